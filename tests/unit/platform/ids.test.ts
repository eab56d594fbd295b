import { expect, it } from "vitest";
import { newId } from "#lib/platform/ids.ts";

it("ids made one after the other sort in that order and never repeat", () => {
  const ids = Array.from({ length: 5000 }, () => newId("res"));
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids[0]).toMatch(/^res_[0-9a-hjkmnp-tv-z]{26}$/);
});
