import { invalidField } from "#lib/platform/app-error.ts";
import { decrypt, encrypt } from "#lib/platform/crypto.ts";
import { env } from "#lib/platform/env.ts";
import type { WireFormat } from "./formats/wire-format.ts";

export interface SealedSecret {
  /** In clear, to be shown this once. */
  secret: string;
  sealed: string;
  last4: string;
}

export const sealSecret = (secret: string): SealedSecret => ({
  secret,
  sealed: encrypt(secret),
  last4: secret.slice(-4),
});

/** A secret the customer chose, or a new one. @throws AppError INVALID_INPUT */
export function chooseSecret(format: WireFormat, chosen: string | undefined): SealedSecret {
  if (chosen === undefined) return sealSecret(format.generateSecret());
  const refusal = format.refuseSecret(chosen);
  if (refusal) throw invalidField("secret", refusal);
  return sealSecret(chosen);
}

/** Secrets that sign now, the newest first: the endpoint's own, else the organization's, else the installation's. */
export function signingSecrets(
  sealed: {
    secretEncrypted: string | null;
    previousSecretEncrypted: string | null;
    previousSecretExpiresAt: Date | null;
    organizationSecretEncrypted: string | null;
  },
  now: Date,
): [string, ...string[]] {
  const { secretEncrypted, previousSecretEncrypted, previousSecretExpiresAt } = sealed;
  if (!secretEncrypted) {
    return [sealed.organizationSecretEncrypted ? decrypt(sealed.organizationSecretEncrypted) : env().WEBHOOK_SECRET];
  }
  const overlaps =
    previousSecretEncrypted !== null && previousSecretExpiresAt !== null && previousSecretExpiresAt > now;
  return overlaps ? [decrypt(secretEncrypted), decrypt(previousSecretEncrypted)] : [decrypt(secretEncrypted)];
}
