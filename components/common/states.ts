import {
  Ban,
  Check,
  CircleCheck,
  CircleDashed,
  CircleDot,
  CircleHelp,
  CircleMinus,
  CirclePause,
  CircleSlash,
  CircleX,
  Clock,
  LoaderCircle,
  type LucideIcon,
  RotateCw,
  Timer,
  TriangleAlert,
} from "lucide-react";
import type { Tone } from "#components/ui/badge.tsx";

/** The one table of states of the product: tone and icon; the words are in the messages under the same names. */
export const states = {
  queued: { tone: "neutral", icon: Clock },
  processing: { tone: "progress", icon: LoaderCircle },
  running: { tone: "progress", icon: LoaderCircle },
  completed: { tone: "positive", icon: Check },
  failed: { tone: "negative", icon: CircleX },
  cancelled: { tone: "neutral", icon: Ban },
  pending: { tone: "neutral", icon: Clock },
  retrying: { tone: "caution", icon: RotateCw },
  delivered: { tone: "positive", icon: Check },
  exhausted: { tone: "negative", icon: CircleX },
  discarded: { tone: "neutral", icon: CircleSlash },
  active: { tone: "positive", icon: CircleDot },
  failing: { tone: "caution", icon: TriangleAlert },
  disabled: { tone: "neutral", icon: CircleMinus },
  expired: { tone: "caution", icon: Timer },
  revoked: { tone: "neutral", icon: Ban },
  met: { tone: "positive", icon: CircleCheck },
  partial: { tone: "caution", icon: CircleDashed },
  missing: { tone: "negative", icon: CircleX },
  unclear: { tone: "neutral", icon: CircleHelp },
  open: { tone: "positive", icon: CircleDot },
  paused: { tone: "caution", icon: CirclePause },
  closed: { tone: "neutral", icon: CircleMinus },
} as const satisfies Record<string, { tone: Tone; icon: LucideIcon }>;

export type State = keyof typeof states;
