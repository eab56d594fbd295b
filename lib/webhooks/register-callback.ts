import type { z } from "zod";
import type { registerCallbackBody, registeredCallback } from "#lib/contract/webhooks.ts";
import { inTransaction } from "#lib/outbox/transaction.ts";
import { AppError } from "#lib/platform/app-error.ts";
import { audit } from "#lib/platform/audit.ts";
import { type Context, requirePermission } from "#lib/platform/context.ts";
import { checkWebhookUrl } from "#lib/platform/safe-fetch/url-policy.ts";
import * as endpoints from "./endpoint-repository.ts";
import { eventsOf } from "./formats/registry.ts";
import { resumeParserFormat } from "./formats/resume-parser.ts";

/**
 * Sets where the results of an organization's uploads go; registering again replaces the URL and makes it active.
 * @throws AppError KEY_NOT_LINKED for a key without a client, or what the URL's check says
 */
export async function registerCallback(
  ctx: Context,
  input: z.output<typeof registerCallbackBody>,
): Promise<z.input<typeof registeredCallback>> {
  requirePermission(ctx, "webhooks");
  if (ctx.actor.kind === "api_key" && !ctx.actor.linked) {
    throw new AppError(
      "KEY_NOT_LINKED",
      "This API key is not linked to a client. Ask an administrator to assign it in /admin, under API Keys.",
    );
  }
  const url = input.callback_url;
  await checkWebhookUrl(url, "callback_url");
  const organizationId = ctx.organization.id;
  const now = ctx.clock.now();
  const row = await inTransaction(ctx.db, async (tx) => {
    const registered = await endpoints.upsert(tx, {
      id: registeredEndpointId(organizationId),
      organizationId,
      url,
      format: resumeParserFormat.name,
      events: ["*"],
      state: "ACTIVE",
      disabledReason: null,
      disabledAt: null,
      consecutiveExhausted: 0,
      firstFailureAt: null,
      updatedAt: now,
    });
    await audit(tx, ctx, { action: "endpoint.register", target: { kind: "endpoint", id: registered.id } });
    return registered;
  });
  return {
    callback_url: row.url,
    webhook_id: row.id,
    format: resumeParserFormat.name,
    events: eventsOf(resumeParserFormat).map((type) => resumeParserFormat.wireName(type) ?? type),
    registered_at: now.toISOString(),
  };
}

/** One for each organization, so that registering twice at once still gives one. */
const registeredEndpointId = (organizationId: string) => `we_${organizationId.replace(/^org_/, "")}`;
