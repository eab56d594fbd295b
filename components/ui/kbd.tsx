import type { ComponentProps } from "react";
import { cn } from "./cn.ts";

export const Kbd = ({ className, ...props }: ComponentProps<"kbd">) => (
  <kbd
    className={cn(
      "inline-flex h-5 min-w-5 items-center justify-center rounded-sm border border-border bg-sunken px-1 font-sans text-muted text-xs",
      className,
    )}
    {...props}
  />
);
