import { describe, expect, it } from "vitest";
import { parsedResume } from "#lib/contract/parsed-resume.ts";
import { call, newClient, textResume, untilEnded, upload } from "#tests/support/client.ts";

describe("POST /v1/resumes", () => {
  it("takes a file with either auth header and answers 202 with the job and where it is", async () => {
    const { key } = await newClient();
    const bearer = await upload(key);
    expect(bearer.status).toBe(202);
    expect(bearer.body).toMatchObject({ status: "queued", cached: false, file_name: "imani-wanjiru.txt" });
    expect(bearer.body.operation_id).toMatch(/^op_/);
    expect(bearer.headers.get("location")).toBe(`/v1/resumes/${bearer.body.job_id}`);
    const form = new FormData();
    form.set("file", textResume());
    const header = await call("POST", "/v1/resumes", { form, headers: { "X-API-Key": key } });
    expect(header.status).toBe(202);
  });

  it("refuses an empty file, an unknown type, a missing file and another content type, each with its reason", async () => {
    const { key } = await newClient();
    const empty = await upload(key, new File([], "resume.pdf"));
    expect([empty.status, empty.body.error.code]).toEqual([400, "FILE_EMPTY"]);
    const binary = await upload(key, new File([new Uint8Array(2000).map((_, i) => (i * 7919) % 256)], "resume.pdf"));
    expect([binary.status, binary.body.error.code]).toEqual([415, "UNSUPPORTED_TYPE"]);
    const missing = await call("POST", "/v1/resumes", { key, form: new FormData() });
    expect([missing.status, Object.keys(missing.body.error.details.fields)]).toEqual([400, ["file"]]);
    const json = await call("POST", "/v1/resumes", { key, json: { file: "x" } });
    expect([json.status, json.body.error.code]).toEqual([400, "INVALID_INPUT"]);
    const broken = await call("POST", "/v1/resumes", {
      key,
      raw: "no boundary here",
      headers: { "Content-Type": "multipart/form-data; boundary=x" },
    });
    expect([broken.status, broken.body.error.code]).toEqual([400, "INVALID_INPUT"]);
  });

  it("refuses more than 10 MB with 413", async () => {
    const { key } = await newClient();
    const answer = await upload(key, new File([new Uint8Array(11 * 1024 * 1024).fill(65)], "long.txt"));
    expect([answer.status, answer.body.error.code]).toEqual([413, "FILE_TOO_LARGE"]);
  });

  it("goes by content, not by name or declared type", async () => {
    const { key } = await newClient();
    const answer = await upload(key, new File([await textResume().text()], "resume.pdf", { type: "application/pdf" }));
    expect(answer.body.media_type).toBe("text/plain");
  });

  it("ignores form parts it does not know and refuses a callback to a place it must not reach", async () => {
    const { key } = await newClient();
    expect((await upload(key, textResume(), { fields: { campaign: "autumn" } })).status).toBe(202);
    const refused = await upload(key, textResume(), { fields: { callback_url: "https://10.0.0.1/hook" } });
    expect([refused.status, refused.body.error.code]).toEqual([400, "PRIVATE_WEBHOOK_URL"]);
    const insecure = await upload(key, textResume(), { fields: { callback_url: "http://example.com/hook" } });
    expect([insecure.status, insecure.body.error.code]).toEqual([400, "INSECURE_WEBHOOK_URL"]);
  });
});

