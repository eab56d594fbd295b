"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Confidence } from "#components/resumes/confidence.tsx";
import { cn } from "#components/ui/cn.ts";
import { type ExampleLine, exampleFields, exampleLines } from "./example-resume.ts";

const lineClasses: Record<ExampleLine["kind"], string> = {
  name: "text-lg font-semibold",
  heading: "mt-4 border-border border-b pb-1 font-semibold text-xs uppercase tracking-wider text-muted",
  strong: "mt-2 font-medium",
  text: "text-muted",
  item: "pl-3 text-muted",
};

/** A document and its values; pointing at either shows the other. */
export function LandingExample() {
  const t = useTranslations("home.landing");
  const [active, setActive] = useState("/experience/0/company");
  return (
    <div className="grid overflow-hidden rounded-lg border border-border bg-surface md:grid-cols-2">
      <section
        aria-label={t("documentLabel")}
        className="flex flex-col gap-1 border-border bg-sunken p-6 max-md:border-b md:border-r md:p-8"
      >
        {exampleLines.map((line) => (
          <p key={JSON.stringify(line.pieces)} className={lineClasses[line.kind]}>
            {line.pieces.map((piece) =>
              typeof piece === "string" ? (
                piece
              ) : (
                <mark
                  key={piece.pointer}
                  onPointerEnter={() => setActive(piece.pointer)}
                  className={cn(
                    "rounded-sm bg-transparent text-inherit transition-colors duration-120",
                    active === piece.pointer && "bg-evidence-soft outline-2 outline-evidence",
                  )}
                >
                  {piece.text}
                </mark>
              ),
            )}
          </p>
        ))}
      </section>
      <section aria-label={t("fieldsLabel")} className="p-2">
        <ul>
          {exampleFields.map((field) => (
            <li key={field.pointer}>
              <button
                type="button"
                aria-pressed={active === field.pointer}
                onPointerEnter={() => setActive(field.pointer)}
                onFocus={() => setActive(field.pointer)}
                onClick={() => setActive(field.pointer)}
                className={cn(
                  "grid min-h-9 w-full grid-cols-[5.5rem_1fr_auto] items-center gap-3 rounded-md px-3 text-left max-sm:min-h-11",
                  active === field.pointer && "bg-selected",
                )}
              >
                <span className="text-muted text-xs">{field.label}</span>
                <span className="min-w-0 truncate">{field.value}</span>
                <Confidence value={field.confidence} />
              </button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
