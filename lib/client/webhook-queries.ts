import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import type {
  Delivery,
  DeliveryDetail,
  Endpoint,
  EventDetail,
  eventTypeInfo,
  recovered,
  sparkline,
  WebhookEvent,
  WebhookStatistics,
} from "#lib/contract/webhooks.ts";
import { api, queryString } from "./api.ts";

export type EventTypeInfo = z.infer<typeof eventTypeInfo>;
export type Sparkline = z.infer<typeof sparkline>;
export type StatisticsRange = WebhookStatistics["range"];
type Recovered = z.infer<typeof recovered>;

interface Paged<T> {
  data: T[];
  nextCursor: string | null;
}

const base = "/v1/webhooks";

/** What a delivery changes: lists, itself, its event, and how its endpoint stands. */
const ofDeliveries = ["deliveries", "delivery", "event", "endpoint", "endpoints"].map((name) => ["webhooks", name]);

export const webhookKeys = {
  ofDeliveries,
  endpoints: ["webhooks", "endpoints"] as const,
  endpoint: (id: string) => ["webhooks", "endpoint", id] as const,
  deliveries: ["webhooks", "deliveries"] as const,
  deliveryList: (input: DeliveryListInput) => ["webhooks", "deliveries", input] as const,
  events: ["webhooks", "events"] as const,
  event: (id: string) => ["webhooks", "event", id] as const,
  eventList: (input: EventListInput) => ["webhooks", "events", input] as const,
  statistics: (endpointId: string, range: StatisticsRange) => ["webhooks", "statistics", endpointId, range] as const,
  sparklines: ["webhooks", "sparklines"] as const,
  eventTypes: ["webhooks", "event-types"] as const,
  delivery: (id: string) => ["webhooks", "delivery", id] as const,
  signingSecret: ["webhooks", "signing-secret"] as const,
};

/** How far back a list looks; told in the URL by name, so that it stays true tomorrow. */
export const timeRanges = ["1h", "24h", "7d", "30d"] as const;
export type TimeRange = (typeof timeRanges)[number];

const HOUR_MS = 3_600_000;
const rangeMs: Record<TimeRange, number> = {
  "1h": HOUR_MS,
  "24h": 24 * HOUR_MS,
  "7d": 168 * HOUR_MS,
  "30d": 720 * HOUR_MS,
};

/** When a range begins, counted from now. */
export const sinceOf = (range: TimeRange | null): string | null =>
  range ? new Date(Date.now() - rangeMs[range]).toISOString() : null;

export const LIST_LIMIT = 25;

export const endpointListOptions = () =>
  queryOptions({
    queryKey: webhookKeys.endpoints,
    queryFn: async ({ signal }) => (await api<{ data: Endpoint[] }>(`${base}/endpoints`, { signal })).data,
  });

export const endpointOptions = (id: string) =>
  queryOptions({
    queryKey: webhookKeys.endpoint(id),
    queryFn: ({ signal }) => api<Endpoint>(`${base}/endpoints/${id}`, { signal }),
  });

export const sparklineOptions = () =>
  queryOptions({
    queryKey: webhookKeys.sparklines,
    queryFn: async ({ signal }) => (await api<{ data: Sparkline[] }>(`${base}/sparklines`, { signal })).data,
  });

export const eventTypeOptions = () =>
  queryOptions({
    queryKey: webhookKeys.eventTypes,
    queryFn: async ({ signal }) => (await api<{ data: EventTypeInfo[] }>(`${base}/event-types`, { signal })).data,
    staleTime: Number.POSITIVE_INFINITY,
  });

export interface DeliveryListInput {
  endpointId?: string;
  eventId?: string;
  q?: string | null;
  status?: string | null;
  answer?: string | null;
  event?: string | null;
  time?: TimeRange | null;
  test?: string | null;
  cursor?: string | null;
}

export const deliveryListOptions = (input: DeliveryListInput) =>
  queryOptions({
    queryKey: webhookKeys.deliveryList(input),
    queryFn: ({ signal }) => {
      const { time = null, ...query } = input;
      return api<Paged<Delivery>>(
        `${base}/deliveries${queryString({ ...query, since: sinceOf(time), limit: LIST_LIMIT })}`,
        { signal },
      );
    },
  });

export const deliveryOptions = (id: string) =>
  queryOptions({
    queryKey: webhookKeys.delivery(id),
    queryFn: ({ signal }) => api<DeliveryDetail>(`${base}/deliveries/${id}`, { signal }),
  });

export interface EventListInput {
  type: string | null;
  time: TimeRange | null;
  cursor: string | null;
}

export const eventListOptions = (input: EventListInput) =>
  queryOptions({
    queryKey: webhookKeys.eventList(input),
    queryFn: ({ signal }) =>
      api<Paged<WebhookEvent>>(
        `${base}/events${queryString({ type: input.type, cursor: input.cursor, since: sinceOf(input.time), limit: LIST_LIMIT })}`,
        { signal },
      ),
  });

export const eventOptions = (id: string) =>
  queryOptions({
    queryKey: webhookKeys.event(id),
    queryFn: ({ signal }) => api<EventDetail>(`${base}/events/${id}`, { signal }),
  });

export const statisticsOptions = (endpointId: string, range: StatisticsRange) =>
  queryOptions({
    queryKey: webhookKeys.statistics(endpointId, range),
    queryFn: ({ signal }) =>
      api<WebhookStatistics>(`${base}/statistics${queryString({ endpointId, range })}`, { signal }),
  });

export const signingSecretOptions = () =>
  queryOptions({
    queryKey: webhookKeys.signingSecret,
    queryFn: ({ signal }) => api<{ last4: string | null }>(`${base}/signing-secret`, { signal }),
  });

/** How many deliveries a recovery since then would be. */
export const recoveryCountOptions = (endpointId: string, since: string, missed: boolean) =>
  queryOptions({
    queryKey: ["webhooks", "recovery", endpointId, since, missed],
    queryFn: ({ signal }) =>
      api<Recovered>(`${base}/endpoints/${endpointId}/recover`, {
        method: "POST",
        json: { since, missed, dryRun: true },
        signal,
      }),
    gcTime: 0,
  });

/** Still to be tried. */
export const isOnItsWay = ({ status }: Pick<Delivery, "status">) => status === "pending" || status === "retrying";
