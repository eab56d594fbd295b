import { readdirSync } from "node:fs";
import path from "node:path";
import { readDemo } from "#lib/demo/demo-file.ts";
import { env, secretsFile } from "#lib/platform/env.ts";

/** What a newcomer needs next: the address, a sign-in, the admin password's place, a key and a command that works as pasted. */
export function banner(input: {
  root: string;
  dataDir: string;
  firstStart: boolean;
  adminPasswordGiven: boolean;
}): string {
  const { APP_URL, ADMIN_PASSWORD } = env();
  const demo = readDemo(input.dataDir);
  const sample = readdirSync(path.join(input.root, "samples"))
    .filter((name) => name.endsWith(".pdf"))
    .sort()[0];
  const relative = path.relative(process.cwd(), secretsFile(input.dataDir)) || secretsFile(input.dataDir);
  const lines = ["", `  Open      ${APP_URL}`];
  if (demo) lines.push(`  Sign in   ${demo.email}   password  ${demo.password}`);
  if (input.adminPasswordGiven) lines.push(`  Admin     ${APP_URL}/admin   with ADMIN_PASSWORD from the environment`);
  else if (input.firstStart) {
    lines.push(`  Admin     ${APP_URL}/admin   password  ${ADMIN_PASSWORD}   (kept in ${relative})`);
  } else lines.push(`  Admin     ${APP_URL}/admin   password  in ${relative}`);
  lines.push(`  API docs  ${APP_URL}/docs`);
  if (demo && sample) {
    lines.push(
      `  API key   ${demo.apiKey}`,
      "",
      "  Try it, as it stands, from this folder:",
      "",
      `curl -X POST ${APP_URL}/v1/resumes -H "Authorization: Bearer ${demo.apiKey}" -F "file=@samples/${sample}"`,
    );
  }
  return `${lines.join("\n")}\n`;
}
