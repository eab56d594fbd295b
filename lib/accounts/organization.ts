import { invalidField } from "#lib/platform/app-error.ts";
import type { Tx } from "#lib/platform/db/client.ts";
import { newId } from "#lib/platform/ids.ts";
import * as repository from "./organization-repository.ts";

/** Credits a new organization starts with, by plan. One match costs one. */
export const startingCredits = { FREE: 100, PREMIUM: 1000 } as const;

/** `Acme Hiring GmbH` → `acme-hiring-gmbh`, with a short suffix that keeps it unique. */
export function slugify(name: string, id: string): string {
  const base = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40);
  return `${base || "organization"}-${id.slice(-6)}`;
}

/** Adds a customer with its plan's first credits. Gives its id. */
export async function insertOrganization(tx: Tx, name: string, now: Date): Promise<string> {
  const id = newId("org");
  await repository.insert(tx, {
    id,
    name,
    slug: slugify(name, id),
    kind: "CLIENT",
    plan: "FREE",
    credits: startingCredits.FREE,
    createdAt: now,
  });
  await repository.insertCreditMovement(tx, {
    id: newId("crd"),
    organizationId: id,
    amount: startingCredits.FREE,
    balance: startingCredits.FREE,
    reason: "plan",
    createdAt: now,
  });
  return id;
}

/** Adds the organization an API key works in before it is assigned to a client. */
export async function insertUnassignedOrganization(tx: Tx, name: string, now: Date): Promise<string> {
  const id = newId("org");
  await repository.insert(tx, {
    id,
    name,
    slug: slugify(name, id),
    kind: "UNASSIGNED",
    plan: "FREE",
    credits: 0,
    createdAt: now,
  });
  return id;
}

/** The id again when it is a client's. @throws AppError INVALID_INPUT */
export async function ensureClient(tx: Tx, id: string): Promise<string> {
  const found = await repository.findClient(tx, id);
  if (!found) throw invalidField("clientId", "There is no such client");
  return found.id;
}

/** Moves everything of an unassigned organization to a client and removes it. */
export async function mergeUnassignedOrganization(tx: Tx, fromId: string, toId: string): Promise<void> {
  await repository.moveContents(tx, fromId, toId);
  await repository.remove(tx, fromId);
}
