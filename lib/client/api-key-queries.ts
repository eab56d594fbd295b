import { queryOptions } from "@tanstack/react-query";
import type { ApiKey } from "#lib/contract/api-keys.ts";
import { api, queryString } from "./api.ts";

/** Where keys are managed: the organization's own, or those of all clients. */
export type KeysPath = "/v1/api-keys" | "/api/admin/api-keys";

export const KEYS_LIMIT = 25;

export const apiKeyKeys = {
  lists: (path: KeysPath) => [path, "list"] as const,
  list: (path: KeysPath, cursor: string | null) => [path, "list", cursor] as const,
};

export const apiKeyListOptions = (path: KeysPath, cursor: string | null) =>
  queryOptions({
    queryKey: apiKeyKeys.list(path, cursor),
    queryFn: ({ signal }) =>
      api<{ data: ApiKey[]; nextCursor: string | null }>(`${path}${queryString({ limit: KEYS_LIMIT, cursor })}`, {
        signal,
      }),
  });
