"use client";

import { ArrowDown, ArrowUp, CircleCheck, Info, TriangleAlert, Undo2 } from "lucide-react";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { useShortcut } from "#components/common/shortcuts.tsx";
import { Button } from "#components/ui/button.tsx";
import type { ParsedResume } from "#lib/contract/parsed-resume.ts";
import { type Field, isUnsure, type Section } from "./field-model.ts";
import { SectionView } from "./section-view.tsx";
import { focusField, useSelection } from "./selection.tsx";
import { useCorrections } from "./use-corrections.ts";

interface FieldsPaneProps {
  resume: ParsedResume;
  sections: Section[];
  fields: Field[];
}

/** What was read, to check and to correct. */
export function FieldsPane({ resume, sections, fields }: FieldsPaneProps) {
  return (
    <>
      <CheckBar fields={fields} />
      <div className="flex flex-col gap-5 px-2 py-4 sm:px-6">
        {resume.meta.warnings.length > 0 ? <Warnings warnings={resume.meta.warnings} /> : null}
        {sections.map((section) => (
          <SectionView key={section.name} resume={resume} section={section} />
        ))}
      </div>
    </>
  );
}

/** How many values want a look, and the way through them. */
function CheckBar({ fields }: { fields: Field[] }) {
  const t = useTranslations("resumes.detail");
  const { pointer } = useSelection();
  const { undo, canUndo } = useCorrections();
  const unsure = useMemo(() => fields.filter(isUnsure), [fields]);
  const step = (by: 1 | -1) => {
    if (unsure.length === 0) return;
    const at = unsure.findIndex((field) => field.pointer === pointer);
    const next = at === -1 ? (by === 1 ? 0 : unsure.length - 1) : (at + by + unsure.length) % unsure.length;
    focusField(unsure[next]?.pointer ?? "");
  };
  useShortcut("j", t("checkNext"), () => step(1));
  useShortcut("k", t("checkPrevious"), () => step(-1));
  useShortcut("mod+z", t("undo"), undo);
  const Icon = unsure.length === 0 ? CircleCheck : TriangleAlert;
  return (
    <div className="sticky top-0 z-10 flex min-h-11 items-center gap-2 border-border border-b bg-background px-4 sm:px-8">
      <Icon aria-hidden="true" className={unsure.length === 0 ? "size-4 text-positive" : "size-4 text-caution"} />
      <span className="flex-1" aria-live="polite">
        {unsure.length === 0 ? t("allSure") : t("lowConfidence", { count: unsure.length })}
      </span>
      {canUndo ? (
        <Button variant="ghost" size="sm" onClick={undo}>
          <Undo2 aria-hidden="true" />
          {t("undoShort")}
        </Button>
      ) : null}
      {unsure.length > 0 ? (
        <>
          <Button variant="ghost" size="icon-sm" aria-label={t("checkPrevious")} onClick={() => step(-1)}>
            <ArrowUp aria-hidden="true" />
          </Button>
          <Button variant="ghost" size="icon-sm" aria-label={t("checkNext")} onClick={() => step(1)}>
            <ArrowDown aria-hidden="true" />
          </Button>
        </>
      ) : null}
    </div>
  );
}

function Warnings({ warnings }: { warnings: ParsedResume["meta"]["warnings"] }) {
  const t = useTranslations("resumes.detail");
  return (
    <aside aria-label={t("warnings")} className="mx-2 flex gap-2 rounded-md bg-caution-soft px-3 py-2 text-caution">
      <Info className="mt-0.5 size-4 shrink-0" aria-hidden="true" />
      <ul>
        {warnings.map((warning) => (
          <li key={`${warning.code} ${warning.message}`}>{warning.message}</li>
        ))}
      </ul>
    </aside>
  );
}
