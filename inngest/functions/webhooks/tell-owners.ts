import { inngest } from "#inngest/client.ts";
import { messages } from "#inngest/events.ts";
import { disabledReason } from "#lib/contract/webhooks.ts";
import { systemContext } from "#lib/platform/context.ts";
import { sendMail } from "#lib/platform/mail.ts";
import { tellOwners } from "#lib/webhooks/tell-owners.ts";

/** An endpoint was disabled for its failures: its owners learn of it. */
export const tellOwnersFunction = inngest.createFunction(
  {
    id: "tell-owners",
    name: "Tell owners of a disabled endpoint",
    triggers: { event: "webhook/endpoint.disabled" },
    retries: 10,
  },
  async ({ event, step }) => {
    const { organizationId, endpointId, reason } = messages["webhook/endpoint.disabled"].parse(event.data);
    await step.run("mail", () =>
      tellOwners(systemContext(organizationId), { endpointId, reason: disabledReason.parse(reason) }, sendMail),
    );
  },
);
