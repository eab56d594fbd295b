"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEventStream, usePollMs } from "#components/common/use-event-stream.ts";
import { webhookKeys } from "#lib/client/webhook-queries.ts";

const STREAM = "/v1/webhooks/stream";

/** Reads events, deliveries and how endpoints stand again whenever the server says that something happened; once a page. */
export function useLiveWebhooks(): void {
  const queryClient = useQueryClient();
  const readAgain = (keys: readonly (readonly string[])[]) => {
    for (const queryKey of keys) void queryClient.invalidateQueries({ queryKey });
  };
  useEventStream<{ type: "delivery.changed" | "event.recorded" }>(STREAM, {
    onMessages: (messages) => {
      const types = new Set(messages.map(({ type }) => type));
      if (types.has("event.recorded")) readAgain([webhookKeys.events]);
      if (types.has("delivery.changed")) readAgain(webhookKeys.ofDeliveries);
    },
    onOpen: () => readAgain([webhookKeys.events, ...webhookKeys.ofDeliveries]),
  });
}

/** How often to ask for what the stream tells of. */
export const useWebhookPollMs = (ms: number): number => usePollMs(STREAM, ms);
