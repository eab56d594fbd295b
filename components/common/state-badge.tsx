import { useTranslations } from "use-intl";
import { Badge } from "#components/ui/badge.tsx";
import { cn } from "#components/ui/cn.ts";
import { type State, states } from "./states.ts";

/** A state, looking the same wherever it appears. */
export function StateBadge({ state, className }: { state: State; className?: string }) {
  const t = useTranslations("common.states");
  const { tone, icon: Icon } = states[state];
  const turns = state === "processing" || state === "running";
  return (
    <Badge tone={tone} className={className}>
      <Icon aria-hidden="true" className={cn(turns && "animate-spin motion-reduce:animate-none")} />
      {t(state)}
    </Badge>
  );
}
