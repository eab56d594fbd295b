import { type Change, subscribe } from "#lib/platform/change-feed.ts";

const KEEP_ALIVE_MS = 20_000;

/**
 * Server-sent events of an organization's changes until the caller goes away.
 * @param toMessage the JSON sent for a change; null for one this stream does not tell of
 */
export function streamChanges(
  request: Request,
  organizationId: string,
  toMessage: (change: Change) => object | null,
): Response {
  const encoder = new TextEncoder();
  let stop = () => {};
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const write = (text: string) => controller.enqueue(encoder.encode(text));
      write("retry: 2000\n\n");
      const unsubscribe = subscribe(organizationId, (change) => {
        const message = toMessage(change);
        if (message) write(`data: ${JSON.stringify(message)}\n\n`);
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
}
