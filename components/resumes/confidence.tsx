import { TriangleAlert } from "lucide-react";
import { cn } from "#components/ui/cn.ts";

/** Below this a value wants a person's look. */
export const UNSURE_BELOW = 0.75;

const percent = (value: number) => `${String(Math.round(value * 100))} %`;

/** How sure the parser is; an uncertain value is marked by icon and colour. */
export function Confidence({ value, className }: { value: number; className?: string }) {
  const unsure = value < UNSURE_BELOW;
  return (
    <span
      className={cn(
        "inline-flex items-center gap-1 whitespace-nowrap text-xs",
        unsure ? "font-medium text-caution" : "text-muted",
        className,
      )}
    >
      {unsure ? <TriangleAlert className="size-3" aria-hidden="true" /> : null}
      {percent(value)}
    </span>
  );
}
