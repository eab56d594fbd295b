import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EventType, eventCatalogue, eventTypes } from "#lib/contract/event-catalogue.ts";
import { parsedResume } from "#lib/contract/parsed-resume.ts";
import { allFormats, callbackFormat, eventsOf, formatNamed } from "#lib/webhooks/formats/registry.ts";
import { judge, nextAttemptAt, retryAfterMs } from "#lib/webhooks/retry-policy.ts";
import { sampleResult, sampleSources } from "#lib/webhooks/samples.ts";

const now = new Date("2026-11-21T10:00:00.000Z");
const deliveryOf = (type: EventType, data: Record<string, unknown> = eventCatalogue[type].example) => ({
  id: "dlv_1",
  event: { id: "evt_1", type, organizationId: "org_1", occurredAt: now, data },
});
const bodyOf = async (format: string, type: EventType, data?: Record<string, unknown>) => {
  const body = await formatNamed(format).buildBody(deliveryOf(type, data), sampleSources);
  return JSON.parse(body?.bytes.toString("utf8") ?? "null");
};
const answer = (statusCode: number, headers: Record<string, string> = {}) => ({
  statusCode,
  failure: null,
  responseHeaders: headers,
});
const broken = {
  statusCode: null,
  failure: { errorClass: "TIMEOUT" as const, message: "late" },
  responseHeaders: null,
};

describe("the catalogue", () => {
  it.each(eventTypes)("%s has an example its own schema accepts", (type) => {
    expect(eventCatalogue[type].data.parse(eventCatalogue[type].example)).toEqual(eventCatalogue[type].example);
  });
  it("has a sample result that is a parsed résumé", () => {
    expect(parsedResume.parse(sampleResult)).toEqual(sampleResult);
  });
});

describe("which events a format carries", () => {
  it.each([
    ["standard", eventTypes],
    ["resume-parser", ["resume.parsed", "resume.parse_failed"]],
    [
      "smartcv",
      [
        "resume.created",
        "resume.updated",
        "resume.deleted",
        "resume.shared",
        "resume.exported",
        "user.registered",
        "user.subscription_changed",
        "user.profile_updated",
        "ai.analysis_completed",
        "ai.content_generated",
      ],
    ],
    [
      "roleready",
      [
        "resume.parsed",
        "resume.parse_failed",
        "ats.check_completed",
        "ats.check_failed",
        "tailoring.completed",
        "tailoring.failed",
        "operation.cancelled",
      ],
    ],
    ["cvdeepmatch", ["match.finished"]],
  ])("%s", (format, expected) => {
    expect(new Set(eventsOf(formatNamed(format)))).toEqual(new Set(expected));
  });

  it("callbacks of uploads and matches have the format of their documents", () => {
    expect(callbackFormat("resume.parsed")?.name).toBe("resume-parser");
    expect(callbackFormat("match.finished")?.name).toBe("cvdeepmatch");
    expect(callbackFormat("resume.created")).toBeNull();
  });
});

describe("bodies", () => {
  it("smartcv's resume.created", async () => {
    expect(await bodyOf("smartcv", "resume.created")).toEqual({
      id: "evt_1",
      type: "resume.created",
      created: now.toISOString(),
      data: {
        resume: {
          id: "res_01kahz5v8r3m1c2d4e5f6g7h8j",
          title: "Software Engineer",
          status: "DRAFT",
          user_id: "usr_01kahz5v8r3m1c2d4e5f6g7h8k",
          template_id: null,
          created_at: "2026-11-21T10:05:00.000Z",
        },
      },
      api_version: "2024-12-30",
    });
  });

  it("smartcv's analysis and subscription", async () => {
    expect((await bodyOf("smartcv", "ai.analysis_completed")).data).toEqual({
      analysis: {
        resume_id: "res_01kahz5v8r3m1c2d4e5f6g7h8j",
        overall_score: 85,
        keyword_match_score: 78,
        format_score: 92,
        content_score: 88,
        suggestions_count: 5,
      },
    });
    expect((await bodyOf("smartcv", "user.subscription_changed")).data).toEqual({
      user: { id: "usr_01kahz5v8r3m1c2d4e5f6g7h8k", email: "jane@example.com" },
      subscription: { previous_type: "FREE", current_type: "PREMIUM", changed_at: "2026-11-21T10:05:00.000Z" },
    });
  });

  it("roleready's events", async () => {
    expect(await bodyOf("roleready", "resume.parsed")).toEqual({
      event: "resume.parsed",
      deliveryId: "dlv_1",
      timestamp: now.toISOString(),
      userId: "usr_01kahz5v8r3m1c2d4e5f6g7h8k",
      data: {
        resumeId: "res_01kahz5v8r3m1c2d4e5f6g7h8j",
        fileName: "jane-doe.pdf",
        parsedAt: "2026-11-21T10:05:00.000Z",
        success: true,
      },
    });
    expect((await bodyOf("roleready", "resume.parse_failed")).data).toEqual({
      fileName: "jane-doe.pdf",
      error: "The file is protected by a password.",
      failedAt: "2026-11-21T10:05:00.000Z",
    });
    expect((await bodyOf("roleready", "operation.cancelled")).data).toEqual({
      operationType: "tailoring",
      operationId: "op_01kahz5v8r3m1c2d4e5f6g7h8m",
      cancelledAt: "2026-11-21T10:05:00.000Z",
    });
  });

  it("cvdeepmatch's callback has no personal data", async () => {
    expect(await bodyOf("cvdeepmatch", "match.finished")).toEqual({
      external_request_id: "550e8400-e29b-41d4-a716-446655440000",
      application_id: "app_01kahz5v8r3m1c2d4e5f6g7h8p",
      status: "finished",
      cv2jd_result: {
        overall_score: 0.81,
        breakdown: { workExperience: 0.85, skills: 0.78, education: 0.9 },
      },
    });
  });

  it("standard's resume.parsed has the result", async () => {
    expect(await bodyOf("standard", "resume.parsed")).toMatchObject({
      type: "resume.parsed",
      timestamp: now.toISOString(),
      data: { fileName: "jane-doe.pdf", result: sampleResult },
    });
  });

  it("of an erased résumé are not built", async () => {
    const sources = { ...sampleSources, loadResume: async () => null };
    for (const name of ["standard", "resume-parser"]) {
      expect(await formatNamed(name).buildBody(deliveryOf("resume.parsed"), sources)).toBeNull();
    }
  });

  it("of roleready are what JSON.stringify of their parse gives, whatever the facts hold", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), fc.double(), async (text, score) => {
        const data = { ...eventCatalogue["ats.check_completed"].example, score, resumeId: text };
        const body = await formatNamed("roleready").buildBody(deliveryOf("ats.check_completed", data), sampleSources);
        const bytes = body?.bytes.toString("utf8") ?? "";
        expect(JSON.stringify(JSON.parse(bytes))).toBe(bytes);
      }),
    );
  });
});

