"use client";

import { useQueryClient } from "@tanstack/react-query";
import { createContext, useCallback, useContext, useMemo, useRef, useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { api } from "#lib/client/api.ts";
import { resumeKeys } from "#lib/client/resume-queries.ts";
import type { ResumeResult } from "#lib/contract/resumes.ts";

/** `value` left out removes what the pointer names; `/-` at the end of a list appends. */
export interface Change {
  pointer: string;
  value?: unknown;
}

export interface Corrections {
  /** Sends changes and remembers what undoes them. Rejects when they are refused. */
  correct: (changes: Change[], inverse: Change[], message: string) => Promise<void>;
  undo: () => void;
  canUndo: boolean;
}

/** Corrections of one résumé, one after the other, with a way back through all made since the page was opened. */
export function useCorrectionHistory(id: string): Corrections {
  const t = useTranslations("resumes.detail");
  const common = useTranslations("common.actions");
  const queryClient = useQueryClient();
  const history = useRef<Change[][]>([]);
  const [depth, setDepth] = useState(0);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const send = useCallback(
    (changes: Change[]) => {
      const sent = queue.current.then(async () => {
        const result = await api<ResumeResult>(`/v1/resumes/${id}/result`, { method: "PATCH", json: { changes } });
        queryClient.setQueryData(resumeKeys.result(id), result);
        void queryClient.invalidateQueries({ queryKey: resumeKeys.lists });
      });
      queue.current = sent.catch(() => undefined);
      return sent;
    },
    [id, queryClient],
  );

  const undo = useCallback(() => {
    const inverse = history.current.pop();
    if (!inverse) return;
    setDepth(history.current.length);
    send(inverse).then(
      () => toast(t("undone"), { id: "correction" }),
      (error: Error) => toast.error(t("saveFailed"), { description: error.message }),
    );
  }, [send, t]);

  const correct = useCallback<Corrections["correct"]>(
    async (changes, inverse, message) => {
      await send(changes);
      history.current.push(inverse);
      setDepth(history.current.length);
      toast(message, { id: "correction", action: { label: common("undo"), onClick: undo } });
    },
    [send, undo, common],
  );
  return useMemo(() => ({ correct, undo, canUndo: depth > 0 }), [correct, undo, depth]);
}

export const CorrectionContext = createContext<Corrections | null>(null);

export function useCorrections(): Corrections {
  const corrections = useContext(CorrectionContext);
  if (!corrections) throw new Error("CorrectionContext is missing");
  return corrections;
}
