"use client";

import { ListFilter, Search, X } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuTrigger,
} from "#components/ui/dropdown-menu.tsx";
import { Input } from "#components/ui/input.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import { useShortcut } from "./shortcuts.tsx";

const SEARCH_DELAY_MS = 250;

interface SearchFieldProps {
  value: string;
  onChange: (value: string) => void;
  label: string;
}

/** Searches while typing, a moment after the last key; `/` goes to it. */
export function SearchField({ value, onChange, label }: SearchFieldProps) {
  const t = useTranslations("common.shortcuts");
  const [text, setText] = useState(value);
  const input = useRef<HTMLInputElement>(null);
  const sent = useRef(value);
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setText(value);
  }, [value]);
  useEffect(() => {
    if (text === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = text;
      onChange(text);
    }, SEARCH_DELAY_MS);
    return () => clearTimeout(timer);
  }, [text, onChange]);
  useShortcut("/", t("search"), () => input.current?.focus());
  return (
    <div className="relative w-full sm:w-72">
      <Search
        className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-muted"
        aria-hidden="true"
      />
      <Input
        ref={input}
        type="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          if (text) setText("");
          else event.currentTarget.blur();
        }}
        aria-label={label}
        placeholder={label}
        className="peer pl-8 [&::-webkit-search-cancel-button]:hidden"
      />
      <Kbd className="pointer-events-none absolute top-1/2 right-1.5 -translate-y-1/2 max-sm:hidden peer-focus:hidden peer-[:not(:placeholder-shown)]:hidden">
        /
      </Kbd>
    </div>
  );
}

interface ChoiceFilterProps<Value extends string> {
  label: string;
  value: Value | null;
  onChange: (value: Value | null) => void;
  options: readonly { value: Value; label: string; icon?: ReactNode }[];
}

/** One choice of a closed list; when set, a chip that can be removed. */
export function ChoiceFilter<Value extends string>({ label, value, onChange, options }: ChoiceFilterProps<Value>) {
  const t = useTranslations("common.filter");
  const current = options.find((option) => option.value === value);
  return (
    <span className="inline-flex">
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button className={current ? "rounded-r-none border-r-0" : undefined}>
            <ListFilter className="text-muted" aria-hidden="true" />
            {current ? `${label}: ${current.label}` : label}
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="start">
          <DropdownMenuRadioGroup
            value={value ?? ""}
            onValueChange={(next) => onChange(options.find((option) => option.value === next)?.value ?? null)}
          >
            <DropdownMenuRadioItem value="">{t("all")}</DropdownMenuRadioItem>
            {options.map((option) => (
              <DropdownMenuRadioItem key={option.value} value={option.value}>
                {option.icon}
                {option.label}
              </DropdownMenuRadioItem>
            ))}
          </DropdownMenuRadioGroup>
        </DropdownMenuContent>
      </DropdownMenu>
      {current ? (
        <Button
          size="icon"
          className="rounded-l-none"
          aria-label={t("remove", { label: current.label })}
          onClick={() => onChange(null)}
        >
          <X aria-hidden="true" />
        </Button>
      ) : null}
    </span>
  );
}

export function FilterBar({ children }: { children: ReactNode }) {
  const t = useTranslations("common.filter");
  return (
    <search aria-label={t("label")} className="flex flex-wrap items-center gap-2">
      {children}
    </search>
  );
}
