import { ChevronRight } from "lucide-react";
import { t } from "#messages/t.ts";
import { type Schema, unwrapNull } from "./openapi-model.ts";

/** Deeper than this nothing of ours goes. */
const MAX_DEPTH = 8;

function typeName(schema: Schema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.items) return `${typeName(unwrapNull(schema.items).schema)}[]`;
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return options.map(typeName).join(" | ");
  const type = Array.isArray(schema.type) ? schema.type.join(" | ") : (schema.type ?? "any");
  return schema.format ? `${type} (${schema.format})` : type;
}

function children(schema: Schema): Schema | null {
  if (schema.properties) return schema;
  if (schema.items) return children(unwrapNull(schema.items).schema);
  const first = (schema.anyOf ?? schema.oneOf)?.find((option) => option.properties);
  return first ?? null;
}

/** The fields of an object, those of inner objects folded away. */
export function SchemaView({ schema, depth = 0 }: { schema: Schema; depth?: number }) {
  const root = children(unwrapNull(schema).schema);
  if (!root?.properties) return <code className="font-mono text-muted text-xs">{typeName(schema)}</code>;
  const required = new Set(root.required ?? []);
  return (
    <ul className="flex flex-col">
      {Object.entries(root.properties).map(([name, property]) => (
        <Property key={name} name={name} property={property} required={required.has(name)} depth={depth} />
      ))}
    </ul>
  );
}

interface PropertyProps {
  name: string;
  property: Schema;
  required: boolean;
  depth: number;
}

function Property({ name, property, required, depth }: PropertyProps) {
  const { schema, nullable } = unwrapNull(property);
  const inner = depth < MAX_DEPTH ? children(schema) : null;
  const line = (
    <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-2">
      <code className="font-mono font-medium text-xs">{name}</code>
      <code className="min-w-0 break-words font-mono text-muted text-xs">
        {typeName(schema)}
        {nullable ? ` | ${t("docs.null")}` : ""}
      </code>
      {required ? null : <span className="text-subtle text-xs">{t("docs.optional")}</span>}
      {schema.description ? <span className="basis-full text-muted text-xs">{schema.description}</span> : null}
    </span>
  );
  if (!inner) return <li className="flex border-border border-t py-1.5 pl-5">{line}</li>;
  return (
    <li className="border-border border-t">
      <details className="group/schema">
        <summary className="flex list-none items-start gap-1 rounded-sm py-1.5">
          <ChevronRight
            aria-hidden="true"
            className="mt-0.5 size-4 shrink-0 text-muted transition-transform duration-120 group-open/schema:rotate-90"
          />
          {line}
        </summary>
        <div className="ml-2 border-border border-l pl-2">
          <SchemaView schema={schema} depth={depth + 1} />
        </div>
      </details>
    </li>
  );
}
