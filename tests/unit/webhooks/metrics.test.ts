import { describe, expect, it } from "vitest";
import { count, observe, renderMetrics } from "#lib/platform/metrics.ts";

describe("metrics", () => {
  it("are written in Prometheus' text format, histograms cumulative", () => {
    count("attempts_total", "Attempts.", { outcome: "success" });
    count("attempts_total", "Attempts.", { outcome: "success" });
    count("attempts_total", "Attempts.", { outcome: 'odd "value"\n' });
    for (const value of [0.05, 0.2, 5]) observe("duration_seconds", "Time.", [0.1, 1], value);
    expect(renderMetrics([{ name: "waiting", help: "Waiting.", value: 3 }])).toBe(
      [
        "# HELP attempts_total Attempts.",
        "# TYPE attempts_total counter",
        'attempts_total{outcome="success"} 2',
        'attempts_total{outcome="odd \\"value\\"\\n"} 1',
        "# HELP duration_seconds Time.",
        "# TYPE duration_seconds histogram",
        'duration_seconds_bucket{le="0.1"} 1',
        'duration_seconds_bucket{le="1"} 2',
        'duration_seconds_bucket{le="+Inf"} 3',
        "duration_seconds_sum 5.25",
        "duration_seconds_count 3",
        "# HELP waiting Waiting.",
        "# TYPE waiting gauge",
        "waiting 3",
        "",
      ].join("\n"),
    );
  });
});
