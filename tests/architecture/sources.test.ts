import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { functions } from "#inngest/functions/index.ts";

const sources = globSync("{app,components,inngest,lib,messages}/**/*.{ts,tsx}").filter(
  (file) => !file.includes("/generated/"),
);
const read = (file: string) => readFileSync(file, "utf8");

describe("the sources", () => {
  it("read process.env in one place only", () => {
    const allowed = ["lib/platform/env.ts"];
    expect(sources.filter((file) => !allowed.includes(file) && /process\.env\b/.test(read(file)))).toEqual([]);
  });

  it("register every Inngest function", () => {
    const files = globSync("inngest/functions/*/*.ts").filter((file) => read(file).includes("createFunction("));
    const declared = files.flatMap((file) => [...read(file).matchAll(/\bid: "([a-z0-9-]+)"/g)].map(([, id]) => id));
    expect(functions.map((fn) => fn.id()).sort()).toEqual(declared.sort());
  });

  it("have every environment variable in .env.example, and nothing else there", () => {
    const declared = [...read("lib/platform/env.ts").matchAll(/^ {2}([A-Z][A-Z0-9_]+): /gm)].map(([, name]) => name);
    const documented = [...read(".env.example").matchAll(/^([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name);
    expect([...new Set(documented)].sort()).toEqual([...new Set(declared)].sort());
  });

  it("keep the page's colours in one file", () => {
    const painted = sources.filter(
      (file) =>
        file.endsWith(".tsx") && /\b(bg|text|border)-(red|green|blue|gray|slate|zinc|amber)-\d/.test(read(file)),
    );
    expect(painted).toEqual([]);
  });

  it("have no test that is skipped, focused or left to do", () => {
    const tests = globSync("tests/**/*.{test,spec}.ts").filter((file) => !file.startsWith("tests/architecture/"));
    expect(tests.filter((file) => /\b(it|test|describe)\.(skip|only|todo)\(/.test(read(file)))).toEqual([]);
  });
});

describe("the repository", () => {
  it("names no registry host and keeps the lock file free of download addresses", () => {
    const host = ["registry", "npmjs", "org"].join(".");
    const found = execFileSync("git", ["ls-files", "-z"])
      .toString()
      .split("\0")
      .filter(
        (file) => /\.(ts|tsx|mjs|json|md|yml|css|npmrc)$/.test(file) && existsSync(file) && read(file).includes(host),
      );
    expect(found).toEqual([]);
    expect(read("package-lock.json")).not.toContain('"resolved"');
  });
});
