import type { ReactNode } from "react";
import { CodeLine } from "#components/common/code-line.tsx";
import { t } from "#messages/t.ts";
import { AnswerSchema } from "./answer-schema.tsx";
import { MethodBadge } from "./method-badge.tsx";
import { type DocOperation, exampleOf, type Parameter, toCurl } from "./openapi-model.ts";
import { SchemaView } from "./schema-view.tsx";
import { TryIt } from "./try-it.tsx";

interface OperationViewProps {
  operation: DocOperation;
  origin: string;
}

/** One route: what it takes, what it answers, the line to paste, and trying it. */
export function OperationView({ operation, origin }: OperationViewProps) {
  const { body } = operation;
  const good = operation.answers.filter((answer) => answer.status.startsWith("2"));
  const bad = operation.answers.filter((answer) => !answer.status.startsWith("2"));
  return (
    <article
      id={operation.id}
      aria-labelledby={`${operation.id}-title`}
      className="grid scroll-mt-16 gap-x-8 gap-y-4 border-border border-t py-8 xl:grid-cols-2"
    >
      <div className="flex min-w-0 flex-col gap-4">
        <div className="flex flex-col gap-1.5">
          <h3 id={`${operation.id}-title`} className="font-semibold text-base">
            {operation.summary}
          </h3>
          <p className="flex flex-wrap items-center gap-2">
            <MethodBadge method={operation.method} />
            <code className="break-all font-mono text-xs">{operation.path}</code>
          </p>
          {operation.description ? <p className="max-w-[72ch] text-muted">{withCode(operation.description)}</p> : null}
          <p className="text-muted text-xs">
            {operation.access.map((access) => t(`docs.access.${access}`)).join(" · ")}
          </p>
        </div>
        {operation.parameters.length > 0 ? (
          <Group title={t("docs.parameters")}>
            <ul>
              {operation.parameters.map((parameter) => (
                <ParameterLine key={`${parameter.in} ${parameter.name}`} parameter={parameter} />
              ))}
            </ul>
          </Group>
        ) : null}
        {body ? (
          <Group title={t("docs.body")} note={body.mediaType}>
            <SchemaView schema={body.schema} />
          </Group>
        ) : null}
        {good.map((answer) =>
          answer.schema && answer.mediaType === "application/json" ? (
            <AnswerSchema
              key={answer.status}
              operationId={operation.id}
              status={answer.status}
              title={`${answer.status} ${answer.description}`}
            />
          ) : (
            <Group
              key={answer.status}
              title={`${answer.status} ${answer.description}`}
              note={answer.mediaType ?? undefined}
            />
          ),
        )}
        <p className="text-muted text-xs">
          {t("docs.failures")}{" "}
          {bad.map((answer) => (
            <code key={answer.status} className="mr-1.5 font-mono">
              {answer.status}
            </code>
          ))}
        </p>
      </div>
      <div className="flex min-w-0 flex-col gap-3">
        <CodeLine code={toCurl(operation, origin)} />
        <TryIt
          operation={{
            id: operation.id,
            method: operation.method,
            path: operation.path,
            access: operation.access,
            parameters: operation.parameters.map(({ in: place, name, required }) => ({
              place,
              name,
              required: required === true,
            })),
            mediaType: body?.mediaType ?? null,
            example:
              body && body.mediaType !== "multipart/form-data" ? JSON.stringify(exampleOf(body.schema), null, 2) : "",
            formFields: body?.mediaType === "multipart/form-data" ? Object.keys(body.schema.properties ?? {}) : [],
            streams: operation.answers.some((answer) => answer.mediaType === "text/event-stream"),
          }}
        />
      </div>
    </article>
  );
}

function Group({ title, note, children }: { title: string; note?: string | undefined; children?: ReactNode }) {
  return (
    <section className="flex flex-col gap-1">
      <h4 className="flex items-baseline gap-2 font-medium">
        {title}
        {note ? <code className="font-mono font-normal text-muted text-xs">{note}</code> : null}
      </h4>
      {children}
    </section>
  );
}

function ParameterLine({ parameter }: { parameter: Parameter }) {
  return (
    <li className="flex flex-wrap items-baseline gap-x-2 border-border border-t py-1.5 pl-5">
      <code className="font-mono font-medium text-xs">{parameter.name}</code>
      <span className="text-muted text-xs">{t(`docs.place.${parameter.in}`)}</span>
      {parameter.required ? null : <span className="text-subtle text-xs">{t("docs.optional")}</span>}
      {parameter.description ? (
        <span className="basis-full text-muted text-xs">{withCode(parameter.description)}</span>
      ) : null}
    </li>
  );
}

/** Text with `code` in backticks. */
function withCode(text: string) {
  return text.split("`").map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a fixed text
      <code key={index} className="font-mono text-xs">
        {part}
      </code>
    ) : (
      part
    ),
  );
}
