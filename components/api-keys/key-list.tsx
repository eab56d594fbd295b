"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Ban, Ellipsis, KeyRound, Pencil, Plus } from "lucide-react";
import { type ReactNode, useMemo, useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { ConfirmDialog } from "#components/common/confirm-dialog.tsx";
import { type DataColumn, DataTable } from "#components/common/data-table.tsx";
import { EmptyState } from "#components/common/empty-state.tsx";
import { Pager, useCursors } from "#components/common/pager.tsx";
import { RelativeTime } from "#components/common/relative-time.tsx";
import { useShortcut } from "#components/common/shortcuts.tsx";
import { StateBadge } from "#components/common/state-badge.tsx";
import { Button } from "#components/ui/button.tsx";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "#components/ui/dropdown-menu.tsx";
import { api } from "#lib/client/api.ts";
import { apiKeyKeys, apiKeyListOptions, type KeysPath } from "#lib/client/api-key-queries.ts";
import type { ApiKey } from "#lib/contract/api-keys.ts";
import { allPermissions, permission } from "#lib/contract/permissions.ts";
import { KeyDialog } from "./key-dialog.tsx";

interface KeyListProps {
  path: KeysPath;
  /** Name of the page's place in the URL. */
  cursorName?: string;
  /** Only for the administrator: whose keys there are. */
  clients?: { id: string; name: string }[] | undefined;
  /** Renders the page's head with the button that makes a key. */
  head: (create: ReactNode) => ReactNode;
  firstUseHint: ReactNode;
}

export const maskedKey = (key: ApiKey) => `${key.prefix}.…${key.last4}`;

/** Keys of an organization, or for the administrator those of all clients. */
export function KeyList({ path, cursorName = "after", clients, head, firstUseHint }: KeyListProps) {
  const t = useTranslations("apiKeys");
  const queryClient = useQueryClient();
  const cursors = useCursors(cursorName);
  const query = useQuery(apiKeyListOptions(path, cursors.cursor));
  const [target, setTarget] = useState<ApiKey | "new" | null>(null);
  const [revoking, setRevoking] = useState<ApiKey | null>(null);
  const columns = useKeyColumns(clients, setTarget, setRevoking);
  useShortcut("c", t("create"), () => setTarget("new"));
  const create = (
    <Button variant="primary" onClick={() => setTarget("new")}>
      <Plus aria-hidden="true" />
      {t("create")}
    </Button>
  );
  const revoke = async () => {
    if (!revoking) return;
    await api(`${path}/${revoking.id}`, { method: "PATCH", json: { revoked: true } });
    toast(t("revoked"));
    await queryClient.invalidateQueries({ queryKey: apiKeyKeys.lists(path) });
  };
  return (
    <>
      {head(create)}
      <DataTable
        label={t("label")}
        columns={columns}
        rows={query.data?.data}
        rowId={(key) => key.id}
        rowName={(key) => key.name}
        error={query.error}
        onRetry={() => void query.refetch()}
        firstUse={
          <EmptyState icon={KeyRound} title={t("firstUse")} actions={create}>
            {firstUseHint}
          </EmptyState>
        }
        rowClassName={(key) => (key.status === "active" ? undefined : "text-muted")}
      />
      <Pager cursors={cursors} nextCursor={query.data?.nextCursor ?? null} />
      <KeyDialog path={path} target={target} clients={clients} onClose={() => setTarget(null)} />
      <ConfirmDialog
        open={revoking !== null}
        onOpenChange={(open) => !open && setRevoking(null)}
        title={t("revokeTitle", { name: revoking?.name ?? "" })}
        description={t("revokeDescription", { key: revoking ? maskedKey(revoking) : "" })}
        action={t("revokeAction")}
        onConfirm={revoke}
      />
    </>
  );
}

function useKeyColumns(
  clients: KeyListProps["clients"],
  onEdit: (key: ApiKey) => void,
  onRevoke: (key: ApiKey) => void,
): DataColumn<ApiKey>[] {
  const t = useTranslations("apiKeys");
  return useMemo(() => {
    const columns: DataColumn<ApiKey>[] = [
      { id: "name", header: t("name"), cell: (key) => <span className="font-medium">{key.name}</span> },
      {
        id: "key",
        header: t("key"),
        className: "max-sm:basis-full",
        cell: (key) => <code className="font-mono text-muted text-xs">{maskedKey(key)}</code>,
      },
      { id: "status", header: t("status"), cell: (key) => <StateBadge state={key.status} className="align-middle" /> },
      {
        id: "access",
        header: t("access"),
        className: "text-muted max-lg:hidden",
        hideOnCard: true,
        cell: (key) => <Access apiKey={key} />,
      },
      {
        id: "lastUsed",
        header: t("lastUsed"),
        className: "text-muted",
        hideOnCard: true,
        cell: (key) => (key.lastUsedAt ? <RelativeTime value={key.lastUsedAt} /> : t("neverUsed")),
      },
      {
        id: "expires",
        header: t("expires"),
        className: "text-muted max-md:hidden",
        hideOnCard: true,
        cell: (key) => (key.expiresAt ? <RelativeTime value={key.expiresAt} /> : t("expiryOption.never")),
      },
      {
        id: "actions",
        header: t("actionsHeader"),
        hiddenHeader: true,
        className: "w-12 text-right max-sm:ml-auto",
        cell: (key) => (key.status === "revoked" ? null : <KeyMenu apiKey={key} onEdit={onEdit} onRevoke={onRevoke} />),
      },
    ];
    if (!clients) return columns;
    const names = new Map(clients.map((client) => [client.id, client.name]));
    const client: DataColumn<ApiKey> = {
      id: "client",
      header: t("client"),
      cell: (key) =>
        key.clientId ? (
          (names.get(key.clientId) ?? key.clientId)
        ) : (
          <span className="text-caution">{t("noClient")}</span>
        ),
    };
    return columns.toSpliced(1, 0, client);
  }, [t, clients, onEdit, onRevoke]);
}

function Access({ apiKey }: { apiKey: ApiKey }) {
  const t = useTranslations("apiKeys");
  const known = apiKey.permissions.flatMap((name) => permission.safeParse(name).data ?? []);
  const names =
    known.length === allPermissions.length
      ? t("allPermissions")
      : known.map((name) => t(`permission.${name}`)).join(", ");
  const from = apiKey.allowedIps.length > 0 ? t("ips", { count: apiKey.allowedIps.length }) : t("anywhere");
  return `${names}, ${from}`;
}

interface KeyMenuProps {
  apiKey: ApiKey;
  onEdit: (key: ApiKey) => void;
  onRevoke: (key: ApiKey) => void;
}

function KeyMenu({ apiKey, onEdit, onRevoke }: KeyMenuProps) {
  const t = useTranslations("apiKeys");
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="ghost" size="icon-sm" aria-label={t("actions", { name: apiKey.name })}>
          <Ellipsis aria-hidden="true" />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        <DropdownMenuItem onSelect={() => onEdit(apiKey)}>
          <Pencil aria-hidden="true" />
          {t("edit")}
        </DropdownMenuItem>
        <DropdownMenuSeparator />
        <DropdownMenuItem destructive onSelect={() => onRevoke(apiKey)}>
          <Ban aria-hidden="true" />
          {t("revoke")}
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
