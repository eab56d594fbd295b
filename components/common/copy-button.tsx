"use client";

import { Check, Copy } from "lucide-react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { useCopy } from "./use-copy.ts";

interface CopyButtonProps {
  text: string;
  /** Accessible name; shown when there is no icon-only form. */
  label: string;
  /** Shows the label beside the icon. */
  withText?: boolean;
  className?: string;
}

export function CopyButton({ text, label, withText, className }: CopyButtonProps) {
  const t = useTranslations("common.actions");
  const { copied, copy } = useCopy();
  const Icon = copied ? Check : Copy;
  return (
    <Button
      variant={withText ? "secondary" : "ghost"}
      size={withText ? "md" : "icon-sm"}
      className={className}
      aria-label={withText ? undefined : label}
      onClick={() => copy(text)}
    >
      <Icon aria-hidden="true" />
      {withText ? <span>{label}</span> : null}
      <span aria-live="polite" className="sr-only">
        {copied ? t("copied") : ""}
      </span>
    </Button>
  );
}
