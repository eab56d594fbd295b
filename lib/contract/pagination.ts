import { z } from "zod";

/** Our lists page by an opaque cursor; a `limit` outside 1–100 is clamped. */
export const pageQuery = z.object({
  limit: z.coerce
    .number("Must be a number")
    .int("Must be a whole number")
    .default(25)
    .transform((value) => Math.min(100, Math.max(1, value)))
    .meta({ description: "How many, 1 to 100; other values are clamped", example: 25 }),
  cursor: z.string().optional().meta({ description: "`nextCursor` of the page before" }),
});

export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ data: z.array(item), nextCursor: z.string().nullable() });

export interface Page<T> {
  data: T[];
  nextCursor: string | null;
}
