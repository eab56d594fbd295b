import { z } from "zod";

/**
 * Everything that can be reported to a webhook: name, meaning, facts and an example. Pages, OpenAPI, samples and tests come from
 * this list. An event holds ids and small facts; wire formats add what else their payload needs, such as the parsed résumé.
 */

const id = z.string();
const instant = z.iso.datetime();
/** Who did it; null where an API key did. */
const userId = z.string().nullish();

const resumeFacts = { resumeId: id, fileName: z.string(), title: z.string().nullish(), userId };
const failure = { errorCode: z.string(), errorMessage: z.string(), failedAt: instant };

const exampleResume = {
  resumeId: "res_01kahz5v8r3m1c2d4e5f6g7h8j",
  fileName: "jane-doe.pdf",
  title: "Software Engineer",
  userId: "usr_01kahz5v8r3m1c2d4e5f6g7h8k",
};
const operationId = "op_01kahz5v8r3m1c2d4e5f6g7h8m";
const at = "2026-11-21T10:05:00.000Z";

const define = <S extends z.ZodType>(description: string, data: S, example: z.infer<S>) => ({
  description,
  data,
  example,
});

export const eventCatalogue = {
  "resume.created": define("A résumé was uploaded.", z.object({ ...resumeFacts, createdAt: instant.optional() }), {
    ...exampleResume,
    createdAt: at,
  }),
  "resume.updated": define(
    "Fields of a parsed résumé were corrected.",
    z.object({ ...resumeFacts, fields: z.array(z.string()), updatedAt: instant }),
    { ...exampleResume, fields: ["/candidate/name"], updatedAt: at },
  ),
  "resume.deleted": define(
    "A résumé, its file and everything derived from it were erased.",
    z.object({ resumeId: id, fileName: z.string().nullish(), title: z.string().nullish(), userId, deletedAt: instant }),
    { ...exampleResume, deletedAt: at },
  ),
  "resume.shared": define(
    "A share link to a résumé was made.",
    z.object({ ...resumeFacts, shareId: id, expiresAt: instant.nullish(), sharedAt: instant }),
    { ...exampleResume, shareId: "shr_01kahz5v8r3m1c2d4e5f6g7h8n", expiresAt: null, sharedAt: at },
  ),
  "resume.exported": define(
    "A résumé was exported.",
    z.object({ ...resumeFacts, format: z.enum(["pdf", "docx", "json"]), exportedAt: instant }),
    { ...exampleResume, format: "pdf", exportedAt: at },
  ),
  "resume.parsed": define(
    "A résumé was parsed.",
    z.object({ ...resumeFacts, operationId: id, cached: z.boolean().optional(), parsedAt: instant }),
    { ...exampleResume, operationId, cached: false, parsedAt: at },
  ),
  "resume.parse_failed": define(
    "A résumé could not be parsed.",
    z.object({ ...resumeFacts, operationId: id, ...failure }),
    {
      ...exampleResume,
      operationId,
      errorCode: "FILE_ENCRYPTED",
      errorMessage: "The file is protected by a password.",
      failedAt: at,
    },
  ),
  "user.registered": define(
    "Someone signed up or joined the organization.",
    z.object({ userId: id, registeredAt: instant }),
    { userId: exampleResume.userId, registeredAt: at },
  ),
  "user.subscription_changed": define(
    "The organization's plan changed.",
    z.object({
      userId,
      previousPlan: z.string(),
      currentPlan: z.string(),
      changedAt: instant,
    }),
    {
      userId: exampleResume.userId,
      previousPlan: "FREE",
      currentPlan: "PREMIUM",
      changedAt: at,
    },
  ),
  "user.profile_updated": define(
    "Someone changed their profile.",
    z.object({ userId: id, fields: z.array(z.string()), updatedAt: instant }),
    { userId: exampleResume.userId, fields: ["name"], updatedAt: at },
  ),
  "ai.analysis_completed": define(
    "An analysis of a résumé finished. Scores go from 0 to 100.",
    z.object({
      resumeId: id,
      operationId: id.optional(),
      userId,
      overallScore: z.number(),
      keywordMatchScore: z.number(),
      formatScore: z.number(),
      contentScore: z.number(),
      suggestionsCount: z.number().int(),
    }),
    {
      resumeId: exampleResume.resumeId,
      operationId,
      userId: exampleResume.userId,
      overallScore: 85,
      keywordMatchScore: 78,
      formatScore: 92,
      contentScore: 88,
      suggestionsCount: 5,
    },
  ),
  "ai.content_generated": define(
    "Text was generated for a résumé.",
    z.object({
      resumeId: id,
      operationId: id.optional(),
      userId,
      contentType: z.enum(["tailored_resume", "summary"]),
      generatedAt: instant,
    }),
    {
      resumeId: exampleResume.resumeId,
      operationId,
      userId: exampleResume.userId,
      contentType: "tailored_resume",
      generatedAt: at,
    },
  ),
  "ats.check_completed": define(
    "An ATS check finished. The score goes from 0 to 100.",
    z.object({
      resumeId: id,
      operationId: id,
      userId,
      score: z.number(),
      matchedKeywords: z.number().int(),
      missingKeywords: z.number().int(),
      completedAt: instant,
    }),
    {
      resumeId: exampleResume.resumeId,
      operationId,
      userId: exampleResume.userId,
      score: 85.5,
      matchedKeywords: 12,
      missingKeywords: 3,
      completedAt: at,
    },
  ),
  "ats.check_failed": define("An ATS check failed.", z.object({ resumeId: id, operationId: id, userId, ...failure }), {
    resumeId: exampleResume.resumeId,
    operationId,
    userId: exampleResume.userId,
    errorCode: "NO_TEXT",
    errorMessage: "The job description has no text.",
    failedAt: at,
  }),
  "tailoring.completed": define(
    "A résumé was tailored to a job.",
    z.object({
      resumeId: id,
      operationId: id,
      userId,
      jobTitle: z.string(),
      mode: z.enum(["PARTIAL", "FULL"]),
      atsScoreImprovement: z.number(),
      completedAt: instant,
    }),
    {
      resumeId: exampleResume.resumeId,
      operationId,
      userId: exampleResume.userId,
      jobTitle: "Senior Software Engineer",
      mode: "PARTIAL",
      atsScoreImprovement: 15.5,
      completedAt: at,
    },
  ),
  "tailoring.failed": define(
    "Tailoring a résumé failed.",
    z.object({ resumeId: id, operationId: id, userId, ...failure }),
    {
      resumeId: exampleResume.resumeId,
      operationId,
      userId: exampleResume.userId,
      errorCode: "UNAVAILABLE",
      errorMessage: "The language model did not answer.",
      failedAt: at,
    },
  ),
  "operation.cancelled": define(
    "Someone cancelled an operation.",
    z.object({
      operationType: z.enum(["parse", "ats_check", "tailoring", "match"]),
      operationId: id,
      resumeId: id.nullish(),
      userId,
      cancelledAt: instant,
    }),
    {
      operationType: "tailoring",
      operationId,
      resumeId: exampleResume.resumeId,
      userId: exampleResume.userId,
      cancelledAt: at,
    },
  ),
  "match.finished": define(
    "A CV was matched to a job. Scores go from 0 to 1; nothing in it is personal data.",
    z.object({
      matchId: id,
      applicationId: id,
      positionId: z.string(),
      cv2jdResult: z.looseObject({ overall_score: z.number(), breakdown: z.record(z.string(), z.number()) }),
      finishedAt: instant,
    }),
    {
      matchId: "550e8400-e29b-41d4-a716-446655440000",
      applicationId: "app_01kahz5v8r3m1c2d4e5f6g7h8p",
      positionId: "eng-backend-2026",
      cv2jdResult: { overall_score: 0.81, breakdown: { workExperience: 0.85, skills: 0.78, education: 0.9 } },
      finishedAt: at,
    },
  ),
  "match.failed": define(
    "A CV could not be matched to a job.",
    z.object({ matchId: id, positionId: z.string(), ...failure }),
    {
      matchId: "550e8400-e29b-41d4-a716-446655440000",
      positionId: "eng-backend-2026",
      errorCode: "NO_TEXT",
      errorMessage: "The CV has no readable text.",
      failedAt: at,
    },
  ),
  "application.received": define(
    "Someone applied for a job.",
    z.object({
      applicationId: id,
      uuid: z.string(),
      jobReference: z.string(),
      source: z.string(),
      resumeId: id.nullish(),
      receivedAt: instant,
    }),
    {
      applicationId: "app_01kahz5v8r3m1c2d4e5f6g7h8p",
      uuid: "12345678-aaaa-bbbb-cccc-123456789abc",
      jobReference: "20240107-123456-7890",
      source: "careerjet",
      resumeId: exampleResume.resumeId,
      receivedAt: at,
    },
  ),
  "endpoint.disabled": define(
    "A webhook endpoint was disabled because it kept failing or asked for it.",
    z.object({
      endpointId: id,
      url: z.string(),
      reason: z.enum(["FAILING_FOR_DAYS", "TOO_MANY_EXHAUSTED", "GONE"]),
      disabledAt: instant,
    }),
    {
      endpointId: "we_01kahz5v8r3m1c2d4e5f6g7h8q",
      url: "https://example.com/hooks",
      reason: "FAILING_FOR_DAYS",
      disabledAt: at,
    },
  ),
} as const;

export type EventType = keyof typeof eventCatalogue;

export const eventTypes = Object.keys(eventCatalogue) as [EventType, ...EventType[]];
export const eventType = z.enum(eventTypes);
