import { parseArgs } from "node:util";
import type { z } from "zod";
import type { EventType } from "#lib/contract/event-catalogue.ts";
import { feed, formatName } from "#lib/contract/webhooks.ts";
import { formatNamed } from "#lib/webhooks/formats/registry.ts";

/**
 * Forwards an organization's events to a URL on this machine as they happen, signed as a real delivery would be:
 *
 *   npm run listen -- --forward-to http://localhost:4000/hooks --key rpk_… [--server http://localhost:3000] [--format standard]
 *     [--secret whsec_…]
 *
 * No endpoint is registered and nothing is retried.
 */
const POLL_MS = 1_000;

const { values } = parseArgs({
  options: {
    "forward-to": { type: "string" },
    key: { type: "string" },
    server: { type: "string", default: "http://localhost:3000" },
    format: { type: "string", default: "standard" },
    secret: { type: "string" },
  },
});
const forwardTo = values["forward-to"];
const parsedFormat = formatName.safeParse(values.format);
if (!forwardTo || !URL.canParse(forwardTo) || !values.key || !parsedFormat.success) {
  console.error(
    "Usage: npm run listen -- --forward-to http://localhost:4000/hooks --key rpk_… [--server URL] [--format NAME]",
  );
  console.error(`Formats: ${formatName.options.join(", ")}`);
  process.exit(2);
}
const format = formatNamed(parsedFormat.data);
const secret = values.secret ?? format.generateSecret();
const refusal = format.refuseSecret(secret);
if (refusal) {
  console.error(refusal);
  process.exit(2);
}

type Entry = z.infer<typeof feed>["data"][number];

async function forward(entry: Entry): Promise<void> {
  const { id, occurredAt, data } = entry.event;
  const type = entry.event.type as EventType;
  const event = { id, type, organizationId: "", occurredAt: new Date(occurredAt), data };
  const body = { contentType: entry.contentType, bytes: Buffer.from(entry.bodyBase64, "base64") };
  const timestampSeconds = Math.floor(Date.now() / 1_000);
  const headers = format.headers({ delivery: { id, event }, body, timestampSeconds, secrets: [secret] });
  const begin = performance.now();
  const outcome = await fetch(String(forwardTo), {
    method: "POST",
    headers,
    body: body.bytes,
    redirect: "manual",
  }).then(
    (response) => String(response.status),
    (error: Error) => String((error.cause as NodeJS.ErrnoException | undefined)?.code ?? error.message),
  );
  const time = new Date().toLocaleTimeString("en-GB");
  console.log(`${time}  ${outcome.padEnd(4)} ${(performance.now() - begin).toFixed(0).padStart(5)} ms  ${type}  ${id}`);
}

/** Forwards what is new since `since`; gives where to go on. */
async function poll(since: string, seen: Set<string>): Promise<string> {
  const url = new URL("/v1/webhooks/feed", values.server);
  url.searchParams.set("format", format.name);
  url.searchParams.set("since", since);
  const response = await fetch(url, { headers: { Authorization: `Bearer ${values.key}` } });
  if (response.status === 401 || response.status === 403) {
    console.error(`The server refuses the key: ${await response.text()}`);
    process.exit(1);
  }
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  const { data, next } = feed.parse(await response.json());
  for (const entry of data) {
    if (seen.has(entry.event.id)) continue;
    seen.add(entry.event.id);
    await forward(entry);
  }
  return next;
}

console.log(`Forwarding events of ${values.server} to ${forwardTo} as ${format.title}. Ctrl-C ends.`);
console.log(`Signed with: ${secret}`);
const seen = new Set<string>();
let since = new Date().toISOString();
for (;;) {
  try {
    since = await poll(since, seen);
  } catch (error) {
    console.error(`${(error as Error).message}; trying again`);
  }
  await new Promise((resolve) => setTimeout(resolve, POLL_MS));
}
