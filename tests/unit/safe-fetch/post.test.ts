import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { createPoster, type Poster, type PosterOptions } from "#lib/platform/safe-fetch/post-guarded.ts";
import { parseAllowHosts } from "#lib/platform/safe-fetch/target-policy.ts";
import { createCertificate } from "#tests/support/certificates.ts";
import { startRawReceiver, startReceiver } from "#tests/support/receiver.ts";

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});
const kept = <T extends { close(): Promise<void> }>(resource: T): T => {
  cleanups.push(() => resource.close());
  return resource;
};
const poster = (options: Partial<PosterOptions> = {}): Poster =>
  kept(createPoster({ policy: { rules: parseAllowHosts("127.0.0.0/8") }, ...options }));
const post = (url: string, deadlineMs = 5_000, by = poster()) =>
  by.post({
    url: new URL(url),
    headers: { "content-type": "application/json" },
    body: Buffer.from('{"a":1}'),
    deadlineMs,
  });

const CRLF = "\r\n";
const head = (status: string, ...headers: string[]) => [`HTTP/1.1 ${status}`, ...headers, "", ""].join(CRLF);

describe("an answer", () => {
  it("is told with its headers, body, address and timings", async () => {
    const receiver = kept(
      await startReceiver({
        answer: (_request, response) => {
          response.setHeader("x-answer", "1");
          response.statusCode = 201;
          response.end("thanks\u0000");
        },
      }),
    );
    const outcome = await post(`${receiver.url}?q=1`);
    expect(outcome).toMatchObject({
      statusCode: 201,
      responseHeaders: { "x-answer": "1" },
      responseBody: "thanks\uFFFD",
      truncated: false,
      failure: null,
      remoteAddress: "127.0.0.1",
      dnsMs: null,
      tlsMs: null,
    });
    expect(outcome.connectMs).toBeGreaterThan(0);
    expect(outcome.firstByteMs).toBeGreaterThanOrEqual(outcome.connectMs ?? Number.POSITIVE_INFINITY);
    expect(outcome.totalMs).toBeGreaterThanOrEqual(outcome.firstByteMs ?? Number.POSITIVE_INFINITY);
    expect(receiver.received[0]).toMatchObject({
      method: "POST",
      path: "/hook?q=1",
      headers: { "content-length": "7" },
    });
    expect(receiver.received[0]?.body.toString()).toBe('{"a":1}');
  });

  it("comes over a connection used again, without connect times of its own", async () => {
    const receiver = kept(await startReceiver());
    const by = poster();
    expect((await post(receiver.url, 5_000, by)).connectMs).toBeGreaterThan(0);
    expect(await post(receiver.url, 5_000, by)).toMatchObject({
      connectMs: null,
      remoteAddress: "127.0.0.1",
      failure: null,
    });
  });

  it("of status 301 is not followed", async () => {
    const target = kept(await startReceiver());
    const receiver = kept(
      await startReceiver({ answer: (_q, response) => response.writeHead(301, { location: target.url }).end() }),
    );
    expect(await post(receiver.url)).toMatchObject({ statusCode: 301, failure: null });
    expect(target.received).toHaveLength(0);
  });

  it("of 10 MB is read up to the cap and kept up to 4 KB", async () => {
    let written = 0;
    const receiver = kept(
      await startReceiver({
        answer: (_q, response) => {
          const piece = Buffer.alloc(16 * 1024, "x");
          const write = () => {
            while (written < 10 * 1024 * 1024 && !response.destroyed) {
              written += piece.length;
              if (!response.write(piece)) return response.once("drain", write);
            }
            return response.end();
          };
          write();
        },
      }),
    );
    const outcome = await post(receiver.url);
    expect(outcome).toMatchObject({ statusCode: 200, truncated: true, failure: null });
    expect(outcome.responseBody).toHaveLength(4096);
    expect(written).toBeLessThan(10 * 1024 * 1024);
  });

  it("that is compressed is not inflated", async () => {
    const bomb = gzipSync(Buffer.alloc(8 * 1024 * 1024));
    const receiver = kept(
      await startReceiver({
        answer: (_q, response) => response.setHeader("content-encoding", "gzip").end(bomb),
      }),
    );
    const outcome = await post(receiver.url);
    expect(outcome).toMatchObject({ statusCode: 200, failure: null, truncated: true });
    expect(Buffer.byteLength(outcome.responseBody ?? "")).toBeLessThanOrEqual(3 * 4096);
  });

  it("cut off after its 200 keeps the status and is marked", async () => {
    const receiver = kept(
      await startRawReceiver((socket) => socket.end(`${head("200 OK", "Content-Length: 100")}part`)),
    );
    expect(await post(receiver.url)).toMatchObject({
      statusCode: 200,
      truncated: true,
      failure: null,
      responseBody: "part",
    });
  });

  it("wrongly encoded after its 200 keeps the status and is marked", async () => {
    const receiver = kept(
      await startRawReceiver((socket) => socket.write(`${head("200 OK", "Transfer-Encoding: chunked")}zz${CRLF}`)),
    );
    expect(await post(receiver.url)).toMatchObject({ statusCode: 200, truncated: true, failure: null });
  });
});

