import { admin } from "./en/admin.ts";
import { apiKeys } from "./en/api-keys.ts";
import { auth } from "./en/auth.ts";
import { common } from "./en/common.ts";
import { docs } from "./en/docs.ts";
import { home } from "./en/home.ts";
import { resumes } from "./en/resumes.ts";
import { events, webhooks } from "./en/webhooks.ts";

/** Every string of the interface, in English. */
export const en = { common, auth, home, resumes, apiKeys, admin, docs, webhooks, events };
