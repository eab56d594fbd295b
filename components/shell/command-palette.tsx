"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { FileText, Plus, SunMoon, Upload, Webhook } from "lucide-react";
import { useTheme } from "next-themes";
import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useGo } from "#components/common/use-leave-guard.ts";
import { useUploads } from "#components/resumes/upload-provider.tsx";
import {
  Command,
  CommandEmpty,
  CommandGroup,
  CommandInput,
  CommandItem,
  CommandList,
} from "#components/ui/command.tsx";
import { Dialog, DialogContent, DialogTitle } from "#components/ui/dialog.tsx";
import { resumeListOptions } from "#lib/client/resume-queries.ts";
import { endpointListOptions } from "#lib/client/webhook-queries.ts";
import { itemsFor, type Role } from "./nav-items.ts";

interface CommandPaletteProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  role: Role;
}

/** ⌘K: every page, action and résumé. */
export function CommandPalette({ open, onOpenChange, role }: CommandPaletteProps) {
  const t = useTranslations("common");
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent className="max-w-xl gap-0 overflow-hidden p-0" aria-describedby={undefined}>
        <DialogTitle className="sr-only">{t("palette.title")}</DialogTitle>
        <PaletteBody role={role} close={() => onOpenChange(false)} />
      </DialogContent>
    </Dialog>
  );
}

/** Enter pressed while results are on their way takes what is chosen once they are there; another key takes it back. */
function useEnterOnceSettled(settled: boolean) {
  const list = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    if (!wanted || !settled) return;
    setWanted(false);
    list.current?.querySelector<HTMLElement>("[cmdk-item][aria-selected=true]")?.click();
  }, [wanted, settled]);
  const onKeyDown = (event: KeyboardEvent) => {
    const hold = event.key === "Enter" && !settled && !event.nativeEvent.isComposing;
    setWanted(hold);
    if (hold) event.preventDefault();
  };
  return { list, onKeyDown };
}

function PaletteBody({ role, close }: { role: Role; close: () => void }) {
  const t = useTranslations("common");
  const { resolvedTheme, setTheme } = useTheme();
  const uploads = useUploads();
  const [query, setQuery] = useState("");
  const words = useDeferredValue(query.trim());
  const found = useQuery({
    ...resumeListOptions({ q: words, limit: 6 }),
    enabled: words.length > 1,
    placeholderData: keepPreviousData,
  });
  const developer = role !== "RECRUITER";
  const endpoints = useQuery({ ...endpointListOptions(), enabled: developer && words.length > 1 });
  const settled = words === query.trim() && !found.isFetching && !endpoints.isLoading;
  const { list, onKeyDown } = useEnterOnceSettled(settled);
  const guardedGo = useGo();
  const go = (href: string) => {
    if (guardedGo(href)) close();
  };
  const matches = (label: string) => label.toLowerCase().includes(words.toLowerCase());
  const pages = itemsFor(role).filter((item) => matches(t(`nav.${item.name}`)));
  const foundEndpoints =
    developer && words.length > 1
      ? (endpoints.data ?? []).filter((one) => matches(`${one.url} ${one.description}`)).slice(0, 6)
      : [];
  const actions = [
    {
      id: "upload",
      label: t("palette.upload"),
      icon: Upload,
      run: () => {
        close();
        uploads.choose();
      },
    },
    ...(developer
      ? [{ id: "endpoint", label: t("palette.addEndpoint"), icon: Plus, run: () => go("/webhooks/new") }]
      : []),
    {
      id: "theme",
      label: t("palette.toggleTheme"),
      icon: SunMoon,
      run: () => setTheme(resolvedTheme === "dark" ? "light" : "dark"),
    },
  ].filter((action) => matches(action.label));
  const resumes = words.length > 1 ? (found.data?.data ?? []) : [];
  return (
    <Command shouldFilter={false} label={t("palette.title")}>
      <CommandInput
        value={query}
        onValueChange={setQuery}
        onKeyDown={onKeyDown}
        placeholder={t("palette.placeholder")}
      />
      <CommandList ref={list} label={t("palette.title")}>
        <CommandEmpty>{t("palette.empty", { query })}</CommandEmpty>
        {resumes.length > 0 ? (
          <CommandGroup heading={t("palette.resumes")}>
            {resumes.map((resume) => (
              <CommandItem key={resume.job_id} value={resume.job_id} onSelect={() => go(`/resumes/${resume.job_id}`)}>
                <FileText aria-hidden="true" />
                <span className="min-w-0 truncate">{resume.candidate_name ?? resume.file_name}</span>
                <span className="ml-auto min-w-0 truncate text-muted text-xs">{resume.headline}</span>
              </CommandItem>
            ))}
          </CommandGroup>
        ) : null}
        {foundEndpoints.length > 0 ? (
          <CommandGroup heading={t("palette.endpoints")}>
            {foundEndpoints.map((one) => (
              <CommandItem key={one.id} value={one.id} onSelect={() => go(`/webhooks/${one.id}`)}>
                <Webhook aria-hidden="true" />
                <span className="min-w-0 truncate">{one.url}</span>
                <span className="ml-auto min-w-0 truncate text-muted text-xs">{one.description}</span>
              </CommandItem>
            ))}
          </CommandGroup>
        ) : null}
        {pages.length > 0 ? (
          <CommandGroup heading={t("palette.pages")}>
            {pages.map(({ href, name, icon: Icon }) => (
              <CommandItem key={href} value={href} onSelect={() => go(href)}>
                <Icon aria-hidden="true" />
                {t(`nav.${name}`)}
              </CommandItem>
            ))}
          </CommandGroup>
        ) : null}
        {actions.length > 0 ? (
          <CommandGroup heading={t("palette.actions")}>
            {actions.map(({ id, label, icon: Icon, run }) => (
              <CommandItem key={id} value={id} onSelect={run}>
                <Icon aria-hidden="true" />
                {label}
              </CommandItem>
            ))}
          </CommandGroup>
        ) : null}
      </CommandList>
    </Command>
  );
}
