import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import type { Metadata } from "next";
import { Home } from "#components/home/home.tsx";
import { Landing } from "#components/home/landing.tsx";
import { resumeKeys } from "#lib/client/resume-queries.ts";
import { currentSession } from "#lib/http/page-session.ts";
import { env } from "#lib/platform/env.ts";
import { listResumes } from "#lib/resumes/list-resumes.ts";
import { t } from "#messages/t.ts";

export async function generateMetadata(): Promise<Metadata> {
  const session = await currentSession();
  return session
    ? { title: t("home.title") }
    : { title: { absolute: `${t("common.product")}: ${t("home.landing.headline")}` } };
}

export default async function HomePage() {
  const session = await currentSession();
  if (!session) return <Landing />;
  const queryClient = new QueryClient();
  queryClient.setQueryData(resumeKeys.list({ limit: 8 }), await listResumes(session.ctx, { limit: 8 }));
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <Home
        name={session.member.name}
        developer={session.member.role !== "RECRUITER"}
        maxUploadMb={env().MAX_UPLOAD_MB}
      />
    </HydrationBoundary>
  );
}
