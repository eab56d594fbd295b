import type { ParsedResume } from "#lib/contract/parsed-resume.ts";
import type { JobStatus, ResumeJob, ResumeResult, ResumeSummary } from "#lib/contract/resumes.ts";
import type { ResumeModel } from "#lib/platform/db/generated/models.ts";
import type { ResumeRow } from "./resume-repository.ts";

export const toStatus = (status: ResumeModel["status"]): JobStatus => status.toLowerCase() as JobStatus;

export function toJob(row: ResumeRow): ResumeJob {
  return {
    job_id: row.id,
    operation_id: row.operations[0]?.id ?? "",
    status: toStatus(row.status),
    file_name: row.fileName,
    media_type: row.mediaType,
    size_bytes: row.sizeBytes,
    cached: row.cached,
    created_at: row.createdAt.toISOString(),
    started_at: row.startedAt?.toISOString() ?? null,
    finished_at: row.finishedAt?.toISOString() ?? null,
    error: toJobError(row),
  };
}

export function toSummary(row: ResumeRow): ResumeSummary {
  return { ...toJob(row), candidate_name: row.candidateName, headline: row.headline };
}

export function toResult(row: ResumeModel): ResumeResult {
  return {
    job_id: row.id,
    status: "completed",
    cached: row.cached,
    corrected_at: row.correctedAt?.toISOString() ?? null,
    result: (row.correctedResult ?? row.parsedResult) as unknown as ParsedResume,
  };
}

export function toJobError(row: Pick<ResumeModel, "errorCode" | "errorMessage">) {
  if (!row.errorCode) return null;
  return { code: row.errorCode, message: row.errorMessage ?? "The résumé could not be parsed." };
}
