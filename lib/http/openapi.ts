import type { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from "zod-openapi";
import { errorEnvelope } from "#lib/contract/errors.ts";
import type { AuthKind } from "./authenticate.ts";
import type { Operation, RouteDefinition } from "./define-route.ts";

const security: Record<AuthKind, Record<string, string[]>[]> = {
  key: [{ bearerKey: [] }, { headerKey: [] }],
  "key-or-session": [{ bearerKey: [] }, { headerKey: [] }, { session: [] }],
  session: [{ session: [] }],
  admin: [{ admin: [] }],
  public: [],
};

const failure = (description: string) => ({
  description,
  content: { "application/json": { schema: errorEnvelope } },
});

/** OpenAPI 3.1 of the given routes. */
export function openApiDocument(definitions: RouteDefinition[], webhooks: Record<string, unknown> = {}) {
  const paths: ZodOpenApiPathsObject = {};
  for (const { path, operations } of definitions) {
    const entries = Object.entries(operations).map(([method, spec]) => [method.toLowerCase(), toOperation(spec)]);
    paths[path] = Object.fromEntries(entries);
  }
  return createDocument({
    openapi: "3.1.1",
    info: {
      title: "Talentwire API",
      version: "1.0.0",
      description:
        "Résumés in, structured data out, every result delivered to your systems. Errors have one envelope everywhere; every answer carries X-Request-Id.",
    },
    servers: [{ url: "/" }],
    paths,
    ...(Object.keys(webhooks).length > 0 ? { webhooks: webhooks as ZodOpenApiPathsObject } : {}),
    components: {
      securitySchemes: {
        bearerKey: { type: "http", scheme: "bearer", description: "Authorization: Bearer rpk_<id>.<secret>" },
        headerKey: { type: "apiKey", in: "header", name: "X-API-Key" },
        session: { type: "apiKey", in: "cookie", name: "next-auth.session-token", description: "A signed-in browser" },
        admin: { type: "apiKey", in: "cookie", name: "talentwire_admin", description: "POST /api/admin/session" },
      },
    },
  });
}

function toOperation(spec: Operation): ZodOpenApiOperationObject {
  const body = requestBody(spec);
  const responses: ZodOpenApiOperationObject["responses"] = {};
  for (const [status, { description, schema, contentType }] of Object.entries(spec.responses)) {
    responses[status as "200"] = {
      description,
      ...(schema ? { content: { "application/json": { schema } } } : {}),
      ...(contentType ? { content: { [contentType]: { schema: { type: "string", format: "binary" } } } } : {}),
    };
  }
  if (body || spec.query) responses["400"] = failure("A field failed validation: see `error.details.fields`");
  if (spec.auth !== "public") responses["401"] = failure("No valid credentials");
  if (spec.permission || spec.auth === "session") responses["403"] = failure("Lacks the permission");
  if (spec.params) responses["404"] = failure("Not found, or not yours");
  responses["429"] = failure("Too many requests: see Retry-After");
  return {
    operationId: spec.operationId,
    summary: spec.summary,
    ...(spec.description ? { description: spec.description } : {}),
    tags: [spec.tag],
    security: security[spec.auth],
    ...(spec.params || spec.query ? { requestParams: parametersOf(spec) } : {}),
    ...(spec.headers ? { parameters: headerParameters(spec.headers) } : {}),
    ...(body ? { requestBody: body } : {}),
    responses,
  };
}

function parametersOf(spec: Operation): NonNullable<ZodOpenApiOperationObject["requestParams"]> {
  return {
    ...(spec.params ? { path: spec.params as z.ZodObject } : {}),
    ...(spec.query ? { query: spec.query as z.ZodObject } : {}),
  };
}

const headerParameters = (headers: Record<string, string>) =>
  Object.entries(headers).map(([name, description]) => ({
    in: "header" as const,
    name,
    description,
    schema: { type: "string" as const },
  }));

function requestBody(spec: Operation): ZodOpenApiOperationObject["requestBody"] | undefined {
  if (spec.bodyKind === "form") {
    return { required: true, content: { "multipart/form-data": { schema: formSchema(spec) } } };
  }
  if (!spec.body) return undefined;
  return { required: true, content: { "application/json": { schema: spec.body } } };
}

/** Files are described by hand, text fields by their schema's descriptions. */
function formSchema(spec: Operation) {
  const files = Object.entries(spec.files ?? {}).map(([name, description]) => [
    name,
    { type: "string" as const, format: "binary", description },
  ]);
  const shape = spec.body ? (spec.body as z.ZodObject).shape : {};
  const fields = Object.entries(shape).map(([name, schema]) => [
    name,
    { type: "string" as const, description: (schema as z.ZodType).meta()?.description ?? "" },
  ]);
  return {
    type: "object" as const,
    properties: Object.fromEntries([...files, ...fields]),
    required: files.map(([name]) => String(name)),
  };
}
