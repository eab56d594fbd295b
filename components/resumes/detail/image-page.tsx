"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { cn } from "#components/ui/cn.ts";
import type { DocumentPages } from "#lib/contract/resumes.ts";
import { type Field, isUnsure } from "./field-model.ts";
import { focusField, moved, useSelection } from "./selection.tsx";

interface ImagePageProps {
  resumeId: string;
  fileName: string;
  page: DocumentPages["pages"][number];
  fields: Field[];
}

const percent = (part: number, whole: number) => `${String((part / whole) * 100)}%`;
const area = (field: Field) => (field.evidence ? field.evidence.box.width * field.evidence.box.height : 0);
/** Room around the letters, in points. */
const PADDING = 2;

/** A page as a picture; the places of values lie over it. */
export function ImagePage({ resumeId, fileName, page, fields }: ImagePageProps) {
  const t = useTranslations("resumes.detail");
  const { pointer, select } = useSelection();
  // Smaller places lie on top, so that each can be reached.
  const places = useMemo(() => fields.toSorted((a, b) => area(b) - area(a)), [fields]);
  return (
    <figure
      className="relative w-full overflow-hidden rounded-md border border-border bg-neutral-soft"
      style={{ aspectRatio: `${page.width} / ${page.height}` }}
    >
      {/* biome-ignore lint/performance/noImgElement: drawn by our own API, for this size, with the session's cookie */}
      <img
        src={`/v1/resumes/${resumeId}/pages/${page.number}/image?scale=2`}
        alt={t("pageImage", { number: page.number, name: fileName })}
        loading={page.number > 2 ? "lazy" : "eager"}
        decoding="async"
        className="absolute inset-0 size-full"
      />
      {places.map((field) => {
        if (!field.evidence) return null;
        const { box } = field.evidence;
        const active = pointer === field.pointer;
        return (
          // The fields beside the page are the same, for keyboard and screen reader.
          <button
            key={field.pointer}
            type="button"
            tabIndex={-1}
            aria-hidden="true"
            data-evidence={field.pointer}
            data-evidence-active={active || undefined}
            onPointerMove={(event) => moved(event) && select(field.pointer, "page")}
            onClick={() => {
              select(field.pointer, "page");
              focusField(field.pointer);
            }}
            className={cn(
              "absolute rounded-sm transition-opacity duration-120",
              isUnsure(field) && "bg-caution/15",
              active && "z-10 bg-evidence-soft outline-2 outline-evidence",
            )}
            style={{
              left: percent(box.x - PADDING, page.width),
              top: percent(box.y - PADDING, page.height),
              width: percent(box.width + 2 * PADDING, page.width),
              height: percent(box.height + 2 * PADDING, page.height),
            }}
          />
        );
      })}
    </figure>
  );
}
