import type { z } from "zod";
import type {
  rolereadyConfig,
  rolereadyConfigAnswer,
  rolereadyConfigBody,
  rolereadySaved,
} from "#lib/contract/webhooks-roleready.ts";
import { inTransaction } from "#lib/outbox/transaction.ts";
import { AppError } from "#lib/platform/app-error.ts";
import { audit } from "#lib/platform/audit.ts";
import { type Context, requirePermission } from "#lib/platform/context.ts";
import { checkWebhookUrl } from "#lib/platform/safe-fetch/url-policy.ts";
import { deleteEndpoint } from "../delete-endpoint.ts";
import * as endpoints from "../endpoint-repository.ts";
import { rolereadyEvents, rolereadyFormat } from "../formats/roleready.ts";
import { rotateSecret } from "../rotate-secret.ts";
import { chooseSecret } from "../secrets.ts";

/** RoleReady's one configuration for each account: the endpoint of its format with the account's own id. */

export const rolereadyEndpointId = (ctx: Context) => `we_${ctx.organization.id.replace(/^org_/, "")}rr`;

/** @throws AppError NOT_FOUND while nothing is configured */
export async function requireConfig(ctx: Context): Promise<endpoints.EndpointRow> {
  const row = await endpoints.findById(ctx.db, ctx.organization.id, rolereadyEndpointId(ctx));
  if (!row) throw new AppError("NOT_FOUND", "No webhook is configured. Set one with POST /api/webhooks/config.");
  return row;
}

export async function getRolereadyConfig(ctx: Context): Promise<z.input<typeof rolereadyConfigAnswer>> {
  requirePermission(ctx, "webhooks");
  const row = await endpoints.findById(ctx.db, ctx.organization.id, rolereadyEndpointId(ctx));
  return { configured: row !== null, config: row && toConfig(row), availableEvents: [...rolereadyEvents] };
}

/**
 * Makes the configuration, or changes what is given of it; its secret is in the answer when it was made.
 * @throws AppError INSECURE_WEBHOOK_URL, PRIVATE_WEBHOOK_URL, INVALID_INPUT
 */
export async function saveRolereadyConfig(
  ctx: Context,
  input: z.output<typeof rolereadyConfigBody>,
): Promise<z.input<typeof rolereadySaved>> {
  requirePermission(ctx, "webhooks");
  await checkWebhookUrl(input.url, "url");
  const id = rolereadyEndpointId(ctx);
  const organizationId = ctx.organization.id;
  const now = ctx.clock.now();
  const { row, secret } = await inTransaction(ctx.db, async (tx) => {
    const current = await endpoints.findById(tx, organizationId, id);
    const fresh = current ? null : chooseSecret(rolereadyFormat, undefined);
    const enabled = input.enabled ?? (current ? current.state === "ACTIVE" : true);
    const saved = await endpoints.upsert(tx, {
      id,
      organizationId,
      url: input.url,
      format: rolereadyFormat.name,
      events: input.enabledEvents ? [...new Set(input.enabledEvents)] : (current?.events ?? [...rolereadyEvents]),
      ...(enabled
        ? { state: "ACTIVE", disabledReason: null, disabledAt: null, consecutiveExhausted: 0, firstFailureAt: null }
        : { state: "DISABLED", disabledReason: "BY_OWNER", disabledAt: now }),
      ...(fresh ? { secretEncrypted: fresh.sealed, secretLast4: fresh.last4, createdAt: now } : {}),
      updatedAt: now,
    });
    await audit(tx, ctx, { action: "endpoint.configure", target: { kind: "endpoint", id } });
    return { row: saved, secret: fresh?.secret };
  });
  return {
    success: true,
    config: { ...toConfig(row), ...(secret ? { secret } : {}) },
    message: "Webhook configuration saved successfully",
  };
}

/** @throws AppError NOT_FOUND */
export async function deleteRolereadyConfig(ctx: Context): Promise<void> {
  requirePermission(ctx, "webhooks");
  const { id } = await requireConfig(ctx);
  await deleteEndpoint(ctx, id);
}

/** @throws AppError NOT_FOUND */
export async function regenerateRolereadySecret(ctx: Context): Promise<string> {
  requirePermission(ctx, "webhooks");
  const { id } = await requireConfig(ctx);
  return (await rotateSecret(ctx, id)).secret;
}

const toConfig = (row: endpoints.EndpointRow): z.input<typeof rolereadyConfig> => ({
  id: row.id,
  url: row.url,
  enabled: row.state === "ACTIVE",
  enabledEvents: row.events,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});
