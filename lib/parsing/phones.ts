import {
  type CountryCode,
  findPhoneNumbersInText,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from "libphonenumber-js";
import type { Page } from "#lib/documents/types.ts";
import { AGENCY_RANK, isAgencyLine, preferOwn } from "./agency.ts";
import { findDates } from "./dates.ts";
import { REFEREE, rankOf } from "./emails.ts";
import type { Line } from "./lines.ts";
import { asciiDigits } from "./phrase-set.ts";
import type { Section } from "./sections.ts";
import { type Sourced, sourced } from "./sourced.ts";
import { clean } from "./text.ts";

export interface FoundPhone extends Sourced {
  e164: string | null;
  raw: string;
  rank: number;
}

/** A run of digits that may be a phone number; none in a postal code behind its sign. */
export const PHONE_RUN = /(?<!〒[\p{Nd} -]{0,9})[+(]?\p{Nd}[\p{Nd}\s()./-]{5,24}\p{Nd}/gu;

/** Step 8b: phone numbers with their E.164 form where country or prefix tell it. */
export function findPhones(sections: Section[], country: string | null, pages: Page[]): FoundPhone[] {
  const found: FoundPhone[] = [];
  const seen = new Set<string>();
  const region = country && isSupportedCountry(country as CountryCode) ? (country as CountryCode) : undefined;
  const add = (phone: FoundPhone) => {
    const digits = asciiDigits(phone.raw).replace(/\D/g, "");
    if ([...seen].some((known) => known.endsWith(digits.slice(-8)))) return;
    seen.add(digits);
    found.push(phone);
  };
  for (const section of sections) {
    const sectionRank = rankOf(section);
    const inside = sectionRank > 1 && sectionRank < REFEREE;
    for (const [index, line] of section.lines.entries()) {
      if (inside && !isFooter(line, pages)) continue;
      const agency = sectionRank < REFEREE && isAgencyLine(section.lines, index);
      const rank = agency ? AGENCY_RANK : sectionRank;
      for (const part of line.parts)
        if (/^tel:/i.test(part.span.href ?? "")) {
          const raw = /\p{Nd}{3}/u.test(line.text.slice(part.start, part.end))
            ? clean(line.text.slice(part.start, part.end))
            : (part.span.href ?? "").slice(4);
          add({
            ...sourced(line, part.start, part.end),
            text: raw,
            raw,
            e164: toE164((part.span.href ?? "").slice(4), region),
            rank,
          });
        }
      const text = asciiDigits(line.text);
      if (!/\d[\d\s()./-]{5,}\d/.test(text)) continue;
      const dates = findDates(line.text);
      for (const match of text.matchAll(PHONE_RUN)) {
        const raw = match[0].trim().replace(/^[()./-]+(?=\d)/, (lead) => (lead.includes("(") ? "(" : ""));
        const start = match.index + match[0].indexOf(raw);
        const digits = raw.replace(/\D/g, "");
        if (digits.length < 7 || digits.length > 15) continue;
        if (dates.some((date) => date.start < start + raw.length && date.end > start && !raw.startsWith("+"))) continue;
        const before = text.slice(Math.max(0, start - 12), start);
        if (/[\p{L}_/=@.]$/u.test(before) && !/(?:tel|phone|mobil|handy|fon|ph|cell|m|t|p)\.?$/iu.test(before))
          continue;
        if (/^\d{4}-\d{4}-\d{4}/.test(raw) && /orcid/i.test(line.text)) continue;
        const labelled =
          /(?:tel|phone|mob|handy|fon|cell|call|gsm|whatsapp|móvil|celular|telefon|téléphone|电话|電話|هاتف|טלפון|फ़ोन|puh|điện thoại|sđt|đt|telp|hp|telèfon|tālr|simu|тел|моб|τηλ|κιν|تلفن|موبایل|فون)/iu.test(
            text.slice(Math.max(0, start - 24), start),
          );
        const international = raw.startsWith("+") || raw.startsWith("00");
        const e164 = toE164(raw, region);
        if (!e164 && !labelled && !international && digits.length < 9) continue;
        if (!e164 && !labelled && !/[\s()./-]/.test(raw)) continue;
        const fax = /fax\s*:?\s*$/iu.test(text.slice(Math.max(0, start - 12), start));
        if (fax) continue;
        add({
          ...sourced(line, start, start + raw.length),
          text: raw,
          raw: clean(line.text.slice(start, start + raw.length)),
          e164,
          rank: rank + (rank === 0 || labelled ? 0 : 1),
        });
      }
    }
  }
  for (const page of pages)
    for (const link of page.links)
      if (/^tel:/i.test(link.href)) {
        const raw = link.href.slice(4);
        add({ text: raw, raw, sources: [], e164: toE164(raw, region), rank: 2 });
      }
  const ranked = preferOwn(found.filter((entry) => entry.rank < REFEREE).sort((a, b) => a.rank - b.rank));
  const front = ranked.filter((entry) => entry.rank < FOOTER_RANK);
  return front.length > 0 ? front : ranked;
}

/** Rank from which a number was found outside the parts that hold contact details. */
const FOOTER_RANK = 3;

/** Contact details in a page's foot count when there are no others. */
function isFooter(line: Line, pages: Page[]): boolean {
  const page = pages[line.page - 1];
  return page !== undefined && !line.bullet && line.text.length < 160 && line.box.y > page.height * 0.9;
}

function toE164(raw: string, region: CountryCode | undefined): string | null {
  const text = asciiDigits(raw).replace(/\(0\)/, "").replace(/^00/, "+");
  const parsed = parsePhoneNumberFromString(text, region);
  if (parsed?.isPossible()) return parsed.number;
  const [first] = text.startsWith("+") ? findPhoneNumbersInText(text) : [];
  return first?.number.number ?? null;
}
