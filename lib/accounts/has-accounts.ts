import type { Db } from "#lib/platform/db/client.ts";
import * as repository from "./user-repository.ts";

/** Whether anybody has signed up on this installation. */
export const hasAccounts = (db: Db): Promise<boolean> => repository.exists(db);
