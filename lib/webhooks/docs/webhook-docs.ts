import { readFile } from "node:fs/promises";
import path from "node:path";
import { type EventType, eventCatalogue } from "#lib/contract/event-catalogue.ts";
import { allFormats, eventsOf, formatNamed } from "../formats/registry.ts";
import type { DeliveryPolicy, WireFormat } from "../formats/wire-format.ts";
import { sampleSources } from "../samples.ts";
import { type Block, toHtml, toMarkdown } from "./blocks.ts";

const SAMPLE_SECRET = `whsec_${Buffer.alloc(32, "sample secret ").toString("base64")}`;
const SAMPLE_TIME = new Date("2026-11-21T10:05:00.000Z");

/** What a receiver does with each format's headers, in words. */
const verification: Record<WireFormat["name"], string> = {
  "resume-parser":
    'The signature is `HMAC_SHA256(secret, timestamp + "." + raw body)` as lower-case hex after `sha256=`. Compute it over the raw bytes, before any JSON parsing, compare in constant time, and refuse timestamps more than five minutes off.',
  standard:
    'As standardwebhooks.com describes: `v1,` and the base64 of `HMAC_SHA256(key, id + "." + timestamp + "." + raw body)`, where the key is what follows `whsec_`, base64-decoded. While a secret is being rotated there are two signatures, separated by a space.',
  smartcv:
    'The signature is `HMAC_SHA256(secret, timestamp + "." + raw body)` as lower-case hex after `sha256=`. Refuse timestamps more than five minutes off.',
  roleready:
    "The signature is `HMAC_SHA256(secret, raw body)` as lower-case hex. In Node, `JSON.stringify` of the parsed body gives the signed bytes again; in other languages sign the raw body.",
  cvdeepmatch:
    '`X-CVDM-Signature` is `t=<seconds>,v1=<hex>`; the hex is `HMAC_SHA256(secret, t + "." + raw body)`. Refuse timestamps more than five minutes off.',
};

/** Everything about one wire format. */
export async function formatDocs(format: WireFormat): Promise<Block[]> {
  const { name, policy } = format;
  const types = eventsOf(format);
  const sampleType = types.includes("resume.parsed") ? "resume.parsed" : types[0];
  if (!sampleType) return [];
  const [javascript, python] = await Promise.all([verifier(`${name}.mjs`), verifier(`${name}.py`)]);
  return [
    { kind: "heading", level: 2, text: `${format.title} (\`${name}\`)`, id: name },
    { kind: "text", text: format.description },
    { kind: "heading", level: 3, text: "Events", id: `${name}-events` },
    {
      kind: "table",
      head: ["Event", "Sent as", "When"],
      rows: types.map((type) => [`\`${type}\``, `\`${format.wireName(type)}\``, eventCatalogue[type].description]),
    },
    { kind: "heading", level: 3, text: "Request", id: `${name}-request` },
    ...(await sampleRequest(format, sampleType)),
    { kind: "heading", level: 3, text: "Verify the signature", id: `${name}-verify` },
    { kind: "text", text: verification[name] },
    { kind: "code", language: "javascript", title: "Node:", code: javascript },
    { kind: "code", language: "python", title: "Python:", code: python },
    { kind: "heading", level: 3, text: "Answers and retries", id: `${name}-retries` },
    { kind: "list", items: policyInWords(policy) },
  ];
}

async function sampleRequest(format: WireFormat, type: EventType): Promise<Block[]> {
  const delivery = {
    id: "dlv_01kahz5v8r3m1c2d4e5f6g7h8s",
    event: {
      id: "evt_01kahz5v8r3m1c2d4e5f6g7h8r",
      type,
      organizationId: "org_01kahz5v8r3m1c2d4e5f6g7h8t",
      occurredAt: SAMPLE_TIME,
      data: eventCatalogue[type].example as Record<string, unknown>,
    },
  };
  const body = await format.buildBody(delivery, sampleSources);
  if (!body) return [];
  const timestampSeconds = SAMPLE_TIME.getTime() / 1_000;
  const headers = format.headers({ delivery, body, timestampSeconds, secrets: [SAMPLE_SECRET] });
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [
    { kind: "code", language: "http", code: ["POST /your/path HTTP/1.1", ...lines].join("\n") },
    { kind: "code", language: "json", code: JSON.stringify(JSON.parse(body.bytes.toString("utf8")), null, 2) },
  ];
}

