import type { Db } from "#lib/platform/db/client.ts";
import * as repository from "./user-repository.ts";

export interface Owner {
  id: string;
  email: string;
  name: string;
}

/** Owners of an organization, the first one first; none where only API keys use it. */
export function findOwners(db: Db, organizationId: string): Promise<Owner[]> {
  return repository.findOwners(db, organizationId);
}
