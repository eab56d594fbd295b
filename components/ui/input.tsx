import type { ComponentProps } from "react";
import { cn } from "./cn.ts";

export const fieldClasses =
  "w-full min-w-0 rounded-md border border-control/70 bg-surface px-2.5 text-foreground text-sm transition-colors duration-120 placeholder:text-subtle hover:border-control focus-visible:border-accent-text focus-visible:outline-1 focus-visible:outline-offset-0 disabled:opacity-60 aria-invalid:border-negative max-sm:text-base";

export function Input({ className, type = "text", ...props }: ComponentProps<"input">) {
  return <input type={type} className={cn(fieldClasses, "h-8 max-sm:h-11", className)} {...props} />;
}
