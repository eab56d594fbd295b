import type { Db } from "#lib/platform/db/client.ts";
import { count, type Gauge, observe } from "#lib/platform/metrics.ts";
import * as deliveries from "./delivery-repository.ts";

const boundsSeconds = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] as const;

/** Counts one attempt. `outcome`: `success` or an error class. */
export function noteAttempt(format: string, outcome: string, totalMs: number): void {
  count("talentwire_webhook_attempts_total", "Attempts to deliver a webhook.", { format, outcome });
  const help = "Time of an attempt from the first look-up to the end of the answer.";
  observe("talentwire_webhook_attempt_duration_seconds", help, boundsSeconds, totalMs / 1_000, { format });
}

/** What waits now, over all organizations. */
export async function webhookGauges(db: Db, now: Date): Promise<Gauge[]> {
  const waiting = await deliveries.countWaiting(db, now);
  const help = "Deliveries that have not ended.";
  return [
    { name: "talentwire_webhook_deliveries_waiting", help, value: waiting.pending, labels: { status: "pending" } },
    { name: "talentwire_webhook_deliveries_waiting", help, value: waiting.retrying, labels: { status: "retrying" } },
    {
      name: "talentwire_webhook_oldest_due_seconds",
      help: "How long the delivery that is due for longest has been due.",
      value: waiting.oldestDueMs / 1_000,
    },
  ];
}
