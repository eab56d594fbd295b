"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { signIn } from "next-auth/react";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslations } from "use-intl";
import type { z } from "zod";
import { FormField } from "#components/common/form-field.tsx";
import { FormProblem } from "#components/common/form-problem.tsx";
import { Button } from "#components/ui/button.tsx";
import { Input } from "#components/ui/input.tsx";
import { signInForm } from "#lib/contract/accounts.ts";

type Values = z.input<typeof signInForm>;

export function SignInForm({ next }: { next: string }) {
  const t = useTranslations("auth.signIn");
  const [problem, setProblem] = useState<string | null>(null);
  const form = useForm<Values>({ resolver: zodResolver(signInForm), defaultValues: { email: "", password: "" } });
  const { errors, isSubmitting } = form.formState;
  const submit = form.handleSubmit(async (values) => {
    setProblem(null);
    const answer = await signIn("credentials", { ...values, redirect: false }).catch(() => undefined);
    if (answer?.ok) {
      location.assign(next);
      // Stays busy until the next page is there.
      return new Promise<void>(() => undefined);
    }
    if (answer?.error === "THROTTLED") setProblem(t("throttled"));
    else if (answer?.status === 401) setProblem(t("wrong"));
    else setProblem(t("failed"));
    form.setFocus("password", { shouldSelect: true });
  });
  return (
    <form method="post" onSubmit={submit} noValidate className="flex flex-col gap-4">
      <FormProblem message={problem} />
      <FormField label={t("email")} error={errors.email?.message}>
        {(control) => <Input {...control} {...form.register("email")} type="email" autoComplete="username" />}
      </FormField>
      <FormField label={t("password")} error={errors.password?.message}>
        {(control) => (
          <Input {...control} {...form.register("password")} type="password" autoComplete="current-password" />
        )}
      </FormField>
      <Button type="submit" variant="primary" size="lg" busy={isSubmitting}>
        {t("submit")}
      </Button>
    </form>
  );
}
