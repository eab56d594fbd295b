/** The parts of our own OpenAPI 3.1 document that the reference shows; every schema stands where it is used. */

export interface Schema {
  type?: string | string[];
  format?: string;
  description?: string;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  example?: unknown;
  examples?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  additionalProperties?: boolean | Schema;
}

export interface Parameter {
  in: "path" | "query" | "header";
  name: string;
  description?: string;
  required?: boolean;
  schema?: Schema;
}

interface Content {
  schema?: Schema;
}

interface RawOperation {
  operationId: string;
  summary: string;
  description?: string;
  tags?: string[];
  security?: Record<string, unknown>[];
  parameters?: Parameter[];
  requestBody?: { content: Record<string, Content> };
  responses: Record<string, { description: string; content?: Record<string, Content> }>;
}

export interface OpenApiDocument {
  info: { title: string; version: string; description?: string };
  paths: Record<string, Record<string, RawOperation>>;
}

export type Access = "key" | "session" | "admin" | "public";

export interface DocOperation {
  id: string;
  method: string;
  path: string;
  summary: string;
  description: string | null;
  tag: string;
  access: Access[];
  parameters: Parameter[];
  body: { mediaType: string; schema: Schema } | null;
  answers: { status: string; description: string; mediaType: string | null; schema: Schema | null }[];
}

/** Most wanted first; what is not named here comes after. */
const tagOrder = ["Résumés", "Webhooks", "API keys", "Operations", "Account", "Administration"];
const rank = (tag: string) => (tagOrder.indexOf(tag) + tagOrder.length + 1) % (tagOrder.length + 1);

const methods = ["get", "post", "put", "patch", "delete"];

function accessOf(security: Record<string, unknown>[] | undefined): Access[] {
  const names = new Set((security ?? []).flatMap((entry) => Object.keys(entry)));
  const found: Access[] = [];
  if (names.has("bearerKey") || names.has("headerKey")) found.push("key");
  if (names.has("session")) found.push("session");
  if (names.has("admin")) found.push("admin");
  return found.length > 0 ? found : ["public"];
}

export function toOperations(document: OpenApiDocument): DocOperation[] {
  const list = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => methods.includes(method))
      .map(([method, raw]) => toOperation(path, method, raw)),
  );
  return list.sort((a, b) => rank(a.tag) - rank(b.tag));
}

function toOperation(path: string, method: string, raw: RawOperation): DocOperation {
  const [body] = Object.entries(raw.requestBody?.content ?? {});
  return {
    id: raw.operationId,
    method: method.toUpperCase(),
    path,
    summary: raw.summary,
    description: raw.description ?? null,
    tag: raw.tags?.[0] ?? "",
    access: accessOf(raw.security),
    parameters: raw.parameters ?? [],
    body: body ? { mediaType: body[0], schema: body[1].schema ?? {} } : null,
    answers: Object.entries(raw.responses).map(([status, answer]) => {
      const [content] = Object.entries(answer.content ?? {});
      return {
        status,
        description: answer.description,
        mediaType: content?.[0] ?? null,
        schema: content?.[1].schema ?? null,
      };
    }),
  };
}

/** A schema without its "or null", and whether it may be null. */
export function unwrapNull(schema: Schema): { schema: Schema; nullable: boolean } {
  const options = schema.anyOf ?? schema.oneOf;
  if (options) {
    const rest = options.filter((option) => option.type !== "null");
    const [only] = rest;
    if (rest.length < options.length && rest.length === 1 && only) {
      return {
        schema: { ...only, ...(schema.description ? { description: schema.description } : {}) },
        nullable: true,
      };
    }
  }
  if (Array.isArray(schema.type) && schema.type.includes("null")) {
    const types = schema.type.filter((type) => type !== "null");
    return { schema: { ...schema, type: types.length === 1 ? (types[0] ?? "") : types }, nullable: true };
  }
  return { schema, nullable: false };
}

/** A value that fits the schema, for request bodies to start from. */
export function exampleOf(schema: Schema): unknown {
  const inner = unwrapNull(schema).schema;
  const given = inner.example ?? inner.examples?.[0] ?? inner.default ?? inner.const ?? inner.enum?.[0];
  if (given !== undefined) return given;
  if (inner.properties) {
    const required = new Set(inner.required ?? []);
    const entries = Object.entries(inner.properties);
    const chosen = required.size > 0 ? entries.filter(([name]) => required.has(name)) : entries;
    return Object.fromEntries(chosen.map(([name, property]) => [name, exampleOf(property)]));
  }
  if (inner.items) return [exampleOf(inner.items)];
  const [option] = inner.anyOf ?? inner.oneOf ?? [];
  if (option) return exampleOf(option);
  if (inner.type === "boolean") return true;
  return inner.type === "integer" || inner.type === "number" ? 0 : "";
}

/** The request as a line for a terminal. */
export function toCurl(operation: DocOperation, origin: string): string {
  const parts = [`curl${operation.method === "GET" ? "" : ` -X ${operation.method}`} ${origin}${operation.path}`];
  if (operation.access.includes("key")) parts.push('-H "Authorization: Bearer rpk_…"');
  if (operation.body?.mediaType === "multipart/form-data") parts.push('-F "file=@resume.pdf"');
  else if (operation.body) {
    const body = JSON.stringify(exampleOf(operation.body.schema)).replaceAll("'", "'\\''");
    parts.push('-H "Content-Type: application/json"', `-d '${body}'`);
  }
  return parts.join(" \\\n  ");
}
