import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { constantTimeEqual, decrypt, encrypt } from "#lib/platform/crypto.ts";

vi.mock("#lib/platform/env.ts", async (original) => ({
  ...(await original<object>()),
  env: () => ({ ENCRYPTION_KEY: Buffer.alloc(32, 7).toString("base64") }),
}));

describe("sealed values", () => {
  it("come back as they were and look different each time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (plain) => {
        const sealed = encrypt(plain);
        expect(decrypt(sealed)).toBe(plain);
        expect(encrypt(plain)).not.toBe(sealed);
      }),
    );
  });

  it("do not open when a character was changed", () => {
    const sealed = encrypt("whsec_secret");
    const last = sealed.at(-2) === "A" ? "B" : "A";
    expect(() => decrypt(sealed.slice(0, -2) + last + sealed.slice(-1))).toThrow();
    expect(() => decrypt("plain text")).toThrow("Not a sealed value");
  });
});

it("texts compare equal only when they are", () => {
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => constantTimeEqual(a, b) === (a === b)));
});
