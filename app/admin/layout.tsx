import type { Metadata } from "next";
import type { ReactNode } from "react";
import { AdminBar } from "#components/admin/admin-bar.tsx";
import { adminPageContext } from "#lib/http/page-session.ts";
import { t } from "#messages/t.ts";

export const metadata: Metadata = { title: t("admin.title"), robots: { index: false } };

export default async function AdminLayout({ children }: { children: ReactNode }) {
  const signedIn = (await adminPageContext()) !== null;
  return (
    <div className="min-h-dvh">
      <AdminBar signedIn={signedIn} />
      {children}
    </div>
  );
}
