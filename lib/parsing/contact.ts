import {
  type CountryCode,
  findPhoneNumbersInText,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from "libphonenumber-js";
import type { Page } from "#lib/documents/types.ts";
import { findDates } from "./dates.ts";
import { matchHeading } from "./headings.ts";
import { companyScore, titleScore } from "./lexicon.ts";
import type { Line } from "./lines.ts";
import { asciiDigits } from "./phrase-set.ts";
import { type Place, readPlace } from "./places.ts";
import type { Section } from "./sections.ts";
import { type Sourced, sourced } from "./sourced.ts";
import { clean, fold, trimSeparators } from "./text.ts";

const EMAIL = /[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,250})\.\p{L}{2,24}/gu;

export interface FoundEmail extends Sourced {
  /** Lines that are more likely the candidate's own come first. */
  rank: number;
}

/** Step 8a: e-mail addresses, from text (also wrapped over two lines) and from `mailto:` links; the candidate's first. */
export function findEmails(sections: Section[], pages: Page[]): FoundEmail[] {
  const found: FoundEmail[] = [];
  const seen = new Map<string, FoundEmail>();
  const add = (text: string, value: Sourced, rank: number) => {
    const key = text.toLowerCase();
    const known = seen.get(key);
    if (known) {
      known.rank = Math.min(known.rank, rank);
      return;
    }
    const email = { ...value, text, rank };
    seen.set(key, email);
    found.push(email);
  };
  for (const section of sections) {
    const rank = rankOf(section);
    section.lines.forEach((line, index) => {
      if (!line.text.includes("@")) {
        for (const part of line.parts) {
          const address = mailtoOf(part.span.href);
          if (address) add(address, sourced(line, part.start, part.end), rank);
        }
        return;
      }
      for (const part of line.parts) {
        const address = mailtoOf(part.span.href);
        if (address) add(address, sourced(line, part.start, part.end), rank);
      }
      const wrapped = wrappedEmail(section.lines, index);
      if (wrapped) {
        if (![...seen.keys()].some((known) => known === wrapped.text.toLowerCase())) add(wrapped.text, wrapped, rank);
        return;
      }
      for (const match of line.text.matchAll(EMAIL)) {
        const text = match[0].replace(/[.'-]+$/, "");
        if ([...seen.keys()].some((known) => known !== text.toLowerCase() && known.startsWith(text.toLowerCase())))
          continue;
        add(text, sourced(line, match.index, match.index + text.length), rank);
      }
    });
  }
  for (const page of pages)
    for (const link of page.links) {
      const address = mailtoOf(link.href);
      if (address) add(address, { text: address, sources: [] }, 1);
    }
  return found.filter((entry) => entry.rank < REFEREE).sort((a, b) => a.rank - b.rank);
}

/** Rank of what belongs to referees; it is never the candidate's. */
const REFEREE = 9;

function rankOf(section: Section): number {
  if (section.kind === "header" || section.kind === "contact") return 0;
  if (section.kind === "references") return REFEREE;
  return section.kind === "summary" || section.kind === "links" ? 1 : 3;
}

function mailtoOf(href: string | undefined): string | null {
  if (!href || !/^mailto:/i.test(href)) return null;
  const raw = href.slice(7).split("?")[0] ?? "";
  let address = raw;
  try {
    address = decodeURIComponent(raw);
  } catch {
    address = raw;
  }
  return address.trim().match(EMAIL)?.[0] ?? null;
}

/** An address that ran over the end of one or more lines of a narrow column, before or behind its "@". */
function wrappedEmail(lines: Line[], index: number): Sourced | null {
  const line = lines[index];
  if (!line) return null;
  const at = /[\p{L}\p{N}._%+-]*@[\p{L}\p{N}.-]*/u.exec(line.text);
  if (!at) return null;
  const parts: Sourced[] = [sourced(line, at.index, at.index + at[0].length)];
  let text = at[0];
  for (let above = index - 1; at.index === 0 && above >= 0 && above >= index - 2; above--) {
    const before = lines[above];
    const below = lines[above + 1];
    const start =
      before && below && follows(before, below) ? /(?:^|[\s|:])([\p{L}\p{N}._%+-]{2,64})$/u.exec(before.text) : null;
    const whole = start?.[1] !== undefined && start[1] === before?.text.trim();
    if (
      !before ||
      !start?.[1] ||
      before.text.includes("@") ||
      !(
        text.startsWith("@") ||
        /[._-]$/.test(start[1]) ||
        (whole && isNarrow(before) && /\p{Ll}/u.test(start[1]) && /^\p{Ll}/u.test(text))
      )
    )
      break;
    parts.unshift(sourced(before, before.text.length - start[1].length, before.text.length));
    text = start[1] + text;
    if (!whole) break;
  }
  const toEnd = at.index + at[0].length === line.text.trimEnd().length;
  for (let below = index + 1; toEnd && below < lines.length && below <= index + 2; below++) {
    const next = lines[below];
    const last = lines[below - 1];
    const token = next && last && follows(last, next) ? /^[\p{L}\p{N}.-]+$/u.exec(next.text.trim())?.[0] : undefined;
    const domain = text.slice(text.indexOf("@") + 1);
    const complete = /\.\p{L}{2,}$/u.test(domain);
    const joined = text + (token ?? "");
    if (!next || !token || /^(?:www\.|https?)/i.test(token) || !/\.\p{L}{2,24}$/u.test(joined)) break;
    if (
      complete &&
      !/[.-]$/.test(text) &&
      !token.startsWith(".") &&
      !(token.length <= 3 && isNarrow(line) && parts.length > 1)
    )
      break;
    parts.push(sourced(next, 0, token.length));
    text = joined;
  }
  return parts.length > 1 && EMAIL_WHOLE.test(text) ? { text, sources: parts.flatMap((part) => part.sources) } : null;
}

const EMAIL_WHOLE = /^[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}.-]{1,250}\.\p{L}{2,24}$/u;

/** Set right under each other as lines of one paragraph are. */
function follows(above: Line, below: Line): boolean {
  const aligned = Math.abs(above.box.x - below.box.x) < 40;
  const centred = Math.abs(above.box.x + above.box.width / 2 - below.box.x - below.box.width / 2) < 30;
  return above.page === below.page && (aligned || centred) && below.gap < below.fontSize * 0.75;
}

/** Text without a blank: what a narrow column breaks anywhere. */
function isNarrow(line: Line): boolean {
  return !/\s/.test(line.text.trim()) && line.text.trim().length >= 8;
}

export interface FoundPhone extends Sourced {
  e164: string | null;
  raw: string;
  rank: number;
}

const PHONE_RUN = /[+(]?\p{Nd}[\p{Nd}\s()./-]{5,24}\p{Nd}/gu;

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
    const rank = rankOf(section);
    if (rank > 1 && rank < REFEREE) continue;
    for (const line of section.lines) {
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
          /(?:tel|phone|mob|handy|fon|cell|call|gsm|whatsapp|móvil|celular|telefon|téléphone|电话|電話|هاتف|טלפון|फ़ोन)/iu.test(
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
  return found.filter((entry) => entry.rank < REFEREE).sort((a, b) => a.rank - b.rank);
}

function toE164(raw: string, region: CountryCode | undefined): string | null {
  const text = asciiDigits(raw).replace(/\(0\)/, "").replace(/^00/, "+");
  const parsed = parsePhoneNumberFromString(text, region);
  if (parsed?.isPossible()) return parsed.number;
  const [first] = text.startsWith("+") ? findPhoneNumbersInText(text) : [];
  return first?.number.number ?? null;
}

export type LinkKind =
  | "linkedin"
  | "github"
  | "gitlab"
  | "stackoverflow"
  | "x"
  | "xing"
  | "orcid"
  | "scholar"
  | "portfolio"
  | "other";

export interface FoundLink extends Sourced {
  url: string;
  kind: LinkKind;
}

const URL_TEXT =
  /(?:https?:\/\/|www\.)[^\s|<>"'()[\]{}，；。]+|(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,4}(?:com|org|net|io|dev|me|co|ai|app|tech|xyz|info|eu|edu|gov|de|at|ch|fr|es|pt|br|it|nl|be|pl|se|no|dk|fi|tr|uk|ie|in|us|ca|au|nz|cn|jp|kr|sg|vn|mx|ar|cl|pe|ro|cz|hu|gr|ru|ua|il|ae|sa|eg|za|ng|ke|gh|design|page|site|online|blog|cloud|studio|works|cv|pro|example|test)(?![\p{L}\p{N}@])(?:\/[^\s|<>"'()[\]{}，；。]*)?/giu;

/** Step 8c: links in text and under text, by kind. */
export function findLinks(sections: Section[], pages: Page[], name: string | null, emails: FoundEmail[]): FoundLink[] {
  const taken = emails.flatMap((email) => email.sources);
  const found: FoundLink[] = [];
  const seen = new Set<string>();
  const add = (url: string, value: Sourced) => {
    const href = normalizeUrl(url);
    if (!href) return;
    const key = linkKey(href);
    if (seen.has(key)) return;
    seen.add(key);
    found.push({ ...value, text: href, url: href, kind: kindOf(href, name) });
  };
  for (const section of sections) {
    const own = ["header", "contact", "links", "summary"].includes(section.kind);
    if (!own) continue;
    const annotated: { url: string; value: Sourced }[] = [];
    for (const line of section.lines)
      for (const part of line.parts)
        if (/^https?:/i.test(part.span.href ?? ""))
          annotated.push({ url: part.span.href ?? "", value: sourced(line, part.start, part.end) });
    for (const { url, value } of annotated) add(url, value);
    section.lines.forEach((line, index) => {
      const text = line.text;
      if (!text.includes(".")) return;
      for (const match of text.matchAll(URL_TEXT)) {
        const before = text[match.index - 1] ?? "";
        if (taken.some((s) => s.line === line && match.index >= s.start && match.index < s.end)) continue;
        if (before === "@" || text[match.index + match[0].length] === "@") continue;
        if (/@\S*$/.test(text.slice(Math.max(0, match.index - 80), match.index))) continue;
        let url = match[0].replace(/[.,;:]+$/, "");
        let value = sourced(line, match.index, match.index + url.length);
        if (
          !/^https?:|^www\./i.test(url) &&
          !url.includes("/") &&
          /^(?:b|m|ph|dipl|dr|prof|node|asp|vue|next|react|socket|ing)\./i.test(url)
        )
          continue;
        if (/^(?:asp|vb|ado|ml)\.net$/i.test(url)) continue;
        for (let below = index + 1; match.index + match[0].length === text.length && below <= index + 2; below++) {
          const more = urlTail(section.lines[below - 1], section.lines[below], url);
          if (!more) break;
          url += more.text;
          value = { text: url, sources: [...value.sources, ...more.sources] };
        }
        const key = linkKey(normalizeUrl(url) ?? url);
        if ([...seen].some((known) => known.startsWith(key))) continue;
        add(url, value);
      }
    });
  }
  for (const page of pages.slice(0, 2))
    for (const link of page.links)
      if (/^https?:/i.test(link.href) && (link.box.y < page.height * 0.4 || profile(link.href)))
        add(link.href, { text: link.href, sources: [] });
  return found;
}

/** What a line adds to an address that ran over the end of the one above. */
function urlTail(line: Line | undefined, next: Line | undefined, url: string): Sourced | null {
  if (!line || !next || !/\/[^/]*$/.test(url.replace(/^https?:\/\//, "")) || next.gap > next.fontSize * 0.75)
    return null;
  const token = next.text.trim();
  if (
    !/^[\w%./?=&~-]+$/.test(token) ||
    /^(?:www\.|https?:|[\w-]+\.[a-z]{2,6}(?:\/|$))/i.test(token) ||
    Math.abs(next.box.x - line.box.x) > 4
  )
    return null;
  const broken =
    /[-/_=]$/.test(url) ||
    line.box.x + line.box.width > line.reach - 8 ||
    (isNarrow(line) && /^[a-z\d-]/.test(token) && /[-\d]|^[a-z]{1,4}$/.test(token));
  return broken ? sourced(next) : null;
}

function profile(href: string): boolean {
  return /linkedin\.com\/in\/|github\.com\/[^/]+\/?$|xing\.com\/profile|orcid\.org\//i.test(href);
}

function linkKey(url: string): string {
  return url
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, "")
    .replace(/^www\./, "")
    .replace(/[/#?]+$/, "");
}

function normalizeUrl(url: string): string | null {
  const trimmed = url.replace(/[.,;:]+$/, "");
  if (/^(?:mailto|tel|file|javascript):/i.test(trimmed)) return null;
  const href = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  return URL.canParse(href) ? href : null;
}

const KINDS: [LinkKind, RegExp][] = [
  ["linkedin", /(?:^|\.)linkedin\.com$|^lnkd\.in$/],
  ["github", /(?:^|\.)github\.(?:com|io)$/],
  ["gitlab", /(?:^|\.)gitlab\.(?:com|io)$/],
  ["stackoverflow", /(?:^|\.)stackoverflow\.com$|(?:^|\.)stackexchange\.com$/],
  ["x", /^(?:www\.|mobile\.)?(?:twitter|x)\.com$/],
  ["xing", /(?:^|\.)xing\.com$/],
  ["orcid", /(?:^|\.)orcid\.org$/],
  ["scholar", /^scholar\.google\./],
];

function kindOf(url: string, name: string | null): LinkKind {
  let host = "";
  try {
    host = new URL(url).hostname.toLowerCase();
  } catch {
    return "other";
  }
  for (const [kind, pattern] of KINDS)
    if (pattern.test(host)) return kind === "github" && host.endsWith(".io") ? "portfolio" : kind;
  const family = name
    ? fold(name)
        .split(/[\s-]+/)
        .filter((part) => part.length > 2)
    : [];
  if (
    /behance|dribbble|artstation|medium\.com|kaggle|researchgate|youtube|instagram|facebook|leetcode|hackerrank|codepen|t\.me|wa\.me/.test(
      host,
    )
  )
    return /behance|dribbble|artstation/.test(host) ? "portfolio" : "other";
  return family.some((part) => host.includes(part)) ||
    /portfolio|\.dev$|\.me$|\.design$/.test(host) ||
    new URL(url).pathname === "/"
    ? "portfolio"
    : "other";
}

export interface FoundLocation extends Sourced {
  place: Place;
}

/** Step 8d: where the candidate lives: the best place among the header's and contact section's pieces. */
export function findLocation(sections: Section[], nameText: string | null): FoundLocation | null {
  let best: { location: FoundLocation; score: number } | null = null;
  const contactLike = sections.filter(
    (section) =>
      section.kind === "header" || section.kind === "contact" || section.kind === "summary" || section.kind === "links",
  );
  for (const section of contactLike) {
    section.lines.slice(0, 24).forEach((line, index) => {
      if (line.text.length > 160) return;
      for (const piece of contactPieces(line).flatMap(withTails)) {
        const labelled = LOCATION_LABEL.exec(piece.text);
        const text = labelled ? piece.text.slice(labelled[0].length) : piece.text;
        const cleaned = trimSeparators(text);
        if (
          cleaned.length < 2 ||
          /@|https?:|www\./.test(cleaned) ||
          cleaned === nameText ||
          (section.kind === "summary" && cleaned.split(" ").length > 7)
        )
          continue;
        const place = readPlace(cleaned);
        const next = section.lines[index + 1];
        const score =
          (place?.score ?? (labelled ? 0.5 : 0)) +
          (labelled ? 0.3 : 0) +
          (place?.city ? 0.1 : 0) +
          (place?.postalCode ? 0.1 : 0) -
          (titleScore(cleaned) > 0.7 ? 0.6 : 0) -
          (companyScore(cleaned) > 0.8 ? 0.4 : 0) -
          (section.kind === "summary" ? 0.35 : 0) -
          (NOT_HOME.test(piece.text) ? 1 : 0);
        if (score < 0.55 || (best && score <= best.score + 0.001)) continue;
        const start = piece.start + piece.text.indexOf(cleaned);
        const value = sourced(line, start, start + cleaned.length);
        const home = place ?? {
          text: cleaned,
          city: cleaned,
          region: null,
          countryCode: null,
          postalCode: null,
          score: 0.5,
        };
        best = { location: { ...value, text: cleaned, place: home }, score };
        void next;
      }
    });
  }
  return (best as { location: FoundLocation } | null)?.location ?? null;
}

const LOCATION_LABEL =
  /^(?:(?:based in|wohnhaft in|lives in|located in|living in)\s+|(?:address|adresse|anschrift|wohnort|wohnhaft in|location|localisation|lieu|dirección|direccion|domicilio|ubicación|endereço|endereco|morada|localização|localidade|cidade|indirizzo|residenza|città|domicilio|adres|woonplaats|miejsce zamieszkania|miasto|lokalizacja|adress|ort|bostadsort|stad|şehir|konum|ikamet|based in|city|residence|lives in|lugar de residencia|ciudad|地址|现居|所在地|居住地|住所|現住所|العنوان|כתובת|पता|location)\s*[:：]\s*)/iu;
const NOT_HOME =
  /^(?:nationality|nationalität|staatsangehörigkeit|nationalité|nacionalidad|nacionalidade|nazionalità|nationaliteit|narodowość|nationalitet|uyruk|place of birth|geburtsort|born|geboren|geburtsdatum|date of birth|lieu de naissance|lugar de nacimiento|luogo di nascita|doğum yeri|native)/iu;

const CONTACT_CUT = /\t|\s*[|·•∙‧⋅⚫◆]\s*|\s+[–—/-]\s+|\s*;\s+| {2,}/gu;

function contactPieces(line: Line): { text: string; start: number }[] {
  const pieces: { text: string; start: number }[] = [];
  let from = 0;
  const push = (end: number) => {
    const raw = line.text.slice(from, end);
    const text = clean(raw);
    if (text !== "") pieces.push({ text, start: from + raw.indexOf(text.slice(0, 1)) });
  };
  const cuts = [CONTACT_CUT, EMAIL, URL_TEXT, PHONE_RUN].flatMap((pattern) => [...line.text.matchAll(pattern)]);
  for (const match of cuts.sort((a, b) => a.index - b.index)) {
    if (match.index < from || (/^\p{Nd}/u.test(match[0]) && match[0].replace(/\P{Nd}/gu, "").length < 7)) continue;
    push(match.index);
    from = match.index + match[0].length;
  }
  push(line.text.length);
  return pieces;
}

/** A long address also by its last parts: department and institution in front say nothing about the place. */
function withTails(piece: { text: string; start: number }): { text: string; start: number }[] {
  const commas = [...piece.text.matchAll(/,\s+/g)];
  const tails = commas.slice(-3).map((comma) => {
    const at = comma.index + comma[0].length;
    return { text: piece.text.slice(at), start: piece.start + at };
  });
  return commas.length >= 2 && companyScore(piece.text.slice(0, commas[0]?.index)) > 0.6 ? [piece, ...tails] : [piece];
}

/** Labels, headings and contact data are never a name. */
export function isContactText(text: string): boolean {
  return /@|https?:|www\.|\p{Nd}{3}/u.test(text) || matchHeading(text) !== null;
}
