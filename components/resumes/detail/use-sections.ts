import { useMemo } from "react";
import type { ParsedResume } from "#lib/contract/parsed-resume.ts";
import { fieldsOf, toSections } from "./field-model.ts";

export function useSections(resume: ParsedResume) {
  return useMemo(() => {
    const sections = toSections(resume);
    return { sections, fields: fieldsOf(sections) };
  }, [resume]);
}
