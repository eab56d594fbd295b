import { spawn } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { freePort } from "#lib/platform/embedded-postgres.ts";
import { removeData } from "#tests/support/remove-data.ts";
import { type RunningServer, startServer } from "#tests/support/server.ts";

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function folder(): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), "talentwire-start-"));
  cleanups.push(() => removeData(made));
  return made;
}

async function start(options: Parameters<typeof startServer>[0]): Promise<RunningServer> {
  const server = await startServer(options);
  cleanups.push(() => server.kill());
  return server;
}

/** Runs the start script with settings it cannot start with; gives its exit code and what it said. */
async function failing(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [path.resolve("scripts/start.ts")], {
    env: { ...process.env, DEMO: "0", NODE_ENV: "production", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      said += chunk;
    });
  }
  const code = await new Promise<number | null>((resolve) => child.once("exit", resolve));
  return { code, said: said.slice(said.indexOf("✖")).trim() };
}

describe("a start that cannot work ends with one sentence that says what to do", () => {
  it("when the port is taken", async () => {
    const blocker = createServer().listen(0, "0.0.0.0");
    cleanups.push(async () => blocker.close());
    await new Promise((resolve) => blocker.once("listening", resolve));
    const { port } = blocker.address() as { port: number };
    const { code, said } = await failing({ PORT: String(port), DATA_DIR: await folder() });
    expect(code).toBe(1);
    expect(said).toBe(
      `✖ Port ${port} is taken by another program: stop it, or choose another, e.g. PORT=${port + 1} npm start.`,
    );
  });

  it("when a value of the environment is bad", async () => {
    const { code, said } = await failing({ DATA_DIR: await folder(), MAX_UPLOAD_MB: "lots" });
    expect(code).toBe(1);
    expect(said).toBe("✖ The environment has a bad value: MAX_UPLOAD_MB must be a whole number from 1 to 100.");
  });

  it("when the database of DATABASE_URL cannot be reached", async () => {
    const url = `postgresql://someone:secret@127.0.0.1:${await freePort()}/talentwire`;
    const { code, said } = await failing({
      DATA_DIR: await folder(),
      PORT: String(await freePort()),
      DATABASE_URL: url,
    });
    expect(code).toBe(1);
    expect(said).toMatch(
      /^✖ The database in DATABASE_URL \(127\.0\.0\.1:\d+\/talentwire\) cannot be reached: .+ unset it to use the embedded one\.$/,
    );
    expect(said).not.toContain("secret");
  });

  it("when the data folder cannot be written", async () => {
    // Below a file nobody can make a folder, root included.
    const file = path.join(await folder(), "file");
    await writeFile(file, "");
    const dataDir = path.join(file, "data");
    const { code, said } = await failing({ DATA_DIR: dataDir, PORT: String(await freePort()) });
    expect(code).toBe(1);
    expect(said).toMatch(
      /^✖ The data folder .+ cannot be written: give this user write permission, or set DATA_DIR to another folder\.$/,
    );
  });

  it("when another process has the data folder", async () => {
    const dataDir = await folder();
    const first = await start({ dataDir });
    const { code, said } = await failing({ DATA_DIR: dataDir, PORT: String(await freePort()) });
    expect(code).toBe(1);
    expect(said).toBe(
      `✖ The data folder ${dataDir} is in use by process ${first.process.pid}: stop that one, or set DATA_DIR (and PORT) for a second installation.`,
    );
    await first.stop();
  });
});

describe("a first start", () => {
  it("prints what a newcomer needs, the printed command works as it stands, and Ctrl-C leaves nothing running", async () => {
    const dataDir = await folder();
    const server = await start({ dataDir, env: { DEMO: "1", ADMIN_PASSWORD: "" } });
    const line = () =>
      server
        .output()
        .split("\n")
        .find((text) => text.startsWith("curl "));
    while (!line()) await new Promise((resolve) => setTimeout(resolve, 50));
    const { ADMIN_PASSWORD } = JSON.parse(await readFile(path.join(dataDir, "secrets.json"), "utf8"));
    expect(server.output()).toContain(ADMIN_PASSWORD);
    expect(server.output()).toContain("demo@talentwire.example");
    const curl = spawn("bash", ["-c", `${line()} -s`], { stdio: ["ignore", "pipe", "inherit"] });
    let answer = "";
    curl.stdout.on("data", (chunk) => {
      answer += chunk;
    });
    await new Promise((resolve) => curl.once("exit", resolve));
    expect(JSON.parse(answer)).toMatchObject({ job_id: expect.stringMatching(/^res_/) });
    const key = /rpk_\S+/.exec(line() ?? "")?.[0].replace('"', "") ?? "";
    const listed = await fetch(`${server.url}/v1/resumes`, { headers: { "X-API-Key": key } });
    expect(((await listed.json()) as { total: number }).total).toBeGreaterThan(4);
    const postmaster = Number(
      (await readFile(path.join(dataDir, "postgres", "postmaster.pid"), "utf8").catch(() => "0")).split("\n")[0],
    );
    await server.stop();
    expect(server.process.exitCode).toBe(0);
    if (postmaster > 0) expect(() => process.kill(postmaster, 0)).toThrow();
    await expect(fetch(server.url)).rejects.toThrow();
  });
});
