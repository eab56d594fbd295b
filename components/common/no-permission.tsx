import { Lock } from "lucide-react";
import { t } from "#messages/t.ts";
import { EmptyState } from "./empty-state.tsx";

/** A page the person's role may not see, and who can change that. */
export const NoPermission = ({ organization }: { organization: string }) => (
  <>
    <h1 className="sr-only">{t("common.error.noPermission")}</h1>
    <EmptyState icon={Lock} title={t("common.error.noPermission")}>
      {t("common.error.noPermissionHint", { organization })}
    </EmptyState>
  </>
);
