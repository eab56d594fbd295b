"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { api } from "#lib/client/api.ts";
import { endpointOptions, webhookKeys } from "#lib/client/webhook-queries.ts";
import type { Endpoint } from "#lib/contract/webhooks.ts";
import { EndpointForm } from "./endpoint-form.tsx";
import { SigningSecret } from "./signing-secret.tsx";

/** Changes an endpoint; where the organization's secret signs, that too. */
export function Configuration({ id }: { id: string }) {
  const t = useTranslations("webhooks.form");
  const queryClient = useQueryClient();
  const { data: endpoint } = useQuery(endpointOptions(id));
  if (!endpoint) return null;
  return (
    <>
      <EndpointForm
        endpoint={endpoint}
        onSubmit={async ({ format: _fixed, ...changes }) => {
          const saved = await api<Endpoint>(`/v1/webhooks/endpoints/${id}`, { method: "PATCH", json: changes });
          queryClient.setQueryData(webhookKeys.endpoint(id), saved);
          void queryClient.invalidateQueries({ queryKey: webhookKeys.endpoints });
          toast(t("saved"));
        }}
      />
      {endpoint.secretLast4 === null ? <SigningSecret /> : null}
    </>
  );
}
