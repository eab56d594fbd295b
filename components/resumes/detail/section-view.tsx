"use client";

import { Plus, X } from "lucide-react";
import { useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { cn } from "#components/ui/cn.ts";
import { Input } from "#components/ui/input.tsx";
import type { ParsedResume } from "#lib/contract/parsed-resume.ts";
import { EditableField } from "./editable-field.tsx";
import type { Entry, Section } from "./field-model.ts";
import { addition, removal } from "./to-changes.ts";
import { useCorrections } from "./use-corrections.ts";

const cardClasses = "rounded-lg border border-border bg-surface p-1";

/** Lists whose items are single words, shown side by side. */
const CHIPS = new Set(["skills", "interests"]);

export function SectionView({ resume, section }: { resume: ParsedResume; section: Section }) {
  const t = useTranslations("resumes.detail");
  const chips = CHIPS.has(section.name);
  const title = t(`sections.${section.name}`);
  const id = `section-${section.name}`;
  return (
    <section aria-labelledby={id} className="flex flex-col">
      <div className="flex min-h-9 items-center justify-between px-2">
        <h2 id={id} className="font-semibold">
          {title}
          {section.entries.length > 1 ? (
            <span className="ml-1.5 font-normal text-muted">{section.entries.length}</span>
          ) : null}
        </h2>
        <AddItem resume={resume} section={section} title={title} />
      </div>
      {section.fields.length > 0 ? (
        <div className={cardClasses}>
          {section.fields.map((field) => (
            <EditableField
              key={field.pointer}
              resume={resume}
              field={field}
              look={section.name === "summary" ? "text" : "row"}
            />
          ))}
        </div>
      ) : null}
      {chips && section.entries.length > 0 ? (
        <div className="flex flex-wrap gap-1.5 px-2 py-1">
          {section.entries.map((entry) =>
            entry.fields.map((field) => (
              <EditableField key={field.pointer} resume={resume} field={field} look="chip" />
            )),
          )}
        </div>
      ) : null}
      {chips ? null : section.entries.map((entry) => <EntryView key={entry.pointer} resume={resume} entry={entry} />)}
    </section>
  );
}

function EntryView({ resume, entry }: { resume: ParsedResume; entry: Entry }) {
  const t = useTranslations("resumes.detail");
  const { correct } = useCorrections();
  const remove = () => {
    const { changes, inverse } = removal(resume, entry.pointer);
    correct(changes, inverse, t("removed", { field: entry.name || t("data") })).catch((error: Error) =>
      toast.error(t("saveFailed"), { description: error.message }),
    );
  };
  return (
    <article
      aria-label={entry.name}
      className={cn(cardClasses, "group/entry relative mb-2 grid sm:grid-cols-2 [&>button:first-child]:pr-10")}
    >
      {entry.fields.map((field) => (
        <EditableField
          key={field.pointer}
          resume={resume}
          field={field}
          look={field.label === "highlight" ? "item" : "row"}
          wide={!field.short}
        />
      ))}
      <Button
        variant="ghost"
        size="icon-sm"
        aria-label={t("removeEntry", { name: entry.name })}
        onClick={remove}
        className="absolute top-1 right-1 bg-surface text-muted opacity-0 focus-visible:opacity-100 group-focus-within/entry:opacity-100 group-has-[input,textarea]/entry:hidden group-hover/entry:opacity-100 max-sm:opacity-100"
      >
        <X aria-hidden="true" />
      </Button>
    </article>
  );
}

function AddItem({ resume, section, title }: { resume: ParsedResume; section: Section; title: string }) {
  const t = useTranslations("resumes.detail");
  const { correct } = useCorrections();
  const [text, setText] = useState<string | null>(null);
  const { template } = section;
  if (!template) return null;
  const label = t("addTo", { section: title });
  if (text === null) {
    return (
      <Button variant="ghost" size="sm" className="text-muted" aria-label={label} onClick={() => setText("")}>
        <Plus aria-hidden="true" />
        {t("add")}
      </Button>
    );
  }
  const save = () => {
    const value = text.trim();
    setText(null);
    if (!value) return;
    const { changes, inverse } = addition(resume, section.name, template.make(value));
    correct(changes, inverse, t("added2", { field: t(`fields.${template.label}`) })).catch((error: Error) =>
      toast.error(t("saveFailed"), { description: error.message }),
    );
  };
  return (
    <Input
      autoFocus
      value={text}
      aria-label={label}
      placeholder={t(`fields.${template.label}`)}
      className="w-52"
      onChange={(event) => setText(event.target.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === "Enter") save();
        if (event.key === "Escape") setText(null);
      }}
    />
  );
}