describe("GET /v1/resumes/{job_id} and its result", () => {
  it("follows a job to its end and gives the result in the contract's shape", async () => {
    const { key } = await newClient();
    const { body } = await upload(key);
    const job = await untilEnded(key, body.job_id);
    expect(job.body).toMatchObject({ job_id: body.job_id, status: "completed", error: null });
    const result = await call("GET", `/v1/resumes/${body.job_id}/result`, { key });
    expect(result.status).toBe(200);
    expect(result.body).toMatchObject({ job_id: body.job_id, status: "completed", cached: false });
    const resume = parsedResume.parse(result.body.result);
    expect(resume.candidate).toMatchObject({ name: "Imani Wanjiru", email: "imani.wanjiru@mail.example" });
    expect(resume.experience[0]).toMatchObject({ start_date: "2019-03", end_date: null, is_current: true });
    const sinceMarch2019 = (new Date().getUTCFullYear() - 2019) * 12 + new Date().getUTCMonth() - 2;
    expect(Math.abs((resume.experience[0]?.months ?? 0) - sinceMarch2019)).toBeLessThanOrEqual(1);
    const jsonResume = await call("GET", `/v1/resumes/${body.job_id}/result?format=jsonresume`, { key });
    expect(jsonResume.body.basics.name).toBe("Imani Wanjiru");
  });

  it("answers 422 with the job's error for a document that cannot be read", async () => {
    const { key } = await newClient();
    const { body } = await upload(key, new File(["%PDF-1.7\nthis is no PDF any more"], "broken.pdf"));
    const job = await untilEnded(key, body.job_id);
    expect(job.body.status).toBe("failed");
    expect(job.body.error.code).toBe("FILE_CORRUPT");
    expect(job.body.error.message).toMatch(/\w+ .+\./);
    const result = await call("GET", `/v1/resumes/${body.job_id}/result`, { key });
    expect([result.status, result.body.error.code]).toEqual([422, "FILE_CORRUPT"]);
  });

  it("gives back the file as it was uploaded", async () => {
    const { key } = await newClient();
    const file = textResume();
    const { body } = await upload(key, file);
    const answer = await call("GET", `/v1/resumes/${body.job_id}/file`, { key });
    expect(answer.body).toBe(await file.text());
    expect(answer.headers.get("content-disposition")).toContain("imani-wanjiru.txt");
  });

  it("gives the texts that evidence points into", async () => {
    const { key } = await newClient();
    const { body } = await upload(key);
    await untilEnded(key, body.job_id);
    const { body: pages } = await call("GET", `/v1/resumes/${body.job_id}/pages`, { key });
    const { body: result } = await call("GET", `/v1/resumes/${body.job_id}/result`, { key });
    const evidence = result.result.evidence["/candidate/email"];
    const page = pages.pages.find((candidate: { number: number }) => candidate.number === evidence.page);
    expect(page.text.slice(evidence.start, evidence.end)).toBe("imani.wanjiru@mail.example");
  });

  it("answers 404 for another organization's résumé, on every route", async () => {
    const mine = await newClient();
    const other = await newClient();
    const { body } = await upload(mine.key);
    const path = `/v1/resumes/${body.job_id}`;
    for (const [method, suffix, json] of [
      ["GET", "", undefined],
      ["GET", "/result", undefined],
      ["GET", "/file", undefined],
      ["GET", "/pages", undefined],
      ["PATCH", "/result", { changes: [{ pointer: "/candidate/name", value: "X" }] }],
      ["DELETE", "", undefined],
    ] as const) {
      const answer = await call(method, path + suffix, { key: other.key, json });
      expect([method, suffix, answer.status, answer.body.error.code]).toEqual([method, suffix, 404, "NOT_FOUND"]);
    }
  });
});

describe("the result cache", () => {
  it("answers the same bytes from the earlier result, says so everywhere, and parses again when asked", async () => {
    const { key } = await newClient();
    const file = textResume();
    const first = await upload(key, file);
    await untilEnded(key, first.body.job_id);
    const again = await upload(key, file);
    expect(again.body).toMatchObject({ cached: true, status: "completed" });
    expect(again.body.job_id).not.toBe(first.body.job_id);
    const path = `/v1/resumes/${again.body.job_id}`;
    expect((await call("GET", path, { key })).body.cached).toBe(true);
    expect((await call("GET", `${path}/result`, { key })).body.cached).toBe(true);
    const bypassed = await upload(key, file, { headers: { "X-Bypass-Cache": "true" } });
    expect(bypassed.body).toMatchObject({ cached: false, status: "queued" });
  });

  it("never answers from another organization's parse, and erasing empties it", async () => {
    const file = textResume();
    const mine = await newClient();
    const other = await newClient();
    const first = await upload(mine.key, file);
    await untilEnded(mine.key, first.body.job_id);
    expect((await upload(other.key, file)).body.cached).toBe(false);
    const copy = await upload(mine.key, file);
    expect(copy.body.cached).toBe(true);
    expect((await call("DELETE", `/v1/resumes/${first.body.job_id}`, { key: mine.key })).status).toBe(200);
    expect((await upload(mine.key, file)).body.cached).toBe(false);
  });
});

