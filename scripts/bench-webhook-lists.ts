import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { removeEmbeddedPostgres, startEmbeddedPostgres } from "#lib/platform/embedded-postgres.ts";

/**
 * Fills a PostgreSQL of its own with deliveries of 90 days and three attempts each, nearly all of one organization and half of them of
 * one endpoint, then times what the pages and APIs ask: p95 of each list and statistic must stay under 50 ms.
 *
 *   npm run bench:webhook-lists -- [--deliveries 1000000] [--rounds 40]
 */
const { values } = parseArgs({
  options: { deliveries: { type: "string", default: "1000000" }, rounds: { type: "string", default: "40" } },
});
const DELIVERIES = Number(values.deliveries);
const ROUNDS = Number(values.rounds);
const LIMIT_MS = 50;
/** Counts before a recovery look at every event of the time; they are asked once. */
const RECOVERY_LIMIT_MS = 1_000;

const dataDir = await mkdtemp(path.join(tmpdir(), "bench-lists-"));
Object.assign(process.env, { DATA_DIR: dataDir, LOG_LEVEL: "silent" });
const server = await startEmbeddedPostgres({
  dataDir,
  password: randomBytes(12).toString("hex"),
  settings: { fsync: "off", max_wal_size: "4GB" },
});
process.env.DATABASE_URL = server.url;

// What reads the environment comes after it is set.
const { systemContext } = await import("#lib/platform/context.ts");
const { closeDatabase, db, pool } = await import("#lib/platform/db/client.ts");
const { applyMigrations } = await import("#lib/platform/db/schema-engine.ts");
const { getEvent } = await import("#lib/webhooks/get-event.ts");
const { getSparklines, getStatistics } = await import("#lib/webhooks/get-statistics.ts");
const { getDelivery, listDeliveries } = await import("#lib/webhooks/list-deliveries.ts");
const { listEvents } = await import("#lib/webhooks/list-events.ts");
const { recoverEndpoint } = await import("#lib/webhooks/recover-endpoint.ts");
const { getRolereadyStats, listRolereadyLogs } = await import("#lib/webhooks/roleready/logs.ts");
const { rollUpDeliveries } = await import("#lib/webhooks/roll-up-deliveries.ts");
const { listSmartcvLogs } = await import("#lib/webhooks/smartcv/logs.ts");

const ORGANIZATION = "org_big";
const ctx = systemContext(ORGANIZATION);

