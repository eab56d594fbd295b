import { queryOptions } from "@tanstack/react-query";
import type { Client } from "#lib/contract/clients.ts";
import type { RunDetailsContract, RunList } from "#lib/contract/runs.ts";
import { api, queryString } from "./api.ts";

export const adminKeys = {
  clients: ["admin", "clients"] as const,
  runs: ["admin", "runs"] as const,
};

interface ClientPage {
  data: Client[];
  nextCursor: string | null;
}

export const clientListOptions = (input: { cursor: string | null; limit: number }) =>
  queryOptions({
    queryKey: [...adminKeys.clients, input],
    queryFn: ({ signal }) => api<ClientPage>(`/api/admin/clients${queryString({ ...input })}`, { signal }),
  });

export interface RunListInput {
  status: string | null;
  function: string | null;
  cursor: string | null;
}

export const runListOptions = (input: RunListInput) =>
  queryOptions({
    queryKey: [...adminKeys.runs, "list", input],
    queryFn: ({ signal }) => api<RunList>(`/api/admin/runs${queryString({ limit: 25, ...input })}`, { signal }),
  });

export const runOptions = (id: string) =>
  queryOptions({
    queryKey: [...adminKeys.runs, "one", id],
    queryFn: ({ signal }) => api<RunDetailsContract>(`/api/admin/runs/${encodeURIComponent(id)}`, { signal }),
  });
