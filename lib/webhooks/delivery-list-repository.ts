import type { AnswerClass } from "#lib/contract/webhooks.ts";
import type { Position } from "#lib/platform/cursor.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { Prisma } from "#lib/platform/db/generated/client.ts";
import type { DeliveryRow, DeliveryStatus } from "./delivery-repository.ts";

export interface DeliveryFilter {
  organizationId: string;
  endpointId?: string | undefined;
  status?: DeliveryStatus | undefined;
  delivered?: boolean | undefined;
  answer?: AnswerClass | undefined;
  eventType?: string | undefined;
  since?: Date | undefined;
  until?: Date | undefined;
  test?: boolean | undefined;
  /** Only those that had an attempt. */
  tried?: boolean;
  eventId?: string | undefined;
  search?: DeliverySearch | undefined;
}

/** A delivery fits when one of these does. */
export interface DeliverySearch {
  /** Part of the URL or of the error, or the whole id of delivery, event or résumé. */
  text: string;
  /** Résumés the text was found in. */
  resumeIds: string[];
}

/**
 * Statuses and answers stand as literals in the SQL: the partial indexes of what was not delivered serve no condition with parameters.
 */
const literal = (status: DeliveryStatus) => Prisma.raw(`'${status}'`);

function answered(answer: AnswerClass): Prisma.Sql {
  if (answer === "2xx") return Prisma.sql`last_status_code between 200 and 299`;
  const digit = Prisma.raw(answer === "none" ? "0" : answer.charAt(0));
  return Prisma.sql`attempt_count > 0 and (last_status_code is null or last_status_code >= 300)
    and coalesce(last_status_code / 100, 0) = ${digit}`;
}

function matching(filter: DeliveryFilter): Prisma.Sql {
  const conditions = [Prisma.sql`organization_id = ${filter.organizationId}`];
  if (filter.endpointId !== undefined) conditions.push(Prisma.sql`endpoint_id = ${filter.endpointId}`);
  if (filter.status) conditions.push(Prisma.sql`status = ${literal(filter.status)}`);
  if (filter.delivered !== undefined) {
    conditions.push(filter.delivered ? Prisma.sql`status = 'DELIVERED'` : Prisma.sql`status <> 'DELIVERED'`);
  }
  if (filter.answer) conditions.push(answered(filter.answer));
  if (filter.eventType !== undefined) conditions.push(Prisma.sql`event_type = ${filter.eventType}`);
  if (filter.eventId !== undefined) conditions.push(Prisma.sql`event_id = ${filter.eventId}`);
  if (filter.since) conditions.push(Prisma.sql`created_at >= ${filter.since}`);
  if (filter.until) conditions.push(Prisma.sql`created_at <= ${filter.until}`);
  if (filter.test !== undefined) conditions.push(Prisma.sql`test = ${filter.test}`);
  if (filter.tried) conditions.push(Prisma.sql`attempt_count > 0`);
  return Prisma.join(conditions, " and ");
}

interface Page {
  take: number;
  skip?: number;
  before?: Position;
}

/** Newest first. */
export async function listDeliveryRows(db: Db, filter: DeliveryFilter, page: Page): Promise<DeliveryRow[]> {
  const after = page.before
    ? Prisma.sql`and (created_at, id) < (${page.before.createdAt}, ${page.before.id})`
    : Prisma.empty;
  const where = Prisma.sql`${matching(filter)} ${after}`;
  const order = Prisma.sql`order by created_at desc, id desc limit ${page.take} offset ${page.skip ?? 0}`;
  const found = await db.$queryRaw<{ id: string }[]>(
    filter.search
      ? Prisma.sql`select id from (${searched(filter, filter.search, where, page)}) found ${order}`
      : Prisma.sql`select id from deliveries where ${where} ${order}`,
  );
  return db.delivery.findMany({
    where: { id: { in: found.map(({ id }) => id) } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
}

/**
 * The newest of each way a delivery may fit: every one has its own index, which a condition with `or` would use none of. URLs are
 * those endpoints have now; they are few, deliveries are not.
 */
function searched(filter: DeliveryFilter, search: DeliverySearch, where: Prisma.Sql, page: Page): Prisma.Sql {
  const { organizationId, endpointId } = filter;
  const { text } = search;
  const part = `%${text.replace(/[\\%_]/g, "\\$&")}%`;
  const newest = Prisma.sql`order by created_at desc, id desc limit ${page.take + (page.skip ?? 0)}`;
  // True of every error. It opens the index of an endpoint's failures; beside the organization's it would only mislead the planner.
  const ofFailures = endpointId === undefined ? Prisma.empty : Prisma.sql`and status <> 'DELIVERED'`;
  const ways = [
    Prisma.sql`select id, created_at from deliveries where id = ${text} and ${where}`,
    Prisma.sql`
      select id, created_at from deliveries
      where event_id = any(array(
          select e.id from events e
          where e.organization_id = ${organizationId} and (e.id = ${text} or e.resume_id = any(${[text, ...search.resumeIds]}))
        )) and ${where} ${newest}`,
    Prisma.sql`
      select id, created_at from deliveries where last_error ilike ${part} and ${where} ${ofFailures} ${newest}`,
    Prisma.sql`
      select sent.id, sent.created_at
      from endpoints p cross join lateral (
        select id, created_at from deliveries where endpoint_id = p.id and ${where} ${newest}
      ) sent
      where p.organization_id = ${organizationId} and p.url ilike ${part}
        ${endpointId === undefined ? Prisma.empty : Prisma.sql`and p.id = ${endpointId}`}`,
  ];
  if (endpointId === undefined) {
    ways.push(Prisma.sql`
      select id, created_at from deliveries where endpoint_id is null and url ilike ${part} and ${where} ${newest}`);
  }
  return Prisma.join(
    ways.map((way) => Prisma.sql`(${way})`),
    " union ",
  );
}
