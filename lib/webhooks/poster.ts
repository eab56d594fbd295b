import { env } from "#lib/platform/env.ts";
import { createPoster, type Poster } from "#lib/platform/safe-fetch/post-guarded.ts";
import { parseAllowHosts, type TargetPolicy } from "#lib/platform/safe-fetch/target-policy.ts";
import { checkWebhookUrl } from "#lib/platform/safe-fetch/url-policy.ts";

// One per process, also where the bundler made several copies of this module.
const slot = globalThis as typeof globalThis & { talentwirePoster?: Poster; talentwireTargets?: TargetPolicy };

/** Where this installation's webhooks may go. */
function targetPolicy(): TargetPolicy {
  slot.talentwireTargets ??= { rules: parseAllowHosts(env().WEBHOOK_ALLOW_HOSTS) };
  return slot.talentwireTargets;
}

/** What all deliveries of this process are posted by. */
export function webhookPoster(): Poster {
  slot.talentwirePoster ??= createPoster({ policy: targetPolicy() });
  return slot.talentwirePoster;
}

/**
 * Checks a URL a customer wants called.
 * @param field the input field that error details name
 * @throws AppError INVALID_INPUT, INSECURE_WEBHOOK_URL, PRIVATE_WEBHOOK_URL
 */
export async function requireWebhookUrl(url: string, field: string): Promise<void> {
  await checkWebhookUrl(url, targetPolicy(), field);
}
