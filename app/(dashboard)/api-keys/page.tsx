import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import type { Metadata } from "next";
import { OrganizationKeys } from "#components/api-keys/organization-keys.tsx";
import { NoPermission } from "#components/common/no-permission.tsx";
import { listApiKeys } from "#lib/api-keys/list-api-keys.ts";
import { apiKeyKeys, KEYS_LIMIT } from "#lib/client/api-key-queries.ts";
import { requireSession } from "#lib/http/page-session.ts";
import { env } from "#lib/platform/env.ts";
import { t } from "#messages/t.ts";

export const metadata: Metadata = { title: t("apiKeys.title") };

export default async function ApiKeysPage({ searchParams }: { searchParams: Promise<{ after?: string }> }) {
  const { ctx, member } = await requireSession("/api-keys");
  if (member.role === "RECRUITER") return <NoPermission organization={member.organizationName} />;
  const queryClient = new QueryClient();
  // Later pages are read by the browser, which can say what is wrong with a cursor.
  if (!(await searchParams).after) {
    const page = await listApiKeys(ctx, { limit: KEYS_LIMIT });
    queryClient.setQueryData(apiKeyKeys.list("/v1/api-keys", null), page);
  }
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <OrganizationKeys organization={member.organizationName} appUrl={env().APP_URL} />
    </HydrationBoundary>
  );
}
