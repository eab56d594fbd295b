import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { RouteHandlers } from "#lib/http/define-route.ts";

/** Spoken by a protocol of somebody else's. */
const FOREIGN = ["app/api/auth/[...nextauth]/route.ts", "app/api/inngest/route.ts"];
/** Answer for what is not there. */
const CATCH_ALL = ["app/api/[...path]/route.ts", "app/v1/[...path]/route.ts"];

const files = globSync("app/**/route.ts").sort();
const declared = files.filter((file) => !FOREIGN.includes(file) && !CATCH_ALL.includes(file));
const openApi = JSON.parse(readFileSync("public/openapi.json", "utf8")) as {
  paths: Record<string, Record<string, { operationId: string; security?: unknown[] }>>;
};
const load = async (file: string) => (await import(path.resolve(file))) as Partial<RouteHandlers>;

describe("every route", () => {
  it("is made by defineRoute and answers every method in the envelope", async () => {
    for (const file of declared) {
      const handlers = await load(file);
      for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"] as const) {
        expect(handlers[method]?.definition, `${method} of ${file}`).toBeDefined();
      }
    }
  });

  it("lies at the path it declares", async () => {
    for (const file of declared) {
      const folder = path
        .dirname(file)
        .replace(/^app/, "")
        .replace(/\/\([^)]+\)/g, "");
      const { definition } = (await load(file)).GET ?? {};
      expect(definition?.path.replaceAll(/\{(\w+)\}/g, "[$1]"), file).toBe(folder);
    }
  });

  it("is in the OpenAPI document, under an operationId of its own", async () => {
    const ids: string[] = [];
    for (const file of declared) {
      const { definition } = (await load(file)).GET ?? {};
      for (const [method, spec] of Object.entries(definition?.operations ?? {})) {
        expect(openApi.paths[definition?.path ?? ""]?.[method.toLowerCase()]?.operationId, file).toBe(spec.operationId);
        ids.push(spec.operationId);
      }
    }
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("that anybody may call is on the short list of those that must be", async () => {
    const open: string[] = [];
    for (const file of declared) {
      const { definition } = (await load(file)).GET ?? {};
      for (const [method, spec] of Object.entries(definition?.operations ?? {})) {
        if (spec.auth === "public") open.push(`${method} ${definition?.path}`);
      }
    }
    const expected = [
      "DELETE /api/admin/session",
      "GET /healthz",
      "GET /v1/openapi.json",
      "GET /v1/webhooks/docs",
      "POST /api/account/sign-up",
      "POST /api/admin/session",
    ];
    expect(open.filter((route) => !PUBLIC_ELSEWHERE.test(route)).sort()).toEqual(expected);
  });
});

/** Pages of documentation about formats are public by nature. */
const PUBLIC_ELSEWHERE = /^GET \/(v1\/webhooks\/docs\/|metrics)/;