async function fill(): Promise<void> {
  const run = (sql: string, parameters: unknown[] = []) => pool().query(sql, parameters);
  await run(
    `insert into organizations (id, name, slug) values ('${ORGANIZATION}', 'Big', 'big'), ('org_other', 'Other', 'other')`,
  );
  await run(
    `insert into endpoints (id, organization_id, url, format, events, updated_at, created_at)
     select 'we_bigrr', 'org_big', 'https://a.example/', 'roleready', array['*'], now(), now() - interval '90 days'
     union all select 'we_' || i, 'org_big', 'https://b.example/' || i, 'smartcv', array['*'], now(), now() - interval '90 days'
     from generate_series(1, 20) i`,
  );
  // Of one in thirty there is a résumé; every fourth file is called the same.
  await run(
    `insert into resumes (id, organization_id, file_name, media_type, format, size_bytes, sha256, storage_key, search_text, created_by_kind,
       updated_at, created_at)
     select 'res_' || i, 'org_big', name, 'application/pdf', 'pdf', 1, i::text, i::text, name || ' engineer berlin sql', 'user', at, at
     from (select i, case when i % 4 = 0 then 'resume.pdf' else 'candidate-' || i || '.pdf' end as name,
       now() - interval '90 days' * (1 - i::float8 * 30 / $1) as at from generate_series(1, $1 / 30) i) files`,
    [DELIVERIES],
  );
  // One in thirty was given up, some of them without an answer; "tailoring.failed" is rare.
  const source = `
    select i, lpad(i::text, 10, '0') as key, now() - interval '90 days' * (1 - i::float8 / $1) as at,
      case when i % 50 = 0 then 'org_other' else 'org_big' end as organization,
      case when i % 2 = 0 then 'we_bigrr' else 'we_' || (1 + i % 20) end as endpoint,
      case when i % 50000 = 0 then 'tailoring.failed' when i % 3 = 0 then 'ats.check_completed' else 'resume.parsed' end as type,
      i % 30 = 0 as failed
    from generate_series(1, $1) i`;
  await run(
    `insert into events (id, organization_id, type, data, resume_id, occurred_at)
     select 'evt_' || key, organization, type, '{"resumeId": "res_1"}'::jsonb, 'res_' || (i / 30 + 1), at from (${source}) s`,
    [DELIVERIES],
  );
  await run(
    `insert into deliveries (id, organization_id, event_id, event_type, endpoint_id, url, format, status, attempt_count,
       last_status_code, last_error_class, last_error, last_duration_ms, last_attempt_at, finished_at, created_at)
     select 'dlv_' || key, organization, 'evt_' || key, type, case organization when 'org_big' then endpoint end,
       'https://a.example/', 'roleready', (case when failed then 'EXHAUSTED' else 'DELIVERED' end)::"DeliveryStatus", 3,
       case when not failed then 200 when i % 7 = 0 then null when i % 9000 = 0 then 404 else 500 end,
       case when failed then case when i % 7 = 0 then 'CONNECT' else 'HTTP_ERROR' end end,
       case when failed then case when i % 7 = 0 then 'connect ECONNREFUSED 192.0.2.' || i % 250 || ':443' else 'The receiver answered 500.' end end,
       i % 400, at, at, at
     from (${source}) s`,
    [DELIVERIES],
  );
  await run(
    `insert into attempts (delivery_id, number, started_at, request_headers, request_body, status_code, response_headers,
       response_body, success, total_ms)
     select 'dlv_' || key, n, at, '{}'::jsonb, '{"event":"resume.parsed"}', 200, '{}'::jsonb, 'ok', n = 3, 20
     from (${source}) s, generate_series(1, 3) n`,
    [DELIVERIES],
  );
  await run("vacuum analyze");
}

const page = { limit: 25 } as const;
const logs = { limit: 50, offset: 0, test: false } as const;
const day = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * day).toISOString();

