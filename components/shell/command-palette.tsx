"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { FileText, type LucideIcon, Plus, SunMoon, Upload, Webhook } from "lucide-react";
import { useTheme } from "next-themes";
import { type KeyboardEvent, useDeferredValue, useEffect, useEffectEvent, useState } from "react";
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

/** Of résumés and of endpoints. */
const MOST_FOUND = 6;

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

interface Entry {
  id: string;
  icon: LucideIcon;
  label: string;
  note?: string | null;
  run: () => void;
}

interface Group {
  name: "resumes" | "endpoints" | "pages" | "actions";
  entries: Entry[];
}

/** What there is for the words, and whether all of it has come. */
function useFound(query: string, role: Role, close: () => void): { groups: Group[]; settled: boolean } {
  const t = useTranslations("common");
  const { resolvedTheme, setTheme } = useTheme();
  const uploads = useUploads();
  const guardedGo = useGo();
  const words = useDeferredValue(query.trim());
  const searching = words.length > 1;
  const developer = role !== "RECRUITER";
  const resumes = useQuery({
    ...resumeListOptions({ q: words, limit: MOST_FOUND }),
    enabled: searching,
    placeholderData: keepPreviousData,
  });
  const endpoints = useQuery({ ...endpointListOptions(), enabled: developer && searching });
  const go = (href: string) => {
    if (guardedGo(href)) close();
  };
  const matches = (label: string) => label.toLowerCase().includes(words.toLowerCase());
  const pages = itemsFor(role).map(({ href, name, icon }) => ({
    id: href,
    icon,
    label: t(`nav.${name}`),
    run: () => go(href),
  }));
  const upload = () => {
    close();
    uploads.choose();
  };
  const addEndpoint = { id: "endpoint", icon: Plus, label: t("palette.addEndpoint"), run: () => go("/webhooks/new") };
  const toggleTheme = () => setTheme(resolvedTheme === "dark" ? "light" : "dark");
  const actions: Entry[] = [
    { id: "upload", icon: Upload, label: t("palette.upload"), run: upload },
    ...(developer ? [addEndpoint] : []),
    { id: "theme", icon: SunMoon, label: t("palette.toggleTheme"), run: toggleTheme },
  ];
  const foundResumes = (searching ? (resumes.data?.data ?? []) : []).map((resume) => ({
    id: resume.job_id,
    icon: FileText,
    label: resume.candidate_name ?? resume.file_name,
    note: resume.headline,
    run: () => go(`/resumes/${resume.job_id}`),
  }));
  const foundEndpoints = (searching ? (endpoints.data ?? []) : [])
    .filter((one) => matches(`${one.url} ${one.description}`))
    .slice(0, MOST_FOUND)
    .map(({ id, url, description }) => ({
      id,
      icon: Webhook,
      label: url,
      note: description,
      run: () => go(`/webhooks/${id}`),
    }));
  const groups: Group[] = [
    { name: "resumes", entries: foundResumes },
    { name: "endpoints", entries: foundEndpoints },
    { name: "pages", entries: pages.filter(({ label }) => matches(label)) },
    { name: "actions", entries: actions.filter(({ label }) => matches(label)) },
  ];
  return {
    groups: groups.filter(({ entries }) => entries.length > 0),
    settled: words === query.trim() && !resumes.isFetching && !endpoints.isLoading,
  };
}

function PaletteBody({ role, close }: { role: Role; close: () => void }) {
  const t = useTranslations("common");
  const [query, setQuery] = useState("");
  const { groups, settled } = useFound(query, role, close);
  const entries = groups.flatMap((group) => group.entries);
  const [picked, setPicked] = useState("");
  const chosen = entries.find(({ id }) => id === picked) ?? entries[0];
  // Enter pressed while something is on its way takes what is chosen once it is there; another key takes that back.
  const [entered, setEntered] = useState(false);
  const runChosen = useEffectEvent(() => chosen?.run());
  useEffect(() => {
    if (!entered || !settled) return;
    setEntered(false);
    runChosen();
  }, [entered, settled]);
  const onKeyDown = (event: KeyboardEvent) => {
    const early = event.key === "Enter" && !settled && !event.nativeEvent.isComposing;
    setEntered(early);
    if (early) event.preventDefault();
  };
  return (
    <Command shouldFilter={false} label={t("palette.title")} value={chosen?.id ?? ""} onValueChange={setPicked}>
      <CommandInput
        value={query}
        onValueChange={(next) => {
          setQuery(next);
          setPicked("");
        }}
        onKeyDown={onKeyDown}
        placeholder={t("palette.placeholder")}
      />
      <CommandList label={t("palette.title")}>
        <CommandEmpty>{t("palette.empty", { query })}</CommandEmpty>
        {groups.map((group) => (
          <CommandGroup key={group.name} heading={t(`palette.${group.name}`)}>
            {group.entries.map(({ id, icon: Icon, label, note, run }) => (
              <CommandItem key={id} value={id} onSelect={run}>
                <Icon aria-hidden="true" />
                <span className="min-w-0 truncate">{label}</span>
                {note ? <span className="ml-auto min-w-0 truncate text-muted text-xs">{note}</span> : null}
              </CommandItem>
            ))}
          </CommandGroup>
        ))}
      </CommandList>
    </Command>
  );
}
