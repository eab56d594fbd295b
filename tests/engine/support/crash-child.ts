import { Inngest } from "inngest";
import pg from "pg";
import { createEngine } from "#lib/engine/engine.ts";
import { createEngineFetch } from "#lib/engine/engine-fetch.ts";
import { crashFunctions } from "./crash-functions.ts";

/** A process of its own with an engine, to be killed. Arguments: database, whether to checkpoint. */
const [url = "", checkpointing] = process.argv.slice(2);
const logger = { info() {}, warn() {}, error() {}, debug() {} };
const pool = new pg.Pool({ connectionString: url, max: 8 });
// One connection for as long as the process lives: its backend stands for the process.
const probe = new pg.Pool({ connectionString: url, max: 1, idleTimeoutMillis: 0 });
const link = createEngineFetch();
const client = new Inngest({ id: "crash", logger, ...link.clientOptions });
const functions = crashFunctions(client, probe);
const engine = createEngine({
  pool,
  connectionString: url,
  client,
  functions,
  logger,
  checkpointing: checkpointing === "true",
});
link.connect(engine);
await engine.start();
process.send?.("started");
