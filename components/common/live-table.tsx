"use client";

import { ArrowUp } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { DataTable, type DataTableProps } from "./data-table.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { Pager, type useCursors } from "./pager.tsx";
import type { HeldRows } from "./use-held-rows.ts";

interface LiveTableProps<Row> extends Omit<DataTableProps<Row>, "rows" | "error" | "onRetry" | "filtered"> {
  held: HeldRows<Row>;
  query: {
    data: { nextCursor: string | null } | undefined;
    error: unknown;
    isPlaceholderData: boolean;
    refetch: () => unknown;
  };
  cursors: ReturnType<typeof useCursors>;
  filters: ReactNode;
  filtered: boolean;
}

/** A list that goes on while one looks at it: filters, new rows announced, rows, pages. */
export function LiveTable<Row extends object>(props: LiveTableProps<Row>) {
  const { held, query, cursors, filters, filtered, ...table } = props;
  const t = useTranslations("common.table");
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <FilterBar>{filters}</FilterBar>
        <div aria-live="polite" className="ml-auto">
          {held.waiting > 0 && !cursors.cursor ? (
            <Button size="sm" variant="ghost" className="animate-arrive text-accent-text" onClick={held.letIn}>
              <ArrowUp aria-hidden="true" />
              {t("newRows", { count: held.waiting })} · {t("show")}
            </Button>
          ) : null}
        </div>
      </div>
      <div aria-busy={query.isPlaceholderData} className="flex flex-col gap-4">
        <DataTable
          {...table}
          rows={held.rows}
          error={query.error}
          onRetry={() => void query.refetch()}
          filtered={filtered || cursors.cursor !== null}
        />
        <Pager cursors={cursors} nextCursor={query.data?.nextCursor ?? null} />
      </div>
    </>
  );
}
