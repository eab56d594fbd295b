import pg from "pg";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { announceChange } from "#lib/platform/change-feed.ts";
import { connect, type Db } from "#lib/platform/db/client.ts";
import { createTestDatabase } from "#tests/support/postgres.ts";

let db: Db;
let listener: pg.Client;
let close: () => Promise<void>;
const told: { organizationId: string; kind: string }[] = [];

beforeAll(async () => {
  const database = await createTestDatabase(inject("databaseUrl"));
  const { prisma, pool } = connect(database.url, 2);
  db = prisma;
  listener = new pg.Client({ connectionString: database.url });
  await listener.connect();
  listener.on("notification", ({ payload }) => told.push(JSON.parse(payload ?? "")));
  await listener.query("listen talentwire_changes");
  close = async () => {
    await listener.end();
    await prisma.$disconnect();
    if (!pool.ended) await pool.end();
    await database.drop();
  };
});
afterAll(() => close());

const untilTold = async (organizationId: string) => {
  while (!told.some((change) => change.organizationId === organizationId)) {
    await new Promise((resolve) => listener.once("notification", resolve));
  }
};

it("a thousand deliveries at once are told once for each organization, events apart from them", async () => {
  for (let n = 0; n < 1_000; n++) {
    announceChange(db, { organizationId: n % 2 ? "org_a" : "org_b", kind: "delivery" });
  }
  announceChange(db, { organizationId: "org_a", kind: "event" });
  await untilTold("org_b");
  announceChange(db, { organizationId: "org_last", kind: "delivery" });
  await untilTold("org_last");
  expect(told).toHaveLength(4);
  expect(told).toEqual(
    expect.arrayContaining([
      { organizationId: "org_a", kind: "delivery" },
      { organizationId: "org_b", kind: "delivery" },
      { organizationId: "org_a", kind: "event" },
    ]),
  );
});
