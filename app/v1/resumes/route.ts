import { listResumesQuery, resumeJob, resumeList, uploadForm } from "#lib/contract/resumes.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";
import { invalidField } from "#lib/platform/app-error.ts";
import { listResumes } from "#lib/resumes/list-resumes.ts";
import { uploadResume } from "#lib/resumes/upload-resume.ts";

const isTrue = (value: string | null) => value !== null && /^(1|true|yes)$/i.test(value.trim());

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/v1/resumes", {
  POST: operation({
    operationId: "uploadResume",
    summary: "Upload a résumé",
    description:
      "Takes a PDF, DOCX, DOC, ODT, RTF, TXT, HTML, PNG or JPEG and parses it. Poll the job, or receive the result at `callback_url` or the registered webhook URL.",
    tag: "Résumés",
    auth: "key-or-session",
    permission: "resumes",
    bodyKind: "form",
    files: { file: "The résumé, at most 10 MB" },
    body: uploadForm,
    headers: {
      "Idempotency-Key": "Makes the upload safe to repeat for 24 hours",
      "X-Bypass-Cache": "`true` parses again even when the same bytes were parsed before",
    },
    responses: { 202: { description: "Accepted", schema: resumeJob } },
    handler: async ({ ctx, body, files, request, saveAnswer }) => {
      const file = files.file;
      if (!file) throw invalidField("file", "Send the résumé as a form field named file");
      const accepted = (job: { job_id: string }) => ({
        status: 202,
        body: job,
        headers: { Location: `/v1/resumes/${job.job_id}` },
      });
      const job = await uploadResume(ctx, {
        file,
        callbackUrl: body.callback_url,
        bypassCache: isTrue(request.headers.get("x-bypass-cache")),
        onAccepted: async (tx, made) => saveAnswer?.(tx, accepted(made)),
      });
      return accepted(job);
    },
  }),
  GET: operation({
    operationId: "listResumes",
    summary: "List résumés, newest first",
    tag: "Résumés",
    auth: "key-or-session",
    permission: "resumes",
    query: listResumesQuery,
    responses: { 200: { description: "One page", schema: resumeList } },
    handler: async ({ ctx, query }) => ({ status: 200, body: await listResumes(ctx, query) }),
  }),
});
