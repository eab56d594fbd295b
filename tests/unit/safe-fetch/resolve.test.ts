import { createSocket, type Socket } from "node:dgram";
import dns from "node:dns/promises";
import { once } from "node:events";
import { afterEach, describe, expect, it } from "vitest";
import { createSystemResolve } from "#lib/platform/safe-fetch/system-resolve.ts";

const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.close();
});

/** A name server; `answer` gives the IPv4 address of a name, null for none, undefined to stay silent. */
async function nameServer(
  answer: (name: string) => string | null | undefined,
): Promise<{ address: string; asked: string[] }> {
  const socket = createSocket("udp4");
  sockets.push(socket);
  const asked: string[] = [];
  socket.on("message", (query, from) => {
    const labels: string[] = [];
    let at = 12;
    for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
      labels.push(query.subarray(at + 1, at + 1 + length).toString());
      at += length + 1;
    }
    const type = query.readUInt16BE(at + 1);
    const name = labels.join(".");
    asked.push(`${name} ${type === 1 ? "A" : "AAAA"}`);
    const address = answer(name);
    if (address === undefined) return;
    const found = type === 1 && address !== null;
    // Header of an answer: NXDOMAIN where there is no such name.
    const reply = Buffer.from(query.subarray(0, at + 5));
    reply.writeUInt16BE(address === null ? 0x8183 : 0x8180, 2);
    reply.writeUInt16BE(found ? 1 : 0, 6);
    reply.writeUInt32BE(0, 8);
    const record = found ? [0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, ...address.split(".").map(Number)] : [];
    socket.send(Buffer.concat([reply, Buffer.from(record)]), from.port, from.address);
  });
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  return { address: `127.0.0.1:${socket.address().port}`, asked };
}

describe("resolving names", () => {
  it("asks for both families, once for questions at the same time", async () => {
    const server = await nameServer(() => "93.184.215.14");
    const resolve = createSystemResolve([server.address]);
    const answers = await Promise.all([resolve("hooks.example"), resolve("hooks.example"), resolve("hooks.example")]);
    for (const answer of answers) expect(answer).toEqual([{ address: "93.184.215.14", family: 4 }]);
    expect([...server.asked].sort()).toEqual(["hooks.example A", "hooks.example AAAA"]);
  });

  it("asks anew when the first answer has come", async () => {
    let address = "93.184.215.14";
    const server = await nameServer(() => address);
    const resolve = createSystemResolve([server.address]);
    await resolve("flip.example");
    address = "127.0.0.1";
    expect(await resolve("flip.example")).toEqual([{ address: "127.0.0.1", family: 4 }]);
  });

  it("falls back to the system for names the servers do not know", async () => {
    const server = await nameServer(() => null);
    const resolve = createSystemResolve([server.address]);
    expect(await resolve("localhost")).toContainEqual({ address: "127.0.0.1", family: 4 });
    await expect(resolve("nowhere.invalid")).rejects.toMatchObject({
      code: expect.stringMatching(/ENOTFOUND|EAI_AGAIN/),
    });
  });

  it("names whose server never answers hold up nobody else", async () => {
    const server = await nameServer(() => undefined);
    const resolve = createSystemResolve([server.address]);
    let ended = 0;
    const hung = Array.from({ length: 40 }, (_, i) =>
      resolve(`hung-${i}.example`).then(
        () => "resolved",
        (error: NodeJS.ErrnoException) => {
          ended += 1;
          return error.code;
        },
      ),
    );
    await dns.lookup("localhost");
    expect(ended).toBe(0);
    expect(new Set(await Promise.all(hung))).toEqual(new Set(["ETIMEOUT"]));
  });
});
