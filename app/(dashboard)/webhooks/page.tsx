import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import type { Metadata } from "next";
import { NoPermission } from "#components/common/no-permission.tsx";
import { EndpointList } from "#components/webhooks/endpoint-list.tsx";
import { webhookKeys } from "#lib/client/webhook-queries.ts";
import { requireSession } from "#lib/http/page-session.ts";
import { env } from "#lib/platform/env.ts";
import { getSparklines } from "#lib/webhooks/get-statistics.ts";
import { listEndpoints } from "#lib/webhooks/list-endpoints.ts";
import { getSigningSecret } from "#lib/webhooks/rotate-secret.ts";
import { t } from "#messages/t.ts";

export const metadata: Metadata = { title: t("webhooks.title") };

export default async function WebhooksPage() {
  const { ctx, member } = await requireSession("/webhooks");
  if (member.role === "RECRUITER") return <NoPermission organization={member.organizationName} />;
  const queryClient = new QueryClient();
  queryClient.setQueryData(webhookKeys.endpoints, await listEndpoints(ctx));
  queryClient.setQueryData(webhookKeys.sparklines, await getSparklines(ctx));
  queryClient.setQueryData(webhookKeys.signingSecret, await getSigningSecret(ctx));
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <EndpointList organization={member.organizationName} appUrl={env().APP_URL} />
    </HydrationBoundary>
  );
}
