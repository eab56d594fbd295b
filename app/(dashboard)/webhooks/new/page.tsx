import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import type { Metadata } from "next";
import { NoPermission } from "#components/common/no-permission.tsx";
import { NewEndpoint } from "#components/webhooks/new-endpoint.tsx";
import { webhookKeys } from "#lib/client/webhook-queries.ts";
import { requireSession } from "#lib/http/page-session.ts";
import { listEventTypes } from "#lib/webhooks/list-events.ts";
import { t } from "#messages/t.ts";

export const metadata: Metadata = { title: t("webhooks.form.newTitle") };

export default async function NewEndpointPage() {
  const { member } = await requireSession("/webhooks/new");
  if (member.role === "RECRUITER") return <NoPermission organization={member.organizationName} />;
  const queryClient = new QueryClient();
  queryClient.setQueryData(webhookKeys.eventTypes, listEventTypes());
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <NewEndpoint />
    </HydrationBoundary>
  );
}
