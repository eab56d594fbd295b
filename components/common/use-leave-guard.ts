"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect } from "react";

/** Questions of the pages that have unsaved changes. */
const questions = new Set<string>();

const mayLeave = () => [...questions].every((question) => window.confirm(question));

/** Asks before a page with unsaved changes is left, by a link, by `useGo` or by closing it. */
export function useLeaveGuard(active: boolean, question: string): void {
  useEffect(() => {
    if (!active) return;
    questions.add(question);
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    const onClick = (event: MouseEvent) => {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      if (!link || link.getAttribute("target") === "_blank" || link.getAttribute("href")?.startsWith("#")) return;
      if (mayLeave()) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener("beforeunload", onUnload);
    document.addEventListener("click", onClick, true);
    return () => {
      questions.delete(question);
      window.removeEventListener("beforeunload", onUnload);
      document.removeEventListener("click", onClick, true);
    };
  }, [active, question]);
}

/** Goes to another page by key or command, once nothing unsaved holds it back. Tells whether it goes. */
export function useGo(): (href: string) => boolean {
  const router = useRouter();
  return useCallback(
    (href) => {
      const goes = mayLeave();
      if (goes) router.push(href);
      return goes;
    },
    [router],
  );
}
