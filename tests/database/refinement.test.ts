import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { ParsedResume } from "#lib/contract/parsed-resume.ts";
import { PARSER_VERSION } from "#lib/parsing/parser-version.ts";
import { systemClock } from "#lib/platform/clock.ts";
import type { Context } from "#lib/platform/context.ts";
import { newId } from "#lib/platform/ids.ts";
import { parseResume } from "#lib/resumes/parse-resume.ts";
import { closeParserPool } from "#lib/resumes/parser-pool.ts";
import { uploadResume } from "#lib/resumes/upload-resume.ts";
import { withDatabase } from "#tests/support/database.ts";
import { type Receiver, startReceiver } from "#tests/support/receiver.ts";
import { askedIn, completionOf } from "../unit/refinement/model-server.ts";

const database = withDatabase();
const dataDir = mkdtempSync(path.join(tmpdir(), "talentwire-refinement-"));
let model: Receiver;
let modelAnswers = true;

beforeAll(async () => {
  model = await startReceiver({
    answer: ({ body }, response) => {
      const { questions } = askedIn(body);
      const answers = questions.map(({ id, wanted }) => ({
        id,
        quote: wanted.includes("title of the job") ? "Zookeeperess" : null,
      }));
      if (modelAnswers) response.end(completionOf(JSON.stringify({ answers })));
      else response.writeHead(503).end();
    },
  });
  // The environment is read on first use, which is after this.
  Object.assign(process.env, {
    DATA_DIR: dataDir,
    LOG_LEVEL: "silent",
    LLM_BASE_URL: `http://127.0.0.1:${model.port}/v1/`,
    LLM_API_KEY: "key",
    LLM_MODEL: "small-model",
  });
});
afterAll(async () => {
  await closeParserPool();
  await model.close();
  rmSync(dataDir, { recursive: true });
});

const FILE = `Runa Vestergaard
runa@vestergaard.example

EXPERIENCE

Zookeeperess
2019 - 2020
- Fed the lions and looked after forty penguins

EDUCATION

Master of Science, University of Aarhus
2010 - 2012
`;

async function organization(): Promise<Context> {
  const id = newId("org");
  await database.db.organization.create({ data: { id, name: "Test", slug: id } });
  return { organization: { id }, actor: { kind: "system" }, db: database.db, clock: systemClock };
}

/** Uploads the file and runs the parse that was asked for; null when the cache had answered. */
async function parsed(ctx: Context) {
  const file = { name: "cv.txt", bytes: new TextEncoder().encode(FILE) };
  const { job_id: resumeId } = await uploadResume(ctx, { file, bypassCache: false });
  const operation = await database.db.operation.findFirstOrThrow({ where: { resumeId } });
  const outcome =
    operation.status === "QUEUED" ? await parseResume(ctx, { resumeId, operationId: operation.id }) : null;
  const row = await database.db.resume.findUniqueOrThrow({ where: { id: resumeId } });
  return { outcome, row, result: row.parsedResult as unknown as ParsedResume };
}

it("a result the model had its say in is stored and remembered under the model's name", async () => {
  const ctx = await organization();
  modelAnswers = true;
  const { outcome, row, result } = await parsed(ctx);
  expect(outcome).toEqual({ status: "completed" });
  expect(row.parserVersion).toBe(`${PARSER_VERSION}+small-model`);
  expect(result.experience[0]?.title).toBe("Zookeeperess");
  expect(result.evidence["/experience/0/title"]).toMatchObject({ page: 1, source: "language_model" });
  expect(row.searchText).toContain("zookeeperess");
  const again = await parsed(ctx);
  expect(again.outcome).toBeNull();
  expect(again.row).toMatchObject({ cached: true, parserVersion: `${PARSER_VERSION}+small-model` });
});

it("a result the model gave no answer for is complete, and is not remembered as one it did", async () => {
  const ctx = await organization();
  modelAnswers = false;
  const { outcome, row } = await parsed(ctx);
  expect(outcome).toEqual({ status: "completed" });
  expect(row).toMatchObject({ status: "COMPLETED", parserVersion: PARSER_VERSION, candidateName: "Runa Vestergaard" });
  modelAnswers = true;
  const again = await parsed(ctx);
  expect(again.outcome).toEqual({ status: "completed" });
  expect(again.result.evidence["/experience/0/title"]).toMatchObject({ source: "language_model" });
});
