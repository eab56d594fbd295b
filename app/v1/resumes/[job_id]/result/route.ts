import { z } from "zod";
import { correctResultBody, resultQuery, resumeResult } from "#lib/contract/resumes.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";
import { correctResult } from "#lib/resumes/correct-result.ts";
import { getResumeResult } from "#lib/resumes/get-resume.ts";
import { toJsonResume } from "#lib/resumes/to-json-resume.ts";

const params = z.object({ job_id: z.string() });

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/v1/resumes/{job_id}/result", {
  GET: operation({
    operationId: "getResumeResult",
    summary: "Get the parsed result",
    description:
      "409 `RESULT_NOT_READY` with `Retry-After` while it is being parsed; 422 with the job's error when it failed.",
    tag: "Résumés",
    auth: "key-or-session",
    permission: "resumes",
    params,
    query: resultQuery,
    responses: {
      200: { description: "The result", schema: z.union([resumeResult, z.looseObject({ basics: z.unknown() })]) },
    },
    handler: async ({ ctx, params, query }) => {
      const result = await getResumeResult(ctx, params.job_id);
      return { status: 200, body: query.format === "jsonresume" ? toJsonResume(result.result) : result };
    },
  }),
  PATCH: operation({
    operationId: "correctResumeResult",
    summary: "Correct values of the result",
    tag: "Résumés",
    auth: "key-or-session",
    permission: "resumes",
    params,
    body: correctResultBody,
    responses: { 200: { description: "The corrected result", schema: resumeResult } },
    handler: async ({ ctx, params, body }) => ({
      status: 200,
      body: await correctResult(ctx, { id: params.job_id, changes: body.changes }),
    }),
  }),
});
