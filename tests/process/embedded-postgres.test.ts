import { existsSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { startEmbeddedPostgres } from "#lib/platform/embedded-postgres.ts";
import { removeData } from "#tests/support/remove-data.ts";

it("a start removes the socket folder of a database whose process was killed, and no other", async ({
  onTestFinished,
}) => {
  const dataDir = await mkdtemp(path.join(tmpdir(), "talentwire-sockets-"));
  onTestFinished(() => removeData(dataDir));
  const start = () => startEmbeddedPostgres({ dataDir, password: "sockets" });
  const folderOf = ({ localUrl }: { localUrl: string }) => new URL(localUrl).searchParams.get("host") ?? "";
  // Never stopped by its owner, as after kill -9: the second start finds it running.
  const left = await start();
  expect(existsSync(folderOf(left))).toBe(true);
  const database = await start();
  expect(existsSync(folderOf(left))).toBe(false);
  expect(existsSync(folderOf(database))).toBe(true);
  await database.stop();
  expect(existsSync(folderOf(database))).toBe(false);
});
