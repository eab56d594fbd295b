import { findOwners } from "#lib/accounts/find-owners.ts";
import type { DisabledReason } from "#lib/contract/webhooks.ts";
import type { Context } from "#lib/platform/context.ts";
import { env } from "#lib/platform/env.ts";
import type { Mail } from "#lib/platform/mail.ts";
import * as endpoints from "./endpoint-repository.ts";

const reasons: Record<DisabledReason, string> = {
  FAILING_FOR_DAYS: "no delivery has succeeded for five days",
  TOO_MANY_EXHAUSTED: "100 deliveries in a row were given up",
  GONE: "it answered 410 Gone",
  BY_OWNER: "it was switched off",
};

/** Tells an organization's owners by mail that an endpoint gets nothing any more, and what to do. */
export async function tellOwners(
  ctx: Context,
  input: { endpointId: string; reason: DisabledReason },
  send: (mail: Mail) => Promise<void>,
): Promise<void> {
  const endpoint = await endpoints.findById(ctx.db, ctx.organization.id, input.endpointId);
  const owners = await findOwners(ctx.db, ctx.organization.id);
  if (!endpoint || owners.length === 0) return;
  const { host } = new URL(endpoint.url);
  await send({
    to: owners.map((owner) => owner.email),
    subject: `Webhooks to ${host} are switched off`,
    text: [
      `Webhooks to ${endpoint.url} were switched off because ${reasons[input.reason]}.`,
      "",
      "Nothing is lost: once your side works again, switch the endpoint on and press Recover to send what it missed.",
      `${env().APP_URL}/webhooks/${endpoint.id}`,
    ].join("\n"),
  });
}
