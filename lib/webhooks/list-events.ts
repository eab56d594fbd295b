import type { z } from "zod";
import { eventCatalogue, eventTypes } from "#lib/contract/event-catalogue.ts";
import type { Page } from "#lib/contract/pagination.ts";
import type { eventTypeInfo, listEventsQuery, WebhookEvent } from "#lib/contract/webhooks.ts";
import { type Context, requirePermission } from "#lib/platform/context.ts";
import { decodeCursor, toPage } from "#lib/platform/cursor.ts";
import * as events from "./event-repository.ts";
import { allFormats } from "./formats/registry.ts";
import { toEvent } from "./to-contract.ts";

/** What happened in the organization, newest first. */
export async function listEvents(ctx: Context, input: z.output<typeof listEventsQuery>): Promise<Page<WebhookEvent>> {
  requirePermission(ctx, "webhooks");
  const before = decodeCursor(input.cursor);
  const rows = await events.list(
    ctx.db,
    {
      organizationId: ctx.organization.id,
      type: input.type,
      since: input.since ? new Date(input.since) : undefined,
      until: input.until ? new Date(input.until) : undefined,
    },
    { take: input.limit + 1, ...(before ? { before } : {}) },
  );
  const positioned = rows.map((row) => ({ ...row, createdAt: row.occurredAt }));
  return toPage(positioned, input.limit, toEvent);
}

/** Everything that can be subscribed to, with what each format calls it. */
export function listEventTypes(): z.input<typeof eventTypeInfo>[] {
  return eventTypes.map((type) => ({
    type,
    description: eventCatalogue[type].description,
    formats: Object.fromEntries(
      allFormats.flatMap((format) => {
        const name = format.wireName(type);
        return name === null ? [] : [[format.name, name]];
      }),
    ),
    example: eventCatalogue[type].example,
  }));
}
