import { z } from "zod";
import { defineRoute, operation } from "#lib/http/define-route.ts";
import { getResumeFile } from "#lib/resumes/get-resume.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/v1/resumes/{job_id}/file", {
  GET: operation({
    operationId: "getResumeFile",
    summary: "Download the file as uploaded",
    tag: "Résumés",
    auth: "key-or-session",
    permission: "resumes",
    params: z.object({ job_id: z.string() }),
    responses: { 200: { description: "The file", contentType: "application/octet-stream" } },
    handler: async ({ ctx, params }) => {
      const file = await getResumeFile(ctx, params.job_id);
      return new Response(file.bytes as Uint8Array<ArrayBuffer>, {
        headers: {
          "Content-Type": file.mediaType,
          // Never shown by the browser in our origin: the content is a stranger's.
          "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`,
          "Content-Security-Policy": "sandbox; default-src 'none'",
          "X-Content-Type-Options": "nosniff",
        },
      });
    },
  }),
});
