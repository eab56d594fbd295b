"use client";

import { Menu, Search } from "lucide-react";
import Link from "next/link";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { ShortcutHelp } from "#components/common/shortcut-help.tsx";
import { ShortcutProvider, useShortcut } from "#components/common/shortcuts.tsx";
import { useGo } from "#components/common/use-leave-guard.ts";
import { UploadProvider } from "#components/resumes/upload-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import { Sheet, SheetContent, SheetTitle, SheetTrigger } from "#components/ui/sheet.tsx";
import { CommandPalette } from "./command-palette.tsx";
import { Logo } from "./logo.tsx";
import { Nav } from "./nav.tsx";
import { type ShellUser, UserMenu } from "./user-menu.tsx";

interface AppShellProps {
  user: ShellUser;
  /** Largest file that may be uploaded, in megabytes. */
  maxUploadMb: number;
  children: ReactNode;
}

/** Sidebar, palette and keys around every page of the signed-in product. */
export function AppShell({ user, maxUploadMb, children }: AppShellProps) {
  return (
    <ShortcutProvider>
      <UploadProvider maxUploadMb={maxUploadMb}>
        <Shell user={user}>{children}</Shell>
      </UploadProvider>
    </ShortcutProvider>
  );
}

function Shell({ user, children }: { user: ShellUser; children: ReactNode }) {
  const t = useTranslations("common");
  const [palette, setPalette] = useState(false);
  const [help, setHelp] = useState(false);
  const [menu, setMenu] = useState(false);
  useShellKeys(
    user.role !== "RECRUITER",
    () => setPalette(true),
    () => setHelp(true),
  );
  return (
    <div className="flex min-h-dvh max-md:flex-col">
      <a
        href="#content"
        className="sr-only rounded-md bg-raised px-3 py-2 focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
      >
        {t("skipToContent")}
      </a>
      <aside className="sticky top-0 flex h-dvh w-60 shrink-0 flex-col gap-4 border-border border-r bg-sunken p-3 max-md:hidden">
        <OrganizationName name={user.organizationName} />
        <SearchButton onOpen={() => setPalette(true)} />
        <div className="min-h-0 flex-1 overflow-y-auto">
          <Nav role={user.role} />
        </div>
        <UserMenu user={user} onShowShortcuts={() => setHelp(true)} />
      </aside>
      <header className="sticky top-0 z-30 flex h-14 items-center gap-1 border-border border-b bg-background px-2 md:hidden">
        <Sheet open={menu} onOpenChange={setMenu}>
          <SheetTrigger asChild>
            <Button variant="ghost" size="icon" aria-label={t("nav.open")}>
              <Menu aria-hidden="true" />
            </Button>
          </SheetTrigger>
          <SheetContent side="left" closeLabel={t("nav.close")} className="gap-5 p-3" aria-describedby={undefined}>
            <SheetTitle className="flex h-11 items-center gap-2 px-2">{user.organizationName}</SheetTitle>
            <div className="min-h-0 flex-1 overflow-y-auto">
              <Nav role={user.role} onNavigate={() => setMenu(false)} />
            </div>
            <UserMenu user={user} onShowShortcuts={() => setHelp(true)} />
          </SheetContent>
        </Sheet>
        <Link href="/" className="flex h-11 flex-1 items-center gap-2 truncate font-semibold">
          <Logo className="size-6" />
          {t("product")}
        </Link>
        <Button variant="ghost" size="icon" aria-label={t("nav.search")} onClick={() => setPalette(true)}>
          <Search aria-hidden="true" />
        </Button>
      </header>
      <main id="content" tabIndex={-1} className="min-w-0 flex-1 outline-none">
        {children}
      </main>
      <CommandPalette open={palette} onOpenChange={setPalette} role={user.role} />
      <ShortcutHelp open={help} onOpenChange={setHelp} />
    </div>
  );
}

function useShellKeys(developer: boolean, openPalette: () => void, openHelp: () => void) {
  const t = useTranslations("common.shortcuts");
  const go = useGo();
  useShortcut("mod+k", t("palette"), openPalette, "general");
  useShortcut("?", t("help"), openHelp, "general");
  useShortcut("g h", t("goHome"), () => go("/"), "general");
  useShortcut("g r", t("goResumes"), () => go("/resumes"), "general");
  useShortcut("g k", t("goApiKeys"), () => go("/api-keys"), developer ? "general" : "hidden");
  useShortcut("g w", t("goWebhooks"), () => go("/webhooks"), developer ? "general" : "hidden");
  useShortcut("g e", t("goEvents"), () => go("/events"), developer ? "general" : "hidden");
  useShortcut("g d", t("goDocs"), () => go("/docs"), developer ? "general" : "hidden");
}

const OrganizationName = ({ name }: { name: string }) => (
  <Link href="/" className="flex h-9 items-center gap-2.5 rounded-md px-2 hover:bg-hover">
    <Logo className="size-5 shrink-0" />
    <span className="truncate font-semibold">{name}</span>
  </Link>
);

function SearchButton({ onOpen }: { onOpen: () => void }) {
  const t = useTranslations("common.nav");
  return (
    <button
      type="button"
      onClick={onOpen}
      className="flex h-8 items-center gap-2 rounded-md border border-border-strong bg-surface px-2 text-muted hover:border-control"
    >
      <Search className="size-4" aria-hidden="true" />
      <span className="flex-1 truncate text-left">{t("search")}</span>
      <Kbd>⌘K</Kbd>
    </button>
  );
}
