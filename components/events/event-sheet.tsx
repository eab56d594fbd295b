"use client";

import { useQuery } from "@tanstack/react-query";
import { useQueryState } from "nuqs";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { type DataColumn, DataTable } from "#components/common/data-table.tsx";
import { IdChip } from "#components/common/id-chip.tsx";
import { JsonBlock } from "#components/common/json-block.tsx";
import { RelativeTime } from "#components/common/relative-time.tsx";
import { RowSheet } from "#components/common/row-sheet.tsx";
import { StateBadge } from "#components/common/state-badge.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { DeliverySheet } from "#components/webhooks/delivery-sheet.tsx";
import { nameOfUrl } from "#components/webhooks/format-events.ts";
import { deliveryListOptions } from "#lib/client/webhook-queries.ts";
import type { Delivery, WebhookEvent } from "#lib/contract/webhooks.ts";

const POLL_MS = 3000;

interface EventSheetProps {
  id: string | null;
  /** Undefined when it is not on the list's page. */
  event: WebhookEvent | undefined;
  ids: string[];
  onChange: (id: string | null) => void;
}

/** One event: its payload, and where it was delivered. */
export function EventSheet({ id, event, ids, onChange }: EventSheetProps) {
  const t = useTranslations("events");
  const [delivery, setDelivery] = useQueryState("delivery", { history: "push" });
  return (
    <>
      <RowSheet
        id={id}
        ids={ids}
        onChange={onChange}
        words={{ title: t("event"), previous: t("previous"), next: t("next"), close: t("close") }}
      >
        {id ? <Body key={id} id={id} event={event} onOpenDelivery={(one) => void setDelivery(one)} /> : null}
      </RowSheet>
      <DeliverySheet
        id={delivery}
        ids={[]}
        onChange={(one) => void setDelivery(one, { history: "replace" })}
        onReplayed={() => undefined}
      />
    </>
  );
}

interface BodyProps {
  id: string;
  event: WebhookEvent | undefined;
  onOpenDelivery: (id: string) => void;
}

function Body({ id, event, onOpenDelivery }: BodyProps) {
  const t = useTranslations("events");
  const deliveries = useQuery({ ...deliveryListOptions({ eventId: id }), refetchInterval: POLL_MS });
  const columns = useColumns();
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-5 overflow-y-auto p-5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="break-all font-medium font-mono">{event?.type ?? t("event")}</h3>
        {event?.test ? <Badge>{t("test")}</Badge> : null}
        <IdChip id={id} />
        {event ? <RelativeTime value={event.occurredAt} className="ml-auto text-muted text-xs" /> : null}
      </div>
      {event ? <JsonBlock label={t("payload")} value={event.data} /> : <p className="text-muted">{t("notHere")}</p>}
      <section aria-labelledby="event-deliveries" className="flex flex-col gap-2">
        <h4 id="event-deliveries" className="font-medium">
          {t("deliveries")}
        </h4>
        <DataTable
          label={t("deliveries")}
          columns={columns}
          rows={deliveries.data?.data}
          rowId={(row) => row.id}
          rowName={(row) => row.url}
          onRowOpen={(row) => onOpenDelivery(row.id)}
          error={deliveries.error}
          onRetry={() => void deliveries.refetch()}
          firstUse={<p className="p-4 text-muted">{t("noDeliveries")}</p>}
        />
      </section>
    </div>
  );
}

function useColumns(): DataColumn<Delivery>[] {
  const t = useTranslations("webhooks");
  return useMemo(
    () => [
      {
        id: "url",
        header: t("url"),
        className: "w-1/2 max-w-0 max-sm:w-full max-sm:max-w-none",
        cell: (row) => <span className="block truncate">{nameOfUrl(row.url)}</span>,
      },
      { id: "status", header: t("state"), cell: (row) => <StateBadge state={row.status} className="align-middle" /> },
      {
        id: "created",
        header: t("delivery.created"),
        className: "whitespace-nowrap text-right text-muted max-sm:ml-auto",
        cell: (row) => <RelativeTime value={row.createdAt} className="relative z-10" />,
      },
    ],
    [t],
  );
}
