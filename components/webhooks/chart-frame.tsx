"use client";

import { ChartColumn } from "lucide-react";
import { type ReactNode, useId } from "react";
import { useTranslations } from "use-intl";
import { type DataColumn, DataTable } from "#components/common/data-table.tsx";
import { EmptyState } from "#components/common/empty-state.tsx";

interface ChartFrameProps<Row> {
  title: string;
  rows: Row[];
  rowId: (row: Row) => string;
  columns: DataColumn<Row>[];
  /** Without data the frame says so. */
  empty: boolean;
  children: ReactNode;
}

/** A chart in its frame, and the same numbers as a table. */
export function ChartFrame<Row extends object>(props: ChartFrameProps<Row>) {
  const { title, rows, rowId, columns, empty, children } = props;
  const t = useTranslations("webhooks.statistics");
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="flex min-w-0 flex-col gap-3 rounded-lg border border-border bg-surface p-4"
    >
      <h2 id={id} className="font-medium">
        {title}
      </h2>
      {empty ? (
        <EmptyState icon={ChartColumn} title={t("none")} className="py-8" />
      ) : (
        <>
          {children}
          <details>
            <summary className="w-fit rounded-sm text-muted text-xs hover:text-foreground">{t("asTable")}</summary>
            <div className="max-h-80 overflow-y-auto pt-3">
              <DataTable
                label={title}
                columns={columns}
                rows={rows}
                rowId={rowId}
                rowName={rowId}
                onRetry={() => undefined}
                firstUse={null}
              />
            </div>
          </details>
        </>
      )}
    </section>
  );
}
