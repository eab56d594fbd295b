import { type DeliveryListInput, type TimeRange, timeRanges } from "#lib/client/webhook-queries.ts";

export const testChoices = ["true", "false"] as const;

/** One spelling of a list's input, so that server and browser mean the same entry of the cache. */
export function toDeliveryInput(
  endpointId: string,
  values: {
    status: string | null;
    event: string | null;
    time: string | null;
    test: string | null;
    cursor: string | null;
  },
): DeliveryListInput {
  return { endpointId, ...values, time: toTimeRange(values.time) };
}

/** A range somebody may have written by hand; null for one we do not know. */
export const toTimeRange = (text: string | null): TimeRange | null => timeRanges.find((name) => name === text) ?? null;
