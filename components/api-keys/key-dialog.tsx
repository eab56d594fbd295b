"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { SecretReveal } from "#components/common/secret-reveal.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogContent, DialogDescription, DialogFooter, DialogTitle } from "#components/ui/dialog.tsx";
import { api } from "#lib/client/api.ts";
import { apiKeyKeys, type KeysPath } from "#lib/client/api-key-queries.ts";
import type { ApiKey } from "#lib/contract/api-keys.ts";
import { KeyForm, type KeyInput } from "./key-form.tsx";

interface KeyDialogProps {
  path: KeysPath;
  /** `new`, a key to edit, or null for closed. */
  target: ApiKey | "new" | null;
  clients?: { id: string; name: string }[] | undefined;
  onClose: () => void;
}

/** Makes or changes a key; a new one is shown in the same dialog, once. */
export function KeyDialog({ path, target, clients, onClose }: KeyDialogProps) {
  return (
    <Dialog open={target !== null} onOpenChange={(open) => !open && onClose()}>
      {target ? <Body path={path} target={target} clients={clients} onClose={onClose} /> : null}
    </Dialog>
  );
}

function Body({ path, target, clients, onClose }: KeyDialogProps & { target: ApiKey | "new" }) {
  const t = useTranslations("apiKeys");
  const common = useTranslations("common.actions");
  const queryClient = useQueryClient();
  const [created, setCreated] = useState<{ name: string; key: string } | null>(null);
  const edited = target === "new" ? undefined : target;
  const submit = async (input: KeyInput) => {
    if (edited) {
      await api(`${path}/${edited.id}`, { method: "PATCH", json: input });
      toast(t("saved"));
      onClose();
    } else {
      setCreated(await api<{ name: string; key: string }>(path, { method: "POST", json: input }));
    }
    await queryClient.invalidateQueries({ queryKey: apiKeyKeys.lists(path) });
  };
  if (created) {
    return (
      // The key is gone once this closes: a press beside it must not do that.
      <DialogContent onInteractOutside={(event) => event.preventDefault()} aria-describedby={undefined}>
        <DialogTitle>{t("created", { name: created.name })}</DialogTitle>
        <SecretReveal secret={created.key} label={t("key")} />
        <DialogFooter>
          <Button variant="primary" onClick={onClose}>
            {common("done")}
          </Button>
        </DialogFooter>
      </DialogContent>
    );
  }
  return (
    <DialogContent closeLabel={common("close")} {...(edited ? { "aria-describedby": undefined } : {})}>
      <div className="flex flex-col gap-1">
        <DialogTitle>{edited ? t("editTitle", { name: edited.name }) : t("createTitle")}</DialogTitle>
        {edited ? null : <DialogDescription>{t("createDescription")}</DialogDescription>}
      </div>
      <KeyForm apiKey={edited} clients={clients} onSubmit={submit} onCancel={onClose} />
    </DialogContent>
  );
}
