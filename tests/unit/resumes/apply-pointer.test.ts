import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyPointer } from "#lib/resumes/apply-pointer.ts";
import { cleanFileName } from "#lib/resumes/upload-resume.ts";

const sample = () => ({ name: "A", list: [1, 2, 3], nested: { "a/b": { "c~d": 1 } } });

describe("a JSON Pointer", () => {
  it("sets, appends and removes", () => {
    const root = sample();
    expect(applyPointer(root, "/name", "B")).toBe(true);
    expect(applyPointer(root, "/list/-", 4)).toBe(true);
    expect(applyPointer(root, "/list/0", undefined)).toBe(true);
    expect(applyPointer(root, "/nested/a~1b/c~0d", 2)).toBe(true);
    expect(root).toEqual({ name: "B", list: [2, 3, 4], nested: { "a/b": { "c~d": 2 } } });
  });

  it("that leads nowhere changes nothing", () => {
    for (const pointer of [
      "/none/deeper",
      "/list/3",
      "/list/01",
      "/list/x",
      "/name/0",
      "/",
      "/__proto__/x",
      "/constructor/y",
    ]) {
      const root = sample();
      expect(applyPointer(root, pointer, "x"), pointer).toBe(false);
      expect(root).toEqual(sample());
    }
  });

  it("never reaches Object.prototype", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("__proto__", "constructor", "prototype", "nested", "polluted", "-"), { maxLength: 5 }),
        (parts) => {
          applyPointer(sample(), `/${parts.join("/")}`, "x");
          return !("polluted" in {});
        },
      ),
    );
  });
});

it("a file's name keeps its last part, without paths or control characters", () => {
  expect(cleanFileName("C:\\people\\Zoë Brontë.pdf")).toBe("Zoë Brontë.pdf");
  expect(cleanFileName("../../etc/passwd")).toBe("passwd");
  expect(cleanFileName("a\u0000b\u202Egpj.pdf")).toBe("abgpj.pdf");
  expect(cleanFileName("")).toBe("resume");
});
