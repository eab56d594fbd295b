"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEventStream } from "#components/common/use-event-stream.ts";
import { resumeKeys } from "#lib/client/resume-queries.ts";

/** Reads résumés again whenever the server says that one changed. */
export function useLiveResumes(): void {
  const queryClient = useQueryClient();
  useEventStream<{ job_id: string }>("/v1/resumes/stream", {
    onMessages: (messages) => {
      void queryClient.invalidateQueries({ queryKey: resumeKeys.lists });
      for (const id of new Set(messages.map((message) => message.job_id))) {
        void queryClient.invalidateQueries({ queryKey: resumeKeys.one(id) });
      }
    },
    onOpen: () => void queryClient.invalidateQueries({ queryKey: resumeKeys.all }),
  });
}
