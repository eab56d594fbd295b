"use client";

import { useMutation, useQueries, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { toast } from "sonner";
import { useFormatter, useTranslations } from "use-intl";
import { FormProblem } from "#components/common/form-problem.tsx";
import { useSubmissionKey } from "#components/common/use-submission-key.ts";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Dialog, DialogContent, DialogDescription, DialogFooter, DialogTitle } from "#components/ui/dialog.tsx";
import { Label } from "#components/ui/label.tsx";
import { api } from "#lib/client/api.ts";
import { recoveryCountOptions, webhookKeys } from "#lib/client/webhook-queries.ts";
import type { Endpoint } from "#lib/contract/webhooks.ts";

const HOUR_MS = 3_600_000;
const choices = { "8h": 8 * HOUR_MS, "1d": 24 * HOUR_MS, "3d": 72 * HOUR_MS, "7d": 168 * HOUR_MS } as const;
type Choice = keyof typeof choices;
const names = Object.keys(choices) as Choice[];

interface RecoverDialogProps {
  endpoint: Endpoint;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Sends again what failed since a time; how many that is stands there before one presses. */
export function RecoverDialog({ endpoint, open, onOpenChange }: RecoverDialogProps) {
  const common = useTranslations("common.actions");
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      {open ? (
        <DialogContent closeLabel={common("close")}>
          <Body endpoint={endpoint} onClose={() => onOpenChange(false)} />
        </DialogContent>
      ) : null}
    </Dialog>
  );
}

function Body({ endpoint, onClose }: { endpoint: Endpoint; onClose: () => void }) {
  const t = useTranslations("webhooks.recover");
  const common = useTranslations("common.actions");
  const format = useFormatter();
  const queryClient = useQueryClient();
  const submission = useSubmissionKey();
  const [choice, setChoice] = useState<Choice>("8h");
  const [missed, setMissed] = useState(true);
  // Fixed while the dialog is open, so that the times shown are the times sent.
  const [openedAt] = useState(() => Date.now());
  const since = useMemo(() => names.map((name) => new Date(openedAt - choices[name]).toISOString()), [openedAt]);
  const counts = useQueries({ queries: since.map((at) => recoveryCountOptions(endpoint.id, at, missed)) });
  const chosen = names.indexOf(choice);
  const count = counts[chosen]?.data?.deliveries;
  const [problem, setProblem] = useState<string | null>(null);
  const recover = useMutation({
    mutationFn: () => {
      const json = { since: since[chosen], missed };
      const idempotencyKey = submission.keyFor(json);
      return api<{ deliveries: number }>(`/v1/webhooks/endpoints/${endpoint.id}/recover`, {
        method: "POST",
        json,
        idempotencyKey,
      });
    },
    onSuccess: ({ deliveries }) => {
      toast(t("started", { count: deliveries }));
      void queryClient.invalidateQueries({ queryKey: webhookKeys.deliveries });
      onClose();
    },
    onError: (error) => setProblem(error.message),
  });
  const press = () => {
    if (endpoint.state === "disabled") setProblem(t("disabled"));
    else if (count === 0) setProblem(t("nothing"));
    else recover.mutate();
  };
  return (
    <>
      <div className="flex flex-col gap-1">
        <DialogTitle>{t("title")}</DialogTitle>
        <DialogDescription>{t("description")}</DialogDescription>
      </div>
      <FormProblem message={problem} />
      <fieldset className="flex flex-col">
        <legend className="mb-1.5 font-medium">{t("since")}</legend>
        {names.map((name, index) => {
          const found = counts[index]?.data?.deliveries;
          const at = since[index] ?? "";
          return (
            <label
              key={name}
              htmlFor={`since-${name}`}
              className="flex min-h-10 items-center gap-3 border-border not-first-of-type:border-t py-1.5"
            >
              <input
                type="radio"
                id={`since-${name}`}
                name="since"
                className="size-4 accent-accent"
                checked={choice === name}
                onChange={() => {
                  setProblem(null);
                  setChoice(name);
                }}
              />
              <span className="flex min-w-0 flex-1 flex-col">
                {t(`option.${name}`)}
                <time dateTime={at} className="text-muted text-xs">
                  {format.dateTime(new Date(at), {
                    dateStyle: "medium",
                    timeStyle: "short",
                    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
                  })}
                </time>
              </span>
              <span className="text-muted text-xs">
                {found === undefined ? t("counting") : t("count", { count: found })}
              </span>
            </label>
          );
        })}
      </fieldset>
      <div className="flex items-center gap-2">
        <Checkbox id="recover-missed" checked={missed} onCheckedChange={(on) => setMissed(on === true)} />
        <Label htmlFor="recover-missed" className="font-normal">
          {t("missed")}
        </Label>
      </div>
      <DialogFooter>
        <Button onClick={onClose}>{common("cancel")}</Button>
        <Button variant="primary" busy={recover.isPending} onClick={press}>
          {t("action", { count: count ?? 0 })}
        </Button>
      </DialogFooter>
    </>
  );
}
