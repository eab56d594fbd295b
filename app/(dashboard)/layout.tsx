import type { ReactNode } from "react";
import { AppShell } from "#components/shell/app-shell.tsx";
import { currentSession } from "#lib/http/page-session.ts";
import { env } from "#lib/platform/env.ts";

/** The shell for whoever is signed in; a page decides what others see. */
export default async function DashboardLayout({ children }: { children: ReactNode }) {
  const session = await currentSession();
  if (!session) return children;
  const { name, email, role, organizationName } = session.member;
  return (
    <AppShell user={{ name, email, role, organizationName }} maxUploadMb={env().MAX_UPLOAD_MB}>
      {children}
    </AppShell>
  );
}
