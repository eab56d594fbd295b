"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { cn } from "#components/ui/cn.ts";
import type { DocumentPages } from "#lib/contract/resumes.ts";
import { type Field, isUnsure } from "./field-model.ts";
import { focusField, moved, useSelection } from "./selection.tsx";

interface TextPageProps {
  page: DocumentPages["pages"][number];
  fields: Field[];
  count: number;
}

interface Segment {
  start: number;
  text: string;
  /** The values read from exactly here, smallest range first. */
  fields: Field[];
}

/** Cuts the text where a range begins or ends. */
function toSegments(text: string, fields: Field[]): Segment[] {
  const ranges = fields.flatMap((field) => (field.evidence ? [{ field, ...field.evidence }] : []));
  const cuts = [...new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const covering = ranges
      .filter((range) => range.start <= start && range.end >= end)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    return { start, text: text.slice(start, end), fields: covering.map(({ field }) => field) };
  });
}

/** A page of a document that has no picture: its text, laid out as it was read. */
export function TextPage({ page, fields, count }: TextPageProps) {
  const t = useTranslations("resumes.detail");
  const { pointer, select } = useSelection();
  const segments = useMemo(() => toSegments(page.text, fields), [page.text, fields]);
  return (
    <div className="rounded-md border border-border bg-surface p-6">
      {count > 1 ? <p className="pb-3 text-muted text-xs">{t("page", { number: page.number })}</p> : null}
      <div className="whitespace-pre-wrap break-words leading-6">
        {segments.map((segment) => {
          const [field] = segment.fields;
          if (!field) return segment.text;
          const active = segment.fields.some((candidate) => candidate.pointer === pointer);
          return (
            <mark
              key={segment.start}
              data-evidence={field.pointer}
              data-evidence-active={active || undefined}
              onPointerMove={(event) => moved(event) && select(field.pointer, "page")}
              onPointerUp={() => focusField(field.pointer)}
              className={cn(
                "cursor-pointer rounded-sm bg-transparent text-inherit",
                segment.fields.some(isUnsure) && "bg-caution-soft",
                active && "bg-evidence-soft outline-2 outline-evidence",
              )}
            >
              {segment.text}
            </mark>
          );
        })}
      </div>
    </div>
  );
}
