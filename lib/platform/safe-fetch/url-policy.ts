import { AppError, invalidField } from "#lib/platform/app-error.ts";
import { RefusedTargetError, resolveTarget } from "./resolve-target.ts";
import { type Resolve, systemResolve } from "./system-resolve.ts";
import { installationPolicy, isAllowedByRule, type Target, type TargetPolicy } from "./target-policy.ts";

export const MAX_URL_LENGTH = 2048;

/** A resolver slower than this decides nothing at registration; every connect checks again. */
const RESOLVE_WITHIN_MS = 4_000;

/** Ports above 1023 of well-known services that are not HTTP (the WHATWG Fetch standard's bad ports). */
const badPorts = new Set([1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6679, 6697, 10080]);
const isSanePort = (port: number) =>
  port === 80 || port === 443 || (port > 1023 && !badPorts.has(port) && !(port >= 6665 && port <= 6669));

export const targetOf = (url: URL): Target => ({
  protocol: url.protocol as Target["protocol"],
  hostname: url.hostname,
  port: Number(url.port) || (url.protocol === "http:" ? 80 : 443),
});

/**
 * {@link checkUrl} with what this installation allows.
 * @param field the input field that error details name
 * @throws AppError INVALID_INPUT, INSECURE_WEBHOOK_URL, PRIVATE_WEBHOOK_URL
 */
export async function checkWebhookUrl(url: string, field: string): Promise<void> {
  await checkUrl(url, installationPolicy(), field);
}

/**
 * Checks a webhook URL when it is registered. A name that does not resolve is accepted (it may tomorrow); one that resolves to
 * anything not public is refused, unless the operator allowed it.
 * @param field the input field that error details name
 * @throws AppError INVALID_INPUT, INSECURE_WEBHOOK_URL, PRIVATE_WEBHOOK_URL
 */
export async function checkUrl(
  text: string,
  policy: TargetPolicy,
  field = "url",
  resolve: Resolve = systemResolve,
): Promise<URL> {
  if (text.length > MAX_URL_LENGTH) throw invalidField(field, `A URL has at most ${MAX_URL_LENGTH} characters.`);
  if (!URL.canParse(text)) throw invalidField(field, "This is not a URL.");
  const url = new URL(text);
  if (url.protocol !== "http:" && url.protocol !== "https:") throw invalidField(field, "A URL starts with https://.");
  if (url.username || url.password) throw invalidField(field, "A URL must not contain a user name or password.");
  const target = targetOf(url);
  // The host as address is of use only where it is one.
  const allowed = isAllowedByRule(policy, target, url.hostname);
  if (!allowed && !isSanePort(target.port)) {
    throw invalidField(field, `Port ${target.port} is not used for HTTP.`);
  }
  try {
    await withTimeout(resolveTarget(policy, target, resolve), RESOLVE_WITHIN_MS);
  } catch (error) {
    if (error instanceof RefusedTargetError) throw refused(error, field);
    if (target.protocol === "http:" && !allowed) throw refused(new RefusedTargetError("insecure"), field);
  }
  return url;
}

function refused(error: RefusedTargetError, field: string): AppError {
  const insecure = error.refusal === "insecure";
  const message = insecure
    ? "A webhook URL must use https."
    : "A webhook URL must not lead to a private, loopback or link-local address.";
  return new AppError(insecure ? "INSECURE_WEBHOOK_URL" : "PRIVATE_WEBHOOK_URL", message, {
    details: { fields: { [field]: [message] } },
  });
}

function withTimeout<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("The resolver is slow.")), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
