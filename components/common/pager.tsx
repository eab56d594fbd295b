"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { parseAsArrayOf, parseAsString, useQueryState } from "nuqs";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";

/** The way through the pages of a list, in the URL: the cursors passed so far. */
export function useCursors(name = "after") {
  const [cursors, setCursors] = useQueryState(
    name,
    parseAsArrayOf(parseAsString).withDefault([]).withOptions({ history: "push" }),
  );
  return {
    cursor: cursors.at(-1) ?? null,
    next: (cursor: string) => setCursors([...cursors, cursor]),
    previous: () => setCursors(cursors.length > 1 ? cursors.slice(0, -1) : null),
    reset: () => setCursors(null, { history: "replace" }),
  };
}

interface PagerProps {
  cursors: ReturnType<typeof useCursors>;
  nextCursor: string | null;
}

/** Nothing where there is but one page. */
export function Pager({ cursors, nextCursor }: PagerProps) {
  const t = useTranslations("common.table");
  if (!cursors.cursor && !nextCursor) return null;
  return (
    <nav aria-label={t("pages")} className="flex justify-end gap-2">
      <Button disabled={!cursors.cursor} onClick={() => cursors.previous()}>
        <ChevronLeft aria-hidden="true" />
        {t("previous")}
      </Button>
      <Button disabled={!nextCursor} onClick={() => nextCursor && cursors.next(nextCursor)}>
        {t("next")}
        <ChevronRight aria-hidden="true" />
      </Button>
    </nav>
  );
}