describe("success", () => {
  const successes = (name: string) => {
    const { policy } = formatNamed(name);
    return Array.from({ length: 400 }, (_, i) => i + 200).filter((status) => judge(policy, answer(status)).success);
  };
  it("is any 2xx, but for smartcv", () => {
    const all2xx = Array.from({ length: 100 }, (_, i) => i + 200);
    for (const name of ["standard", "resume-parser", "roleready", "cvdeepmatch"])
      expect(successes(name)).toEqual(all2xx);
    expect(successes("smartcv")).toEqual([200, 201, 202, 204]);
  });
  it("is not an answer that outlasted the deadline", () => {
    const { policy } = formatNamed("standard");
    expect(judge(policy, { statusCode: 200, failure: broken.failure })).toMatchObject({
      success: false,
      errorClass: "TIMEOUT",
    });
  });
});

describe("retries", () => {
  const delayMs = (name: string, outcome: typeof broken | ReturnType<typeof answer>, attempt = 1, random = 0) => {
    const at = nextAttemptAt(formatNamed(name).policy, outcome, attempt, now, random);
    return at ? at.getTime() - now.getTime() : null;
  };

  it("of cvdeepmatch are for 5xx, 429 and network errors only", () => {
    for (const outcome of [answer(500), answer(503), answer(429), broken])
      expect(delayMs("cvdeepmatch", outcome)).toBe(1_000);
    for (const status of [301, 400, 401, 404, 410, 422]) expect(delayMs("cvdeepmatch", answer(status))).toBeNull();
  });

  it("of the others are for every failure, but standard's 410", () => {
    for (const { name } of allFormats.filter((format) => format.name !== "cvdeepmatch")) {
      for (const status of [301, 400, 404, 500]) expect(delayMs(name, answer(status))).not.toBeNull();
      expect(delayMs(name, broken)).not.toBeNull();
      if (name === "standard") expect(delayMs(name, answer(410))).toBeNull();
      else expect(delayMs(name, answer(410))).not.toBeNull();
    }
  });

  it("never come before the schedule or Retry-After, and at most the jitter later", () => {
    const outcome = fc.record({
      status: fc.constantFrom(429, 503, 500),
      retryAfter: fc.option(fc.nat({ max: 100_000 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...allFormats),
        fc.integer({ min: 1, max: 10 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        outcome,
        (format, attempt, random, { status, retryAfter }) => {
          const { policy } = format;
          const headers: Record<string, string> = retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
          const delay = delayMs(format.name, answer(status, headers), attempt, random);
          const scheduled = policy.retryDelaysMs[attempt - 1];
          if (scheduled === undefined) return delay === null;
          const honoured = policy.honoursRetryAfter && status !== 500 ? (retryAfter ?? 0) * 1_000 : 0;
          const least = Math.max(scheduled, Math.min(honoured, 12 * 3_600_000));
          return delay !== null && delay >= least && delay <= Math.ceil(least * (1 + policy.jitter));
        },
      ),
    );
  });

  it.each([
    ["120", 120_000],
    ["0", 0],
    ["Sat, 21 Nov 2026 10:01:00 GMT", 60_000],
    ["Sat, 21 Nov 2026 09:00:00 GMT", 0],
    ["999999999", 12 * 3_600_000],
    ["-5", 0],
    ["soon", 0],
    ["2027", 2_027_000],
    ["", 0],
  ])("Retry-After %j asks for %d ms", (header, expected) => {
    expect(retryAfterMs({ "retry-after": header }, now)).toBe(expected);
  });
});
