"use client";

import { useTranslations } from "use-intl";
import { cn } from "#components/ui/cn.ts";
import { type ErrorClass, errorClass as errorClasses } from "#lib/contract/error-class.ts";

interface AnswerLineProps {
  statusCode: number | null;
  errorClass: ErrorClass | null;
  className?: string;
}

/** What a receiver answered: its status code, and in words why that was no success. */
export function AnswerLine({ statusCode, errorClass, className }: AnswerLineProps) {
  const t = useTranslations("webhooks");
  if (statusCode === null && errorClass === null) return null;
  // A status code of its own says more than that it is an error.
  const words =
    errorClass && (statusCode === null || errorClass !== "HTTP_ERROR") ? t(`errorClass.${errorClass}`) : null;
  return (
    <span className={cn("inline-flex min-w-0 gap-1.5", className)}>
      {statusCode === null ? null : <code className="font-mono text-xs leading-5">{statusCode}</code>}
      {words ? <span className="truncate">{words}</span> : null}
    </span>
  );
}

/** An outcome of the statistics in words: a status code, a class of error, or discarded. */
export function useOutcomeWords(): (outcome: string) => string {
  const t = useTranslations("webhooks.errorClass");
  return (outcome) => {
    if (outcome === "DISCARDED") return t("DISCARDED");
    const known = errorClasses.safeParse(outcome).data;
    return known ? t(known) : outcome;
  };
}
