import { createServer, type IncomingMessage, type Server } from "node:http";
import next from "next";
import { CLIENT_IP_HEADER } from "#lib/platform/client-ip.ts";
import { env } from "#lib/platform/env.ts";
import { processState } from "#lib/platform/process-state.ts";

export interface WebServer {
  close(): Promise<void>;
}

/** Runs the web application in this process. Resolves once it answers. */
export async function serve(root: string, dev: boolean): Promise<WebServer> {
  const { PORT, HOST } = env();
  const app = next({ dev, dir: root, hostname: HOST, port: PORT });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createServer((request, response) => {
    tellClientIp(request);
    void handle(request, response);
  });
  // Uploads may come slowly; a connection that sends nothing must not stay.
  server.requestTimeout = 120_000;
  server.headersTimeout = 30_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(PORT, HOST, resolve);
  });
  await runtimeReady();
  return { close: () => close(server, () => app.close()) };
}

/** Next starts the runtime on its own (instrumentation.ts) and does not wait for it. */
async function runtimeReady(): Promise<void> {
  const state = processState();
  while (!state.ready) {
    if (state.failure) throw state.failure;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Only our own word about the caller's address counts; behind a trusted proxy, what the proxy appended. */
function tellClientIp(request: IncomingMessage): void {
  const forwarded = request.headers["x-forwarded-for"];
  const list = (Array.isArray(forwarded) ? forwarded.join(",") : (forwarded ?? "")).split(",");
  const proxied = env().TRUST_PROXY ? list.at(-1)?.trim() : undefined;
  request.headers[CLIENT_IP_HEADER] = proxied || request.socket.remoteAddress || "";
}

async function close(server: Server, closeApp: () => Promise<void>): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  // Event streams never end by themselves.
  const timer = setTimeout(() => server.closeAllConnections(), 1500);
  await closed;
  clearTimeout(timer);
  await closeApp();
}
