import { Badge, type Tone } from "#components/ui/badge.tsx";

const tones: Record<string, Tone> = {
  GET: "progress",
  POST: "positive",
  PUT: "caution",
  PATCH: "caution",
  DELETE: "negative",
};

export const MethodBadge = ({ method }: { method: string }) => (
  <Badge tone={tones[method] ?? "neutral"} className="min-w-14 justify-center rounded-sm font-mono">
    {method}
  </Badge>
);
