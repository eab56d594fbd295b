"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { signIn } from "next-auth/react";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslations } from "use-intl";
import type { z } from "zod";
import { applyServerErrors } from "#components/common/form-errors.ts";
import { FormField } from "#components/common/form-field.tsx";
import { FormProblem } from "#components/common/form-problem.tsx";
import { Button } from "#components/ui/button.tsx";
import { Input } from "#components/ui/input.tsx";
import { api } from "#lib/client/api.ts";
import { signUpBody } from "#lib/contract/accounts.ts";

type Values = z.input<typeof signUpBody>;

const empty: Values = { name: "", email: "", password: "", organizationName: "" };

export function SignUpForm({ next }: { next: string }) {
  const t = useTranslations("auth");
  const [problem, setProblem] = useState<string | null>(null);
  const form = useForm<Values>({ resolver: zodResolver(signUpBody), defaultValues: empty });
  const { errors, isSubmitting } = form.formState;
  const submit = form.handleSubmit(async (values) => {
    setProblem(null);
    try {
      await api("/api/account/sign-up", {
        method: "POST",
        json: { ...values, organizationName: values.organizationName || undefined },
      });
    } catch (error) {
      setProblem(applyServerErrors(error, form.setError, ["name", "email", "password", "organizationName"]));
      return;
    }
    const answer = await signIn("credentials", { email: values.email, password: values.password, redirect: false });
    location.assign(answer?.ok ? next : "/sign-in");
    return new Promise<void>(() => undefined);
  });
  return (
    <form method="post" onSubmit={submit} noValidate className="flex flex-col gap-4">
      <FormProblem message={problem} />
      <FormField label={t("signUp.name")} error={errors.name?.message}>
        {(control) => <Input {...control} {...form.register("name")} autoComplete="name" />}
      </FormField>
      <FormField label={t("signIn.email")} error={errors.email?.message}>
        {(control) => <Input {...control} {...form.register("email")} type="email" autoComplete="username" />}
      </FormField>
      <FormField label={t("signIn.password")} hint={t("signUp.passwordHint")} error={errors.password?.message}>
        {(control) => <Input {...control} {...form.register("password")} type="password" autoComplete="new-password" />}
      </FormField>
      <FormField
        label={t("signUp.organization")}
        hint={t("signUp.organizationHint")}
        error={errors.organizationName?.message}
      >
        {(control) => <Input {...control} {...form.register("organizationName")} autoComplete="organization" />}
      </FormField>
      <Button type="submit" variant="primary" size="lg" busy={isSubmitting}>
        {t("signUp.submit")}
      </Button>
    </form>
  );
}
