"use client";

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";

export interface Shortcut {
  /** `mod+k`, `?`, or keys one after the other: `g r`. */
  keys: string;
  label: string;
  /** Hidden ones do nothing. */
  group: "general" | "page" | "hidden";
  run: () => void;
}

interface Registry {
  add: (shortcut: { current: Shortcut }) => () => void;
  list: () => Shortcut[];
}

const ShortcutContext = createContext<Registry | null>(null);

const SEQUENCE_MS = 1000;

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest("input, textarea, select, [role=combobox], [role=menu]") !== null);

const inDialog = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest("[role=dialog], [role=alertdialog]") !== null;

/** Listens for every registered shortcut; keys pressed while typing or in a dialog are left alone. */
export function ShortcutProvider({ children }: { children: ReactNode }) {
  const shortcuts = useRef(new Set<{ current: Shortcut }>());
  const pending = useRef<{ key: string; at: number } | null>(null);
  const registry = useMemo<Registry>(
    () => ({
      add: (shortcut) => {
        shortcuts.current.add(shortcut);
        return () => shortcuts.current.delete(shortcut);
      },
      list: () => [...shortcuts.current].map(({ current }) => current),
    }),
    [],
  );
  useEffect(() => {
    const find = (keys: string) =>
      registry.list().findLast((shortcut) => shortcut.group !== "hidden" && shortcut.keys === keys);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      if (event.metaKey || event.ctrlKey) {
        const found = find(`mod+${event.key.toLowerCase()}`);
        // While typing, the keys belong to the text; only the palette opens from everywhere.
        if (!found || inDialog(event.target) || (typing(event.target) && found.keys !== "mod+k")) return;
        event.preventDefault();
        found.run();
        return;
      }
      if (typing(event.target) || inDialog(event.target)) return;
      const before = pending.current && Date.now() - pending.current.at < SEQUENCE_MS ? pending.current.key : null;
      pending.current = null;
      const found = (before ? find(`${before} ${event.key}`) : undefined) ?? find(event.key);
      if (found) {
        event.preventDefault();
        found.run();
      } else if (registry.list().some((shortcut) => shortcut.keys.startsWith(`${event.key} `))) {
        pending.current = { key: event.key, at: Date.now() };
      }
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [registry]);
  return <ShortcutContext value={registry}>{children}</ShortcutContext>;
}

function useRegistry(): Registry {
  const registry = useContext(ShortcutContext);
  if (!registry) throw new Error("ShortcutProvider is missing");
  return registry;
}

/** Makes keys do something while the component is there; the newest wins. */
export function useShortcut(keys: string, label: string, run: () => void, group: Shortcut["group"] = "page"): void {
  const registry = useRegistry();
  const shortcut = useRef<Shortcut>({ keys, label, run, group });
  useEffect(() => {
    shortcut.current = { keys, label, run, group };
  });
  useEffect(() => registry.add(shortcut), [registry]);
}

/** What can be pressed right now, read when the list is opened. */
export function useShortcutList(open: boolean): Shortcut[] {
  const registry = useRegistry();
  const [list, setList] = useState<Shortcut[]>([]);
  const read = useCallback(() => setList(registry.list()), [registry]);
  useEffect(() => {
    if (open) read();
  }, [open, read]);
  return list;
}
