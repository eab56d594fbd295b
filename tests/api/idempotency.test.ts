import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { call, newClient, textResume, upload } from "#tests/support/client.ts";

const withKey = (key: string) => ({ headers: { "Idempotency-Key": key } });

it("a repeated upload gives the first answer again, marked, and makes nothing new", async () => {
  const { key } = await newClient();
  const file = textResume();
  const once = withKey(randomUUID());
  const first = await upload(key, file, once);
  const again = await upload(key, file, once);
  expect(first.headers.get("idempotent-replay")).toBeNull();
  expect(again.status).toBe(202);
  expect(again.headers.get("idempotent-replay")).toBe("true");
  expect(again.headers.get("location")).toBe(first.headers.get("location"));
  expect(again.body).toEqual({ ...first.body, idempotent_replay: true });
  expect((await call("GET", "/v1/resumes", { key })).body.total).toBe(1);
});

it("repeats at the same time run once and all get the same job", async () => {
  const { key } = await newClient();
  const file = textResume();
  const once = withKey(randomUUID());
  const answers = await Promise.all(Array.from({ length: 8 }, () => upload(key, file, once)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
  expect(new Set(answers.map(({ body }) => body.job_id)).size).toBe(1);
  expect((await call("GET", "/v1/resumes", { key })).body.total).toBe(1);
});

it("the same key with another file is refused with 422", async () => {
  const { key } = await newClient();
  const once = withKey(randomUUID());
  await upload(key, textResume(), once);
  const other = await upload(key, textResume(), once);
  expect([other.status, other.body.error.code]).toEqual([422, "IDEMPOTENCY_MISMATCH"]);
});

it("keys of different organizations do not meet", async () => {
  const once = withKey(randomUUID());
  const file = textResume();
  const first = await upload((await newClient()).key, file, once);
  const second = await upload((await newClient()).key, file, once);
  expect(second.status).toBe(202);
  expect(second.body.job_id).not.toBe(first.body.job_id);
});

it("a refused request leaves its key free", async () => {
  const { key } = await newClient();
  const once = withKey(randomUUID());
  expect((await upload(key, new File([], "empty.pdf"), once)).status).toBe(400);
  expect((await upload(key, textResume(), once)).status).toBe(202);
});

it("an answer with a secret comes again as it was, and for its own endpoint only", async () => {
  const { key } = await newClient();
  const create = (url: string, once: string) =>
    call("POST", "/v1/webhooks/endpoints", { key, json: { url, events: ["*"] }, headers: { "Idempotency-Key": once } });
  const once = randomUUID();
  const first = await create("https://example.com/a", once);
  expect(first.body.secret).toMatch(/^whsec_/);
  expect((await create("https://example.com/a", once)).body.secret).toBe(first.body.secret);
  const second = await create("https://example.com/b", randomUUID());
  const rotate = (id: string, again: string) =>
    call("POST", `/v1/webhooks/endpoints/${id}/secret/rotate`, {
      key,
      json: {},
      headers: { "Idempotency-Key": again },
    });
  const again = randomUUID();
  const rotated = await rotate(first.body.id, again);
  expect(rotated.body.secret).toMatch(/^whsec_/);
  expect((await rotate(first.body.id, again)).body.secret).toBe(rotated.body.secret);
  expect((await rotate(second.body.id, again)).body.secret).not.toBe(rotated.body.secret);
});
