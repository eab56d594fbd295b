"use client";

import { useQuery } from "@tanstack/react-query";
import { Building2, Plus } from "lucide-react";
import { useMemo, useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { type DataColumn, DataTable } from "#components/common/data-table.tsx";
import { EmptyState } from "#components/common/empty-state.tsx";
import { IdChip } from "#components/common/id-chip.tsx";
import { PageHeader } from "#components/common/page-header.tsx";
import { Pager, useCursors } from "#components/common/pager.tsx";
import { RelativeTime } from "#components/common/relative-time.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { clientListOptions } from "#lib/client/admin-queries.ts";
import type { Client } from "#lib/contract/clients.ts";
import { ClientDialog } from "./client-dialog.tsx";

/** The organizations this installation serves. */
export function ClientList() {
  const t = useTranslations("admin.clients");
  const tabs = useTranslations("admin.tabs");
  const cursors = useCursors("clientsAfter");
  const query = useQuery(clientListOptions({ cursor: cursors.cursor, limit: 25 }));
  const [target, setTarget] = useState<Client | "new" | null>(null);
  const columns = useClientColumns();
  const create = (
    <Button variant="primary" onClick={() => setTarget("new")}>
      <Plus aria-hidden="true" />
      {t("create")}
    </Button>
  );
  return (
    <>
      <PageHeader level={2} title={tabs("clients")} actions={create} />
      <DataTable
        label={t("label")}
        columns={columns}
        rows={query.data?.data}
        rowId={(client) => client.id}
        rowName={(client) => client.name}
        onRowOpen={setTarget}
        error={query.error}
        onRetry={() => void query.refetch()}
        firstUse={
          <EmptyState icon={Building2} title={t("firstUse")} actions={create}>
            {t("firstUseHint")}
          </EmptyState>
        }
      />
      <Pager cursors={cursors} nextCursor={query.data?.nextCursor ?? null} />
      <ClientDialog target={target} onClose={() => setTarget(null)} />
    </>
  );
}

function useClientColumns(): DataColumn<Client>[] {
  const t = useTranslations("admin.clients");
  const locale = useLocale();
  return useMemo(() => {
    const number = new Intl.NumberFormat(locale);
    return [
      { id: "name", header: t("name"), cell: (client) => <span className="font-medium">{client.name}</span> },
      {
        id: "plan",
        header: t("plan"),
        cell: (client) => <Badge className="align-middle">{t(`plans.${client.plan}`)}</Badge>,
      },
      {
        id: "credits",
        header: t("credits"),
        className: "text-right max-sm:hidden",
        cell: (client) => number.format(client.credits),
      },
      {
        id: "keys",
        header: t("keys"),
        className: "text-right max-sm:hidden",
        cell: (client) => number.format(client.apiKeys),
      },
      {
        id: "resumes",
        header: t("resumes"),
        className: "text-right max-sm:hidden",
        cell: (client) => number.format(client.resumes),
      },
      {
        id: "id",
        header: t("id"),
        className: "max-lg:hidden",
        cell: (client) => <IdChip id={client.id} className="relative z-10" />,
      },
      {
        id: "created",
        header: t("created"),
        className: "text-right text-muted max-sm:ml-auto",
        cell: (client) => <RelativeTime value={client.createdAt} className="relative z-10" />,
      },
    ];
  }, [t, locale]);
}
