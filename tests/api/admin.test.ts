import { describe, expect, it } from "vitest";
import { asAdmin, call, newClient, untilEnded, upload } from "#tests/support/client.ts";

describe("/api/admin", () => {
  it("signs in with the password only, by a cookie scripts of other sites never send", async () => {
    const wrong = await call("POST", "/api/admin/session", { json: { password: "wrong" } });
    expect([wrong.status, wrong.headers.get("set-cookie")]).toEqual([401, null]);
    expect((await call("GET", "/api/admin/clients")).status).toBe(401);
    expect((await call("GET", "/api/admin/clients", { cookie: "talentwire_admin=9999999999.forged" })).status).toBe(
      401,
    );
    const cookie = await asAdmin();
    expect((await call("GET", "/api/admin/clients", { cookie })).status).toBe(200);
  });

  it("needs no Origin and refuses a foreign one", async () => {
    const cookie = await asAdmin();
    const json = { name: "Acme" };
    expect((await call("POST", "/api/admin/clients", { cookie, json })).status).toBe(201);
    const foreign = await call("POST", "/api/admin/clients", {
      cookie,
      json,
      headers: { Origin: "https://evil.example" },
    });
    expect([foreign.status, foreign.body.error.code]).toEqual([403, "FORBIDDEN"]);
  });

  it("makes clients with the plan's credits, sets balance, plan and name", async () => {
    const cookie = await asAdmin();
    const { body: client } = await call("POST", "/api/admin/clients", { cookie, json: { name: "Hiring & Söhne" } });
    expect(client).toMatchObject({ name: "Hiring & Söhne", plan: "FREE", credits: 100 });
    const path = `/api/admin/clients/${client.id}`;
    const changed = await call("PATCH", path, { cookie, json: { credits: 7, plan: "PREMIUM", name: "Hiring" } });
    expect(changed.body).toMatchObject({ name: "Hiring", plan: "PREMIUM", credits: 7 });
    expect((await call("PATCH", path, { cookie, json: { credits: -1 } })).status).toBe(400);
    expect((await call("PATCH", path, { cookie, json: { plan: "GOLD" } })).status).toBe(400);
    expect((await call("PATCH", "/api/admin/clients/org_none", { cookie, json: { name: "x" } })).status).toBe(404);
  });

  it("lists runs with their steps and can run one again", async () => {
    const cookie = await asAdmin();
    const { key } = await newClient();
    const { body: job } = await upload(key);
    await untilEnded(key, job.job_id);
    const { body: runs } = await call("GET", "/api/admin/runs?function=talentwire-parse-resume&limit=50", { cookie });
    expect(runs.functions).toContain("talentwire-parse-resume");
    const details = await Promise.all(
      runs.data.map((row: { id: string }) => call("GET", `/api/admin/runs/${row.id}`, { cookie })),
    );
    type Events = { data: { resumeId: string } }[];
    const run = details.find(({ body }) => (body.event as Events).some(({ data }) => data.resumeId === job.job_id));
    expect(run?.body.steps.map((step: { name: string }) => step.name)).toEqual(["parse"]);
    const again = await call("POST", `/api/admin/runs/${run?.body.id}/rerun`, { cookie });
    expect(again.status).toBe(201);
    expect(again.body.id).not.toBe(run?.body.id);
    expect((await call("GET", "/api/admin/runs/none", { cookie })).status).toBe(404);
  });
});
