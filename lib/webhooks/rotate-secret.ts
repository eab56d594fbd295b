import type { FormatName } from "#lib/contract/webhooks.ts";
import { inTransaction } from "#lib/outbox/transaction.ts";
import { audit } from "#lib/platform/audit.ts";
import { type Context, requirePermission } from "#lib/platform/context.ts";
import * as endpoints from "./endpoint-repository.ts";
import { formatNamed } from "./formats/registry.ts";
import { requireEndpoint } from "./require-endpoint.ts";
import { sealSecret } from "./secrets.ts";

const OVERLAP_MS = 24 * 3_600_000;

/**
 * A new secret for an endpoint, shown this once. Where the format has room for two signatures, the old one signs along for 24 hours.
 * An endpoint that signs with the organization's secret gets that one rotated.
 * @throws AppError NOT_FOUND
 */
export async function rotateSecret(
  ctx: Context,
  id: string,
  only?: FormatName,
): Promise<{ secret: string; previousSecretExpiresAt: string | null }> {
  requirePermission(ctx, "webhooks");
  const current = await requireEndpoint(ctx, id, { format: only });
  if (formatNamed(current.format).secretOf === "organization" && current.secretEncrypted === null) {
    const { secret } = await rotateSigningSecret(ctx);
    return { secret, previousSecretExpiresAt: null };
  }
  return inTransaction(ctx.db, async (tx) => {
    const row = await requireEndpoint(ctx, id, { tx, format: only });
    const format = formatNamed(row.format);
    const { secret, sealed, last4 } = sealSecret(format.generateSecret());
    const overlaps = format.name === "standard" && row.secretEncrypted !== null;
    const expiresAt = overlaps ? new Date(ctx.clock.now().getTime() + OVERLAP_MS) : null;
    await endpoints.update(tx, id, {
      secretEncrypted: sealed,
      secretLast4: last4,
      previousSecretEncrypted: overlaps ? row.secretEncrypted : null,
      previousSecretExpiresAt: expiresAt,
    });
    await audit(tx, ctx, { action: "endpoint.rotate_secret", target: { kind: "endpoint", id } });
    return { secret, previousSecretExpiresAt: expiresAt?.toISOString() ?? null };
  });
}

/**
 * A new signing secret of the organization, shown this once: for results of the résumé API and callbacks of matches, at once.
 */
export async function rotateSigningSecret(ctx: Context): Promise<{ secret: string; last4: string }> {
  requirePermission(ctx, "webhooks");
  const { secret, sealed, last4 } = sealSecret(formatNamed("cvdeepmatch").generateSecret());
  const id = ctx.organization.id;
  await inTransaction(ctx.db, async (tx) => {
    await endpoints.saveOrganizationSecret(tx, id, { sealed, last4 });
    await audit(tx, ctx, { action: "organization.rotate_signing_secret", target: { kind: "organization", id } });
  });
  return { secret, last4 };
}

/** Last four characters of the organization's own signing secret; null while the installation's is used. */
export async function getSigningSecret(ctx: Context): Promise<{ last4: string | null }> {
  requirePermission(ctx, "webhooks");
  return { last4: await endpoints.findOrganizationSecretLast4(ctx.db, ctx.organization.id) };
}
