import { z } from "zod";

/** What an API key may do; a new key has all unless narrowed. */
export const permission = z.enum(["resumes", "webhooks", "cvdeepmatch", "applications", "ats", "tailoring"]);
export type Permission = z.infer<typeof permission>;
export const allPermissions: readonly Permission[] = permission.options;
