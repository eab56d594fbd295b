"use client";

import { useTranslations } from "use-intl";
import { CodeLine } from "#components/common/code-line.tsx";
import { PageHeader } from "#components/common/page-header.tsx";
import { KeyList } from "./key-list.tsx";

/** The organization's own keys. */
export function OrganizationKeys({ organization, appUrl }: { organization: string; appUrl: string }) {
  const t = useTranslations("apiKeys");
  return (
    <div className="flex flex-col gap-4 px-4 py-6 sm:px-8">
      <KeyList
        path="/v1/api-keys"
        head={(create) => (
          <PageHeader title={t("title")} description={t("description", { organization })} actions={create} />
        )}
        firstUseHint={
          <>
            <p>{t("firstUseHint")}</p>
            <CodeLine
              className="mt-3"
              code={`curl -X POST ${appUrl}/v1/resumes -H "Authorization: Bearer rpk_…" -F "file=@resume.pdf"`}
            />
          </>
        }
      />
    </div>
  );
}