describe("one deadline ends", () => {
  const dripping = (first: string) =>
    startRawReceiver((socket) => {
      socket.write(first);
      const timer = setInterval(() => socket.write("x"), 20);
      socket.on("close", () => clearInterval(timer));
    });

  it("a receiver that never answers", async () => {
    const receiver = kept(await startReceiver({ answer: () => undefined }));
    expect(await post(receiver.url, 150)).toMatchObject({ statusCode: null, failure: { errorClass: "TIMEOUT" } });
  });
  it("headers that come byte by byte", async () => {
    const receiver = kept(await dripping(`HTTP/1.1 200 OK${CRLF}X-Slow: `));
    expect(await post(receiver.url, 150)).toMatchObject({ statusCode: null, failure: { errorClass: "TIMEOUT" } });
  });
  it("a body that comes byte by byte, though its status was 200", async () => {
    const receiver = kept(await dripping(head("200 OK", "Content-Length: 100000")));
    expect(await post(receiver.url, 150)).toMatchObject({ statusCode: 200, failure: { errorClass: "TIMEOUT" } });
  });
  it("a resolver that never answers", async () => {
    const by = poster({ resolve: () => new Promise(() => undefined) });
    expect(await post("https://slow.example/", 100, by)).toMatchObject({ failure: { errorClass: "TIMEOUT" } });
  });
  it("a TLS handshake that never ends", async () => {
    const receiver = kept(await startRawReceiver(() => undefined));
    expect(await post(receiver.url.replace("http:", "https:"), 150)).toMatchObject({
      failure: { errorClass: "TIMEOUT" },
    });
  });
});

describe("without an answer", () => {
  it("a refused connection is told", async () => {
    const receiver = await startReceiver();
    await receiver.close();
    expect(await post(receiver.url)).toMatchObject({ statusCode: null, failure: { errorClass: "CONNECTION_REFUSED" } });
  });
  it("a connection closed before the status line is told", async () => {
    const receiver = kept(await startRawReceiver((socket) => socket.destroy()));
    expect(await post(receiver.url)).toMatchObject({ failure: { errorClass: "CONNECTION_RESET" } });
  });
  it("an answer that is not HTTP is told", async () => {
    const receiver = kept(await startRawReceiver((socket) => socket.end("220 mail.example ESMTP\r\n")));
    expect(await post(receiver.url)).toMatchObject({ failure: { errorClass: "PROTOCOL_ERROR" } });
  });
  it("headers without end are cut off", async () => {
    const receiver = kept(
      await startRawReceiver((socket) => socket.write(`HTTP/1.1 200 OK${CRLF}X: ${"x".repeat(100_000)}`)),
    );
    expect(await post(receiver.url)).toMatchObject({ failure: { errorClass: "PROTOCOL_ERROR" } });
  });
});

describe("TLS", () => {
  const authority = createCertificate({ name: "Test authority", isAuthority: true });
  const day = 86_400_000;
  const issued = (options: Partial<Parameters<typeof createCertificate>[0]>) =>
    createCertificate({ name: "receiver", issuer: authority, hosts: ["hooks.example"], ...options });
  const toLoopback = async () => [{ address: "127.0.0.1", family: 4 }];

  async function postTo(tls: { cert: string; key: string }, ca: string | undefined = authority.cert) {
    const receiver = kept(await startReceiver({ tls }));
    const by = poster({ resolve: toLoopback, ...(ca ? { ca } : {}) });
    return post(`https://hooks.example:${receiver.port}/`, 5_000, by);
  }

  it("a good certificate is accepted and the handshake timed", async () => {
    const outcome = await postTo(issued({}));
    expect(outcome).toMatchObject({ statusCode: 200, failure: null });
    expect(outcome.dnsMs).toBeGreaterThanOrEqual(0);
    expect(outcome.tlsMs).toBeGreaterThan(0);
  });
  it("an expired one is told apart", async () => {
    const outcome = await postTo(
      issued({ notBefore: new Date(Date.now() - 9 * day), notAfter: new Date(Date.now() - day) }),
    );
    expect(outcome).toMatchObject({ statusCode: null, failure: { errorClass: "TLS_CERTIFICATE_EXPIRED" } });
  });
  it("one for another host is told apart", async () => {
    expect(await postTo(issued({ hosts: ["other.example"] }))).toMatchObject({
      failure: { errorClass: "TLS_WRONG_HOST" },
    });
  });
  it("a self-signed one is told apart", async () => {
    expect(await postTo(createCertificate({ name: "hooks.example", hosts: ["hooks.example"] }))).toMatchObject({
      failure: { errorClass: "TLS_SELF_SIGNED" },
    });
  });
  it("one of an unknown authority is told apart", async () => {
    const stranger = createCertificate({ name: "Another authority", isAuthority: true });
    expect(await postTo(issued({ issuer: stranger }))).toMatchObject({ failure: { errorClass: "TLS_UNTRUSTED" } });
  });
  it("a server that does not speak TLS is told apart", async () => {
    const receiver = kept(await startReceiver());
    expect(await post(receiver.url.replace("http:", "https:"))).toMatchObject({ failure: { errorClass: "TLS_ERROR" } });
  });
});
