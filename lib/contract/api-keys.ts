import { z } from "zod";
import { permission } from "./permissions.ts";

const instant = z.iso.datetime({ offset: true });

const keySettings = {
  name: z.string().trim().min(1, "Give the key a name").max(100),
  permissions: z.array(permission).min(1, "Choose at least one permission"),
  expiresAt: instant.nullable().meta({ description: "null: never" }),
  allowedIps: z.array(z.string().trim()).max(50).meta({ description: "Addresses or CIDR ranges; empty allows all" }),
};

export const createApiKeyBody = z.strictObject({
  name: keySettings.name,
  permissions: keySettings.permissions.optional(),
  expiresAt: keySettings.expiresAt.optional(),
  allowedIps: keySettings.allowedIps.optional(),
});

export const updateApiKeyBody = z.strictObject({
  name: keySettings.name.optional(),
  permissions: keySettings.permissions.optional(),
  expiresAt: keySettings.expiresAt.optional(),
  allowedIps: keySettings.allowedIps.optional(),
  revoked: z.boolean().optional(),
});

/** The administrator also says whose key it is. */
export const adminCreateApiKeyBody = createApiKeyBody.extend({ clientId: z.string().nullable().optional() });
export const adminUpdateApiKeyBody = updateApiKeyBody.extend({ clientId: z.string().optional() });

export const apiKey = z.object({
  id: z.string(),
  name: z.string(),
  clientId: z.string().nullable(),
  prefix: z.string().meta({ example: "rpk_8fK2mQ9x" }),
  last4: z.string(),
  permissions: z.array(z.string()),
  allowedIps: z.array(z.string()),
  status: z.enum(["active", "expired", "revoked"]),
  expiresAt: instant.nullable(),
  revokedAt: instant.nullable(),
  lastUsedAt: instant.nullable(),
  createdAt: instant,
});

export const createdApiKey = apiKey.extend({
  key: z.string().meta({ description: "The key, this once: it cannot be shown again", example: "rpk_8fK2mQ9x.…" }),
});

export type ApiKey = z.infer<typeof apiKey>;
export type CreateApiKeyInput = z.infer<typeof adminCreateApiKeyBody>;
export type UpdateApiKeyInput = z.infer<typeof adminUpdateApiKeyBody>;
