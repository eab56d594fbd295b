"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { resumeKeys } from "#lib/client/resume-queries.ts";

/** Changes come in bursts; lists are read again at most this often. */
const SETTLE_MS = 150;

/** Reads résumés again whenever the server says that one changed. */
export function useLiveResumes(): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    const source = new EventSource("/v1/resumes/stream");
    let timer: ReturnType<typeof setTimeout> | undefined;
    let changed = new Set<string>();
    let opened = false;
    const settle = () => {
      timer = undefined;
      const ids = changed;
      changed = new Set();
      void queryClient.invalidateQueries({ queryKey: resumeKeys.lists });
      for (const id of ids) void queryClient.invalidateQueries({ queryKey: resumeKeys.one(id) });
    };
    source.onmessage = (event: MessageEvent<string>) => {
      changed.add((JSON.parse(event.data) as { job_id: string }).job_id);
      timer ??= setTimeout(settle, SETTLE_MS);
    };
    // What happened while the connection was gone is not told again.
    source.onopen = () => {
      if (opened) void queryClient.invalidateQueries({ queryKey: resumeKeys.all });
      opened = true;
    };
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, [queryClient]);
}
