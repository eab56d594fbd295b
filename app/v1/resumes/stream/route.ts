import { defineRoute, operation } from "#lib/http/define-route.ts";
import { streamChanges } from "#lib/http/event-stream.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/v1/resumes/stream", {
  GET: operation({
    operationId: "streamResumes",
    summary: "Changes of résumés as server-sent events",
    description: 'Each event\'s data is `{"type":"resume.changed","job_id","status"}`.',
    tag: "Résumés",
    auth: "key-or-session",
    permission: "resumes",
    responses: { 200: { description: "The stream", contentType: "text/event-stream" } },
    handler: async ({ ctx, request }) =>
      streamChanges(request, ctx.organization.id, (change) =>
        change.kind === "resume" ? { type: "resume.changed", job_id: change.id, status: change.status } : null,
      ),
  }),
});
