import type { Db } from "#lib/platform/db/client.ts";
import * as repository from "./user-repository.ts";

export interface Member {
  userId: string;
  name: string;
  email: string;
  role: "OWNER" | "DEVELOPER" | "RECRUITER";
  organizationId: string;
  organizationName: string;
}

/** Who a signed-in user is and where they belong; null once the account is gone. */
export async function findMember(db: Db, userId: string): Promise<Member | null> {
  const row = await repository.findMembership(db, userId);
  if (!row) return null;
  return {
    userId: row.userId,
    name: row.user.name,
    email: row.user.email,
    role: row.role,
    organizationId: row.organizationId,
    organizationName: row.organization.name,
  };
}
