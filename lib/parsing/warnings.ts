import type { ParsedResume } from "#lib/contract/parsed-resume.ts";
import type { TextDocument } from "#lib/documents/types.ts";
import type { Section } from "./sections.ts";

const OTHER_DOCUMENTS =
  /\b(?:invoice|rechnung|rechnungsnummer|facture|factura|fatura|fattura|factuur|faktura|purchase order|bestellung|quotation|angebot|receipt|quittung|amount due|total due|subtotal|zwischensumme|vat|mwst|iban|payment terms|zahlungsbedingungen|due date|we are looking for|wir suchen|nous recherchons|buscamos|cerchiamo|we offer|wir bieten|your tasks|ihre aufgaben|your profile|ihr profil|apply now|jetzt bewerben|job description|equal opportunity employer|dear sir|dear hiring|sehr geehrte|terms and conditions|contract between|hereby agree)\b/giu;

type Warning = ParsedResume["meta"]["warnings"][number];

/** Warnings of reading the document, and whether it looks like a résumé at all. */
export function documentWarnings(
  document: TextDocument,
  sections: Section[],
  result: Omit<ParsedResume, "meta">,
): Warning[] {
  const warnings: Warning[] = document.warnings.map(({ code, message }) => ({ code, message }));
  const text = document.pages
    .flatMap((page) => page.spans.map((span) => span.text))
    .join(" ")
    .slice(0, 20_000);
  const foreign = new Set([...text.matchAll(OTHER_DOCUMENTS)].map((match) => match[0].toLowerCase())).size;
  const kinds = new Set(sections.filter((section) => section.title && !section.guessed).map((section) => section.kind));
  const main = ["experience", "education", "skills"].filter((kind) => kinds.has(kind as Section["kind"])).length;
  const contact = (result.candidate.email ? 1 : 0) + (result.candidate.phone ? 1 : 0) + (result.candidate.name ? 1 : 0);
  const points =
    main * 2 + contact + Math.min(2, result.experience.length) + Math.min(2, result.education.length) - foreign * 1.5;
  const known = warnings.some((warning) => warning.code === "NOT_A_RESUME");
  if (!known && (points < 2.5 || (main === 0 && foreign >= 2)))
    warnings.push({
      code: "NOT_A_RESUME",
      message: "This document does not look like a résumé; what was read from it may be wrong.",
    });
  return warnings;
}
