import { describe, expect, it } from "vitest";
import { asAdmin, call, newAccount, newClient, untilEnded, upload } from "#tests/support/client.ts";

const list = (key: string, headers: Record<string, string> = {}) => call("GET", "/v1/resumes", { key, headers });

describe("an API key", () => {
  it("is refused with 401 and the reason when missing, malformed, unknown, revoked or expired", async () => {
    const none = await call("GET", "/v1/resumes");
    expect([none.status, none.body.error.code]).toEqual([401, "MISSING_PERMISSION"]);
    expect((await list("rpk_nothing")).body.error.message).toContain("malformed");
    const { key, keyId } = await newClient();
    expect((await list(`${key.slice(0, -4)}abcd`)).body.error.message).toContain("not known");
    await call("PATCH", `/api/admin/api-keys/${keyId}`, { cookie: await asAdmin(), json: { revoked: true } });
    expect((await list(key)).body.error.message).toContain("revoked");
    const expired = await newClient({ expiresAt: new Date(Date.now() - 1000).toISOString() });
    expect((await list(expired.key)).body.error.message).toContain("expired");
    expect((await list(expired.key)).status).toBe(401);
  });

  it("without the permission is refused with 403", async () => {
    const { key } = await newClient({ permissions: ["webhooks"] });
    const answer = await list(key);
    expect([answer.status, answer.body.error.code]).toEqual([403, "MISSING_PERMISSION"]);
    expect(answer.body.error.message).toContain("resumes");
  });

  it("with an IP allow-list works from those addresses only, whatever the client claims", async () => {
    const here = await newClient({ allowedIps: ["127.0.0.0/8", "::1"] });
    expect((await list(here.key)).status).toBe(200);
    const elsewhere = await newClient({ allowedIps: ["203.0.113.7"] });
    const claimed = { "X-Forwarded-For": "203.0.113.7", "X-Talentwire-Client-Ip": "203.0.113.7" };
    const answer = await list(elsewhere.key, claimed);
    expect([answer.status, answer.body.error.code]).toEqual([403, "FORBIDDEN"]);
  });

  it("notes when it was last used", async () => {
    const { id, key, keyId } = await newClient();
    const find = async () => {
      const { body } = await call("GET", `/api/admin/api-keys?clientId=${id}`, { cookie: await asAdmin() });
      return body.data.find((row: { id: string }) => row.id === keyId);
    };
    expect((await find()).lastUsedAt).toBeNull();
    await list(key);
    expect(Date.parse((await find()).lastUsedAt)).toBeGreaterThan(Date.now() - 60_000);
    expect(JSON.stringify(await find())).not.toContain(key.split(".")[1]);
  });

  it("not linked to a client works in a space of its own and takes it along when assigned", async () => {
    const cookie = await asAdmin();
    const { body: unlinked } = await call("POST", "/api/admin/api-keys", { cookie, json: { name: "Loose" } });
    expect(unlinked.clientId).toBeNull();
    const { body: job } = await upload(unlinked.key);
    await untilEnded(unlinked.key, job.job_id);
    const { id: clientId, key: clientKey } = await newClient();
    expect((await call("GET", `/v1/resumes/${job.job_id}`, { key: clientKey })).status).toBe(404);
    const assigned = await call("PATCH", `/api/admin/api-keys/${unlinked.id}`, { cookie, json: { clientId } });
    expect(assigned.body.clientId).toBe(clientId);
    expect((await call("GET", `/v1/resumes/${job.job_id}`, { key: unlinked.key })).status).toBe(200);
    expect((await call("GET", `/v1/resumes/${job.job_id}`, { key: clientKey })).status).toBe(200);
  });
});

describe("/v1/api-keys in the browser", () => {
  it("lets an owner create, narrow and revoke keys of the own organization only", async () => {
    const { cookie } = await newAccount();
    const made = await call("POST", "/v1/api-keys", { cookie, json: { name: "CI", permissions: ["resumes"] } });
    expect(made.status).toBe(201);
    expect((await list(made.body.key)).status).toBe(200);
    const { body } = await call("GET", "/v1/api-keys", { cookie });
    expect(body.data).toHaveLength(1);
    expect(body.data[0].key).toBeUndefined();
    const stranger = await newAccount();
    const path = `/v1/api-keys/${made.body.id}`;
    expect((await call("PATCH", path, { cookie: stranger.cookie, json: { name: "Mine" } })).status).toBe(404);
    expect((await call("DELETE", path, { cookie })).body.status).toBe("revoked");
    expect((await list(made.body.key)).status).toBe(401);
  });

  it("names the field that is wrong", async () => {
    const { cookie } = await newAccount();
    const answer = await call("POST", "/v1/api-keys", {
      cookie,
      json: { name: "", permissions: ["fly"], allowedIps: ["300.1.1.1"], colour: "red" },
    });
    expect(answer.status).toBe(400);
    expect(Object.keys(answer.body.error.details.fields).sort()).toEqual(["colour", "name", "permissions.0"]);
    const range = await call("POST", "/v1/api-keys", { cookie, json: { name: "CI", allowedIps: ["300.1.1.1"] } });
    expect(Object.keys(range.body.error.details.fields)).toEqual(["allowedIps.0"]);
  });
});
