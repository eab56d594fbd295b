import { cn } from "./cn.ts";

/** The shape of what is coming; appears after 150 ms only. */
export const Skeleton = ({ className }: { className?: string }) => (
  <span aria-hidden="true" className={cn("block animate-late rounded-sm bg-neutral-soft", className)} />
);
