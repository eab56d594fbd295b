"use client";

import { ArrowLeft, ArrowRight } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "#components/ui/button.tsx";
import { Sheet, SheetContent, SheetTitle } from "#components/ui/sheet.tsx";

interface RowSheetProps {
  /** Whose row it shows; closed without one. */
  id: string | null;
  /** The list it was opened from, for its neighbours. */
  ids: readonly string[];
  onChange: (id: string | null) => void;
  words: { title: string; previous: string; next: string; close: string };
  children: ReactNode;
}

/** A quick look at a row beside its list; ← → go to the neighbours. */
export function RowSheet({ id, ids, onChange, words, children }: RowSheetProps) {
  const at = id ? ids.indexOf(id) : -1;
  const go = (by: number) => {
    const next = at < 0 ? undefined : ids[at + by];
    if (next) onChange(next);
  };
  return (
    <Sheet open={id !== null} onOpenChange={(open) => !open && onChange(null)}>
      <SheetContent
        closeLabel={words.close}
        aria-describedby={undefined}
        onKeyDown={(event) => {
          // Keys pressed in something that floats above belong to it.
          if (!(event.target instanceof Node) || !event.currentTarget.contains(event.target)) return;
          if (event.target instanceof HTMLElement && event.target.closest("pre, input, textarea")) return;
          if (event.key === "ArrowLeft") go(-1);
          if (event.key === "ArrowRight") go(1);
        }}
      >
        <div className="flex items-center gap-1 border-border border-b py-3 pr-14 pl-5">
          <SheetTitle className="flex-1">{words.title}</SheetTitle>
          <Button
            variant="ghost"
            size="icon-sm"
            aria-label={words.previous}
            aria-disabled={at <= 0}
            onClick={() => go(-1)}
          >
            <ArrowLeft aria-hidden="true" />
          </Button>
          <Button
            variant="ghost"
            size="icon-sm"
            aria-label={words.next}
            aria-disabled={at < 0 || at >= ids.length - 1}
            onClick={() => go(1)}
          >
            <ArrowRight aria-hidden="true" />
          </Button>
        </div>
        {children}
      </SheetContent>
    </Sheet>
  );
}
