"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "use-intl";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Label } from "#components/ui/label.tsx";
import type { EventTypeInfo } from "#lib/client/webhook-queries.ts";
import type { FormatName } from "#lib/contract/webhooks.ts";
import { eventsOfFormat, groupEvents } from "./format-events.ts";

interface EventPickerProps {
  types: readonly EventTypeInfo[];
  format: FormatName;
  /** Names of the catalogue, or `*` alone. */
  value: readonly string[];
  onChange: (value: string[]) => void;
  error: string | undefined;
}

/** Which of a format's events are sent: all of them, or those ticked. */
export function EventPicker({ types, format, value, onChange, error }: EventPickerProps) {
  const t = useTranslations("webhooks.form");
  const carried = eventsOfFormat(types, format);
  const every = value.includes("*");
  const toggle = (type: string, on: boolean) =>
    onChange(carried.map((info) => info.type).filter((name) => (name === type ? on : value.includes(name))));
  return (
    <fieldset className="flex min-w-0 flex-col gap-3" aria-describedby={error ? "events-error" : undefined}>
      <legend className="mb-2 font-medium">{t("events")}</legend>
      <div className="flex items-center gap-2 max-sm:min-h-11">
        <Checkbox
          id="event-every"
          checked={every}
          onCheckedChange={(on) => onChange(on === true ? ["*"] : [])}
          aria-invalid={error ? true : undefined}
        />
        <Label htmlFor="event-every" className="font-normal">
          {t("everyEvent")}
        </Label>
        <span className="ml-auto text-muted text-xs">{every ? null : t("chosen", { count: value.length })}</span>
      </div>
      {error ? (
        <p id="events-error" className="flex items-start gap-1.5 text-negative text-xs">
          <CircleAlert className="mt-px size-3.5 shrink-0" aria-hidden="true" />
          {error}
        </p>
      ) : null}
      {every ? null : (
        <div className="flex flex-col gap-4 rounded-lg border border-border bg-surface p-4">
          {groupEvents(carried).map(([group, members]) => (
            <fieldset key={group} className="flex flex-col gap-2">
              <legend className="mb-2 text-muted text-xs">{t(`groups.${group}`)}</legend>
              {members.map((info) => (
                <EventChoice
                  key={info.type}
                  info={info}
                  wireName={info.formats[format] ?? info.type}
                  checked={value.includes(info.type)}
                  onChange={(on) => toggle(info.type, on)}
                />
              ))}
            </fieldset>
          ))}
        </div>
      )}
    </fieldset>
  );
}

interface EventChoiceProps {
  info: EventTypeInfo;
  wireName: string;
  checked: boolean;
  onChange: (on: boolean) => void;
}

function EventChoice({ info, wireName, checked, onChange }: EventChoiceProps) {
  const t = useTranslations("webhooks.form");
  const id = `event-${info.type}`;
  return (
    <div className="flex items-start gap-2 max-sm:min-h-11">
      <Checkbox
        id={id}
        className="mt-0.5"
        checked={checked}
        onCheckedChange={(on) => onChange(on === true)}
        aria-describedby={`${id}-hint`}
      />
      <div className="flex min-w-0 flex-col">
        <Label htmlFor={id} className="break-all font-mono font-normal text-xs leading-5">
          {info.type}
        </Label>
        <p id={`${id}-hint`} className="text-muted text-xs">
          {info.description} {wireName === info.type ? null : t("sentAs", { name: wireName })}
        </p>
      </div>
    </div>
  );
}
