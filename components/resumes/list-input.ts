import type { ResumeListInput } from "#lib/client/resume-queries.ts";

export const LIST_LIMIT = 25;

/** One spelling of a list's input, so that server and browser mean the same entry of the cache. */
export function toListInput(values: {
  q: string | null;
  status: string | null;
  cursor: string | null;
}): ResumeListInput & Record<string, unknown> {
  return {
    limit: LIST_LIMIT,
    ...(values.q ? { q: values.q } : {}),
    ...(values.status ? { status: values.status } : {}),
    ...(values.cursor ? { cursor: values.cursor } : {}),
  };
}
