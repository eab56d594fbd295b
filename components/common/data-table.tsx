"use client";

import { type RowSelectionState, rowSelectionFeature, tableFeatures, useTable } from "@tanstack/react-table";
import { SearchX } from "lucide-react";
import Link from "next/link";
import { type ReactNode, useMemo } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { cn } from "#components/ui/cn.ts";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { EmptyState } from "./empty-state.tsx";
import { ErrorState } from "./error-state.tsx";

export interface DataColumn<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  className?: string;
  /** Left out of the cards that rows become on phones. */
  hideOnCard?: boolean;
  /** Its header is heard, not seen: a column of buttons. */
  hiddenHeader?: boolean;
}

export interface DataTableProps<Row> {
  /** What the table lists. */
  label: string;
  columns: DataColumn<Row>[];
  /** Undefined while the first rows are on their way. */
  rows: Row[] | undefined;
  rowId: (row: Row) => string;
  rowName: (row: Row) => string;
  /** Makes the first column a link that the whole row follows. */
  rowHref?: (row: Row) => string;
  /** Makes the first column a button that the whole row presses. */
  onRowOpen?: (row: Row) => void;
  error?: unknown;
  onRetry: () => void;
  /** Shown when there is nothing at all yet. */
  firstUse: ReactNode;
  /** A filter is set, and clearing it. */
  filtered?: boolean;
  onClearFilter?: () => void;
  selection?: { ids: RowSelectionState; onChange: (ids: RowSelectionState) => void };
  rowClassName?: (row: Row) => string | undefined;
}

const features = tableFeatures({ rowSelectionFeature });
const none: never[] = [];

/** Every list of the product: skeleton, first use, nothing for this filter, error, no permission, or rows. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { rows, error } = props;
  if (error && !rows) {
    return (
      <Frame>
        <ErrorState error={error} onRetry={props.onRetry} />
      </Frame>
    );
  }
  if (!rows) return <TableSkeleton columns={props.columns} label={props.label} />;
  if (rows.length === 0) {
    return (
      <Frame>
        {props.filtered && props.onClearFilter ? <NothingFound onClear={props.onClearFilter} /> : props.firstUse}
      </Frame>
    );
  }
  return <Rows {...props} rows={rows} />;
}

const Frame = ({ children }: { children: ReactNode }) => (
  <div className="rounded-lg border border-border bg-surface">{children}</div>
);

function NothingFound({ onClear }: { onClear: () => void }) {
  const t = useTranslations("common.table");
  return (
    <EmptyState icon={SearchX} title={t("nothingFor")} actions={<Button onClick={onClear}>{t("clearFilter")}</Button>}>
      {t("nothingForHint")}
    </EmptyState>
  );
}

function TableSkeleton<Row>({ columns, label }: Pick<DataTableProps<Row>, "columns" | "label">) {
  const t = useTranslations("common.table");
  return (
    <Frame>
      <div role="status" aria-label={`${t("loading")}: ${label}`}>
        {Array.from({ length: 8 }, (_, row) => (
          <div
            key={`row-${String(row)}`}
            className="flex h-10 items-center gap-6 border-border not-first:border-t px-4"
          >
            {columns.map((column) => (
              <Skeleton key={column.id} className={cn("h-3 flex-1", column.hideOnCard && "max-sm:hidden")} />
            ))}
          </div>
        ))}
      </div>
    </Frame>
  );
}

const headClasses = "h-9 px-3 text-left font-medium text-muted text-xs first:pl-4 last:pr-4";
const cellClasses =
  "px-3 first:pl-4 last:pr-4 sm:h-10 max-sm:block max-sm:px-0 max-sm:first:pl-0 max-sm:last:pr-0 max-sm:empty:hidden";

function Rows<Row extends object>(props: DataTableProps<Row> & { rows: Row[] }) {
  const t = useTranslations("common.table");
  const { columns, rows, selection } = props;
  const definitions = useMemo(
    () =>
      columns.map((column) => ({
        id: column.id,
        header: column.header,
        cell: ({ row }: { row: { original: Row } }) => column.cell(row.original),
      })),
    [columns],
  );
  const table = useTable({
    features,
    columns: definitions,
    data: rows.length > 0 ? rows : none,
    getRowId: props.rowId,
    enableRowSelection: Boolean(selection),
    state: { rowSelection: selection?.ids ?? {} },
    onRowSelectionChange: (update) => {
      const next = typeof update === "function" ? update(selection?.ids ?? {}) : update;
      selection?.onChange(next);
    },
  });
  return (
    <div className="overflow-x-auto rounded-lg border border-border bg-surface">
      <table aria-label={props.label} className="w-full border-collapse max-sm:block">
        <thead className="max-sm:sr-only">
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} className="border-border border-b">
              {selection ? (
                <th scope="col" className="w-10 pl-4">
                  <Checkbox
                    aria-label={t("selectAll")}
                    checked={
                      table.getIsAllRowsSelected() ? true : table.getIsSomeRowsSelected() ? "indeterminate" : false
                    }
                    onCheckedChange={(on) => table.toggleAllRowsSelected(on === true)}
                  />
                </th>
              ) : null}
              {group.headers.map((header, index) => (
                <th scope="col" key={header.id} className={cn(headClasses, columns[index]?.className)}>
                  {columns[index]?.hiddenHeader ? (
                    <span className="sr-only">{columns[index].header}</span>
                  ) : (
                    <table.FlexRender header={header} />
                  )}
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody className="max-sm:block">
          {table.getRowModel().rows.map((row) => (
            <tr
              key={row.id}
              data-selected={row.getIsSelected() || undefined}
              className={cn(
                "group/row relative border-border not-first:border-t transition-colors duration-120 hover:bg-hover data-selected:bg-selected max-sm:flex max-sm:flex-wrap max-sm:items-center max-sm:gap-x-3 max-sm:gap-y-1 max-sm:p-4",
                props.rowClassName?.(row.original),
              )}
            >
              {selection ? (
                <td className="w-10 pl-4 max-sm:block max-sm:w-auto max-sm:pl-0">
                  <Checkbox
                    className="z-10 align-middle"
                    aria-label={t("selectRow", { name: props.rowName(row.original) })}
                    checked={row.getIsSelected()}
                    onCheckedChange={(on) => row.toggleSelected(on === true)}
                  />
                </td>
              ) : null}
              {row.getAllCells().map((cell, index) => {
                const column = columns[index];
                const content = <table.FlexRender cell={cell} />;
                return (
                  <td
                    key={cell.id}
                    className={cn(
                      cellClasses,
                      column?.className,
                      column?.hideOnCard && "max-sm:hidden",
                      index === 0 && "max-sm:min-w-0 max-sm:flex-1 max-sm:basis-3/5",
                    )}
                  >
                    {index === 0 ? <Opener {...props} row={row.original} content={content} /> : content}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const openerClasses =
  "block min-w-0 text-left outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:outline-accent-text focus-visible:after:-outline-offset-2";

function Opener<Row>({
  row,
  content,
  rowHref,
  onRowOpen,
}: Pick<DataTableProps<Row>, "rowHref" | "onRowOpen"> & { row: Row; content: ReactNode }) {
  if (rowHref) {
    return (
      <Link href={rowHref(row)} className={openerClasses} prefetch={false}>
        {content}
      </Link>
    );
  }
  if (onRowOpen) {
    return (
      <button type="button" onClick={() => onRowOpen(row)} className={cn(openerClasses, "w-full")}>
        {content}
      </button>
    );
  }
  return content;
}
