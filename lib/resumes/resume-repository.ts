import { olderThan, type Position } from "#lib/platform/cursor.ts";
import type { Db, Tx } from "#lib/platform/db/client.ts";
import { Prisma } from "#lib/platform/db/generated/client.ts";
import type { OperationModel, ResumeModel } from "#lib/platform/db/generated/models.ts";

type Heavy = "parsedResult" | "correctedResult" | "documentText" | "searchText";
/** A résumé without its large columns, with the operation that parses it. */
export type ResumeRow = Omit<ResumeModel, Heavy> & { operations: Pick<OperationModel, "id">[] };

const light = {
  omit: { parsedResult: true, correctedResult: true, documentText: true, searchText: true },
  include: {
    operations: { where: { type: "PARSE" }, select: { id: true }, orderBy: { createdAt: "desc" }, take: 1 },
  },
} as const;

export function findById(db: Db | Tx, organizationId: string, id: string): Promise<ResumeRow | null> {
  return db.resume.findFirst({ where: { id, organizationId }, ...light });
}

/** With result and page texts. */
export function findWhole(db: Db | Tx, organizationId: string, id: string): Promise<ResumeModel | null> {
  return db.resume.findFirst({ where: { id, organizationId } });
}

/** A finished parse of the same bytes by the same parser; copies of it do not count, so that erasing it empties the cache. */
export function findParsed(
  db: Db,
  where: { organizationId: string; sha256: string; parserVersion: string },
): Promise<ResumeModel | null> {
  return db.resume.findFirst({
    where: { ...where, status: "COMPLETED", cached: false, parsedResult: { not: Prisma.AnyNull } },
    orderBy: { createdAt: "desc" },
  });
}

export interface ListFilter {
  organizationId: string;
  status?: ResumeModel["status"] | undefined;
  q?: string | undefined;
}

const matching = ({ organizationId, status, q }: ListFilter): Prisma.ResumeWhereInput => ({
  organizationId,
  ...(status ? { status } : {}),
  ...(q ? { AND: words(q).map((word) => ({ searchText: { contains: word } })) } : {}),
});

const words = (q: string) => q.toLowerCase().split(/\s+/).filter(Boolean);

export function list(db: Db, filter: ListFilter, page: { take: number; before?: Position }): Promise<ResumeRow[]> {
  return db.resume.findMany({
    where: { ...matching(filter), ...olderThan(page.before) },
    ...light,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: page.take,
  });
}

/** Newest first, none created after `before`. */
export async function findIds(
  db: Db,
  filter: ListFilter,
  page: { take: number; before: Date | undefined },
): Promise<string[]> {
  const rows = await db.resume.findMany({
    where: { ...matching(filter), ...(page.before ? { createdAt: { lte: page.before } } : {}) },
    select: { id: true },
    orderBy: { createdAt: "desc" },
    take: page.take,
  });
  return rows.map(({ id }) => id);
}

export function count(db: Db, filter: ListFilter): Promise<number> {
  return db.resume.count({ where: matching(filter) });
}

export async function insert(
  tx: Tx,
  resume: Prisma.ResumeUncheckedCreateInput,
  operation: Prisma.OperationUncheckedCreateInput & { id: string },
): Promise<ResumeRow> {
  const row = await tx.resume.create({ data: resume, omit: light.omit });
  await tx.operation.createMany({ data: [operation] });
  return { ...row, operations: [{ id: operation.id }] };
}

/** What parsing needs to know of a résumé. */
export interface ResumeToParse {
  fileName: string;
  storageKey: string;
  callbackUrl: string | null;
}

/** Marks a résumé and its parse as under way; null when it is gone or has ended. */
export async function beginParse(
  db: Db,
  { organizationId, id, at }: { organizationId: string; id: string; at: Date },
): Promise<ResumeToParse | null> {
  const rows = await db.$queryRaw<ResumeToParse[]>`
    /* prepared begin_parse */
    with begun as (
      update resumes set status = 'PROCESSING', started_at = ${at}, updated_at = ${at}
      where id = ${id} and organization_id = ${organizationId} and status in ('QUEUED', 'PROCESSING')
      returning id, file_name, storage_key, callback_url
    ), operation as (
      update operations set status = 'PROCESSING', started_at = ${at}
      where resume_id in (select id from begun) and type = 'PARSE' and status in ('QUEUED', 'PROCESSING')
    )
    select file_name "fileName", storage_key "storageKey", callback_url "callbackUrl" from begun`;
  return rows[0] ?? null;
}

/** How a parse ended, as columns of the résumé and its operation; what was not found out is null. */
export interface ParseEnd {
  status: "COMPLETED" | "FAILED";
  parserVersion: string | null;
  parsedResult: object | null;
  documentText: object | null;
  candidateName: string | null;
  candidateEmail: string | null;
  headline: string | null;
  /** Null leaves what stands there. */
  searchText: string | null;
  errorCode: string | null;
  errorMessage: string | null;
}

/** Ends a parse that is queued or under way; false when there is none. */
export async function endParse(tx: Tx, id: string, end: ParseEnd, at: Date): Promise<boolean> {
  const ended = await tx.$queryRaw<{ id: string }[]>`
    /* prepared end_parse */
    with ended as (
      update resumes set status = ${end.status}::"OperationStatus", parser_version = ${end.parserVersion},
        parsed_result = ${json(end.parsedResult)}::jsonb, document_text = ${json(end.documentText)}::jsonb,
        candidate_name = ${end.candidateName}, candidate_email = ${end.candidateEmail}, headline = ${end.headline},
        search_text = coalesce(${end.searchText}, search_text), error_code = ${end.errorCode},
        error_message = ${end.errorMessage}, finished_at = ${at}, updated_at = ${at}
      where id = ${id} and status in ('QUEUED', 'PROCESSING')
      returning id
    ), operation as (
      update operations set status = ${end.status}::"OperationStatus", error_code = ${end.errorCode},
        error_message = ${end.errorMessage}, finished_at = ${at}
      where resume_id in (select id from ended) and type = 'PARSE' and status in ('QUEUED', 'PROCESSING')
    )
    select id from ended`;
  return ended.length > 0;
}

const json = (value: object | null) => (value === null ? null : JSON.stringify(value));

export async function saveCorrection(
  tx: Tx,
  id: string,
  data: Pick<
    Prisma.ResumeUncheckedUpdateInput,
    "correctedResult" | "correctedAt" | "candidateName" | "candidateEmail" | "headline" | "searchText"
  >,
): Promise<void> {
  await tx.resume.update({ where: { id }, data, select: { id: true } });
}

/** The row, locked until the transaction ends. */
export async function lockWhole(tx: Tx, organizationId: string, id: string): Promise<ResumeModel | null> {
  await tx.$queryRaw`select id from resumes where id = ${id} and organization_id = ${organizationId} for update`;
  return findWhole(tx, organizationId, id);
}

/** Removes the résumé and all that was derived from it: operations with it, contents of events, of attempts and of remembered answers. */
export async function remove(tx: Tx, resume: Pick<ResumeModel, "id" | "organizationId">): Promise<void> {
  await tx.attempt.updateMany({
    where: { delivery: { event: { resumeId: resume.id } } },
    data: { requestBody: "", responseBody: null },
  });
  await tx.event.updateMany({
    where: { resumeId: resume.id },
    data: { data: { resumeId: resume.id, erased: true } },
  });
  await tx.idempotencyRecord.deleteMany({
    where: { organizationId: resume.organizationId, body: { path: ["job_id"], equals: resume.id } },
  });
  await tx.resume.delete({ where: { id: resume.id }, select: { id: true } });
}
