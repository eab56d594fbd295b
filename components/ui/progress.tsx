import { Progress as Primitive } from "radix-ui";
import { cn } from "./cn.ts";

/** How much of a whole is done, 0 to 1. */
export function Progress({ value, label, className }: { value: number; label: string; className?: string }) {
  const percent = Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <Primitive.Root
      value={percent}
      aria-label={label}
      className={cn("h-1 w-full overflow-hidden rounded-full bg-neutral-soft", className)}
    >
      <Primitive.Indicator
        className="h-full origin-left rounded-full bg-accent transition-transform duration-180"
        style={{ transform: `scaleX(${percent / 100})` }}
      />
    </Primitive.Root>
  );
}
