/**
 * Writes numbered messages through the outbox and handles them with the durable engine, until it is killed or all are handled.
 * `--die before` kills the process between a commit and its hand-over, `--die after` between hand-over and mark, each at the
 * given message; `--die never` runs to the end. Every handled message leaves a row in `handled`.
 */
import { inngest, setInngestFetch } from "#inngest/client.ts";
import { createEngine } from "#lib/engine/engine.ts";
import { sweepOutbox } from "#lib/outbox/hand-over.ts";
import { KEPT_MS } from "#lib/outbox/outbox-repository.ts";
import { sendMessage } from "#lib/outbox/send-message.ts";
import { inTransaction } from "#lib/outbox/transaction.ts";
import { connect } from "#lib/platform/db/client.ts";

const [url = "", total = "0", die = "never", dieAt = "0"] = process.argv.slice(2);
const BATCH = 20;

const { prisma: db, pool } = connect(url, 10);
const handle = inngest.createFunction(
  { id: "handle", triggers: { event: "webhook/event.recorded" }, retries: 3 },
  async ({ event, step }) => {
    await step.run("note", async () => {
      await pool.query("insert into handled (number) values ($1)", [Number(event.data.eventId)]);
    });
  },
);
const logger = { info: () => undefined, warn: console.error, error: console.error };
const engine = createEngine({ pool, connectionString: url, client: inngest, functions: [handle], logger });

let handovers = 0;
setInngestFetch(async (input, init) => {
  const mine = ++handovers === Number(dieAt);
  if (mine && die === "before") process.kill(process.pid, "SIGKILL");
  const response = await engine.fetch(input, init);
  if (mine && die === "after") process.kill(process.pid, "SIGKILL");
  return response;
});
await engine.start();

/** A database that restarts fails what is under way; what was asked for is asked for again. */
async function persist<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      console.error(String(error));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

const sweep = () => persist(() => sweepOutbox(db, new Date(Date.now() + KEPT_MS)));
const count = (sql: string) => persist(async () => Number((await pool.query(sql)).rows[0].n));

async function writeBatch(): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const rows = await tx.$queryRaw<{ next: number }[]>`
      update counter set next = next + ${BATCH} where next < ${Number(total)} returning next`;
    if (rows.length === 0) return false;
    const from = (rows[0]?.next ?? 0) - BATCH;
    for (let number = from; number < from + BATCH; number++) {
      sendMessage(tx, "webhook/event.recorded", { organizationId: "none", eventId: String(number) });
    }
    return true;
  });
}

await sweep();
await Promise.all(
  Array.from({ length: 4 }, async () => {
    while (await persist(writeBatch));
  }),
);
while ((await count("select count(*)::int as n from outbox_messages where handed_over_at is null")) > 0) await sweep();
while ((await count("select count(distinct number)::int as n from handled")) < Number(total)) {
  await new Promise((resolve) => setTimeout(resolve, 100));
}
await engine.stop();
await db.$disconnect();
process.exit(0);
