"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo, useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { useTranslations } from "use-intl";
import { applyServerErrors } from "#components/common/form-errors.ts";
import { FormField } from "#components/common/form-field.tsx";
import { FormProblem } from "#components/common/form-problem.tsx";
import { useLeaveGuard } from "#components/common/use-leave-guard.ts";
import { Button } from "#components/ui/button.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { eventTypeOptions } from "#lib/client/webhook-queries.ts";
import { type Endpoint, type FormatName, formatName, subscribedEvents } from "#lib/contract/webhooks.ts";
import { type EndpointInput, type EndpointValues, endpointForm, toInput, toValues } from "./endpoint-form-model.ts";
import { EventPicker } from "./event-picker.tsx";
import { eventsOfFormat } from "./format-events.ts";

const fields = ["url", "format", "events", "description", "rateLimitPerSecond", "headers"] as const;

interface EndpointFormProps {
  /** The endpoint being changed; a new one without it. Its format stays. */
  endpoint?: Endpoint;
  onSubmit: (input: EndpointInput) => Promise<void>;
  cancel?: ReactNode;
}

/** Where events go, how they are told, and which of them. */
export function EndpointForm({ endpoint, onSubmit, cancel }: EndpointFormProps) {
  const t = useTranslations("webhooks");
  const types = useQuery(eventTypeOptions()).data ?? [];
  const [problem, setProblem] = useState<string | null>(null);
  const schema = useMemo(
    () =>
      endpointForm({
        notUrl: t("form.urlNotUrl"),
        rateLimit: t("form.rateLimitBad"),
        headers: (line) => t("form.headersBad", { line }),
      }),
    [t],
  );
  const form = useForm<EndpointValues>({
    resolver: zodResolver(schema),
    mode: "onTouched",
    defaultValues: toValues(endpoint),
  });
  const { errors, isSubmitting, isDirty } = form.formState;
  useLeaveGuard(isDirty && !isSubmitting, t("form.leave"));
  const submit = form.handleSubmit(async (values) => {
    setProblem(null);
    try {
      await onSubmit(toInput(values));
      form.reset(values);
    } catch (error) {
      setProblem(applyServerErrors(error, form.setError, fields));
    }
  });
  const format = form.watch("format");
  const changeFormat = (next: FormatName) => {
    form.setValue("format", next, { shouldDirty: true });
    const carried = new Set(eventsOfFormat(types, next).map((info) => info.type));
    const kept = form.getValues("events").filter((name) => name === "*" || carried.has(name));
    form.setValue("events", kept.length > 0 ? kept : ["*"]);
  };
  return (
    <form onSubmit={submit} noValidate className="flex max-w-2xl flex-col gap-6">
      <FormProblem message={problem} />
      <FormField label={t("url")} hint={t("form.urlHint")} error={errors.url?.message}>
        {(control) => (
          <Input
            {...control}
            {...form.register("url")}
            type="url"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            placeholder="https://example.com/hooks"
          />
        )}
      </FormField>
      <FormField label={t("format")} hint={t(`formats.${format}.hint`)} error={errors.format?.message}>
        {(control) => (
          <Select
            {...control}
            value={format}
            disabled={endpoint !== undefined}
            onValueChange={(value) => changeFormat(formatName.parse(value))}
            options={formatName.options.map((value) => ({ value, label: t(`formats.${value}.name`) }))}
          />
        )}
      </FormField>
      <Controller
        control={form.control}
        name="events"
        render={({ field }) => (
          <EventPicker
            types={types}
            format={format}
            value={field.value}
            onChange={(value) => field.onChange(value.length > 0 ? subscribedEvents.parse(value) : [])}
            error={errors.events?.message ?? errors.events?.root?.message}
          />
        )}
      />
      <FormField label={t("form.description")} hint={t("form.descriptionHint")} error={errors.description?.message}>
        {(control) => (
          <Input
            {...control}
            {...form.register("description")}
            autoComplete="off"
            placeholder={t("form.descriptionPlaceholder")}
          />
        )}
      </FormField>
      <FormField label={t("form.rateLimit")} hint={t("form.rateLimitHint")} error={errors.rateLimitPerSecond?.message}>
        {(control) => (
          <Input
            {...control}
            {...form.register("rateLimitPerSecond")}
            inputMode="numeric"
            autoComplete="off"
            className="max-w-32"
          />
        )}
      </FormField>
      <FormField label={t("form.headers")} hint={t("form.headersHint")} error={errors.headers?.message}>
        {(control) => (
          <Textarea
            {...control}
            {...form.register("headers")}
            spellCheck={false}
            className="font-mono"
            placeholder="X-Environment: production"
          />
        )}
      </FormField>
      <div className="flex gap-2">
        <Button type="submit" variant="primary" busy={isSubmitting}>
          {endpoint ? t("form.save") : t("add")}
        </Button>
        {cancel}
      </div>
    </form>
  );
}