const questions: Record<string, () => Promise<unknown>> = {
  "deliveries, newest": () => listDeliveries(ctx, page),
  "deliveries, by endpoint": () => listDeliveries(ctx, { ...page, endpointId: "we_bigrr" }),
  "deliveries, given up": () => listDeliveries(ctx, { ...page, status: "exhausted" }),
  "deliveries, given up by endpoint": () => listDeliveries(ctx, { ...page, status: "exhausted", endpointId: "we_5" }),
  "deliveries, discarded (none)": () => listDeliveries(ctx, { ...page, status: "discarded" }),
  "deliveries, of a rare event": () => listDeliveries(ctx, { ...page, event: "tailoring.failed" }),
  "deliveries, of an event never seen": () => listDeliveries(ctx, { ...page, event: "user.registered" }),
  "deliveries, rare event and endpoint": () =>
    listDeliveries(ctx, { ...page, event: "tailoring.failed", endpointId: "we_bigrr" }),
  "deliveries, a day two months ago": () => listDeliveries(ctx, { ...page, since: ago(61), until: ago(60) }),
  "deliveries, answered 5xx by endpoint": () => listDeliveries(ctx, { ...page, answer: "5xx", endpointId: "we_bigrr" }),
  "deliveries, answered 4xx, rare": () => listDeliveries(ctx, { ...page, answer: "4xx" }),
  "deliveries, answered 3xx (none)": () => listDeliveries(ctx, { ...page, answer: "3xx", endpointId: "we_bigrr" }),
  "deliveries, answered 2xx by endpoint": () => listDeliveries(ctx, { ...page, answer: "2xx", endpointId: "we_bigrr" }),
  "deliveries, not answered": () => listDeliveries(ctx, { ...page, answer: "none" }),
  "deliveries, text: URL of all": () => listDeliveries(ctx, { ...page, q: "example" }),
  "deliveries, text: URL of one": () => listDeliveries(ctx, { ...page, q: "b.example/17" }),
  "deliveries, text: common error": () => listDeliveries(ctx, { ...page, q: "answered 500" }),
  "deliveries, text: common error by endpoint": () =>
    listDeliveries(ctx, { ...page, q: "ECONNREFUSED", endpointId: "we_5" }),
  "deliveries, text: rare error": () => listDeliveries(ctx, { ...page, q: "192.0.2.210:443" }),
  "deliveries, text: event id": () => listDeliveries(ctx, { ...page, q: "evt_0000000777" }),
  "deliveries, text: one file": () => listDeliveries(ctx, { ...page, q: "candidate-777.pdf", endpointId: "we_bigrr" }),
  "deliveries, text: file of many": () => listDeliveries(ctx, { ...page, q: "resume.pdf" }),
  "deliveries, text: nothing": () => listDeliveries(ctx, { ...page, q: "no such words", endpointId: "we_bigrr" }),
  "deliveries, text, answer and day": () =>
    listDeliveries(ctx, { ...page, q: "answered", answer: "5xx", since: ago(61), until: ago(60) }),
  "one event with deliveries": () => getEvent(ctx, `evt_${String(DELIVERIES - 1).padStart(10, "0")}`),
  "one delivery with attempts": () => getDelivery(ctx, `dlv_${String(DELIVERIES - 1).padStart(10, "0")}`),
  "events, newest": () => listEvents(ctx, page),
  "events, of a rare type": () => listEvents(ctx, { ...page, type: "tailoring.failed" }),
  "statistics, 1 h": () => getStatistics(ctx, { range: "1h" }),
  "statistics, 24 h": () => getStatistics(ctx, { range: "24h" }),
  "statistics, 7 d of one endpoint": () => getStatistics(ctx, { range: "7d", endpointId: "we_bigrr" }),
  "statistics, 30 d": () => getStatistics(ctx, { range: "30d" }),
  sparklines: () => getSparklines(ctx),
  "seed 001 logs": () => listSmartcvLogs(ctx, "we_3", { limit: 50, test: "false" }),
  "seed 004 logs": () => listRolereadyLogs(ctx, logs),
  "seed 004 logs, failed": () => listRolereadyLogs(ctx, { ...logs, success: false }),
  "seed 004 logs, rare event": () => listRolereadyLogs(ctx, { ...logs, event: "tailoring.failed" }),
  "seed 004 logs, page 200": () => listRolereadyLogs(ctx, { ...logs, offset: 10_000 }),
  "seed 004 statistics": () => getRolereadyStats(ctx, { test: false }),
  "recovery of a week, counted": () => recoverEndpoint(ctx, "we_bigrr", { since: ago(7), missed: true, dryRun: true }),
};

async function time(question: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS + 2; round++) {
    const begin = performance.now();
    await question();
    if (round >= 2) times.push(performance.now() - begin);
  }
  return times.sort((a, b) => a - b);
}

try {
  await applyMigrations(server.url, path.resolve("prisma"));
  const begin = performance.now();
  await fill();
  while (await rollUpDeliveries(db(), new Date(Date.now() + 120_000)));
  console.log(
    `${DELIVERIES} deliveries and ${DELIVERIES * 3} attempts in ${((performance.now() - begin) / 1000).toFixed(0)} s`,
  );
  for (const [name, question] of Object.entries(questions)) {
    const times = await time(question);
    const [p50 = 0, p95 = 0] = [0.5, 0.95].map((share) => times[Math.floor(times.length * share)]);
    const limit = name.startsWith("recovery") ? RECOVERY_LIMIT_MS : LIMIT_MS;
    if (p95 > limit) process.exitCode = 1;
    console.log(
      `${name.padEnd(40)} p50 ${p50.toFixed(1).padStart(7)} ms   p95 ${p95.toFixed(1).padStart(7)} ms${p95 > limit ? "  too slow" : ""}`,
    );
  }
} finally {
  await closeDatabase();
  await server.stop();
  await removeEmbeddedPostgres(dataDir);
  await rm(dataDir, { recursive: true, force: true });
}
