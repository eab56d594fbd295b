import type { z } from "zod";
import type { EventType } from "#lib/contract/event-catalogue.ts";
import type { feed, feedQuery } from "#lib/contract/webhooks.ts";
import { type Context, requirePermission } from "#lib/platform/context.ts";
import * as events from "./event-repository.ts";
import { formatNamed } from "./formats/registry.ts";
import type { PayloadSources } from "./formats/wire-format.ts";

const BATCH = 50;

/**
 * Events since a time as a format would send them, oldest first, for a listener that forwards them to a developer's machine. Events of
 * the same instant may come again in the next answer: listeners remember ids.
 */
export async function readFeed(
  ctx: Context,
  input: z.output<typeof feedQuery>,
  sources: PayloadSources,
): Promise<z.input<typeof feed>> {
  requirePermission(ctx, "webhooks");
  const format = formatNamed(input.format);
  const since = new Date(input.since);
  const rows = await events.listSince(ctx.db, ctx.organization.id, since, BATCH);
  const entries: z.input<typeof feed>["data"] = [];
  for (const row of rows) {
    const type = row.type as EventType;
    const data = row.data as Record<string, unknown>;
    if (format.wireName(type) === null || data.erased === true) continue;
    const { id, organizationId, occurredAt } = row;
    const event = { id, type, organizationId, occurredAt, data };
    const body = await format.buildBody({ id, event }, sources);
    if (!body) continue;
    entries.push({
      event: { id, type, occurredAt: occurredAt.toISOString(), data },
      contentType: body.contentType,
      bodyBase64: body.bytes.toString("base64"),
    });
  }
  return { data: entries, next: (rows.at(-1)?.occurredAt ?? since).toISOString() };
}
