import { z } from "zod";
import {
  createEndpointBody,
  type Endpoint,
  type FormatName,
  formatName,
  subscribedEvents,
} from "#lib/contract/webhooks.ts";

interface Words {
  notUrl: string;
  rateLimit: string;
  headers: (line: string) => string;
}

const isHttpUrl = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
const isRate = (text: string) => text === "" || (/^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= 1000);

const linesOf = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
const isHeader = (line: string) => /^[^\s:]+\s*:/.test(line);

/** What the form holds; the contract's rules, and those of its text fields. */
export const endpointForm = (words: Words) =>
  z.object({
    url: z.string().trim().refine(isHttpUrl, words.notUrl),
    format: formatName,
    events: subscribedEvents,
    description: createEndpointBody.shape.description.unwrap(),
    rateLimitPerSecond: z.string().trim().refine(isRate, words.rateLimit),
    headers: z.string().superRefine((text, ctx) => {
      const bad = linesOf(text).find((line) => !isHeader(line));
      if (bad) ctx.addIssue({ code: "custom", message: words.headers(bad) });
    }),
  });

export type EndpointValues = z.infer<ReturnType<typeof endpointForm>>;

export const toValues = (endpoint: Endpoint | undefined): EndpointValues => ({
  url: endpoint?.url ?? "",
  format: endpoint?.format ?? "standard",
  events: subscribedEvents.parse(endpoint?.events ?? ["*"]),
  description: endpoint?.description ?? "",
  rateLimitPerSecond: endpoint?.rateLimitPerSecond ? String(endpoint.rateLimitPerSecond) : "",
  headers: Object.entries(endpoint?.headers ?? {})
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n"),
});

export interface EndpointInput {
  url: string;
  format: FormatName;
  events: string[];
  description: string;
  rateLimitPerSecond: number | null;
  headers: Record<string, string>;
}

/** The form's values as the API takes them. */
export const toInput = (values: EndpointValues): EndpointInput => ({
  url: values.url,
  format: values.format,
  events: values.events,
  description: values.description,
  rateLimitPerSecond: values.rateLimitPerSecond === "" ? null : Number(values.rateLimitPerSecond),
  headers: Object.fromEntries(
    linesOf(values.headers).map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    }),
  ),
});
