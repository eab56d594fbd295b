import { z } from "zod";
import { defineRoute, operation } from "#lib/http/define-route.ts";
import { getResumePageImage } from "#lib/resumes/get-resume.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/v1/resumes/{job_id}/pages/{number}/image", {
  GET: operation({
    operationId: "getResumePageImage",
    summary: "One page as a picture",
    tag: "Résumés",
    auth: "key-or-session",
    permission: "resumes",
    params: z.object({ job_id: z.string(), number: z.coerce.number().int().min(1).max(1000) }),
    query: z.object({
      scale: z.coerce.number().min(0.25).max(4).default(2).meta({ description: "1 is 72 dots per inch" }),
    }),
    responses: { 200: { description: "The picture", contentType: "image/png" } },
    handler: async ({ ctx, params, query }) => {
      const image = await getResumePageImage(ctx, { id: params.job_id, page: params.number, scale: query.scale });
      return new Response(image.bytes as Uint8Array<ArrayBuffer>, {
        headers: { "Content-Type": image.mediaType, "Cache-Control": "private, max-age=3600" },
      });
    },
  }),
});
