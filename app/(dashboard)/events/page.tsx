import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import type { Metadata } from "next";
import { NoPermission } from "#components/common/no-permission.tsx";
import { EventList } from "#components/events/event-list.tsx";
import { toTimeRange } from "#components/webhooks/delivery-input.ts";
import { LIST_LIMIT, sinceOf, webhookKeys } from "#lib/client/webhook-queries.ts";
import { listEventsQuery } from "#lib/contract/webhooks.ts";
import { requireSession } from "#lib/http/page-session.ts";
import { env } from "#lib/platform/env.ts";
import { listEvents, listEventTypes } from "#lib/webhooks/list-events.ts";
import { t } from "#messages/t.ts";

export const metadata: Metadata = { title: t("events.title") };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function EventsPage({ searchParams }: Props) {
  const { ctx, member } = await requireSession("/events");
  if (member.role === "RECRUITER") return <NoPermission organization={member.organizationName} />;
  const search = await searchParams;
  const text = (name: string) => (typeof search[name] === "string" ? search[name] : null);
  const input = {
    type: text("type"),
    time: toTimeRange(text("time")),
    cursor: text("after")?.split(",").at(-1) ?? null,
  };
  const queryClient = new QueryClient();
  queryClient.setQueryData(webhookKeys.eventTypes, listEventTypes());
  const query = listEventsQuery.safeParse({
    limit: LIST_LIMIT,
    type: input.type ?? undefined,
    since: sinceOf(input.time) ?? undefined,
    cursor: input.cursor ?? undefined,
  });
  // A filter somebody wrote by hand may not fit: the list then asks itself and shows what the server says.
  if (query.success) {
    await listEvents(ctx, query.data).then(
      (page) => queryClient.setQueryData(webhookKeys.eventList(input), page),
      () => undefined,
    );
  }
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <EventList organization={member.organizationName} appUrl={env().APP_URL} />
    </HydrationBoundary>
  );
}
