import { z } from "zod";
import { documentPages } from "#lib/contract/resumes.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";
import { getResumePages } from "#lib/resumes/get-resume.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/v1/resumes/{job_id}/pages", {
  GET: operation({
    operationId: "getResumePages",
    summary: "Sizes and texts of the pages that evidence refers to",
    tag: "Résumés",
    auth: "key-or-session",
    permission: "resumes",
    params: z.object({ job_id: z.string() }),
    responses: { 200: { description: "The pages", schema: documentPages } },
    handler: async ({ ctx, params }) => ({ status: 200, body: await getResumePages(ctx, params.job_id) }),
  }),
});
