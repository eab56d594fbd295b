"use client";

import { PencilLine } from "lucide-react";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { cn } from "#components/ui/cn.ts";
import { Input } from "#components/ui/input.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import type { ParsedResume } from "#lib/contract/parsed-resume.ts";
import { Confidence } from "../confidence.tsx";
import { type Field, isUnsure } from "./field-model.ts";
import { focusField, moved, useSelection } from "./selection.tsx";
import { isBadDate, toCorrection } from "./to-changes.ts";
import { useCorrections } from "./use-corrections.ts";

interface EditableFieldProps {
  resume: ParsedResume;
  field: Field;
  /** `row`: beside its label; `text`: a paragraph; `item`: with a bullet; `chip`: in a row of its like. */
  look?: "row" | "text" | "item" | "chip";
  /** Takes the whole line of an entry. */
  wide?: boolean;
}

/** One value: outlined on the page when hovered or focused, corrected when pressed. */
export function EditableField({ resume, field, look = "row", wide = false }: EditableFieldProps) {
  const t = useTranslations("resumes.detail");
  const [editing, setEditing] = useState(false);
  const [pending, setPending] = useState<string | null>(null);
  const { correct } = useCorrections();
  const label = t(`fields.${field.label}`);
  const finish = () => {
    setEditing(false);
    requestAnimationFrame(() => focusField(field.pointer));
  };
  const save = async (text: string) => {
    const correction = toCorrection(resume, field, text);
    finish();
    if (!correction) return;
    setPending(text.trim());
    try {
      const message = correction.removes ? t("removed", { field: label }) : t("saved", { field: label });
      await correct(correction.changes, correction.inverse, message);
    } finally {
      setPending(null);
    }
  };
  if (editing)
    return <FieldEditor field={field} label={label} look={look} wide={wide} onSave={save} onCancel={finish} />;
  return (
    <FieldValue field={field} label={label} look={look} wide={wide} pending={pending} onEdit={() => setEditing(true)} />
  );
}

interface FieldValueProps {
  field: Field;
  label: string;
  look: NonNullable<EditableFieldProps["look"]>;
  wide: boolean;
  pending: string | null;
  onEdit: () => void;
}

function FieldValue({ field, label, look, wide, pending, onEdit }: FieldValueProps) {
  const t = useTranslations("resumes.detail");
  const { pointer, select } = useSelection();
  const active = pointer === field.pointer;
  const unsure = isUnsure(field);
  const value = pending ?? field.value ?? (field.current ? t("present") : null);
  return (
    <button
      type="button"
      data-pointer={field.pointer}
      onClick={onEdit}
      onPointerMove={(event) => moved(event) && select(field.pointer, "fields")}
      onFocus={() => select(field.pointer, "fields")}
      className={cn(
        "group/field relative text-left transition-colors duration-120",
        look === "row" &&
          "grid min-h-8 w-full grid-cols-[5rem_minmax(0,1fr)_auto] items-baseline gap-3 rounded-md px-2 py-1.5 max-sm:min-h-11",
        look === "text" && "grid w-full grid-cols-[minmax(0,1fr)_auto] gap-2 rounded-md px-2 py-1.5",
        look === "item" &&
          "grid w-full grid-cols-[0.5rem_minmax(0,1fr)_auto] gap-2 rounded-md px-2 py-1 max-sm:min-h-11",
        look === "chip" &&
          "inline-flex min-h-7 max-w-full items-center gap-1.5 rounded-md border border-border bg-surface px-2 py-0.5 max-sm:min-h-11",
        unsure && "bg-caution-soft",
        look === "chip" ? "hover:border-accent-text" : "hover:bg-hover",
        wide && "sm:col-span-2",
        active && "bg-selected outline-2 outline-evidence -outline-offset-2",
        pending !== null && "opacity-60",
      )}
    >
      {look === "row" ? (
        <span className="text-muted text-xs">{label}</span>
      ) : (
        <span className="sr-only">{label}: </span>
      )}
      {look === "item" ? <span aria-hidden="true">•</span> : null}
      <span className={cn("min-w-0 break-words", look !== "chip" && "whitespace-pre-wrap")}>
        {value ?? (
          <>
            <span aria-hidden="true" className="text-subtle">
              –
            </span>
            <span className="sr-only">{t("emptyValue")}</span>
          </>
        )}
      </span>
      <span className="inline-flex items-center gap-2 empty:hidden">
        {unsure && field.evidence ? <Confidence value={field.evidence.confidence} /> : null}
        {look === "chip" ? null : (
          <PencilLine
            aria-hidden="true"
            className="absolute top-2 right-2 size-3.5 rounded-sm bg-surface text-muted opacity-0 transition-opacity duration-120 group-hover/field:opacity-100 group-focus-visible/field:opacity-100"
          />
        )}
      </span>
      {unsure && field.evidence ? (
        <span className="sr-only">
          {t("unsure", { percent: `${String(Math.round(field.evidence.confidence * 100))} %` })}
        </span>
      ) : null}
    </button>
  );
}

interface FieldEditorProps {
  field: Field;
  label: string;
  look: NonNullable<EditableFieldProps["look"]>;
  wide: boolean;
  onSave: (text: string) => void;
  onCancel: () => void;
}

function FieldEditor({ field, label, look, wide, onSave, onCancel }: FieldEditorProps) {
  const t = useTranslations("resumes.detail");
  const id = useId();
  const [text, setText] = useState(field.value ?? (field.current ? t("present") : ""));
  const [problem, setProblem] = useState<string | null>(null);
  const done = useRef(false);
  const submit = () => {
    if (done.current) return;
    if (field.kind === "date" && isBadDate(text.trim())) return setProblem(t("badDate"));
    done.current = true;
    onSave(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      done.current = true;
      onCancel();
    }
    if (event.key === "Enter" && (field.kind !== "text" || event.metaKey || event.ctrlKey)) {
      event.preventDefault();
      submit();
    }
  };
  const shared = {
    autoFocus: true,
    value: text,
    onKeyDown,
    onBlur: submit,
    "aria-label": t("edit", { field: label }),
    "aria-describedby": id,
    "aria-invalid": problem ? true : undefined,
  } as const;
  return (
    <span
      className={cn(
        "flex flex-col gap-1 rounded-md bg-selected p-2",
        look === "chip" ? "w-52" : "w-full",
        wide && "sm:col-span-2",
      )}
    >
      {look === "row" ? <span className="text-muted text-xs">{label}</span> : null}
      {field.kind === "text" ? (
        <Textarea {...shared} onChange={(event) => setText(event.target.value)} />
      ) : (
        <Input
          {...shared}
          onChange={(event) => setText(event.target.value)}
          onFocus={(event) => event.target.select()}
        />
      )}
      <span id={id} className={cn("text-xs", problem ? "text-negative" : "text-muted")}>
        {problem ??
          (field.kind === "date" ? `${t("dateHint")}. ` : "") +
            (field.kind === "text" ? t("editHintLong") : t("editHint"))}
      </span>
    </span>
  );
}
