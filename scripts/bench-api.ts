/**
 * npm run bench:api: upload to result over HTTP on a server of its own: one at a time on an idle server, then many at once, until the
 * last result has been fetched.
 * Baseline of the same run: a request that does nothing but authenticate. Options: --dir (PDFs; default samples), --count, --parallel.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { newKey } from "#tests/support/new-key.ts";
import { removeData } from "#tests/support/remove-data.ts";
import { startServer } from "#tests/support/server.ts";

const { values } = parseArgs({
  options: {
    dir: { type: "string", default: "samples" },
    count: { type: "string", default: "400" },
    parallel: { type: "string", default: "16" },
  },
});
const COUNT = Number(values.count);
const PARALLEL = Number(values.parallel);
const IDLE_RUNS = 30;

const files = readdirSync(values.dir)
  .filter((name) => name.endsWith(".pdf"))
  .map((name) => ({ name, bytes: readFileSync(path.join(values.dir, name)) }));
if (files.length === 0) throw new Error(`There is no PDF in ${values.dir}`);

const quantile = (sorted: number[], q: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
const summary = (times: number[]) => {
  const sorted = times.toSorted((a, b) => a - b);
  return [0.5, 0.95, 0.99].map((q) => quantile(sorted, q).toFixed(1).padStart(7)).join("  ");
};

const server = await startServer({ env: { RATE_LIMIT_PER_MINUTE: "1000000" } });
try {
  const key = await newKey(server);
  const headers = { "X-API-Key": key };
  await measure(files.length * 2, 1, (index) => uploadUntilResult(index));
  const baseline = await measure(IDLE_RUNS * 3, 1, () =>
    fetch(`${server.url}/v1/resumes?limit=1`, { headers }).then((answer) => answer.text()),
  );
  const idle = await measure(IDLE_RUNS, 1, (index) => uploadUntilResult(index));
  const started = performance.now();
  const jobs: string[] = [];
  const accepted = await measure(COUNT, PARALLEL, async (index) => void jobs.push(await upload(index)));
  // In the order they were accepted: whoever waits for one rarely asks in vain.
  for (const job of jobs) await untilResult(job, 50);
  const seconds = (performance.now() - started) / 1000;
  const median = (times: number[]) =>
    quantile(
      times.toSorted((a, b) => a - b),
      0.5,
    );
  console.log(`                                 median      p95      p99   ms`);
  console.log(`baseline: list one résumé     ${summary(baseline)}`);
  console.log(
    `upload to result, idle        ${summary(idle)}   ${(median(idle) / median(baseline)).toFixed(1)} × baseline`,
  );
  console.log(`upload accepted, ${String(PARALLEL).padStart(2)} at once   ${summary(accepted)}`);
  console.log(
    `uploads and their results      ${(COUNT / seconds).toFixed(1)} résumés/s (${COUNT} in ${seconds.toFixed(1)} s)`,
  );

  async function uploadUntilResult(index: number): Promise<void> {
    await untilResult(await upload(index), 3);
  }

  async function upload(index: number): Promise<string> {
    const file = files[index % files.length];
    if (!file) throw new Error("unreachable: there is a file");
    const form = new FormData();
    form.set("file", new Blob([file.bytes]), file.name);
    const accepted = await fetch(`${server.url}/v1/resumes`, {
      method: "POST",
      headers: { ...headers, "X-Bypass-Cache": "true" },
      body: form,
    });
    const { job_id: jobId } = (await accepted.json()) as { job_id: string };
    return jobId;
  }

  async function untilResult(jobId: string, pauseMs: number): Promise<void> {
    for (;;) {
      const answer = await fetch(`${server.url}/v1/resumes/${jobId}/result`, { headers });
      await answer.text();
      if (answer.status === 200) return;
      if (answer.status !== 409) throw new Error(`The result answered ${answer.status}`);
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
} finally {
  await server.stop();
  await removeData(server.dataDir);
}

async function measure(count: number, parallel: number, work: (index: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  let next = 0;
  const worker = async () => {
    while (next < count) {
      const index = next++;
      const started = performance.now();
      await work(index);
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: parallel }, worker));
  return times;
}
