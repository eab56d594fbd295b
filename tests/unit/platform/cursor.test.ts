import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeCursor, encodeCursor, toPage } from "#lib/platform/cursor.ts";

const position = fc.record({
  createdAt: fc.date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true }),
  id: fc.stringMatching(/^[a-z]{2,3}_[0-9a-z]{26}$/),
});

it("a cursor names the position it was made of", () => {
  fc.assert(
    fc.property(position, (at) => {
      expect(decodeCursor(encodeCursor(at))).toEqual(at);
    }),
  );
});

it("a text that is no cursor is refused, never misread", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      try {
        const at = decodeCursor(text);
        return at !== undefined && at.id !== "";
      } catch (error) {
        return (error as { code?: string }).code === "INVALID_INPUT";
      }
    }),
  );
});

it("a page has a next one exactly when a row is left over", () => {
  fc.assert(
    fc.property(fc.array(position, { maxLength: 12 }), fc.integer({ min: 1, max: 10 }), (rows, limit) => {
      const page = toPage(rows.slice(0, limit + 1), limit, (row) => row.id);
      expect(page.data.length).toBe(Math.min(limit, rows.length));
      expect(page.nextCursor !== null).toBe(rows.length > limit);
    }),
  );
});
