import { once } from "node:events";
import http from "node:http";
import https from "node:https";
import net, { type AddressInfo } from "node:net";
import type { Certificate } from "./certificates.ts";

export interface Received {
  method: string;
  path: string;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
  at: number;
}

export type Answer = (request: Received, response: http.ServerResponse) => unknown;

export interface Receiver {
  port: number;
  url: string;
  received: Received[];
  /** What is done with the next requests; 200 by default. */
  answer: Answer;
  /** Resolves when `count` requests have come in all. */
  waitFor(count: number): Promise<Received[]>;
  close(): Promise<void>;
}

/** A webhook receiver on the loopback interface that keeps what it gets. */
export async function startReceiver(
  options: { tls?: Pick<Certificate, "cert" | "key">; host?: string; answer?: Answer } = {},
): Promise<Receiver> {
  const waiting = new Set<() => void>();
  const receiver: Receiver = {
    port: 0,
    url: "",
    received: [],
    answer: options.answer ?? ((_request, response) => response.end("ok")),
    waitFor: (count) =>
      new Promise((resolve) => {
        const check = () => {
          if (receiver.received.length < count) return;
          waiting.delete(check);
          resolve(receiver.received);
        };
        waiting.add(check);
        check();
      }),
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
  const listener: http.RequestListener = (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const received: Received = {
        method: request.method ?? "",
        path: request.url ?? "",
        headers: request.headers,
        body: Buffer.concat(chunks),
        at: Date.now(),
      };
      receiver.received.push(received);
      receiver.answer(received, response);
      for (const check of [...waiting]) check();
    });
  };
  const server = options.tls ? https.createServer(options.tls, listener) : http.createServer(listener);
  server.listen(0, options.host ?? "127.0.0.1");
  await once(server, "listening");
  receiver.port = (server.address() as AddressInfo).port;
  receiver.url = `${options.tls ? "https" : "http"}://127.0.0.1:${receiver.port}/hook`;
  return receiver;
}

/** A raw TCP server that answers each request's first bytes with whatever `answer` writes. */
export async function startRawReceiver(
  answer: (socket: net.Socket) => void,
): Promise<{ url: string; port: number; close(): Promise<void> }> {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
    socket.once("data", () => answer(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}/hook`,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