describe("DELETE /v1/resumes/{job_id}", () => {
  it("erases the résumé: afterwards nothing is there", async () => {
    const { key } = await newClient();
    const { body } = await upload(key);
    await untilEnded(key, body.job_id);
    const answer = await call("DELETE", `/v1/resumes/${body.job_id}`, { key });
    expect(answer.body).toEqual({ job_id: body.job_id, deleted: true });
    for (const suffix of ["", "/result", "/file", "/pages"]) {
      expect((await call("GET", `/v1/resumes/${body.job_id}${suffix}`, { key })).status).toBe(404);
    }
    expect((await call("DELETE", `/v1/resumes/${body.job_id}`, { key })).status).toBe(404);
    expect((await call("GET", "/v1/resumes", { key })).body.data).toEqual([]);
  });
});

describe("PATCH /v1/resumes/{job_id}/result", () => {
  it("corrects values, keeps them and drops their evidence", async () => {
    const { key } = await newClient();
    const { body } = await upload(key);
    await untilEnded(key, body.job_id);
    const path = `/v1/resumes/${body.job_id}/result`;
    const changed = await call("PATCH", path, {
      key,
      json: {
        changes: [
          { pointer: "/candidate/name", value: "Imani W. Wanjiru" },
          { pointer: "/skills/-", value: { name: "Xero" } },
        ],
      },
    });
    expect(changed.status).toBe(200);
    const { result } = (await call("GET", path, { key })).body;
    expect(result.candidate.name).toBe("Imani W. Wanjiru");
    expect(result.skills.at(-1).name).toBe("Xero");
    expect(result.evidence["/candidate/name"]).toBeUndefined();
    expect((await call("GET", "/v1/resumes?q=imani%20w.%20wanjiru", { key })).body.data).toHaveLength(1);
  });

  it("refuses values that do not fit, places that are not there and what people do not set", async () => {
    const { key } = await newClient();
    const { body } = await upload(key);
    await untilEnded(key, body.job_id);
    const path = `/v1/resumes/${body.job_id}/result`;
    for (const [pointer, value] of [
      ["/candidate/name", 7],
      ["/experience/99/title", "X"],
      ["/meta/pages", 3],
      ["/__proto__/polluted", true],
      ["/experience/0/start_date", "yesterday"],
    ] as const) {
      const answer = await call("PATCH", path, { key, json: { changes: [{ pointer, value }] } });
      expect([pointer, answer.status, answer.body.error.code]).toEqual([pointer, 400, "INVALID_INPUT"]);
    }
  });
});

describe("GET /v1/resumes", () => {
  it("pages by cursor, newest first, without gaps or repeats, and filters by status and words", async () => {
    const { key } = await newClient();
    const ids: string[] = [];
    for (let index = 0; index < 5; index++) ids.push((await upload(key)).body.job_id);
    for (const id of ids) await untilEnded(key, id);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor ? `&cursor=${cursor}` : "";
      const { body } = await call("GET", `/v1/resumes?limit=2${query}`, { key });
      expect(body.total).toBe(5);
      seen.push(...body.data.map((row: { job_id: string }) => row.job_id));
      cursor = body.nextCursor;
    } while (cursor);
    expect(seen).toEqual([...ids].reverse());
    expect((await call("GET", "/v1/resumes?status=failed", { key })).body.data).toEqual([]);
    expect((await call("GET", "/v1/resumes?q=baraka", { key })).body.data).toHaveLength(5);
    expect((await call("GET", "/v1/resumes?q=nobody-of-this-name", { key })).body.data).toEqual([]);
    expect((await call("GET", "/v1/resumes?limit=100000", { key })).body.data).toHaveLength(5);
    const bad = await call("GET", "/v1/resumes?cursor=rubbish", { key });
    expect([bad.status, Object.keys(bad.body.error.details.fields)]).toEqual([400, ["cursor"]]);
  });
});
