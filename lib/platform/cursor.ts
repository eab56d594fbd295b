import { invalidField } from "./app-error.ts";

/** A place in a list ordered by time, newest first. */
export interface Position {
  createdAt: Date;
  id: string;
}

/** @throws AppError INVALID_INPUT for a cursor we did not make. */
export function decodeCursor(cursor: string | undefined): Position | undefined {
  if (cursor === undefined) return undefined;
  const [time, id] = Buffer.from(cursor, "base64url").toString("utf8").split("|");
  const createdAt = new Date(Number(time));
  if (!id || Number.isNaN(createdAt.getTime())) throw invalidField("cursor", "Not a cursor of this list");
  return { createdAt, id };
}

export const encodeCursor = (at: Position) =>
  Buffer.from(`${at.createdAt.getTime()}|${at.id}`, "utf8").toString("base64url");

/** Rows asked for with `take: limit + 1` as one page. */
export function toPage<Row extends Position, T>(rows: Row[], limit: number, map: (row: Row) => T) {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { data: page.map(map), nextCursor: rows.length > limit && last ? encodeCursor(last) : null };
}

/** Prisma's condition for what comes after a position, newest first. */
export function olderThan(before: Position | undefined) {
  if (!before) return {};
  return { OR: [{ createdAt: { lt: before.createdAt } }, { createdAt: before.createdAt, id: { lt: before.id } }] };
}
