import type { z } from "zod";
import type { Permission } from "#lib/contract/permissions.ts";
import { AppError } from "#lib/platform/app-error.ts";
import { systemClock } from "#lib/platform/clock.ts";
import { type Context, requirePermission } from "#lib/platform/context.ts";
import { db } from "#lib/platform/db/client.ts";
import { env } from "#lib/platform/env.ts";
import { newId } from "#lib/platform/ids.ts";
import { logger } from "#lib/platform/logger.ts";
import { traced } from "#lib/platform/tracing.ts";
import { type AuthKind, authenticate, clientIp, refuseForeignOrigin } from "./authenticate.ts";
import { type Answer, once, type SaveAnswer } from "./idempotency.ts";
import { parseInput, toProblem } from "./problem.ts";
import { consumeRateLimit, type RateLimitName } from "./rate-limit.ts";
import { type FormBody, type ReadBody, readForm, readJson } from "./read-body.ts";

/** Largest JSON body we read. */
const MAX_JSON_BYTES = 1024 * 1024;

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

export interface ResponseSpec {
  description: string;
  /** JSON body; what the schema does not name does not leave. */
  schema?: z.ZodType;
  /** Media type of a body that is not JSON. */
  contentType?: string;
}

type Input<S> = S extends z.ZodType ? z.output<S> : undefined;

export interface Operation<
  Params extends z.ZodType | undefined = z.ZodType | undefined,
  Query extends z.ZodType | undefined = z.ZodType | undefined,
  Body extends z.ZodType | undefined = z.ZodType | undefined,
> {
  operationId: string;
  summary: string;
  description?: string;
  tag: string;
  auth: AuthKind;
  permission?: Permission;
  rateLimit?: RateLimitName;
  params?: Params;
  query?: Query;
  body?: Body;
  /** `form`: multipart fields, described by `body`, and the files named here. Default `json`. */
  bodyKind?: "json" | "form";
  files?: Record<string, string>;
  /** The answer holds a secret shown once: remembered under an idempotency key, it is kept sealed. */
  secretAnswer?: boolean;
  /** Request headers worth documenting. */
  headers?: Record<string, string>;
  /** The answers it gives when all is well, by status; failures are the same for every route. */
  responses: Record<number, ResponseSpec>;
  handler: (input: {
    ctx: Context;
    params: Input<Params>;
    query: Input<Query>;
    body: Input<Body>;
    files: FormBody["files"];
    request: Request;
    requestId: string;
    ip: string | null;
    /** Present under an `Idempotency-Key`: keeps the answer in the transaction of the work. */
    saveAnswer: SaveAnswer | undefined;
  }) => Promise<Answer | Response>;
}

export interface RouteDefinition {
  /** OpenAPI spelling: `/v1/resumes/{job_id}`. */
  path: string;
  operations: Partial<Record<Method, Operation>>;
}

type RouteContext = { params: Promise<Record<string, string>> };
type Handler = (request: Request, context: RouteContext) => Promise<Response>;

/** What a route file exports; each handler carries the whole declaration, for OpenAPI and the architecture tests. */
export type RouteHandlers = Record<Method, Handler & { definition: RouteDefinition }>;

/** Keeps the types of one operation's schemas for its handler. */
export function operation<
  Params extends z.ZodType | undefined = undefined,
  Query extends z.ZodType | undefined = undefined,
  Body extends z.ZodType | undefined = undefined,
>(spec: Operation<Params, Query, Body>): Operation {
  return spec as unknown as Operation;
}

/**
 * All methods of one path. The declaration feeds validation, authentication, permissions, rate limits, idempotency, the error
 * envelope, the request log and OpenAPI; a method it does not name answers 405.
 */
export function defineRoute(path: string, operations: Partial<Record<Method, Operation>>): RouteHandlers {
  const allow = Object.keys(operations).join(", ");
  const handle = (method: Method) =>
    Object.assign(
      ((request: Request, context: RouteContext) =>
        serve(request, path, async (requestId, note) => {
          const spec = operations[method];
          if (!spec) {
            throw new AppError("METHOD_NOT_ALLOWED", `${method} is not possible here. Use ${allow}.`, {
              headers: { Allow: allow },
            });
          }
          return run(spec, request, await context.params, requestId, note);
        })) satisfies Handler,
      { definition: { path, operations } },
    );
  return {
    GET: handle("GET"),
    POST: handle("POST"),
    PUT: handle("PUT"),
    PATCH: handle("PATCH"),
    DELETE: handle("DELETE"),
  };
}

/** Answers for a path nothing is defined at. */
export const unknownRoute: Handler = (request) =>
  serve(request, "unknown", async () => {
    throw new AppError("NOT_FOUND", `There is nothing at ${new URL(request.url).pathname}.`);
  });

