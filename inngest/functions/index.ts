import type { InngestFunction } from "inngest";
import { pruneRecordsFunction } from "./platform/prune-records.ts";
import { sweepOutboxFunction } from "./platform/sweep-outbox.ts";
import { parseResumeFunction } from "./resumes/parse-resume.ts";
import { deliverFunction } from "./webhooks/deliver.ts";
import { fanOutEventsFunction } from "./webhooks/fan-out-events.ts";
import { purgeEventsFunction } from "./webhooks/purge-events.ts";
import { recoverEndpointFunction } from "./webhooks/recover-endpoint.ts";
import { rollUpDeliveriesFunction } from "./webhooks/roll-up-deliveries.ts";
import { sweepDeliveriesFunction } from "./webhooks/sweep-deliveries.ts";
import { tellOwnersFunction } from "./webhooks/tell-owners.ts";

/** Every function, registered with the engine and served at /api/inngest. */
export const functions: InngestFunction.Any[] = [
  parseResumeFunction,
  fanOutEventsFunction,
  deliverFunction,
  recoverEndpointFunction,
  tellOwnersFunction,
  rollUpDeliveriesFunction,
  purgeEventsFunction,
  sweepDeliveriesFunction,
  sweepOutboxFunction,
  pruneRecordsFunction,
];
