import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, it } from "vitest";
import { textResume } from "#tests/support/client.ts";
import { newKey } from "#tests/support/new-key.ts";
import { startReceiver } from "#tests/support/receiver.ts";
import { removeData } from "#tests/support/remove-data.ts";
import { type RunningServer, startServer } from "#tests/support/server.ts";

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** Uploads until the server is gone; gives the jobs it had accepted. */
async function burst(server: RunningServer, key: string, callbackUrl: string, count: number): Promise<string[]> {
  const accepted: string[] = [];
  let left = count;
  const uploader = async () => {
    while (left-- > 0) {
      const form = new FormData();
      form.set("file", textResume());
      form.set("callback_url", callbackUrl);
      const response = await fetch(`${server.url}/v1/resumes`, {
        method: "POST",
        headers: { "X-API-Key": key },
        body: form,
      }).catch(() => null);
      if (!response) return;
      const job = (await response.json().catch(() => null)) as { job_id?: string } | null;
      if (response.status === 202 && job?.job_id) accepted.push(job.job_id);
    }
  };
  await Promise.all(Array.from({ length: 6 }, uploader));
  return accepted;
}

it("kill -9 during a burst of uploads loses no accepted résumé and no webhook", async () => {
  const dataDir = await mkdtemp(path.join(tmpdir(), "talentwire-crash-"));
  cleanups.push(() => removeData(dataDir));
  const receiver = await startReceiver();
  cleanups.push(() => receiver.close());
  let server = await startServer({ dataDir });
  cleanups.push(() => server.kill());
  const key = await newKey(server);
  const accepted: string[] = [];
  for (let round = 0; round < 2; round++) {
    const running = burst(server, key, receiver.url, 400);
    await receiver.waitFor(receiver.received.length + 10);
    await server.kill();
    accepted.push(...(await running));
    server = await startServer({ dataDir, port: server.port });
  }
  expect(accepted.length).toBeGreaterThan(20);
  for (const jobId of accepted) {
    for (;;) {
      const response = await fetch(`${server.url}/v1/resumes/${jobId}`, { headers: { "X-API-Key": key } });
      const job = (await response.json()) as { status: string };
      if (job.status === "completed") break;
      expect(["queued", "processing"]).toContain(job.status);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  const delivered = () => new Set(receiver.received.map(({ body }) => JSON.parse(body.toString()).job_id as string));
  while (accepted.some((jobId) => !delivered().has(jobId))) await receiver.waitFor(receiver.received.length + 1);
  await server.stop();
});
