import { describe, expect, it } from "vitest";
import { errorEnvelope } from "#lib/contract/errors.ts";
import { asAdmin, call, newAccount, newClient, textResume, upload } from "#tests/support/client.ts";

describe("every failure", () => {
  it("has the envelope, with the request id of the header", async () => {
    const { key } = await newClient();
    const answers = await Promise.all([
      call("GET", "/v1/nothing/here"),
      call("GET", "/api/nothing/here"),
      call("PUT", "/v1/resumes", { key }),
      call("GET", "/v1/resumes/res_none", { key }),
      call("POST", "/api/admin/session", { raw: "{not json", headers: { "Content-Type": "application/json" } }),
      call("POST", "/api/admin/session", { raw: "password=x", headers: { "Content-Type": "text/plain" } }),
      call("POST", "/api/admin/clients", { cookie: await asAdmin(), json: { name: "x", surprise: 1 } }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 405, 404, 400, 400, 400]);
    for (const { body, headers } of answers) {
      const { error } = errorEnvelope.parse(body);
      expect(error.requestId).toBe(headers.get("x-request-id"));
    }
    expect(answers[2]?.headers.get("allow")).toBe("POST, GET");
  });

  it("and every success carries a request id and rate limit headers", async () => {
    const { key } = await newClient();
    const answer = await call("GET", "/v1/resumes", { key });
    expect(answer.headers.get("x-request-id")).toMatch(/^req_/);
    expect(Number(answer.headers.get("ratelimit-limit"))).toBeGreaterThan(1000);
    expect(Number(answer.headers.get("ratelimit-remaining"))).toBeGreaterThan(0);
  });
});

describe("a browser session", () => {
  it("may use the API from its own pages, not from another site's", async () => {
    const { cookie } = await newAccount();
    expect((await call("GET", "/v1/resumes", { cookie })).status).toBe(200);
    const form = new FormData();
    form.set("file", textResume());
    const foreign = await call("POST", "/v1/resumes", { cookie, form, headers: { Origin: "https://evil.example" } });
    expect([foreign.status, foreign.body.error.code]).toEqual([403, "FORBIDDEN"]);
  });

  it("refuses a second account with the same address and a short password", async () => {
    const account = await newAccount();
    const json = { name: "Again", email: account.email.toUpperCase(), password: "long enough password" };
    const taken = await call("POST", "/api/account/sign-up", { json });
    expect([taken.status, Object.keys(taken.body.error.details.fields)]).toEqual([400, ["email"]]);
    const short = await call("POST", "/api/account/sign-up", {
      json: { ...json, email: "new@mail.example", password: "short" },
    });
    expect(Object.keys(short.body.error.details.fields)).toEqual(["password"]);
  });
});

describe("POST /v1/operations/{id}/cancel", () => {
  it("answers 409 for an operation that has ended and 404 for another organization's", async () => {
    const { key } = await newClient();
    const { body } = await upload(key);
    const other = await newClient();
    const path = `/v1/operations/${body.operation_id}/cancel`;
    expect((await call("POST", path, { key: other.key })).status).toBe(404);
    const answer = await call("POST", path, { key });
    expect([200, 409]).toContain(answer.status);
    const after = await call("GET", `/v1/resumes/${body.job_id}`, { key });
    expect(after.body.status).toBe(answer.status === 200 ? "cancelled" : "completed");
  });
});
