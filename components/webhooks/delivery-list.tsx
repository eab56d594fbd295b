"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Send } from "lucide-react";
import { parseAsString, parseAsStringLiteral, useQueryState, useQueryStates } from "nuqs";
import { useCallback, useState } from "react";
import { useTranslations } from "use-intl";
import { EmptyState } from "#components/common/empty-state.tsx";
import { ChoiceFilter, SearchField } from "#components/common/filter-bar.tsx";
import { LiveTable } from "#components/common/live-table.tsx";
import { useCursors } from "#components/common/pager.tsx";
import { states } from "#components/common/states.ts";
import { useHeldRows } from "#components/common/use-held-rows.ts";
import { deliveryListOptions, endpointOptions, eventTypeOptions, timeRanges } from "#lib/client/webhook-queries.ts";
import { answerClass, type Delivery, deliveryStatus } from "#lib/contract/webhooks.ts";
import { useDeliveryColumns } from "./delivery-columns.tsx";
import { testChoices, toDeliveryInput } from "./delivery-input.ts";
import { DeliverySheet } from "./delivery-sheet.tsx";
import { eventsOfFormat } from "./format-events.ts";
import { useWebhookPollMs } from "./use-live-webhooks.ts";

const POLL_MS = 3000;
const idOf = (row: Delivery) => row.id;
const madeAt = (row: Delivery) => row.createdAt;

function useFilters() {
  const cursors = useCursors();
  const [filters, setFilters] = useQueryStates({
    q: parseAsString,
    status: parseAsStringLiteral(deliveryStatus.options),
    answer: parseAsStringLiteral(answerClass.options),
    event: parseAsString,
    time: parseAsStringLiteral(timeRanges),
    test: parseAsStringLiteral(testChoices),
  });
  const { reset } = cursors;
  const set = useCallback(
    (next: Partial<typeof filters> | null) => {
      void reset();
      void setFilters(next);
    },
    [reset, setFilters],
  );
  return { cursors, filters, filtered: Object.values(filters).some((value) => value !== null), set };
}

/** What was sent to an endpoint, live: rows change in place, new ones are announced. */
export function DeliveryList({ endpointId }: { endpointId: string }) {
  const t = useTranslations("webhooks.delivery");
  const { cursors, filters, filtered, set } = useFilters();
  const [open, setOpen] = useQueryState("delivery", { history: "push" });
  const [replays, setReplays] = useState<ReadonlySet<string>>(new Set());
  const input = toDeliveryInput(endpointId, { ...filters, cursor: cursors.cursor });
  const query = useQuery({
    ...deliveryListOptions(input),
    placeholderData: keepPreviousData,
    refetchInterval: useWebhookPollMs(POLL_MS),
  });
  const held = useHeldRows({ view: JSON.stringify(input), query, expected: replays, idOf, madeAt });
  const columns = useDeliveryColumns();
  return (
    <>
      <LiveTable
        held={held}
        query={query}
        cursors={cursors}
        filters={<Filters endpointId={endpointId} filters={filters} set={set} />}
        filtered={filtered}
        onClearFilter={() => set(null)}
        label={t("label")}
        columns={columns}
        rowId={idOf}
        rowName={(row) => row.event}
        onRowOpen={(row) => void setOpen(row.id)}
        firstUse={
          <EmptyState icon={Send} title={t("firstUse")}>
            {t("firstUseHint")}
          </EmptyState>
        }
      />
      <DeliverySheet
        id={open}
        ids={(held.rows ?? []).map(idOf)}
        onChange={(id) => void setOpen(id, { history: "replace" })}
        onReplayed={(id) => setReplays((before) => new Set([...before, id]))}
      />
    </>
  );
}

interface FiltersProps {
  endpointId: string;
  filters: ReturnType<typeof useFilters>["filters"];
  set: ReturnType<typeof useFilters>["set"];
}

function Filters({ endpointId, filters, set }: FiltersProps) {
  const t = useTranslations("webhooks.delivery");
  const words = useTranslations("common.states");
  const { data: endpoint } = useQuery(endpointOptions(endpointId));
  const { data: types } = useQuery(eventTypeOptions());
  const search = useCallback((q: string) => set({ q: q || null }), [set]);
  const carried = endpoint && types ? eventsOfFormat(types, endpoint.format) : [];
  return (
    <>
      <SearchField value={filters.q ?? ""} onChange={search} label={t("search")} />
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
        label={t("answer")}
        value={filters.answer}
        onChange={(answer) => set({ answer })}
        options={answerClass.options.map((value) => ({ value, label: t(`answers.${value}`) }))}
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
    </>
  );
}
