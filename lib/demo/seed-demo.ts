import { randomBytes } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { hasAccounts } from "#lib/accounts/has-accounts.ts";
import { signUp } from "#lib/accounts/sign-up.ts";
import { createApiKey } from "#lib/api-keys/create-api-key.ts";
import { type Context, systemContext } from "#lib/platform/context.ts";
import { db } from "#lib/platform/db/client.ts";
import { env } from "#lib/platform/env.ts";
import { logger } from "#lib/platform/logger.ts";
import { uploadResume } from "#lib/resumes/upload-resume.ts";
import { readDemo, writeDemo } from "./demo-file.ts";

const EMAIL = "demo@talentwire.example";

/**
 * Gives a first start something to look at: an organization with sample résumés of invented people, taken in and parsed like
 * everybody else's. Does nothing once any account exists, and never without DEMO.
 */
export async function seedDemo(): Promise<void> {
  const { DATA_DIR, DEMO } = env();
  if (!DEMO || readDemo(DATA_DIR) || (await hasAccounts(db()))) return;
  const password = randomBytes(9).toString("base64url");
  const { organizationId } = await signUp(systemContext(""), {
    email: EMAIL,
    name: "Demo Recruiter",
    password,
    organizationName: "Demo organization",
  });
  const ctx: Context = systemContext(organizationId);
  const { key } = await createApiKey(ctx, { name: "Demo key" });
  writeDemo(DATA_DIR, { email: EMAIL, password, apiKey: key });
  const folder = path.join(process.cwd(), "samples");
  const names = (await readdir(folder)).filter((name) => /\.(pdf|docx|txt)$/.test(name)).sort();
  for (const name of names.reverse()) {
    await uploadResume(ctx, { file: { name, bytes: await readFile(path.join(folder, name)) }, bypassCache: false });
  }
  logger().info({ samples: names.length }, "demo organization made");
}
