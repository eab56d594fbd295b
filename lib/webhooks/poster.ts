import { createPoster, type Poster } from "#lib/platform/safe-fetch/post-guarded.ts";
import { installationPolicy } from "#lib/platform/safe-fetch/target-policy.ts";

// One per process, also where the bundler made several copies of this module.
const slot = globalThis as typeof globalThis & { talentwirePoster?: Poster };

/** What all deliveries of this process are posted by. */
export function webhookPoster(): Poster {
  slot.talentwirePoster ??= createPoster({ policy: installationPolicy() });
  return slot.talentwirePoster;
}
