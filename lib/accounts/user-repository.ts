import type { Db, Tx } from "#lib/platform/db/client.ts";
import type { MembershipModel, UserModel } from "#lib/platform/db/generated/models.ts";

export function findByEmail(db: Db | Tx, email: string) {
  return db.user.findUnique({ where: { email } });
}

/** The user's first membership, with names for the menu. */
export function findMembership(db: Db, userId: string) {
  return db.membership.findFirst({
    where: { userId },
    include: { user: { select: { name: true, email: true } }, organization: { select: { name: true, slug: true } } },
    orderBy: { createdAt: "asc" },
  });
}

export async function insert(
  tx: Tx,
  user: Omit<UserModel, "lastSignInAt">,
  membership: MembershipModel,
): Promise<void> {
  await tx.user.create({ data: user });
  await tx.membership.create({ data: membership });
}

export async function noteSignIn(db: Db, id: string, now: Date): Promise<void> {
  await db.user.update({ where: { id }, data: { lastSignInAt: now } });
}

export async function exists(db: Db): Promise<boolean> {
  return (await db.user.findFirst({ select: { id: true } })) !== null;
}

/** Owners of an organization, the first one first. */
export async function findOwners(db: Db, organizationId: string): Promise<Pick<UserModel, "id" | "email" | "name">[]> {
  const rows = await db.membership.findMany({
    where: { organizationId, role: "OWNER" },
    select: { user: { select: { id: true, email: true, name: true } } },
    orderBy: { createdAt: "asc" },
  });
  return rows.map((row) => row.user);
}
