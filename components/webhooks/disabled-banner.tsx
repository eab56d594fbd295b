"use client";

import { TriangleAlert } from "lucide-react";
import { useTranslations } from "use-intl";
import { RelativeTime } from "#components/common/relative-time.tsx";
import { Button } from "#components/ui/button.tsx";
import { disabledReason, type Endpoint } from "#lib/contract/webhooks.ts";

interface DisabledBannerProps {
  endpoint: Endpoint;
  busy: boolean;
  onEnable: () => void;
}

/** Why nothing is sent, since when, and the way back. */
export function DisabledBanner({ endpoint, busy, onEnable }: DisabledBannerProps) {
  const t = useTranslations("webhooks.detail");
  const reason = disabledReason.safeParse(endpoint.disabledReason).data ?? "unknown";
  return (
    <section
      aria-labelledby="disabled-title"
      className="flex flex-wrap items-center gap-x-4 gap-y-3 rounded-lg border border-caution/40 bg-caution-soft p-4"
    >
      <TriangleAlert className="size-4 shrink-0 text-caution" aria-hidden="true" />
      <div className="flex min-w-0 flex-1 basis-64 flex-col gap-0.5">
        <h2 id="disabled-title" className="font-medium">
          {t("disabledTitle")}
          {endpoint.disabledAt ? (
            <RelativeTime value={endpoint.disabledAt} className="pl-2 font-normal text-muted text-xs" />
          ) : null}
        </h2>
        <p>
          {t(`disabledFor.${reason}`)} {t("disabledNext")}
        </p>
      </div>
      <Button busy={busy} onClick={onEnable}>
        {t("enable")}
      </Button>
    </section>
  );
}
