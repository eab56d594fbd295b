"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Send } from "lucide-react";
import { useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { IdChip } from "#components/common/id-chip.tsx";
import { RelativeTime } from "#components/common/relative-time.tsx";
import { StateBadge } from "#components/common/state-badge.tsx";
import { TabLinks } from "#components/common/tab-links.tsx";
import { Button } from "#components/ui/button.tsx";
import { Label } from "#components/ui/label.tsx";
import { Switch } from "#components/ui/switch.tsx";
import { api } from "#lib/client/api.ts";
import { endpointOptions, webhookKeys } from "#lib/client/webhook-queries.ts";
import type { Endpoint } from "#lib/contract/webhooks.ts";
import { Breadcrumb } from "./breadcrumb.tsx";
import { DisabledBanner } from "./disabled-banner.tsx";
import { EndpointMenu } from "./endpoint-menu.tsx";
import { nameOfUrl } from "./format-events.ts";
import { TestDialog } from "./test-dialog.tsx";
import { useLiveWebhooks, useWebhookPollMs } from "./use-live-webhooks.ts";

const POLL_MS = 5000;

/** Which endpoint it is, in what state, and what can be done with it; above all of its tabs. */
export function EndpointHeader({ id }: { id: string }) {
  const t = useTranslations("webhooks.detail");
  const { data: endpoint } = useQuery({ ...endpointOptions(id), refetchInterval: useWebhookPollMs(POLL_MS) });
  useLiveWebhooks();
  const [testing, setTesting] = useState(false);
  const toggle = useToggle(id);
  if (!endpoint) return null;
  const on = toggle.isPending ? toggle.variables : endpoint.state !== "disabled";
  return (
    <header className="flex flex-col gap-3 px-4 pt-4 sm:px-8">
      <Breadcrumb />
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
          <h1 className="min-w-0 break-all font-semibold text-lg tracking-tight">{nameOfUrl(endpoint.url)}</h1>
          <StateBadge state={endpoint.state} />
          <IdChip id={endpoint.id} />
        </div>
        <div className="flex items-center gap-3">
          <div className="flex items-center gap-2">
            <Switch id="endpoint-enabled" checked={on} onCheckedChange={(next) => toggle.mutate(next)} />
            <Label htmlFor="endpoint-enabled" className="font-normal">
              {t("enabled")}
            </Label>
          </div>
          <Button variant="primary" onClick={() => setTesting(true)}>
            <Send aria-hidden="true" />
            {t("test")}
          </Button>
          <EndpointMenu endpoint={endpoint} />
        </div>
      </div>
      <Facts endpoint={endpoint} />
      {endpoint.state === "disabled" ? (
        <DisabledBanner endpoint={endpoint} busy={toggle.isPending} onEnable={() => toggle.mutate(true)} />
      ) : null}
      <TabLinks
        label={t("tabs")}
        tabs={[
          { href: `/webhooks/${id}`, label: t("deliveries") },
          { href: `/webhooks/${id}/statistics`, label: t("statistics") },
          { href: `/webhooks/${id}/configuration`, label: t("configuration") },
        ]}
      />
      <TestDialog endpoint={endpoint} open={testing} onOpenChange={setTesting} />
    </header>
  );
}

/** Switches the endpoint on or off; what went wrong is told, and the switch goes back. */
function useToggle(id: string) {
  const t = useTranslations("webhooks.detail");
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (on: boolean) =>
      api<Endpoint>(`/v1/webhooks/endpoints/${id}`, {
        method: "PATCH",
        json: { state: on ? "active" : "disabled" },
      }),
    onSuccess: (endpoint, on) => {
      queryClient.setQueryData(webhookKeys.endpoint(id), endpoint);
      void queryClient.invalidateQueries({ queryKey: webhookKeys.endpoints });
      toast(on ? t("switchedOn") : t("switchedOff"));
    },
    onError: (error) => toast.error(error.message),
  });
}

function Facts({ endpoint }: { endpoint: Endpoint }) {
  const t = useTranslations("webhooks");
  const facts = [
    [t("format"), t(`formats.${endpoint.format}.name`)],
    [t("events"), endpoint.events.includes("*") ? t("allEvents") : t("someEvents", { count: endpoint.events.length })],
    [
      t("lastDelivery"),
      endpoint.lastDeliveryAt ? <RelativeTime key="last" value={endpoint.lastDeliveryAt} /> : t("noDelivery"),
    ],
    endpoint.secretLast4
      ? [
          t("detail.secretEnds"),
          <code key="secret" className="font-mono">
            …{endpoint.secretLast4}
          </code>,
        ]
      : [t("detail.secretShared"), t("detail.secretOrganization")],
    endpoint.previousSecretExpiresAt
      ? [t("detail.oldSecretUntil"), <RelativeTime key="until" value={endpoint.previousSecretExpiresAt} />]
      : null,
    endpoint.state === "failing" && endpoint.firstFailureAt
      ? [t("detail.failingSince"), <RelativeTime key="failing" value={endpoint.firstFailureAt} />]
      : null,
    [t("detail.added"), <RelativeTime key="added" value={endpoint.createdAt} />],
  ].filter((fact) => fact !== null);
  return (
    <>
      {endpoint.description ? <p className="max-w-[72ch] text-muted">{endpoint.description}</p> : null}
      <dl className="flex flex-wrap gap-x-5 gap-y-1 text-xs">
        {facts.map(([label, value]) => (
          <div key={String(label)} className="flex min-w-0 gap-1.5">
            <dt className="text-muted">{label}</dt>
            <dd className="min-w-0 break-words">{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
