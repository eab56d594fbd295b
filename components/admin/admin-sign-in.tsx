"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslations } from "use-intl";
import { z } from "zod";
import { FormField } from "#components/common/form-field.tsx";
import { FormProblem } from "#components/common/form-problem.tsx";
import { Button } from "#components/ui/button.tsx";
import { Input } from "#components/ui/input.tsx";
import { api } from "#lib/client/api.ts";

export function AdminSignIn() {
  const t = useTranslations("admin");
  const router = useRouter();
  const [problem, setProblem] = useState<string | null>(null);
  const form = useForm({
    resolver: zodResolver(z.object({ password: z.string().min(1, t("passwordMissing")) })),
    defaultValues: { password: "" },
  });
  const submit = form.handleSubmit(async (values) => {
    setProblem(null);
    try {
      await api("/api/admin/session", { method: "POST", json: values });
      router.refresh();
    } catch (error) {
      setProblem((error as Error).message);
      form.setFocus("password", { shouldSelect: true });
    }
  });
  return (
    <main className="mx-auto flex w-full max-w-96 flex-col gap-6 px-4 py-20">
      <h1 className="font-semibold text-lg tracking-tight">{t("passwordTitle")}</h1>
      <form method="post" onSubmit={submit} noValidate className="flex flex-col gap-4">
        <FormProblem message={problem} />
        <FormField label={t("password")} hint={t("passwordHint")} error={form.formState.errors.password?.message}>
          {(control) => (
            <Input {...control} {...form.register("password")} type="password" autoComplete="current-password" />
          )}
        </FormField>
        <Button type="submit" variant="primary" size="lg" busy={form.formState.isSubmitting}>
          {t("signIn")}
        </Button>
      </form>
    </main>
  );
}
