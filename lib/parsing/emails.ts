import type { Page } from "#lib/documents/types.ts";
import { AGENCY_RANK, isAgencyLine, preferOwn } from "./agency.ts";
import type { Line } from "./lines.ts";
import type { Section } from "./sections.ts";
import { type Sourced, sourced } from "./sourced.ts";

/** An e-mail address in a text. */
export const EMAIL = /[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,250})\.\p{L}{2,24}/gu;

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
    const sectionRank = rankOf(section);
    section.lines.forEach((line, index) => {
      const agency = sectionRank < REFEREE && line.text.includes("@") && isAgencyLine(section.lines, index);
      const rank = agency ? AGENCY_RANK : sectionRank;
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
  return preferOwn(found.filter((entry) => entry.rank < REFEREE).sort((a, b) => a.rank - b.rank));
}

/** Rank of what belongs to referees; it is never the candidate's. */
export const REFEREE = 9;

/** How likely an address of this section is the candidate's own: 0 most, REFEREE never. */
export function rankOf(section: Section): number {
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
  const above = at.index > 0 || parts.length > 1 ? null : cellAbove(lines[index - 1], line);
  if (above) {
    parts.unshift(above);
    text = above.text + text;
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

/** "E-mail: misaki-" in a cell of the row above, where other cells follow. */
function cellAbove(before: Line | undefined, line: Line): Sourced | null {
  if (!before || before.page !== line.page || line.gap > line.fontSize * 0.75) return null;
  const cell = before.segments.find(({ box }) => Math.abs(box.x - line.box.x) < 3);
  const start = cell
    ? /(?:^|[\s|:：])([\p{L}\p{N}._%+-]{1,40}[._-])$/u.exec(before.text.slice(cell.start, cell.end))
    : null;
  return cell && start?.[1] ? sourced(before, cell.end - start[1].length, cell.end) : null;
}

const EMAIL_WHOLE = /^[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}.-]{1,250}\.\p{L}{2,24}$/u;

/** Set right under each other as lines of one paragraph are. */
function follows(above: Line, below: Line): boolean {
  const aligned = Math.abs(above.box.x - below.box.x) < 40;
  const centred = Math.abs(above.box.x + above.box.width / 2 - below.box.x - below.box.width / 2) < 30;
  return above.page === below.page && (aligned || centred) && below.gap < below.fontSize * 0.75;
}

/** Text without a blank: what a narrow column breaks anywhere. */
export function isNarrow(line: Line): boolean {
  return !/\s/.test(line.text.trim()) && line.text.trim().length >= 8;
}
