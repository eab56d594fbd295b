import { defineRoute, operation } from "#lib/http/define-route.ts";
import { subscribe } from "#lib/platform/change-feed.ts";

const KEEP_ALIVE_MS = 20_000;

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/v1/resumes/stream", {
  GET: operation({
    operationId: "streamResumes",
    summary: "Changes of résumés as server-sent events",
    description: 'Each event\'s data is `{"type":"resume.changed","job_id","status"}`.',
    tag: "Résumés",
    auth: "key-or-session",
    permission: "resumes",
    responses: { 200: { description: "The stream", contentType: "text/event-stream" } },
    handler: async ({ ctx, request }) => {
      const encoder = new TextEncoder();
      let stop = () => {};
      const stream = new ReadableStream<Uint8Array>({
        start(controller) {
          const write = (text: string) => controller.enqueue(encoder.encode(text));
          write("retry: 2000\n\n");
          const unsubscribe = subscribe(ctx.organization.id, (change) => {
            if (change.kind !== "resume") return;
            const data = { type: "resume.changed", job_id: change.id, status: change.status };
            write(`data: ${JSON.stringify(data)}\n\n`);
          });
          const keepAlive = setInterval(() => write(": still here\n\n"), KEEP_ALIVE_MS);
          stop = () => {
            clearInterval(keepAlive);
            unsubscribe();
          };
          request.signal.addEventListener("abort", () => {
            stop();
            controller.close();
          });
        },
        cancel: () => stop(),
      });
      return new Response(stream, {
        headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-store", "X-Accel-Buffering": "no" },
      });
    },
  }),
});
