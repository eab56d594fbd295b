"use client";

import { useQueryClient } from "@tanstack/react-query";
import { Ellipsis, KeyRound, RotateCcw, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { ConfirmDialog } from "#components/common/confirm-dialog.tsx";
import { FormField } from "#components/common/form-field.tsx";
import { useSubmissionKey } from "#components/common/use-submission-key.ts";
import { Button } from "#components/ui/button.tsx";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "#components/ui/dropdown-menu.tsx";
import { Input } from "#components/ui/input.tsx";
import { api } from "#lib/client/api.ts";
import { webhookKeys } from "#lib/client/webhook-queries.ts";
import type { Endpoint } from "#lib/contract/webhooks.ts";
import { nameOfUrl } from "./format-events.ts";
import { RecoverDialog } from "./recover-dialog.tsx";
import { SecretDialog } from "./secret-dialog.tsx";

type Asking = "recover" | "rotate" | "delete" | null;

/** What is done rarely: recover, a new secret, deleting. */
export function EndpointMenu({ endpoint }: { endpoint: Endpoint }) {
  const t = useTranslations("webhooks.detail");
  const common = useTranslations("common.actions");
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState<Asking>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const submission = useSubmissionKey();
  const name = nameOfUrl(endpoint.url);
  const rotation =
    endpoint.secretLast4 === null ? "rotateShared" : endpoint.format === "standard" ? "rotateOverlap" : "rotateAtOnce";
  const rotate = async () => {
    const made = await api<{ secret: string }>(`/v1/webhooks/endpoints/${endpoint.id}/secret/rotate`, {
      method: "POST",
      idempotencyKey: submission.keyFor(),
    });
    submission.wentThrough();
    setSecret(made.secret);
    void queryClient.invalidateQueries({ queryKey: webhookKeys.signingSecret });
    void queryClient.invalidateQueries({ queryKey: webhookKeys.endpoint(endpoint.id) });
  };
  const open = (which: Asking) => ({
    open: asking === which,
    onOpenChange: (on: boolean) => setAsking(on ? which : null),
  });
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button size="icon" aria-label={common("more")}>
            <Ellipsis aria-hidden="true" />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuItem onSelect={() => setAsking("recover")}>
            <RotateCcw aria-hidden="true" />
            {t("recover")}
          </DropdownMenuItem>
          <DropdownMenuItem onSelect={() => setAsking("rotate")}>
            <KeyRound aria-hidden="true" />
            {t("rotate")}
          </DropdownMenuItem>
          <DropdownMenuSeparator />
          <DropdownMenuItem destructive onSelect={() => setAsking("delete")}>
            <Trash2 aria-hidden="true" />
            {t("delete")}
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      <RecoverDialog endpoint={endpoint} {...open("recover")} />
      <ConfirmDialog
        {...open("rotate")}
        title={t("rotateTitle", { name })}
        description={t(rotation)}
        action={t("rotate")}
        onConfirm={rotate}
      />
      <SecretDialog title={t("newSecret")} label={t("newSecret")} secret={secret} onClose={() => setSecret(null)} />
      <DeleteDialog endpoint={endpoint} name={name} {...open("delete")} />
    </>
  );
}

interface DeleteDialogProps {
  endpoint: Endpoint;
  name: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Deletes once its name was typed. */
function DeleteDialog({ endpoint, name, open, onOpenChange }: DeleteDialogProps) {
  const t = useTranslations("webhooks.detail");
  const router = useRouter();
  const queryClient = useQueryClient();
  const [typed, setTyped] = useState("");
  const remove = async () => {
    if (typed.trim() !== name) throw new Error(t("deleteMismatch", { name }));
    await api(`/v1/webhooks/endpoints/${endpoint.id}`, { method: "DELETE" });
    toast(t("deleted"));
    router.push("/webhooks");
    queryClient.removeQueries({ queryKey: webhookKeys.endpoints });
  };
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={(next) => {
        setTyped("");
        onOpenChange(next);
      }}
      title={t("deleteTitle", { name })}
      description={t("deleteDescription")}
      action={t("delete")}
      onConfirm={remove}
    >
      <FormField label={t("deleteType", { name })}>
        {(control) => (
          <Input
            {...control}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            autoComplete="off"
            spellCheck={false}
          />
        )}
      </FormField>
    </ConfirmDialog>
  );
}
