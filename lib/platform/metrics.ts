/** Counters and histograms of this process in Prometheus' text format (version 0.0.4). */

type Labels = Record<string, string>;

interface Metric {
  help: string;
  type: "counter" | "histogram";
  /** By label set. */
  samples: Map<string, { labels: Labels; count: number; sum: number; buckets: number[] }>;
  bounds: readonly number[];
}

// One per process, also where the bundler made several copies of this module.
const slot = globalThis as typeof globalThis & { talentwireMetrics?: Map<string, Metric> };

function metric(name: string, help: string, type: Metric["type"], bounds: readonly number[]): Metric {
  slot.talentwireMetrics ??= new Map();
  const known = slot.talentwireMetrics.get(name);
  if (known) return known;
  const made: Metric = { help, type, bounds, samples: new Map() };
  slot.talentwireMetrics.set(name, made);
  return made;
}

function sample(of: Metric, labels: Labels) {
  const key = JSON.stringify(Object.entries(labels).sort());
  const known = of.samples.get(key);
  if (known) return known;
  const made = { labels, count: 0, sum: 0, buckets: new Array<number>(of.bounds.length).fill(0) };
  of.samples.set(key, made);
  return made;
}

/** Adds one to a counter. Labels take few values: never ids, URLs or addresses. */
export function count(name: string, help: string, labels: Labels = {}): void {
  sample(metric(name, help, "counter", []), labels).count += 1;
}

/** Adds a value, in seconds where it is a time, to a histogram. */
export function observe(
  name: string,
  help: string,
  bounds: readonly number[],
  value: number,
  labels: Labels = {},
): void {
  const of = metric(name, help, "histogram", bounds);
  const entry = sample(of, labels);
  entry.count += 1;
  entry.sum += value;
  const bucket = of.bounds.findIndex((bound) => value <= bound);
  if (bucket >= 0) entry.buckets[bucket] = (entry.buckets[bucket] ?? 0) + 1;
}

export interface Gauge {
  name: string;
  help: string;
  value: number;
  labels?: Labels;
}

const escapeValue = (value: string) => value.replace(/[\\"\n]/g, (char) => (char === "\n" ? "\\n" : `\\${char}`));
const inBraces = (labels: Labels) => {
  const parts = Object.entries(labels).map(([name, value]) => `${name}="${escapeValue(value)}"`);
  return parts.length > 0 ? `{${parts.join(",")}}` : "";
};

/** Everything counted so far, and the given gauges of now. */
export function renderMetrics(gauges: Gauge[]): string {
  const lines: string[] = [];
  const declared = new Set<string>();
  const declare = (name: string, help: string, type: string) => {
    if (declared.has(name)) return;
    declared.add(name);
    lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`);
  };
  for (const [name, { help, type, samples, bounds }] of slot.talentwireMetrics ?? []) {
    declare(name, help, type);
    for (const { labels, count: total, sum, buckets } of samples.values()) {
      if (type === "counter") {
        lines.push(`${name}${inBraces(labels)} ${total}`);
        continue;
      }
      let upTo = 0;
      bounds.forEach((bound, i) => {
        upTo += buckets[i] ?? 0;
        lines.push(`${name}_bucket${inBraces({ ...labels, le: String(bound) })} ${upTo}`);
      });
      lines.push(`${name}_bucket${inBraces({ ...labels, le: "+Inf" })} ${total}`);
      lines.push(`${name}_sum${inBraces(labels)} ${sum}`, `${name}_count${inBraces(labels)} ${total}`);
    }
  }
  for (const { name, help, value, labels = {} } of gauges) {
    declare(name, help, "gauge");
    lines.push(`${name}${inBraces(labels)} ${value}`);
  }
  return `${lines.join("\n")}\n`;
}
