import { z } from "zod";
import { deletedResume, resumeJob } from "#lib/contract/resumes.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";
import { deleteResume } from "#lib/resumes/delete-resume.ts";
import { getResume } from "#lib/resumes/get-resume.ts";

const params = z.object({ job_id: z.string() });

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/v1/resumes/{job_id}", {
  GET: operation({
    operationId: "getResume",
    summary: "Check a job's status",
    tag: "Résumés",
    auth: "key-or-session",
    permission: "resumes",
    params,
    responses: { 200: { description: "The job", schema: resumeJob } },
    handler: async ({ ctx, params }) => ({ status: 200, body: await getResume(ctx, params.job_id) }),
  }),
  DELETE: operation({
    operationId: "deleteResume",
    summary: "Erase a résumé, its file and everything derived from it",
    tag: "Résumés",
    auth: "key-or-session",
    permission: "resumes",
    params,
    responses: { 200: { description: "Erased", schema: deletedResume } },
    handler: async ({ ctx, params }) => {
      await deleteResume(ctx, params.job_id);
      return { status: 200, body: { job_id: params.job_id, deleted: true } };
    },
  }),
});
