import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import type { Metadata } from "next";
import { Statistics } from "#components/webhooks/statistics.tsx";
import { webhookKeys } from "#lib/client/webhook-queries.ts";
import { statisticsQuery } from "#lib/contract/webhooks.ts";
import { getStatistics } from "#lib/webhooks/get-statistics.ts";
import { t } from "#messages/t.ts";
import { loadEndpoint } from "../load-endpoint.ts";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ range?: string | string[] }>;
}

export const metadata: Metadata = { title: t("webhooks.detail.statistics") };

export default async function StatisticsPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { ctx, endpoint } = await loadEndpoint(id);
  if (!endpoint) return null;
  const range = statisticsQuery.shape.range.safeParse((await searchParams).range).data ?? "24h";
  const queryClient = new QueryClient();
  queryClient.setQueryData(webhookKeys.statistics(id, range), await getStatistics(ctx, { endpointId: id, range }));
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <Statistics endpointId={id} />
    </HydrationBoundary>
  );
}
