"use client";

import { useQuery } from "@tanstack/react-query";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useTranslations } from "use-intl";
import { KeyList } from "#components/api-keys/key-list.tsx";
import { PageHeader } from "#components/common/page-header.tsx";
import { ShortcutProvider } from "#components/common/shortcuts.tsx";
import { Tabs, TabsContent, TabsList, TabsTrigger } from "#components/ui/tabs.tsx";
import { clientListOptions } from "#lib/client/admin-queries.ts";
import { ClientList } from "./client-list.tsx";
import { RunList } from "./run-list.tsx";

const tabs = ["clients", "keys", "runs"] as const;
/** Names for the choice of a client; the newest hundred. */
const NAMES = { cursor: null, limit: 100 };

/** Clients, keys and background work of the installation. */
export function AdminConsole() {
  const t = useTranslations("admin");
  const [tab, setTab] = useQueryState("tab", parseAsStringLiteral(tabs).withDefault("clients"));
  return (
    <ShortcutProvider>
      <main className="flex flex-col gap-6 px-4 py-6 sm:px-8">
        <h1 className="sr-only">{t("title")}</h1>
        <Tabs value={tab} onValueChange={(value) => void setTab(tabs.find((name) => name === value) ?? "clients")}>
          <TabsList aria-label={t("title")}>
            {tabs.map((name) => (
              <TabsTrigger key={name} value={name}>
                {t(`tabs.${name}`)}
              </TabsTrigger>
            ))}
          </TabsList>
          <TabsContent value="clients" className="flex flex-col gap-4 pt-6">
            <ClientList />
          </TabsContent>
          <TabsContent value="keys" className="flex flex-col gap-4 pt-6">
            <AllKeys />
          </TabsContent>
          <TabsContent value="runs" className="flex flex-col gap-4 pt-6">
            <RunList />
          </TabsContent>
        </Tabs>
      </main>
    </ShortcutProvider>
  );
}

const noClients: { id: string; name: string }[] = [];

function AllKeys() {
  const t = useTranslations("admin");
  const clients = useQuery(clientListOptions(NAMES));
  return (
    <KeyList
      path="/api/admin/api-keys"
      cursorName="keysAfter"
      clients={clients.data?.data ?? noClients}
      head={(create) => <PageHeader level={2} title={t("tabs.keys")} actions={create} />}
      firstUseHint={t("keys.firstUseHint")}
    />
  );
}
