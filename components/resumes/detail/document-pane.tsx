"use client";

import { useQuery } from "@tanstack/react-query";
import { FileX } from "lucide-react";
import { useEffect, useMemo, useRef } from "react";
import { useTranslations } from "use-intl";
import { EmptyState } from "#components/common/empty-state.tsx";
import { ErrorState } from "#components/common/error-state.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { resumePagesOptions } from "#lib/client/resume-queries.ts";
import type { DocumentPages } from "#lib/contract/resumes.ts";
import type { Field } from "./field-model.ts";
import { ImagePage } from "./image-page.tsx";
import { useSelection } from "./selection.tsx";
import { TextPage } from "./text-page.tsx";

interface DocumentPaneProps {
  id: string;
  fileName: string;
  fields: Field[];
}

/** The document as it looks, with the places values were read from. */
export function DocumentPane({ id, fileName, fields }: DocumentPaneProps) {
  const t = useTranslations("resumes.detail");
  const query = useQuery(resumePagesOptions(id));
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton className="m-4 aspect-[1/1.414] rounded-lg" />;
  if (query.data.pages.length === 0) return <EmptyState icon={FileX} title={t("noDocument")} />;
  return <Pages id={id} fileName={fileName} fields={fields} document={query.data} />;
}

function Pages({ id, fileName, fields, document }: DocumentPaneProps & { document: DocumentPages }) {
  const pane = useRef<HTMLDivElement>(null);
  const { pointer, from } = useSelection();
  const byPage = useMemo(() => Map.groupBy(fields, (field) => field.evidence?.page ?? 0), [fields]);
  useEffect(() => {
    if (pointer && from === "fields") showEvidence(pane.current);
  }, [pointer, from]);
  return (
    <div ref={pane} className="flex flex-col gap-4 p-4">
      {document.pages.map((page) => {
        const props = { page, fields: byPage.get(page.number) ?? [] };
        return document.hasImages ? (
          <ImagePage key={page.number} resumeId={id} fileName={fileName} {...props} />
        ) : (
          <TextPage key={page.number} {...props} count={document.pages.length} />
        );
      })}
    </div>
  );
}

/** Scrolls the pane, and nothing else, until the outlined place is in sight. */
function showEvidence(pane: HTMLElement | null): void {
  const mark = pane?.querySelector<HTMLElement>("[data-evidence-active]");
  const scroller = pane?.parentElement;
  if (!mark || !scroller || scroller.scrollHeight <= scroller.clientHeight) return;
  const place = mark.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  if (place.top >= view.top + 24 && place.bottom <= view.bottom - 24) return;
  const top = scroller.scrollTop + place.top - view.top - view.height / 3;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  scroller.scrollTo({ top, behavior: calm ? "auto" : "smooth" });
}
