import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { Webhook } from "standardwebhooks";
import { expect, it } from "vitest";
import { startReceiver } from "#tests/support/receiver.ts";

it("the listener forwards each event once, signed as a delivery would be", async () => {
  const secret = `whsec_${Buffer.alloc(32, 5).toString("base64")}`;
  const event = {
    id: "evt_1",
    type: "resume.created",
    occurredAt: "2026-11-21T10:00:00.000Z",
    data: { resumeId: "res_1" },
  };
  const body = { type: event.type, timestamp: event.occurredAt, data: event.data };
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.headers.authorization} ${request.url}`);
    const bodyBase64 = Buffer.from(JSON.stringify(body)).toString("base64");
    response.setHeader("Content-Type", "application/json");
    // The same event in every answer, as when several happen in one instant.
    response.end(
      JSON.stringify({ data: [{ event, contentType: "application/json", bodyBase64 }], next: event.occurredAt }),
    );
    server.emit("asked");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const receiver = await startReceiver();
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const args = ["--forward-to", receiver.url, "--key", "rpk_a.b", "--server", origin, "--secret", secret];
  const child = spawn(process.execPath, [path.resolve("scripts/listen.ts"), ...args], { stdio: "ignore" });
  try {
    const [request] = await receiver.waitFor(1);
    const headers = request?.headers as Record<string, string>;
    // The library checks the signature; the timestamp is of now.
    expect(new Webhook(secret).verify(request?.body.toString() ?? "", headers)).toEqual(body);
    await once(server, "asked");
    await once(server, "asked");
    expect(receiver.received).toHaveLength(1);
    expect(asked[0]).toMatch(/^Bearer rpk_a\.b \/v1\/webhooks\/feed\?format=standard&since=/);
  } finally {
    child.kill("SIGKILL");
    await once(child, "exit");
    server.close();
    server.closeAllConnections();
    await receiver.close();
  }
});
