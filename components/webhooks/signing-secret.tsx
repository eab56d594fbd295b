"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { KeyRound } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { ConfirmDialog } from "#components/common/confirm-dialog.tsx";
import { useSubmissionKey } from "#components/common/use-submission-key.ts";
import { Button } from "#components/ui/button.tsx";
import { api } from "#lib/client/api.ts";
import { signingSecretOptions, webhookKeys } from "#lib/client/webhook-queries.ts";
import { SecretDialog } from "./secret-dialog.tsx";

/** The organization's signing secret: its last four characters, and a new one. */
export function SigningSecret() {
  const t = useTranslations("webhooks.signing");
  const queryClient = useQueryClient();
  const query = useQuery(signingSecretOptions());
  const submission = useSubmissionKey();
  const [asking, setAsking] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const last4 = query.data?.last4;
  const rotate = async () => {
    const made = await api<{ secret: string; last4: string }>("/v1/webhooks/signing-secret", {
      method: "POST",
      idempotencyKey: submission.keyFor(),
    });
    submission.wentThrough();
    queryClient.setQueryData(webhookKeys.signingSecret, { last4: made.last4 });
    setSecret(made.secret);
  };
  return (
    <section
      aria-labelledby="signing-secret"
      className="flex flex-wrap items-center gap-x-6 gap-y-3 rounded-lg border border-border bg-surface p-4"
    >
      <KeyRound className="size-4 shrink-0 text-muted max-sm:hidden" aria-hidden="true" />
      <div className="flex min-w-0 flex-1 basis-64 flex-col gap-0.5">
        <h2 id="signing-secret" className="font-medium">
          {t("title")}
        </h2>
        <p className="text-muted">{t("description")}</p>
      </div>
      {query.data ? (
        <p className="text-muted text-xs">
          {last4 ? (
            <>
              {t("ends")} <code className="font-mono text-foreground">…{last4}</code>
            </>
          ) : (
            t("none")
          )}
        </p>
      ) : null}
      <Button onClick={() => setAsking(true)}>{last4 ? t("rotate") : t("make")}</Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t("rotateTitle")}
        description={t("rotateDescription")}
        action={last4 ? t("rotate") : t("make")}
        onConfirm={rotate}
      />
      <SecretDialog title={t("newTitle")} label={t("secret")} secret={secret} onClose={() => setSecret(null)} />
    </section>
  );
}
