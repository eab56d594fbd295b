import { queryOptions } from "@tanstack/react-query";
import type { DocumentPages, ResumeJob, ResumeResult, ResumeSummary } from "#lib/contract/resumes.ts";
import { api, queryString } from "./api.ts";

export interface ResumeListInput {
  q?: string | null;
  status?: string | null;
  cursor?: string | null;
  limit?: number;
}

export interface ResumeListPage {
  data: ResumeSummary[];
  nextCursor: string | null;
  total: number;
}

export const resumeKeys = {
  all: ["resumes"] as const,
  lists: ["resumes", "list"] as const,
  list: (input: ResumeListInput) => ["resumes", "list", input] as const,
  one: (id: string) => ["resumes", "one", id] as const,
  result: (id: string) => ["resumes", "result", id] as const,
  pages: (id: string) => ["resumes", "pages", id] as const,
};

export const resumeListOptions = (input: ResumeListInput) =>
  queryOptions({
    queryKey: resumeKeys.list(input),
    queryFn: ({ signal }) => api<ResumeListPage>(`/v1/resumes${queryString({ ...input })}`, { signal }),
  });

export const resumeOptions = (id: string) =>
  queryOptions({
    queryKey: resumeKeys.one(id),
    queryFn: ({ signal }) => api<ResumeJob>(`/v1/resumes/${id}`, { signal }),
  });

export const resumeResultOptions = (id: string) =>
  queryOptions({
    queryKey: resumeKeys.result(id),
    queryFn: ({ signal }) => api<ResumeResult>(`/v1/resumes/${id}/result`, { signal }),
  });

export const resumePagesOptions = (id: string) =>
  queryOptions({
    queryKey: resumeKeys.pages(id),
    queryFn: ({ signal }) => api<DocumentPages>(`/v1/resumes/${id}/pages`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const isActive = (status: ResumeJob["status"]) => status === "queued" || status === "processing";
