"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { FormField } from "#components/common/form-field.tsx";
import { FormProblem } from "#components/common/form-problem.tsx";
import { formatDuration } from "#components/common/format.ts";
import { JsonBlock } from "#components/common/json-block.tsx";
import { StateBadge } from "#components/common/state-badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogContent, DialogDescription, DialogFooter, DialogTitle } from "#components/ui/dialog.tsx";
import { Select } from "#components/ui/select.tsx";
import { api } from "#lib/client/api.ts";
import { eventTypeOptions, webhookKeys } from "#lib/client/webhook-queries.ts";
import type { Attempt, Delivery, Endpoint } from "#lib/contract/webhooks.ts";
import { AnswerLine } from "./answer-line.tsx";
import { eventsOfFormat } from "./format-events.ts";

interface TestDialogProps {
  endpoint: Endpoint;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Sends any event's example and tells what came back. */
export function TestDialog({ endpoint, open, onOpenChange }: TestDialogProps) {
  const common = useTranslations("common.actions");
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      {open ? (
        <DialogContent closeLabel={common("close")} className="max-w-lg">
          <Body endpoint={endpoint} onClose={() => onOpenChange(false)} />
        </DialogContent>
      ) : null}
    </Dialog>
  );
}

function Body({ endpoint, onClose }: { endpoint: Endpoint; onClose: () => void }) {
  const t = useTranslations("webhooks.test");
  const router = useRouter();
  const queryClient = useQueryClient();
  const carried = eventsOfFormat(useQuery(eventTypeOptions()).data ?? [], endpoint.format);
  const subscribed = carried.find((info) => endpoint.events.includes(info.type)) ?? carried[0];
  const [picked, setPicked] = useState<string | null>(null);
  const info = carried.find((one) => one.type === picked) ?? subscribed;
  const send = useMutation({
    mutationFn: (event: string) =>
      api<{ delivery: Delivery; attempt: Attempt }>(`/v1/webhooks/endpoints/${endpoint.id}/test`, {
        method: "POST",
        json: { event },
      }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: webhookKeys.deliveries }),
  });
  const result = send.data;
  return (
    <>
      <div className="flex flex-col gap-1">
        <DialogTitle>{t("title")}</DialogTitle>
        <DialogDescription>{t("description")}</DialogDescription>
      </div>
      <FormProblem message={send.error?.message ?? null} />
      <FormField label={t("event")} hint={info?.description}>
        {(control) => (
          <Select
            {...control}
            value={info?.type ?? ""}
            onValueChange={(value) => {
              send.reset();
              setPicked(value);
            }}
            options={carried.map(({ type }) => ({ value: type, label: type }))}
          />
        )}
      </FormField>
      {result ? (
        <div role="status" className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-lg border border-border p-3">
          <StateBadge state={result.delivery.status} />
          <AnswerLine statusCode={result.delivery.statusCode} errorClass={result.delivery.errorClass} />
          <span className="text-muted">{formatDuration(result.attempt.timings.totalMs)}</span>
          <Button
            size="sm"
            className="ml-auto"
            onClick={() => {
              onClose();
              router.push(`/webhooks/${endpoint.id}?delivery=${result.delivery.id}`);
            }}
          >
            {t("show")}
          </Button>
        </div>
      ) : info ? (
        <JsonBlock label={t("example")} value={info.example} />
      ) : null}
      <DialogFooter>
        <Button variant="primary" busy={send.isPending} onClick={() => info && send.mutate(info.type)}>
          {result ? t("again") : t("send")}
        </Button>
      </DialogFooter>
    </>
  );
}
