import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import type { Metadata } from "next";
import { toDeliveryInput } from "#components/webhooks/delivery-input.ts";
import { DeliveryList } from "#components/webhooks/delivery-list.tsx";
import { nameOfUrl } from "#components/webhooks/format-events.ts";
import { LIST_LIMIT, sinceOf, webhookKeys } from "#lib/client/webhook-queries.ts";
import { listDeliveriesQuery } from "#lib/contract/webhooks.ts";
import { listDeliveries } from "#lib/webhooks/list-deliveries.ts";
import { t } from "#messages/t.ts";
import { loadEndpoint } from "./load-endpoint.ts";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { endpoint } = await loadEndpoint((await params).id);
  return { title: endpoint ? nameOfUrl(endpoint.url) : t("webhooks.title") };
}

export default async function EndpointPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { ctx, endpoint } = await loadEndpoint(id);
  if (!endpoint) return null;
  const search = await searchParams;
  const text = (name: string) => (typeof search[name] === "string" ? search[name] : null);
  const input = toDeliveryInput(id, {
    q: text("q"),
    status: text("status"),
    answer: text("answer"),
    event: text("event"),
    time: text("time"),
    test: text("test"),
    cursor: text("after")?.split(",").at(-1) ?? null,
  });
  const queryClient = new QueryClient();
  const given = { ...input, since: sinceOf(input.time ?? null), limit: LIST_LIMIT };
  const query = listDeliveriesQuery.safeParse(
    Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)),
  );
  // A filter somebody wrote by hand may not fit: the list then asks itself and shows what the server says.
  if (query.success) {
    await listDeliveries(ctx, query.data).then(
      (page) => queryClient.setQueryData(webhookKeys.deliveryList(input), page),
      () => undefined,
    );
  }
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <DeliveryList endpointId={id} />
    </HydrationBoundary>
  );
}
