"use client";

import { createContext, type ReactNode, useContext, useState } from "react";
import { useTranslations } from "use-intl";
import { FormField } from "#components/common/form-field.tsx";
import { Input } from "#components/ui/input.tsx";

const KeyContext = createContext<{ key: string; signedIn: boolean }>({ key: "", signedIn: false });

export const useTryKey = () => useContext(KeyContext);

/** The key that requests from the page are sent with; kept nowhere. */
export function TryKeyProvider({ signedIn, children }: { signedIn: boolean; children: ReactNode }) {
  const t = useTranslations("docs");
  const [key, setKey] = useState("");
  return (
    <KeyContext value={{ key: key.trim(), signedIn }}>
      <div className="max-w-md py-6">
        <FormField label={t("key")} hint={signedIn ? t("keyHintSignedIn") : t("keyHint")}>
          {(control) => (
            <Input
              {...control}
              value={key}
              onChange={(event) => setKey(event.target.value)}
              placeholder="rpk_…"
              autoComplete="off"
              spellCheck={false}
              className="font-mono"
            />
          )}
        </FormField>
      </div>
      {children}
    </KeyContext>
  );
}
