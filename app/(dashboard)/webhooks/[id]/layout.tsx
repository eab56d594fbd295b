import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { NoPermission } from "#components/common/no-permission.tsx";
import { EndpointHeader } from "#components/webhooks/endpoint-header.tsx";
import { webhookKeys } from "#lib/client/webhook-queries.ts";
import { listEventTypes } from "#lib/webhooks/list-events.ts";
import { loadEndpoint } from "./load-endpoint.ts";

interface Props {
  params: Promise<{ id: string }>;
  children: ReactNode;
}

export default async function EndpointLayout({ params, children }: Props) {
  const { id } = await params;
  const { endpoint, member } = await loadEndpoint(id);
  if (!endpoint) return <NoPermission organization={member.organizationName} />;
  const queryClient = new QueryClient();
  queryClient.setQueryData(webhookKeys.endpoint(id), endpoint);
  queryClient.setQueryData(webhookKeys.eventTypes, listEventTypes());
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <EndpointHeader id={id} />
      <div className="flex flex-col gap-4 px-4 py-4 sm:px-8">{children}</div>
    </HydrationBoundary>
  );
}
