import type { Metadata } from "next";
import { PageMissing } from "#components/common/page-missing.tsx";
import { t } from "#messages/t.ts";

export const metadata: Metadata = { title: t("common.error.notFound") };

export default function NotFound() {
  return (
    <main>
      <PageMissing />
    </main>
  );
}