function policyInWords(policy: DeliveryPolicy): string[] {
  const statuses = [200, 201, 202, 203, 204, 206, 299].filter((status) => policy.succeeds(status));
  const attempts = policy.retryDelaysMs.length + 1;
  return [
    statuses.length === 7 ? "Any 2xx answer is a success." : `A success is ${statuses.join(", ")}; nothing else is.`,
    `An answer must be complete within ${policy.timeoutMs / 1_000} seconds. Answer at once and work afterwards.`,
    `There are ${attempts} attempts in all; the waits between them are ${policy.retryDelaysMs.map(inWords).join(", ")}.`,
    policy.retries(400)
      ? "Everything else is tried again, redirects too: they are not followed."
      : "Tried again are network errors, 429 and 5xx; any other answer is final. Redirects are not followed.",
    ...(policy.honoursRetryAfter ? ["`Retry-After` on 429 and 503 is honoured, up to 12 hours."] : []),
    ...(policy.goneDisables ? ["410 disables the endpoint."] : []),
    "The same event may arrive more than once: keep its id and ignore what you have seen.",
  ];
}

function inWords(ms: number): string {
  if (ms < 60_000) return `${ms / 1_000} s`;
  return ms < 3_600_000 ? `${ms / 60_000} min` : `${ms / 3_600_000} h`;
}

/** A verifier as it stands in its own file, where tests run it. */
const verifier = (file: string) => readFile(path.resolve("lib/webhooks/docs/verifiers", file), "utf8");

/** The page at /v1/webhooks/docs: how to register, then every format, the résumé API's first. */
export async function webhookDocs(appUrl: string): Promise<Block[]> {
  const others = allFormats.filter((format) => format.name !== "resume-parser");
  const formats = [formatNamed("resume-parser"), ...others];
  const curl = [
    `curl -X POST ${appUrl}/v1/webhooks/register \\`,
    '  -H "Authorization: Bearer rpk_xxxx.yyyyy" \\',
    '  -H "Content-Type: application/json" \\',
    '  -d \'{"callback_url":"https://yourapp.com/webhook"}\'',
  ].join("\n");
  return [
    { kind: "heading", level: 1, text: "Webhooks", id: "webhooks" },
    {
      kind: "text",
      text: "Register a URL once and every result is posted there, signed. An upload's own `callback_url` goes before it.",
    },
    { kind: "code", language: "bash", code: curl },
    {
      kind: "list",
      items: [
        "Results of the résumé API are signed with the organization's own secret if it made one, else with the installation's `WEBHOOK_SECRET`; ask its administrator.",
        "URLs use https and lead to public addresses.",
        "Further endpoints, with other events and formats, are managed on the Webhooks page and under `/v1/webhooks/endpoints`.",
      ],
    },
    ...(await Promise.all(formats.map(formatDocs))).flat(),
  ];
}

export const docsAsMarkdown = async (appUrl: string) => toMarkdown(await webhookDocs(appUrl));

const style = `
:root { color-scheme: light dark; }
body { font: 16px/1.6 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
pre { overflow-x: auto; padding: 1rem; border: 1px solid; border-radius: .5rem; font-size: .875rem; }
pre:focus-visible { outline: 2px solid; outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .375rem .75rem; border-bottom: 1px solid; vertical-align: top; }
h2 { margin-top: 3rem; }
`;

/** A whole page that needs nothing else. */
export async function docsAsHtml(appUrl: string): Promise<string> {
  const body = toHtml(await webhookDocs(appUrl));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Webhooks – Talentwire</title>
<style>${style}</style>
</head>
<body><main>
${body}
</main></body>
</html>
`;
}
