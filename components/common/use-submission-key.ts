"use client";

import { useRef } from "react";

/**
 * Idempotency keys of what one place submits. The same content keeps its key until it went through, so that a second press, or a
 * press after a lost answer, does the work once; other content, and the next submission, get a new one.
 */
export function useSubmissionKey() {
  const current = useRef<{ content: string; key: string } | null>(null);
  return {
    keyFor: (content: unknown = null): string => {
      const text = JSON.stringify(content);
      if (current.current?.content !== text) current.current = { content: text, key: crypto.randomUUID() };
      return current.current.key;
    },
    wentThrough: () => {
      current.current = null;
    },
  };
}
