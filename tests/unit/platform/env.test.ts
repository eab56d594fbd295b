import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { EnvironmentError, loadEnvironment, readGeneratedSecrets, secretsFile } from "#lib/platform/env.ts";

const folders: string[] = [];
const folder = () => {
  const made = mkdtempSync(path.join(tmpdir(), "talentwire-env-"));
  folders.push(made);
  return made;
};
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true });
});

describe("the environment", () => {
  it("names the variable and what it must be", () => {
    const bad: [Record<string, string>, RegExp][] = [
      [{ PORT: "many" }, /PORT must be a whole number from 1 to 65535/],
      [{ PORT: "70000" }, /PORT must be a whole number/],
      [{ DATABASE_URL: "mysql://x" }, /DATABASE_URL must start with postgresql:\/\//],
      [{ LOG_LEVEL: "loud" }, /LOG_LEVEL must be one of debug, info/],
      [{ ENCRYPTION_KEY: "short" }, /ENCRYPTION_KEY must be 32 bytes/],
      [{ APP_URL: "talentwire.example" }, /APP_URL must be a URL/],
      [{ OCR: "maybe" }, /OCR must be one of/],
      [{ LLM_BASE_URL: "model.example", LLM_API_KEY: "k", LLM_MODEL: "m" }, /LLM_BASE_URL must be a URL/],
      [{ LLM_BASE_URL: "http://%%", LLM_API_KEY: "k", LLM_MODEL: "m" }, /LLM_BASE_URL must be a URL/],
      [{ LLM_MODEL: "m" }, /belong together, LLM_BASE_URL and LLM_API_KEY are not set/],
      [{ LLM_BASE_URL: "https://model.example/v1", LLM_API_KEY: "k" }, /belong together, LLM_MODEL is not set/],
      [{ LLM_TIMEOUT_MS: "2000" }, /LLM_BASE_URL and LLM_API_KEY and LLM_MODEL are not set/],
    ];
    for (const [source, message] of bad) {
      const load = () => loadEnvironment({ DATA_DIR: folder(), ...source });
      expect(load, JSON.stringify(source)).toThrow(EnvironmentError);
      expect(load).toThrow(message);
    }
  });

  it("generates missing secrets once, readable by the owner only, and lets the environment go first", () => {
    const dataDir = folder();
    const first = loadEnvironment({ DATA_DIR: dataDir });
    const second = loadEnvironment({ DATA_DIR: dataDir, ADMIN_PASSWORD: "mine" });
    expect(statSync(secretsFile(dataDir)).mode & 0o777).toBe(0o600);
    expect(second.AUTH_SECRET).toBe(first.AUTH_SECRET);
    expect(second.ADMIN_PASSWORD).toBe("mine");
    expect(readGeneratedSecrets(dataDir).ADMIN_PASSWORD).toBe(first.ADMIN_PASSWORD);
  });

  it("treats an empty variable as one that is not set", () => {
    const loaded = loadEnvironment({ DATA_DIR: folder(), PORT: "", DATABASE_URL: " ", OCR: "" });
    expect(loaded).toMatchObject({ PORT: 3000, DATABASE_URL: undefined, OCR: true, APP_URL: "http://localhost:3000" });
  });

  it("uses a real Inngest server with both keys or its development server, else the embedded engine", () => {
    const uses = (source: Record<string, string>) =>
      loadEnvironment({ DATA_DIR: folder(), ...source }).usesInngestServer;
    expect(uses({})).toBe(false);
    expect(uses({ INNGEST_EVENT_KEY: "a" })).toBe(false);
    expect(uses({ INNGEST_EVENT_KEY: "a", INNGEST_SIGNING_KEY: "b" })).toBe(true);
    expect(uses({ INNGEST_DEV: "1" })).toBe(true);
    expect(uses({ INNGEST_DEV: "0" })).toBe(false);
  });
});
