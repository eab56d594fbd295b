"use client";

import { useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { formatBytes } from "#components/common/format.ts";
import { ApiError } from "#lib/client/api.ts";
import { resumeKeys } from "#lib/client/resume-queries.ts";
import { uploadFile } from "#lib/client/upload-file.ts";
import { acceptedFormats, type ResumeJob } from "#lib/contract/resumes.ts";

export interface Upload {
  id: string;
  file: File;
  state: "waiting" | "sending" | "accepted" | "refused";
  /** Share sent, 0 to 1. */
  progress: number;
  job?: ResumeJob;
  /** Why it was refused, and whether sending it again can help. */
  reason?: string;
  canRetry?: boolean;
}

interface Uploads {
  list: Upload[];
  add: (files: readonly File[]) => void;
  retry: (id: string) => void;
  dismiss: (id: string) => void;
  clear: () => void;
  /** Opens the browser's file dialog. */
  choose: () => void;
  /** Files this page sent, whose rows need no announcement. */
  sentIds: ReadonlySet<string>;
}

const UploadContext = createContext<Uploads | null>(null);

const AT_ONCE = 3;
export const acceptAttribute = acceptedFormats.flatMap((format) => format.extensions).join(",");

export function useUploads(): Uploads {
  const uploads = useContext(UploadContext);
  if (!uploads) throw new Error("UploadProvider is missing");
  return uploads;
}

/** Sends files, a few at once, and goes on while one moves between pages. */
export function UploadProvider({ maxUploadMb, children }: { maxUploadMb: number; children: ReactNode }) {
  const t = useTranslations("resumes.upload");
  const locale = useLocale();
  const queryClient = useQueryClient();
  const [list, setList] = useState<Upload[]>([]);
  const [sentIds, setSentIds] = useState<ReadonlySet<string>>(new Set());
  const input = useRef<HTMLInputElement>(null);
  const running = useRef(new Map<string, AbortController>());

  const change = useCallback((id: string, next: Partial<Upload>) => {
    setList((before) => before.map((upload) => (upload.id === id ? { ...upload, ...next } : upload)));
  }, []);

  const send = useCallback(
    async (upload: Upload) => {
      const controller = new AbortController();
      running.current.set(upload.id, controller);
      change(upload.id, { state: "sending", progress: 0 });
      try {
        const job = await uploadFile(upload.file, {
          idempotencyKey: upload.id,
          signal: controller.signal,
          onProgress: (progress) => change(upload.id, { progress }),
        });
        setSentIds((before) => new Set(before).add(job.job_id));
        change(upload.id, { state: "accepted", progress: 1, job });
        await queryClient.invalidateQueries({ queryKey: resumeKeys.lists });
      } catch (error) {
        if (controller.signal.aborted) return;
        const known = error instanceof ApiError ? error : null;
        const canRetry = !known || known.status === 0 || known.status >= 500 || known.status === 429;
        change(upload.id, { state: "refused", reason: known?.message ?? String(error), canRetry });
      } finally {
        running.current.delete(upload.id);
      }
    },
    [change, queryClient],
  );

  useEffect(() => {
    const free = AT_ONCE - running.current.size;
    const waiting = list.filter((upload) => upload.state === "waiting" && !running.current.has(upload.id));
    for (const upload of waiting.slice(0, Math.max(0, free))) void send(upload);
  }, [list, send]);

  const busy = list.some((upload) => upload.state === "waiting" || upload.state === "sending");
  useEffect(() => {
    if (!busy) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [busy]);

  const refusal = useCallback(
    (file: File): string | null => {
      if (file.size === 0) return t("empty");
      if (file.size > maxUploadMb * 1024 * 1024) {
        return t("tooLarge", { size: formatBytes(file.size, locale), limit: maxUploadMb });
      }
      const extension = /\.[^.]+$/.exec(file.name.toLowerCase())?.[0];
      const known = acceptedFormats.some((format) =>
        (format.extensions as readonly string[]).includes(extension ?? ""),
      );
      return extension && !known ? t("wrongType", { extension }) : null;
    },
    [t, locale, maxUploadMb],
  );

  const value = useMemo<Uploads>(
    () => ({
      list,
      sentIds,
      add: (files) => {
        const added = files.map((file): Upload => {
          const reason = refusal(file);
          const base = { id: crypto.randomUUID(), file, progress: 0 };
          return reason ? { ...base, state: "refused", reason, canRetry: false } : { ...base, state: "waiting" };
        });
        setList((before) => [...before.filter((upload) => upload.state !== "accepted"), ...added]);
      },
      retry: (id) => change(id, { state: "waiting", progress: 0 }),
      dismiss: (id) => {
        running.current.get(id)?.abort();
        setList((before) => before.filter((upload) => upload.id !== id));
      },
      clear: () =>
        setList((before) => before.filter((upload) => upload.state === "waiting" || upload.state === "sending")),
      choose: () => input.current?.click(),
    }),
    [list, sentIds, refusal, change],
  );
  return (
    <UploadContext value={value}>
      {children}
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-testid="file-input"
        aria-label={t("choose")}
        accept={acceptAttribute}
        onChange={(event) => {
          value.add([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
    </UploadContext>
  );
}
