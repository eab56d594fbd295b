"use client";

import { useQuery } from "@tanstack/react-query";
import { Plus, Webhook } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { CodeLine } from "#components/common/code-line.tsx";
import { type DataColumn, DataTable } from "#components/common/data-table.tsx";
import { EmptyState } from "#components/common/empty-state.tsx";
import { PageHeader } from "#components/common/page-header.tsx";
import { RelativeTime } from "#components/common/relative-time.tsx";
import { useShortcut } from "#components/common/shortcuts.tsx";
import { StateBadge } from "#components/common/state-badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { endpointListOptions, type Sparkline as Series, sparklineOptions } from "#lib/client/webhook-queries.ts";
import type { Endpoint } from "#lib/contract/webhooks.ts";
import { nameOfUrl } from "./format-events.ts";
import { SigningSecret } from "./signing-secret.tsx";
import { Sparkline } from "./sparkline.tsx";
import { useLiveWebhooks, useWebhookPollMs } from "./use-live-webhooks.ts";

const POLL_MS = 10_000;

/** Where the organization's events go, and how that went in the last day. */
export function EndpointList({ organization, appUrl }: { organization: string; appUrl: string }) {
  const t = useTranslations("webhooks");
  const router = useRouter();
  useLiveWebhooks();
  const query = useQuery({ ...endpointListOptions(), refetchInterval: useWebhookPollMs(POLL_MS) });
  const sparklines = useQuery({ ...sparklineOptions(), refetchInterval: POLL_MS });
  const columns = useEndpointColumns(sparklines.data);
  useShortcut("c", t("add"), () => router.push("/webhooks/new"));
  const add = (
    <Button asChild variant="primary">
      <Link href="/webhooks/new">
        <Plus aria-hidden="true" />
        {t("add")}
      </Link>
    </Button>
  );
  return (
    <div className="flex flex-col gap-4 px-4 py-6 sm:px-8">
      <PageHeader
        title={t("title")}
        count={query.data ? t("count", { count: query.data.length }) : undefined}
        description={t("description", { organization })}
        actions={add}
      />
      <DataTable
        label={t("label")}
        columns={columns}
        rows={query.data}
        rowId={(endpoint) => endpoint.id}
        rowName={(endpoint) => endpoint.url}
        rowHref={(endpoint) => `/webhooks/${endpoint.id}`}
        error={query.error}
        onRetry={() => void query.refetch()}
        firstUse={
          <EmptyState icon={Webhook} title={t("firstUse")} actions={add}>
            <p>{t("firstUseHint")}</p>
            <CodeLine
              className="mt-3"
              code={`curl -X POST ${appUrl}/v1/webhooks/endpoints -H "Authorization: Bearer rpk_…" -H "Content-Type: application/json" -d '{"url":"https://example.com/hooks"}'`}
            />
          </EmptyState>
        }
      />
      <SigningSecret />
    </div>
  );
}

function useEndpointColumns(sparklines: Series[] | undefined): DataColumn<Endpoint>[] {
  const t = useTranslations("webhooks");
  return useMemo(() => {
    const series = new Map(sparklines?.map((line) => [line.endpointId, line.series]));
    return [
      {
        id: "url",
        header: t("url"),
        className: "w-2/5 max-w-0 max-sm:w-full max-sm:max-w-none",
        cell: (endpoint) => (
          <span className="flex min-w-0 flex-col py-1">
            <span className="truncate font-medium max-sm:break-all max-sm:whitespace-normal">
              {nameOfUrl(endpoint.url)}
            </span>
            {endpoint.description ? <span className="truncate text-muted text-xs">{endpoint.description}</span> : null}
          </span>
        ),
      },
      {
        id: "state",
        header: t("state"),
        cell: (endpoint) => <StateBadge state={endpoint.state} className="align-middle" />,
      },
      {
        id: "format",
        header: t("format"),
        className: "whitespace-nowrap text-muted max-lg:hidden",
        hideOnCard: true,
        cell: (endpoint) => t(`formats.${endpoint.format}.name`),
      },
      {
        id: "events",
        header: t("events"),
        className: "whitespace-nowrap text-muted",
        cell: (endpoint) =>
          endpoint.events.includes("*") ? t("allEvents") : t("someEvents", { count: endpoint.events.length }),
      },
      {
        id: "day",
        header: t("day"),
        className: "whitespace-nowrap",
        cell: (endpoint) => (sparklines ? <Sparkline series={series.get(endpoint.id)} /> : null),
      },
      {
        id: "lastDelivery",
        header: t("lastDelivery"),
        className: "whitespace-nowrap text-right text-muted max-sm:ml-auto",
        cell: (endpoint) =>
          endpoint.lastDeliveryAt ? (
            <RelativeTime value={endpoint.lastDeliveryAt} className="relative z-10" />
          ) : (
            t("noDelivery")
          ),
      },
    ];
  }, [t, sparklines]);
}