type Note = (facts: Record<string, unknown>) => void;

function serve(
  request: Request,
  route: string,
  work: (requestId: string, note: Note) => Promise<Response>,
): Promise<Response> {
  const facts = { "http.request.method": request.method, "http.route": route };
  const parent = request.headers.get("traceparent");
  return traced(`${request.method} ${route}`, { kind: "server", facts, parent }, async (note) => {
    const response = await answer(request, route, work);
    note({
      "http.response.status_code": response.status,
      "talentwire.request.id": response.headers.get("X-Request-Id") ?? undefined,
    });
    return response;
  });
}

async function answer(
  request: Request,
  route: string,
  work: (requestId: string, note: Note) => Promise<Response>,
): Promise<Response> {
  const requestId = newId("req");
  const started = performance.now();
  const facts: Record<string, unknown> = {};
  let response: Response;
  try {
    response = await work(requestId, (more) => Object.assign(facts, more));
    response.headers.set("X-Request-Id", requestId);
    if (!response.headers.has("Cache-Control")) response.headers.set("Cache-Control", "no-store");
  } catch (error) {
    response = toProblem(error, requestId);
  }
  const durationMs = Math.round((performance.now() - started) * 10) / 10;
  logger().info({ requestId, method: request.method, route, status: response.status, durationMs, ...facts }, "request");
  return response;
}

async function run(
  spec: Operation,
  request: Request,
  rawParams: Record<string, string>,
  requestId: string,
  note: Note,
): Promise<Response> {
  const ip = clientIp(request);
  const ctx = await contextFor(spec, request);
  note({ organizationId: ctx.organization.id || undefined, actor: ctx.actor.kind });
  const caller = "id" in ctx.actor ? ctx.actor.id : (ip ?? "unknown");
  const limits = await consumeRateLimit(spec.rateLimit ?? "default", caller);
  if (spec.permission) requirePermission(ctx, spec.permission);
  const params = spec.params ? parseInput(spec.params, rawParams) : undefined;
  const query = spec.query ? parseInput(spec.query, queryOf(request)) : undefined;
  const body = await bodyOf(spec, request);
  const call = async (saveAnswer?: SaveAnswer) =>
    spec.handler({
      ctx,
      params,
      query,
      body: body?.value,
      files: body?.files ?? {},
      request,
      requestId,
      ip,
      saveAnswer,
    } as never);
  // The path as called: what a key was used for on one endpoint says nothing of another.
  const target = `POST ${new URL(request.url).pathname}`;
  const key = request.method === "POST" ? request.headers.get("idempotency-key") : null;
  const answer =
    key && ctx.organization.id
      ? await once(
          ctx,
          { route: target, key, requestHash: body?.hash ?? "", secretAnswer: spec.secretAnswer ?? false },
          async (save) => toAnswer(spec, await call(save)),
        )
      : await call();
  const response = answer instanceof Response ? answer : toResponse(spec, answer);
  for (const [name, value] of Object.entries(limits)) response.headers.set(name, value);
  return response;
}

async function contextFor(spec: Operation, request: Request): Promise<Context> {
  if (spec.auth !== "public") return authenticate(request, spec.auth);
  refuseForeignOrigin(request);
  return { organization: { id: "" }, actor: { kind: "system" }, db: db(), clock: systemClock };
}

function queryOf(request: Request): Record<string, string> {
  return Object.fromEntries(new URL(request.url).searchParams);
}

async function bodyOf(spec: Operation, request: Request) {
  if (!spec.body && spec.bodyKind !== "form") return undefined;
  if (spec.bodyKind === "form") {
    const form: ReadBody<FormBody> = await readForm(request, env().MAX_UPLOAD_MB * 1024 * 1024);
    const value = spec.body ? parseInput(spec.body, form.value.fields) : undefined;
    return { value, files: form.value.files, hash: form.hash };
  }
  const json = await readJson(request, MAX_JSON_BYTES);
  const value = spec.body ? parseInput(spec.body, json.value === undefined ? {} : json.value) : undefined;
  return { value, files: {}, hash: json.hash };
}

/** A remembered answer must be plain data. */
function toAnswer(spec: Operation, result: Answer | Response): Answer {
  if (result instanceof Response) throw new Error(`${spec.operationId} streams its answer and cannot be idempotent`);
  return result;
}

function toResponse(spec: Operation, answer: Answer): Response {
  const declared = spec.responses[answer.status];
  if (!declared) throw new Error(`${spec.operationId} answers ${answer.status}, which it does not declare`);
  const headers = answer.headers ?? {};
  if (answer.body === undefined || answer.status === 204) return new Response(null, { status: answer.status, headers });
  const body = declared.schema ? declared.schema.parse(answer.body) : answer.body;
  return Response.json(body, { status: answer.status, headers });
}
