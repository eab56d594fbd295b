"use client";

import { useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { PageHeader } from "#components/common/page-header.tsx";
import { SecretReveal } from "#components/common/secret-reveal.tsx";
import { useSubmissionKey } from "#components/common/use-submission-key.ts";
import { Button } from "#components/ui/button.tsx";
import { api } from "#lib/client/api.ts";
import { webhookKeys } from "#lib/client/webhook-queries.ts";
import type { EndpointWithSecret } from "#lib/contract/webhooks.ts";
import { Breadcrumb } from "./breadcrumb.tsx";
import { EndpointForm } from "./endpoint-form.tsx";
import { nameOfUrl } from "./format-events.ts";

/** Adds an endpoint; its secret is shown in the form's place, once. */
export function NewEndpoint() {
  const t = useTranslations("webhooks");
  const common = useTranslations("common.actions");
  const queryClient = useQueryClient();
  const submission = useSubmissionKey();
  const [created, setCreated] = useState<EndpointWithSecret | null>(null);
  return (
    <div className="flex flex-col gap-6 px-4 py-6 sm:px-8">
      <div className="flex flex-col gap-2">
        <Breadcrumb />
        <PageHeader
          title={created ? t("created.title") : t("form.newTitle")}
          description={created ? nameOfUrl(created.url) : t("form.newDescription")}
        />
      </div>
      {created ? (
        <div className="flex max-w-2xl flex-col gap-4">
          <p>{created.secret ? t("created.verify") : t("created.shared")}</p>
          {created.secret ? <SecretReveal secret={created.secret} label={t("created.secret")} /> : null}
          <Button asChild variant="primary" className="self-start">
            <Link href={`/webhooks/${created.id}`}>{t("created.open")}</Link>
          </Button>
        </div>
      ) : (
        <EndpointForm
          onSubmit={async (input) => {
            const made = await api<EndpointWithSecret>("/v1/webhooks/endpoints", {
              method: "POST",
              json: input,
              idempotencyKey: submission.keyFor(input),
            });
            await queryClient.invalidateQueries({ queryKey: webhookKeys.endpoints });
            setCreated(made);
          }}
          cancel={
            <Button asChild>
              <Link href="/webhooks">{common("cancel")}</Link>
            </Button>
          }
        />
      )}
    </div>
  );
}
