"use client";

import { Play } from "lucide-react";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { FormField } from "#components/common/form-field.tsx";
import { Button } from "#components/ui/button.tsx";
import { fieldClasses, Input } from "#components/ui/input.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import type { Access } from "./openapi-model.ts";
import { type Answer, type RequestInput, sendRequest } from "./send-request.ts";
import { TryAnswer } from "./try-answer.tsx";
import { useTryKey } from "./try-key.tsx";

export interface TryOperation {
  id: string;
  method: string;
  path: string;
  access: Access[];
  parameters: { place: "path" | "query" | "header"; name: string; required: boolean }[];
  mediaType: string | null;
  example: string;
  formFields: string[];
  streams: boolean;
}

/** Sends the request for real and shows what comes back. */
export function TryIt({ operation }: { operation: TryOperation }) {
  const t = useTranslations("docs");
  const [open, setOpen] = useState(false);
  if (operation.streams) return null;
  if (!open) {
    return (
      <Button
        className="self-start"
        onClick={() => setOpen(true)}
        aria-label={t("tryOperation", { operation: `${operation.method} ${operation.path}` })}
      >
        <Play aria-hidden="true" />
        {t("try")}
      </Button>
    );
  }
  return <TryForm operation={operation} />;
}

function TryForm({ operation }: { operation: TryOperation }) {
  const t = useTranslations("docs");
  const { key } = useTryKey();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    setBusy(true);
    setProblem(null);
    try {
      setAnswer(await sendRequest(toInput(operation, data, key)));
    } catch (error) {
      setProblem((error as Error).message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-3 rounded-lg border border-border bg-surface p-4">
      {operation.parameters.map((parameter) => (
        <FormField key={`${parameter.place}.${parameter.name}`} label={parameter.name}>
          {(control) => (
            <Input
              {...control}
              name={`${parameter.place}.${parameter.name}`}
              required={parameter.required}
              className="font-mono"
            />
          )}
        </FormField>
      ))}
      {operation.formFields.map((name) => (
        <FormField key={name} label={name}>
          {(control) =>
            name === "file" ? (
              <input {...control} type="file" name="body.file" required className={`${fieldClasses} py-1.5`} />
            ) : (
              <Input {...control} name={`body.${name}`} className="font-mono" />
            )
          }
        </FormField>
      ))}
      {operation.example ? (
        <FormField label={t("body")}>
          {(control) => (
            <Textarea
              {...control}
              name="json"
              defaultValue={operation.example}
              spellCheck={false}
              className="font-mono text-xs"
            />
          )}
        </FormField>
      ) : null}
      <Button type="submit" variant="primary" busy={busy} className="self-start">
        {t("send")}
      </Button>
      {problem ? (
        <p role="alert" className="text-negative">
          {problem}
        </p>
      ) : null}
      {answer ? <TryAnswer answer={answer} /> : null}
    </form>
  );
}

function toInput(operation: TryOperation, data: FormData, key: string): RequestInput {
  const text = (name: string) => String(data.get(name) ?? "").trim();
  const values = (place: string) =>
    operation.parameters.filter((p) => p.place === place).map((p) => [p.name, text(`${place}.${p.name}`)] as const);
  let path = operation.path;
  for (const [name, value] of values("path")) path = path.replace(`{${name}}`, encodeURIComponent(value));
  const query = new URLSearchParams(values("query").flatMap(([name, value]) => (value ? [[name, value]] : [])));
  const headers = Object.fromEntries(values("header").filter(([, value]) => value));
  if (key && operation.access.includes("key")) headers.Authorization = `Bearer ${key}`;
  let body: BodyInit | undefined;
  if (operation.mediaType === "multipart/form-data") {
    body = new FormData();
    for (const name of operation.formFields) {
      const value = data.get(`body.${name}`);
      if (value instanceof File ? value.size > 0 : value) body.set(name, value as string | File);
    }
  } else if (operation.mediaType) {
    headers["Content-Type"] = "application/json";
    body = String(data.get("json") ?? "");
  }
  return {
    url: query.size > 0 ? `${path}?${query.toString()}` : path,
    method: operation.method,
    headers,
    ...(body === undefined ? {} : { body }),
  };
}
