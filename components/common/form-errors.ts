import type { FieldValues, Path, UseFormSetError } from "react-hook-form";
import { ApiError } from "#lib/client/api.ts";

/**
 * Puts the server's `details.fields` on the form's fields, focusing the first. Gives the message that belongs to no field, or null.
 */
export function applyServerErrors<Values extends FieldValues>(
  error: unknown,
  setError: UseFormSetError<Values>,
  names: readonly Path<Values>[],
): string | null {
  if (!(error instanceof ApiError)) return error instanceof Error ? error.message : String(error);
  let placed = false;
  for (const [field, messages] of Object.entries(error.fields)) {
    const name = names.find((candidate) => field === candidate || field.startsWith(`${candidate}.`));
    const message = messages[0];
    if (!name || !message) continue;
    setError(name, { type: "server", message }, { shouldFocus: !placed });
    placed = true;
  }
  return placed ? null : error.message;
}
