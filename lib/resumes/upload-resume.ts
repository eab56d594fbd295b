import path from "node:path";
import type { ParsedResume } from "#lib/contract/parsed-resume.ts";
import type { ResumeJob } from "#lib/contract/resumes.ts";
import { detectFormat } from "#lib/documents/detect-format.ts";
import { sendMessage } from "#lib/outbox/send-message.ts";
import { inTransaction, noteChange } from "#lib/outbox/transaction.ts";
import { AppError } from "#lib/platform/app-error.ts";
import { type Context, requirePermission } from "#lib/platform/context.ts";
import { sha256 } from "#lib/platform/crypto.ts";
import type { Tx } from "#lib/platform/db/client.ts";
import type { Prisma } from "#lib/platform/db/generated/client.ts";
import { newId } from "#lib/platform/ids.ts";
import { checkWebhookUrl } from "#lib/platform/safe-fetch/url-policy.ts";
import { storage } from "#lib/platform/storage/storage.ts";
import { languageModel, resultVersion } from "#lib/refinement/language-model.ts";
import { recordEvent } from "#lib/webhooks/record-event.ts";
import { listColumns } from "./list-columns.ts";
import * as repository from "./resume-repository.ts";
import { toJob } from "./to-contract.ts";

export interface UploadInput {
  file: { name: string; bytes: Uint8Array };
  callbackUrl?: string | undefined;
  /** Parse again even when the same bytes were parsed before. */
  bypassCache: boolean;
  /** Runs in the transaction, with the answer. */
  onAccepted?: (tx: Tx, job: ResumeJob) => Promise<void>;
}

/**
 * Takes a file in and has it parsed; the same bytes as before are answered from the earlier result unless asked otherwise.
 * @throws AppError FILE_EMPTY, UNSUPPORTED_TYPE, or what the callback URL's check says.
 */
export async function uploadResume(ctx: Context, input: UploadInput): Promise<ResumeJob> {
  requirePermission(ctx, "resumes");
  const { bytes } = input.file;
  if (bytes.length === 0) {
    throw new AppError("FILE_EMPTY", "The file is empty.", { details: { fields: { file: ["The file is empty"] } } });
  }
  const detected = detectFormat(bytes);
  if (!detected) {
    const message = "This type of file is not supported. Send a PDF, DOCX, DOC, ODT, RTF, TXT, HTML, PNG or JPEG.";
    throw new AppError("UNSUPPORTED_TYPE", message, { details: { fields: { file: [message] } } });
  }
  if (input.callbackUrl) await checkWebhookUrl(input.callbackUrl, "callback_url");
  const digest = sha256(bytes);
  const earlier = input.bypassCache
    ? null
    : await repository.findParsed(ctx.db, {
        organizationId: ctx.organization.id,
        sha256: digest,
        parserVersion: resultVersion(languageModel()),
      });
  const id = newId("res");
  const storageKey = `${ctx.organization.id}/${id}`;
  await storage().put(storageKey, bytes, detected.mediaType);
  const now = ctx.clock.now();
  const fileName = cleanFileName(input.file.name);
  const resume: Prisma.ResumeUncheckedCreateInput = {
    id,
    organizationId: ctx.organization.id,
    fileName,
    mediaType: detected.mediaType,
    format: detected.format,
    sizeBytes: bytes.length,
    sha256: digest,
    storageKey,
    searchText: fileName.toLowerCase(),
    callbackUrl: input.callbackUrl ?? null,
    createdByKind: ctx.actor.kind,
    createdById: "id" in ctx.actor ? ctx.actor.id : null,
    createdAt: now,
    ...(earlier ? copied(earlier, fileName, now) : {}),
  };
  try {
    return await inTransaction(ctx.db, (tx) => record(tx, ctx, resume, input));
  } catch (error) {
    await storage().delete(storageKey);
    throw error;
  }
}

async function record(
  tx: Tx,
  ctx: Context,
  resume: Prisma.ResumeUncheckedCreateInput,
  input: UploadInput,
): Promise<ResumeJob> {
  const now = ctx.clock.now();
  const organizationId = ctx.organization.id;
  const operationId = newId("op");
  const done = resume.status === "COMPLETED";
  const row = await repository.insert(tx, resume, {
    id: operationId,
    organizationId,
    type: "PARSE",
    resumeId: resume.id,
    status: resume.status ?? "QUEUED",
    createdAt: now,
    ...(done ? { startedAt: now, finishedAt: now } : {}),
  });
  const facts = { resumeId: resume.id, fileName: resume.fileName };
  recordEvent(tx, {
    organizationId,
    type: "resume.created",
    resumeId: resume.id,
    data: { ...facts, userId: resume.createdById ?? null, createdAt: now.toISOString() },
  });
  if (done) {
    recordEvent(tx, {
      organizationId,
      type: "resume.parsed",
      resumeId: resume.id,
      data: { ...facts, operationId, cached: true, parsedAt: now.toISOString() },
      callbackUrl: input.callbackUrl ?? null,
    });
  } else {
    sendMessage(tx, "resume/parse.requested", { organizationId, resumeId: resume.id, operationId });
  }
  noteChange(tx, { organizationId, kind: "resume", id: resume.id, status: done ? "completed" : "queued" });
  const job = toJob(row);
  await input.onAccepted?.(tx, job);
  return job;
}

type Earlier = NonNullable<Awaited<ReturnType<typeof repository.findParsed>>>;

function copied(earlier: Earlier, fileName: string, now: Date) {
  const result = earlier.parsedResult as unknown as ParsedResume;
  return {
    status: "COMPLETED" as const,
    cached: true,
    parserVersion: earlier.parserVersion,
    parsedResult: result as unknown as Prisma.InputJsonObject,
    documentText: earlier.documentText as Prisma.InputJsonValue,
    startedAt: now,
    finishedAt: now,
    ...listColumns(fileName, result),
  };
}

/** The last part of what the client called the file, without control characters, at most 200 characters. */
export function cleanFileName(name: string): string {
  const base = path.posix.basename(name.replaceAll("\\", "/"));
  const clean = base.replace(/[\p{Cc}\p{Cf}]/gu, "").trim();
  return clean.slice(-200) || "resume";
}
