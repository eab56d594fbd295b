import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAllowed, parseRange } from "#lib/api-keys/authenticate-key.ts";

describe("an IP allow-list", () => {
  it("knows addresses and ranges of both families, IPv4 written as IPv6 too", () => {
    expect(isAllowed("203.0.113.9", ["203.0.113.9"])).toBe(true);
    expect(isAllowed("::ffff:203.0.113.9", ["203.0.113.0/24"])).toBe(true);
    expect(isAllowed("203.0.114.9", ["203.0.113.0/24"])).toBe(false);
    expect(isAllowed("2001:db8::7", ["2001:db8::/32"])).toBe(true);
    expect(isAllowed("2001:db9::7", ["2001:db8::/32", "203.0.113.0/24"])).toBe(false);
    expect(isAllowed("not an address", ["0.0.0.0/0"])).toBe(false);
  });

  it("matches an address by itself, whatever it is", () => {
    fc.assert(fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (ip) => isAllowed(ip, [ip])));
  });

  it("refuses what is neither address nor range", () => {
    for (const text of ["", "300.1.1.1", "10.0.0.0/33", "example.com", "10.0.0.0/8/8"])
      expect(parseRange(text)).toBeNull();
  });
});
