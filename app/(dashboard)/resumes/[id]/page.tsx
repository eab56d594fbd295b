import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ResumeDetail } from "#components/resumes/detail/resume-detail.tsx";
import { resumeKeys } from "#lib/client/resume-queries.ts";
import { requireSession } from "#lib/http/page-session.ts";
import { AppError } from "#lib/platform/app-error.ts";
import { getResume, getResumeResult } from "#lib/resumes/get-resume.ts";

type Props = { params: Promise<{ id: string }> };

const load = cache(async (id: string) => {
  const { ctx } = await requireSession(`/resumes/${id}`);
  try {
    const job = await getResume(ctx, id);
    return { job, result: job.status === "completed" ? await getResumeResult(ctx, id) : null };
  } catch (error) {
    if (error instanceof AppError && error.code === "NOT_FOUND") notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { job, result } = await load((await params).id);
  return { title: result?.result.candidate.name ?? job.file_name };
}

export default async function ResumePage({ params }: Props) {
  const { id } = await params;
  const { job, result } = await load(id);
  const queryClient = new QueryClient();
  queryClient.setQueryData(resumeKeys.one(id), job);
  if (result) queryClient.setQueryData(resumeKeys.result(id), result);
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <ResumeDetail id={id} />
    </HydrationBoundary>
  );
}
