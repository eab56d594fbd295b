import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import type { Metadata } from "next";
import { LIST_LIMIT, toListInput } from "#components/resumes/list-input.ts";
import { ResumeList } from "#components/resumes/resume-list.tsx";
import { resumeKeys } from "#lib/client/resume-queries.ts";
import { listResumesQuery } from "#lib/contract/resumes.ts";
import { requireSession } from "#lib/http/page-session.ts";
import { env } from "#lib/platform/env.ts";
import { listResumes } from "#lib/resumes/list-resumes.ts";
import { t } from "#messages/t.ts";

export const metadata: Metadata = { title: t("resumes.title") };

type Search = Record<string, string | string[] | undefined>;

export default async function ResumesPage({ searchParams }: { searchParams: Promise<Search> }) {
  const { ctx } = await requireSession("/resumes");
  const search = await searchParams;
  const text = (name: string) => (typeof search[name] === "string" ? search[name] : null);
  const input = toListInput({ q: text("q"), status: text("status"), cursor: text("after")?.split(",").at(-1) ?? null });
  const queryClient = new QueryClient();
  const query = listResumesQuery.safeParse({ ...input, limit: LIST_LIMIT });
  // A filter somebody wrote by hand may not fit: the list then asks itself and shows what the server says.
  if (query.success) {
    await listResumes(ctx, query.data).then(
      (page) => queryClient.setQueryData(resumeKeys.list(input), page),
      () => undefined,
    );
  }
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <ResumeList maxUploadMb={env().MAX_UPLOAD_MB} appUrl={env().APP_URL} />
    </HydrationBoundary>
  );
}
