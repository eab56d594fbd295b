"use client";

import { createContext, type ReactNode, useContext, useMemo, useState } from "react";

interface Selection {
  /** JSON Pointer of the value being looked at. */
  pointer: string | null;
  /** Where it was chosen: the other side follows. */
  from: "fields" | "page";
  select: (pointer: string | null, from: "fields" | "page") => void;
}

const SelectionContext = createContext<Selection | null>(null);

/** The link between the document and its fields. */
export function SelectionProvider({ children }: { children: ReactNode }) {
  const [state, setState] = useState<Pick<Selection, "pointer" | "from">>({ pointer: null, from: "fields" });
  const value = useMemo<Selection>(
    () => ({
      ...state,
      select: (pointer, from) =>
        setState((before) => (before.pointer === pointer && before.from === from ? before : { pointer, from })),
    }),
    [state],
  );
  return <SelectionContext value={value}>{children}</SelectionContext>;
}

export function useSelection(): Selection {
  const selection = useContext(SelectionContext);
  if (!selection) throw new Error("SelectionProvider is missing");
  return selection;
}

/** Whether the pointer itself moved: what scrolls under a resting pointer is not pointed at. */
export const moved = (event: { movementX: number; movementY: number }): boolean =>
  event.movementX !== 0 || event.movementY !== 0;

/** Puts the focus on the control of a value. */
export function focusField(pointer: string): void {
  const control = document.querySelector<HTMLElement>(`[data-pointer="${CSS.escape(pointer)}"]`);
  control?.focus({ preventScroll: true });
  control?.scrollIntoView({ block: "nearest" });
}
