"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ArrowUp, Send } from "lucide-react";
import { parseAsString, parseAsStringLiteral, useQueryState, useQueryStates } from "nuqs";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { DataTable } from "#components/common/data-table.tsx";
import { EmptyState } from "#components/common/empty-state.tsx";
import { ChoiceFilter, FilterBar } from "#components/common/filter-bar.tsx";
import { Pager, useCursors } from "#components/common/pager.tsx";
import { states } from "#components/common/states.ts";
import { useHeldRows } from "#components/common/use-held-rows.ts";
import { Button } from "#components/ui/button.tsx";
import { deliveryListOptions, endpointOptions, eventTypeOptions, timeRanges } from "#lib/client/webhook-queries.ts";
import { type Delivery, deliveryStatus } from "#lib/contract/webhooks.ts";
import { useDeliveryColumns } from "./delivery-columns.tsx";
import { testChoices, toDeliveryInput } from "./delivery-input.ts";
import { DeliverySheet } from "./delivery-sheet.tsx";
import { eventsOfFormat } from "./format-events.ts";

const POLL_MS = 3000;
const idOf = (row: Delivery) => row.id;
const madeAt = (row: Delivery) => row.createdAt;

function useFilters() {
  const cursors = useCursors();
  const [filters, setFilters] = useQueryStates({
    status: parseAsStringLiteral(deliveryStatus.options),
    event: parseAsString,
    time: parseAsStringLiteral(timeRanges),
    test: parseAsStringLiteral(testChoices),
  });
  return {
    cursors,
    ...filters,
    filtered: Object.values(filters).some((value) => value !== null) || cursors.cursor !== null,
    set: (next: Partial<typeof filters> | null) => {
      void cursors.reset();
      void setFilters(next);
    },
  };
}

/** What was sent to an endpoint, live: rows change in place, new ones are announced. */
export function DeliveryList({ endpointId }: { endpointId: string }) {
  const t = useTranslations("webhooks.delivery");
  const { cursors, filtered, set, ...filters } = useFilters();
  const [open, setOpen] = useQueryState("delivery", { history: "push" });
  const [replays, setReplays] = useState<ReadonlySet<string>>(new Set());
  const { status, event, time, test } = filters;
  const input = toDeliveryInput(endpointId, { status, event, time, test, cursor: cursors.cursor });
  const query = useQuery({
    ...deliveryListOptions(input),
    placeholderData: keepPreviousData,
    refetchInterval: POLL_MS,
  });
  const { rows, waiting, letIn } = useHeldRows({
    view: JSON.stringify(input),
    fresh: query.isPlaceholderData ? undefined : query.data?.data,
    expected: replays,
    idOf,
    madeAt,
  });
  const shown = rows ?? query.data?.data;
  const columns = useDeliveryColumns();
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <Filters endpointId={endpointId} filters={filters} set={set} />
        <div aria-live="polite" className="ml-auto">
          {waiting > 0 && !cursors.cursor ? (
            <Button size="sm" variant="ghost" className="animate-arrive text-accent-text" onClick={letIn}>
              <ArrowUp aria-hidden="true" />
              {t("newRows", { count: waiting })} · {t("show")}
            </Button>
          ) : null}
        </div>
      </div>
      <div aria-busy={query.isPlaceholderData} className="flex flex-col gap-4">
        <DataTable
          label={t("label")}
          columns={columns}
          rows={shown}
          rowId={idOf}
          rowName={(row) => row.event}
          onRowOpen={(row) => void setOpen(row.id)}
          error={query.error}
          onRetry={() => void query.refetch()}
          filtered={filtered}
          onClearFilter={() => set(null)}
          firstUse={
            <EmptyState icon={Send} title={t("firstUse")}>
              {t("firstUseHint")}
            </EmptyState>
          }
        />
        <Pager cursors={cursors} nextCursor={query.data?.nextCursor ?? null} />
      </div>
      <DeliverySheet
        id={open}
        ids={(shown ?? []).map(idOf)}
        onChange={(id) => void setOpen(id, { history: "replace" })}
        onReplayed={(id) => setReplays((before) => new Set([...before, id]))}
      />
    </>
  );
}

interface FiltersProps {
  endpointId: string;
  filters: Pick<ReturnType<typeof useFilters>, "status" | "event" | "time" | "test">;
  set: ReturnType<typeof useFilters>["set"];
}

function Filters({ endpointId, filters, set }: FiltersProps) {
  const t = useTranslations("webhooks.delivery");
  const words = useTranslations("common.states");
  const { data: endpoint } = useQuery(endpointOptions(endpointId));
  const { data: types } = useQuery(eventTypeOptions());
  const carried = endpoint && types ? eventsOfFormat(types, endpoint.format) : [];
  return (
    <FilterBar>
      <ChoiceFilter
        label={t("status")}
        value={filters.status}
        onChange={(status) => set({ status })}
        options={deliveryStatus.options.map((value) => {
          const Icon = states[value].icon;
          return { value, label: words(value), icon: <Icon aria-hidden="true" /> };
        })}
      />
      <ChoiceFilter
        label={t("event")}
        value={filters.event}
        onChange={(event) => set({ event })}
        options={carried.map(({ type }) => ({ value: type, label: type }))}
      />
      <ChoiceFilter
        label={t("time")}
        value={filters.time}
        onChange={(time) => set({ time })}
        options={timeRanges.map((value) => ({ value, label: t(`range.${value}`) }))}
      />
      <ChoiceFilter
        label={t("tests")}
        value={filters.test}
        onChange={(test) => set({ test })}
        options={testChoices.map((value) => ({ value, label: t(`testsOption.${value}`) }))}
      />
    </FilterBar>
  );
}
