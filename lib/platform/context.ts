import type { Permission } from "#lib/contract/permissions.ts";
import { AppError } from "./app-error.ts";
import { type Clock, systemClock } from "./clock.ts";
import { type Db, db } from "./db/client.ts";

export type Role = "OWNER" | "DEVELOPER" | "RECRUITER";

/** Who acts. */
export type Actor =
  | { kind: "user"; id: string; role: Role }
  | { kind: "api_key"; id: string; permissions: Permission[]; linked: boolean }
  | { kind: "admin" }
  | { kind: "system" };

/** First argument of every verb: for whom, by whom, with what. */
export interface Context {
  organization: { id: string };
  actor: Actor;
  db: Db;
  clock: Clock;
}

/** What the product does on its own, for an organization. */
export function systemContext(organizationId: string): Context {
  return { organization: { id: organizationId }, actor: { kind: "system" }, db: db(), clock: systemClock };
}

/** What each role may do in the browser. */
const rolePermissions: Record<Role, readonly Permission[]> = {
  OWNER: ["resumes", "webhooks", "cvdeepmatch", "applications", "ats", "tailoring"],
  DEVELOPER: ["resumes", "webhooks", "cvdeepmatch", "applications", "ats", "tailoring"],
  RECRUITER: ["resumes", "cvdeepmatch", "applications", "ats", "tailoring"],
};

export function hasPermission(actor: Actor, permission: Permission): boolean {
  switch (actor.kind) {
    case "system":
    case "admin":
      return true;
    case "user":
      return rolePermissions[actor.role].includes(permission);
    case "api_key":
      return actor.permissions.includes(permission);
  }
}

/** First line of a verb. @throws AppError MISSING_PERMISSION */
export function requirePermission(ctx: Context, permission: Permission): void {
  if (hasPermission(ctx.actor, permission)) return;
  const who = ctx.actor.kind === "api_key" ? "This API key" : "Your role";
  throw new AppError("MISSING_PERMISSION", `${who} lacks the permission "${permission}". An owner can grant it.`);
}

/** First line of a verb that changes an organization's members, keys or plan. @throws AppError FORBIDDEN */
export function requireRole(ctx: Context, ...roles: Role[]): void {
  const { actor } = ctx;
  if (actor.kind === "admin" || actor.kind === "system") return;
  if (actor.kind === "user" && roles.includes(actor.role)) return;
  throw new AppError("FORBIDDEN", `Only ${roles.map((role) => role.toLowerCase()).join(" or ")} may do this.`);
}
