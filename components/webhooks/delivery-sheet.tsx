"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { RotateCw } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { ErrorState } from "#components/common/error-state.tsx";
import { IdChip } from "#components/common/id-chip.tsx";
import { RelativeTime } from "#components/common/relative-time.tsx";
import { RowSheet } from "#components/common/row-sheet.tsx";
import { StateBadge } from "#components/common/state-badge.tsx";
import { useSubmissionKey } from "#components/common/use-submission-key.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { api } from "#lib/client/api.ts";
import { deliveryOptions, isOnItsWay, webhookKeys } from "#lib/client/webhook-queries.ts";
import type { Delivery, DeliveryDetail } from "#lib/contract/webhooks.ts";
import { AttemptTimeline } from "./attempt-timeline.tsx";
import { useWebhookPollMs } from "./use-live-webhooks.ts";

const POLL_MS = 2000;

interface DeliverySheetProps {
  id: string | null;
  ids: string[];
  onChange: (id: string | null) => void;
  /** Told of the new delivery that a replay made. */
  onReplayed: (id: string) => void;
}

/** One delivery: how it stands, each of its attempts, and sending it once more. */
export function DeliverySheet({ id, ids, onChange, onReplayed }: DeliverySheetProps) {
  const t = useTranslations("webhooks.delivery");
  return (
    <RowSheet
      id={id}
      ids={ids}
      onChange={onChange}
      words={{ title: t("title"), previous: t("previous"), next: t("next"), close: t("close") }}
    >
      {id ? <Body key={id} id={id} onShow={onChange} onReplayed={onReplayed} /> : null}
    </RowSheet>
  );
}

interface BodyProps {
  id: string;
  onShow: (id: string) => void;
  onReplayed: (id: string) => void;
}

function Body({ id, onShow, onReplayed }: BodyProps) {
  const t = useTranslations("webhooks.delivery");
  const queryClient = useQueryClient();
  const submission = useSubmissionKey();
  const pollMs = useWebhookPollMs(POLL_MS);
  const query = useQuery({
    ...deliveryOptions(id),
    refetchInterval: ({ state }) => (state.data && !isOnItsWay(state.data) ? false : pollMs),
  });
  const replay = useMutation({
    mutationFn: () =>
      api<Delivery>(`/v1/webhooks/deliveries/${id}/replay`, { method: "POST", idempotencyKey: submission.keyFor() }),
    onSuccess: (made) => {
      submission.wentThrough();
      onReplayed(made.id);
      void queryClient.invalidateQueries({ queryKey: webhookKeys.deliveries });
      toast(t("replayed"), { action: { label: t("showReplay"), onClick: () => onShow(made.id) } });
    },
    onError: (error) => toast.error(error.message),
  });
  if (query.error && !query.data) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton className="m-5 h-40" />;
  const delivery = query.data;
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-5 overflow-y-auto p-5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h3 className="break-all font-medium font-mono">{delivery.event}</h3>
        <StateBadge state={delivery.status} />
        {delivery.test ? <Badge>{t("test")}</Badge> : null}
        {isOnItsWay(delivery) || delivery.test ? null : (
          <Button size="sm" className="ml-auto" busy={replay.isPending} onClick={() => replay.mutate()}>
            <RotateCw aria-hidden="true" />
            {t("replayAction")}
          </Button>
        )}
      </div>
      <Facts delivery={delivery} onShow={onShow} />
      <AttemptTimeline delivery={delivery} />
    </div>
  );
}

function Facts({ delivery, onShow }: { delivery: DeliveryDetail; onShow: (id: string) => void }) {
  const t = useTranslations("webhooks.delivery");
  const formats = useTranslations("webhooks.formats");
  const facts: [string, ReactNode][] = [
    [t("title"), <IdChip key="id" id={delivery.id} className="-mx-1.5" />],
    [
      t("eventId"),
      <span key="event" className="flex flex-wrap items-center gap-x-3">
        <IdChip id={delivery.eventId} className="-mx-1.5" />
        <Button asChild variant="link" size="sm">
          <Link href={`/events?event=${delivery.eventId}`}>{t("showEvent")}</Link>
        </Button>
      </span>,
    ],
    [
      t("url"),
      <span key="url" className="break-all">
        {delivery.url}
      </span>,
    ],
    [t("format"), formats(`${delivery.format}.name`)],
    [t("created"), <RelativeTime key="created" value={delivery.createdAt} />],
  ];
  const { replayOf } = delivery;
  if (replayOf) {
    facts.push([
      t("replayOf"),
      <Button key="replay" variant="link" size="sm" onClick={() => onShow(replayOf)}>
        {replayOf}
      </Button>,
    ]);
  }
  if (delivery.nextAttemptAt && isOnItsWay(delivery)) {
    facts.push([t("nextAttempt"), <RelativeTime key="next" value={delivery.nextAttemptAt} />]);
  }
  if (delivery.finishedAt) facts.push([t("finished"), <RelativeTime key="end" value={delivery.finishedAt} />]);
  return (
    <dl className="grid grid-cols-[auto_1fr] items-center gap-x-5 gap-y-1">
      {facts.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="text-muted">{label}</dt>
          <dd className="min-w-0">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
