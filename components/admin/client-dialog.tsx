"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import type { z } from "zod";
import { applyServerErrors } from "#components/common/form-errors.ts";
import { FormField } from "#components/common/form-field.tsx";
import { FormProblem } from "#components/common/form-problem.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogContent, DialogDescription, DialogFooter, DialogTitle } from "#components/ui/dialog.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { adminKeys } from "#lib/client/admin-queries.ts";
import { api } from "#lib/client/api.ts";
import { type Client, createClientBody, plan, updateClientBody } from "#lib/contract/clients.ts";

interface ClientDialogProps {
  target: Client | "new" | null;
  onClose: () => void;
}

export function ClientDialog({ target, onClose }: ClientDialogProps) {
  const t = useTranslations("admin.clients");
  const common = useTranslations("common.actions");
  const edited = target === "new" ? null : target;
  return (
    <Dialog open={target !== null} onOpenChange={(open) => !open && onClose()}>
      {target ? (
        <DialogContent closeLabel={common("close")} {...(edited ? { "aria-describedby": undefined } : {})}>
          <div className="flex flex-col gap-1">
            <DialogTitle>{edited ? t("editTitle", { name: edited.name }) : t("createTitle")}</DialogTitle>
            {edited ? null : <DialogDescription>{t("createDescription")}</DialogDescription>}
          </div>
          {edited ? <EditForm client={edited} onClose={onClose} /> : <CreateForm onClose={onClose} />}
        </DialogContent>
      ) : null}
    </Dialog>
  );
}

function CreateForm({ onClose }: { onClose: () => void }) {
  const t = useTranslations("admin.clients");
  const common = useTranslations("common.actions");
  const queryClient = useQueryClient();
  const [problem, setProblem] = useState<string | null>(null);
  const form = useForm({ resolver: zodResolver(createClientBody), defaultValues: { name: "" } });
  const submit = form.handleSubmit(async (values) => {
    try {
      await api("/api/admin/clients", { method: "POST", json: values });
    } catch (error) {
      setProblem(applyServerErrors(error, form.setError, ["name"]));
      return;
    }
    toast(t("added", { name: values.name }));
    onClose();
    await queryClient.invalidateQueries({ queryKey: adminKeys.clients });
  });
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <FormProblem message={problem} />
      <FormField label={t("name")} error={form.formState.errors.name?.message}>
        {(control) => <Input {...control} {...form.register("name")} autoComplete="off" />}
      </FormField>
      <DialogFooter>
        <Button onClick={onClose}>{common("cancel")}</Button>
        <Button type="submit" variant="primary" busy={form.formState.isSubmitting}>
          {t("add")}
        </Button>
      </DialogFooter>
    </form>
  );
}

type Values = z.input<typeof updateClientBody>;

function EditForm({ client, onClose }: { client: Client; onClose: () => void }) {
  const t = useTranslations("admin.clients");
  const common = useTranslations("common.actions");
  const queryClient = useQueryClient();
  const [problem, setProblem] = useState<string | null>(null);
  const form = useForm<Values>({
    resolver: zodResolver(updateClientBody),
    defaultValues: { name: client.name, plan: client.plan, credits: client.credits },
  });
  const { errors, isSubmitting, dirtyFields } = form.formState;
  const submit = form.handleSubmit(async (values) => {
    // Only what was changed: the balance may have moved since it was read.
    const changed = Object.fromEntries(
      Object.entries(values).filter(([name]) => dirtyFields[name as keyof Values] === true),
    );
    try {
      await api(`/api/admin/clients/${client.id}`, { method: "PATCH", json: changed });
    } catch (error) {
      setProblem(applyServerErrors(error, form.setError, ["name", "plan", "credits"]));
      return;
    }
    toast(t("saved"));
    onClose();
    await queryClient.invalidateQueries({ queryKey: adminKeys.clients });
  });
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <FormProblem message={problem} />
      <FormField label={t("name")} error={errors.name?.message}>
        {(control) => <Input {...control} {...form.register("name")} autoComplete="off" />}
      </FormField>
      <Controller
        control={form.control}
        name="plan"
        render={({ field }) => (
          <FormField label={t("plan")} error={errors.plan?.message}>
            {(control) => (
              <Select
                {...control}
                value={field.value ?? client.plan}
                onValueChange={field.onChange}
                options={plan.options.map((value) => ({ value, label: t(`plans.${value}`) }))}
              />
            )}
          </FormField>
        )}
      />
      <FormField label={t("credits")} hint={t("creditsHint")} error={errors.credits?.message}>
        {(control) => (
          <Input
            {...control}
            {...form.register("credits", { valueAsNumber: true })}
            type="number"
            inputMode="numeric"
            min={0}
          />
        )}
      </FormField>
      <DialogFooter>
        <Button onClick={onClose}>{common("cancel")}</Button>
        <Button type="submit" variant="primary" busy={isSubmitting}>
          {t("save")}
        </Button>
      </DialogFooter>
    </form>
  );
}
