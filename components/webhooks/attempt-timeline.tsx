"use client";

import { ChevronRight, CircleCheck, CircleX } from "lucide-react";
import { useTranslations } from "use-intl";
import { formatDuration } from "#components/common/format.ts";
import { RelativeTime } from "#components/common/relative-time.tsx";
import { TextBlock } from "#components/common/text-block.tsx";
import type { Attempt, DeliveryDetail } from "#lib/contract/webhooks.ts";
import { AnswerLine } from "./answer-line.tsx";

/** Every attempt of a delivery, the newest first and open. */
export function AttemptTimeline({ delivery }: { delivery: DeliveryDetail }) {
  const t = useTranslations("webhooks.delivery");
  const attempts = delivery.attemptList.toSorted((a, b) => b.number - a.number);
  return (
    <section aria-labelledby="attempts" className="flex flex-col gap-2">
      <h3 id="attempts" className="font-medium">
        {t("timeline")}
      </h3>
      {attempts.length === 0 ? <p className="text-muted">{t("noAttempt")}</p> : null}
      <ol className="flex flex-col gap-2">
        {attempts.map((attempt, index) => (
          <li key={attempt.number} className="min-w-0 rounded-lg border border-border bg-surface">
            <details open={index === 0} className="group">
              <summary className="flex min-h-10 list-none flex-wrap items-center gap-x-3 gap-y-1 rounded-lg px-3 py-2 hover:bg-hover">
                <ChevronRight
                  className="size-4 text-muted transition-transform duration-120 group-open:rotate-90"
                  aria-hidden="true"
                />
                <Outcome attempt={attempt} />
                <span className="ml-auto text-muted text-xs">{formatDuration(attempt.timings.totalMs)}</span>
              </summary>
              <AttemptBody attempt={attempt} />
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Outcome({ attempt }: { attempt: Attempt }) {
  const t = useTranslations("webhooks.delivery");
  const Icon = attempt.success ? CircleCheck : CircleX;
  return (
    <>
      <Icon className={attempt.success ? "size-4 text-positive" : "size-4 text-negative"} aria-hidden="true" />
      <span className="font-medium">{t("attempt", { number: attempt.number })}</span>
      <span className="sr-only">{attempt.success ? t("succeeded") : t("failedAttempt")}</span>
      <AnswerLine
        statusCode={attempt.response?.statusCode ?? null}
        errorClass={attempt.errorClass}
        className="text-muted"
      />
    </>
  );
}

function AttemptBody({ attempt }: { attempt: Attempt }) {
  const t = useTranslations("webhooks.delivery");
  const { request, response } = attempt;
  return (
    <div className="flex flex-col gap-4 border-border border-t p-3">
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-muted text-xs">
        <RelativeTime value={attempt.startedAt} />
        {attempt.remoteAddress ? (
          <span>
            {t("address")} <code className="font-mono">{attempt.remoteAddress}</code>
          </span>
        ) : null}
      </p>
      {attempt.error ? <p className="break-words text-negative">{attempt.error}</p> : null}
      <Timings timings={attempt.timings} />
      <TextBlock label={t("requestHeaders")} text={headerText(request.headers)} />
      <Body label={t("requestBody")} body={request.body} />
      {response ? (
        <>
          <TextBlock
            label={t("responseHeaders")}
            text={[String(response.statusCode), headerText(response.headers)].filter(Boolean).join("\n")}
          />
          <Body label={t("responseBody")} body={response.body} note={response.truncated ? t("truncated") : undefined} />
        </>
      ) : (
        <p className="text-muted">{t("noAnswer")}</p>
      )}
    </div>
  );
}

function Body({ label, body, note }: { label: string; body: string; note?: string | undefined }) {
  const t = useTranslations("webhooks.delivery");
  if (body === "") {
    return (
      <p className="text-muted text-xs">
        {label}: {t("emptyBody")}
      </p>
    );
  }
  return <TextBlock label={label} text={indented(body)} copyText={body} note={note} />;
}

/** JSON with indentation; anything else as it is. */
function indented(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}

const headerText = (headers: Record<string, string | string[]>) =>
  Object.entries(headers)
    .flatMap(([name, value]) => [value].flat().map((one) => `${name}: ${one}`))
    .join("\n");

const phases = ["dns", "connect", "tls", "firstByte", "rest"] as const;
const shades = ["bg-muted", "bg-progress", "bg-accent", "bg-caution", "bg-positive"] as const;

/** Where the time went, one part after the other. */
function Timings({ timings }: { timings: Attempt["timings"] }) {
  const t = useTranslations("webhooks.delivery");
  const { dnsMs, connectMs, tlsMs, firstByteMs, totalMs } = timings;
  const known = [dnsMs, connectMs, tlsMs, firstByteMs];
  const rest = firstByteMs === null ? null : totalMs - known.reduce<number>((sum, ms) => sum + (ms ?? 0), 0);
  const values = [...known, rest === null || rest < 0 ? null : rest];
  return (
    <section aria-label={t("timings")} className="flex flex-col gap-2">
      <div className="flex h-1.5 gap-px overflow-hidden rounded-full bg-neutral-soft" aria-hidden="true">
        {phases.map((phase, index) => {
          const ms = values[index];
          return ms ? <span key={phase} className={shades[index]} style={{ flexGrow: ms, flexBasis: 2 }} /> : null;
        })}
      </div>
      <dl className="flex flex-wrap gap-x-4 gap-y-1 text-xs">
        {phases.map((phase, index) => {
          const ms = values[index] ?? null;
          return ms === null ? null : (
            <div key={phase} className="flex items-center gap-1.5">
              <span className={`size-2 rounded-full ${shades[index] ?? ""}`} aria-hidden="true" />
              <dt className="text-muted">{t(`timing.${phase}`)}</dt>
              <dd>{formatMs(ms)}</dd>
            </div>
          );
        })}
        <div className="flex items-center gap-1.5">
          <dt className="text-muted">{t("total")}</dt>
          <dd className="font-medium">{formatMs(totalMs)}</dd>
        </div>
      </dl>
    </section>
  );
}

/** Parts of an attempt are often below a millisecond. */
const formatMs = (ms: number) => (ms < 10 ? `${String(Math.round(ms * 10) / 10)} ms` : formatDuration(ms));
