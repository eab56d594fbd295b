"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { useTranslations } from "use-intl";
import { z } from "zod";
import { applyServerErrors } from "#components/common/form-errors.ts";
import { FormField } from "#components/common/form-field.tsx";
import { FormProblem } from "#components/common/form-problem.tsx";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { DialogFooter } from "#components/ui/dialog.tsx";
import { Input } from "#components/ui/input.tsx";
import { Label } from "#components/ui/label.tsx";
import { Select } from "#components/ui/select.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { type ApiKey, type adminCreateApiKeyBody, createApiKeyBody } from "#lib/contract/api-keys.ts";
import { allPermissions, permission } from "#lib/contract/permissions.ts";

const keyForm = z.object({
  name: createApiKeyBody.shape.name,
  permissions: createApiKeyBody.shape.permissions.unwrap(),
  allowedIps: z.string(),
  expiry: z.enum(["keep", "never", "30", "90", "365"]),
  clientId: z.string(),
});
type Values = z.infer<typeof keyForm>;

/** What the API takes; `clientId` only where the administrator says whose key it is. */
export type KeyInput = z.input<typeof adminCreateApiKeyBody>;

const DAY_MS = 86_400_000;
const UNASSIGNED = "none";

function toInput(values: Values, clientBefore: string): KeyInput {
  const days = Number(values.expiry);
  const expiresAt = values.expiry === "never" ? null : new Date(Date.now() + days * DAY_MS).toISOString();
  return {
    name: values.name,
    permissions: values.permissions,
    allowedIps: values.allowedIps.split(/[\s,]+/).filter(Boolean),
    ...(values.expiry === "keep" ? {} : { expiresAt }),
    ...(values.clientId !== clientBefore ? { clientId: values.clientId } : {}),
  };
}

interface KeyFormProps {
  /** The key being edited; a new one without it. */
  apiKey?: ApiKey | undefined;
  clients?: { id: string; name: string }[] | undefined;
  onSubmit: (input: KeyInput) => Promise<void>;
  onCancel: () => void;
}

export function KeyForm({ apiKey, clients, onSubmit, onCancel }: KeyFormProps) {
  const t = useTranslations("apiKeys");
  const common = useTranslations("common.actions");
  const [problem, setProblem] = useState<string | null>(null);
  const form = useForm<Values>({
    resolver: zodResolver(keyForm),
    defaultValues: {
      name: apiKey?.name ?? "",
      permissions: apiKey ? permission.array().parse(apiKey.permissions) : [...allPermissions],
      allowedIps: apiKey?.allowedIps.join("\n") ?? "",
      expiry: apiKey?.expiresAt ? "keep" : "never",
      clientId: apiKey?.clientId ?? UNASSIGNED,
    },
  });
  const { errors, isSubmitting } = form.formState;
  const submit = form.handleSubmit(async (values) => {
    setProblem(null);
    try {
      await onSubmit(toInput(values, apiKey?.clientId ?? UNASSIGNED));
    } catch (error) {
      setProblem(applyServerErrors(error, form.setError, ["name", "permissions", "allowedIps", "clientId"]));
    }
  });
  const expiries = (["keep", "never", "30", "90", "365"] as const).filter(
    (value) => value !== "keep" || apiKey?.expiresAt,
  );
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <FormProblem message={problem} />
      <FormField label={t("name")} hint={t("nameHint")} error={errors.name?.message}>
        {(control) => (
          <Input {...control} {...form.register("name")} placeholder={t("namePlaceholder")} autoComplete="off" />
        )}
      </FormField>
      {clients ? (
        <Controller
          control={form.control}
          name="clientId"
          render={({ field }) => (
            <FormField label={t("client")} hint={t("assignHint")} error={errors.clientId?.message}>
              {(control) => (
                <Select
                  {...control}
                  value={field.value}
                  onValueChange={field.onChange}
                  options={[
                    // An assigned key stays with a client: it can go to another one, not back.
                    ...(apiKey?.clientId ? [] : [{ value: UNASSIGNED, label: t("noClient") }]),
                    ...clients.map(({ id, name }) => ({ value: id, label: name })),
                  ]}
                />
              )}
            </FormField>
          )}
        />
      ) : null}
      <Permissions
        error={errors.permissions?.message}
        value={form.watch("permissions")}
        onChange={(value) => form.setValue("permissions", value, { shouldValidate: form.formState.isSubmitted })}
      />
      <Controller
        control={form.control}
        name="expiry"
        render={({ field }) => (
          <FormField label={t("expiry")}>
            {(control) => (
              <Select
                {...control}
                value={field.value}
                onValueChange={field.onChange}
                options={expiries.map((value) => ({ value, label: t(`expiryOption.${value}`) }))}
              />
            )}
          </FormField>
        )}
      />
      <FormField label={t("allowedIps")} hint={t("allowedIpsHint")} error={errors.allowedIps?.message}>
        {(control) => (
          <Textarea
            {...control}
            {...form.register("allowedIps")}
            spellCheck={false}
            className="font-mono"
            placeholder="203.0.113.0/24"
          />
        )}
      </FormField>
      <DialogFooter>
        <Button onClick={onCancel}>{common("cancel")}</Button>
        <Button type="submit" variant="primary" busy={isSubmitting}>
          {apiKey ? t("save") : t("create")}
        </Button>
      </DialogFooter>
    </form>
  );
}

interface PermissionsProps {
  value: Values["permissions"];
  onChange: (value: Values["permissions"]) => void;
  error: string | undefined;
}

function Permissions({ value, onChange, error }: PermissionsProps) {
  const t = useTranslations("apiKeys");
  return (
    <fieldset className="flex flex-col gap-2" aria-describedby={error ? "permissions-error" : undefined}>
      <legend className="mb-1.5 font-medium">{t("permissions")}</legend>
      <div className="grid grid-cols-2 gap-2">
        {allPermissions.map((name) => (
          <div key={name} className="flex items-center gap-2 max-sm:min-h-11">
            <Checkbox
              id={`permission-${name}`}
              checked={value.includes(name)}
              onCheckedChange={(on) =>
                onChange(allPermissions.filter((other) => (other === name ? on === true : value.includes(other))))
              }
            />
            <Label htmlFor={`permission-${name}`} className="font-normal">
              {t(`permission.${name}`)}
            </Label>
          </div>
        ))}
      </div>
      <p className="text-muted text-xs">{t("permissionsHint")}</p>
      {error ? (
        <p id="permissions-error" className="text-negative text-xs">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
