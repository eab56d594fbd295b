import { type DeliveryListInput, type TimeRange, timeRanges } from "#lib/client/webhook-queries.ts";

export const testChoices = ["true", "false"] as const;

/** Of less the server looks for nothing. */
const SHORTEST_SEARCH = 3;

/** One spelling of a list's input, so that server and browser mean the same entry of the cache. */
export function toDeliveryInput(
  endpointId: string,
  values: {
    q: string | null;
    status: string | null;
    answer: string | null;
    event: string | null;
    time: string | null;
    test: string | null;
    cursor: string | null;
  },
): DeliveryListInput {
  const q = values.q?.trim() ?? "";
  return { endpointId, ...values, q: q.length >= SHORTEST_SEARCH ? q : null, time: toTimeRange(values.time) };
}

/** A range somebody may have written by hand; null for one we do not know. */
export const toTimeRange = (text: string | null): TimeRange | null => timeRanges.find((name) => name === text) ?? null;
