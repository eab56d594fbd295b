import type { Page } from "#lib/documents/types.ts";
import { type FoundEmail, isNarrow } from "./emails.ts";
import type { Line } from "./lines.ts";
import type { Section } from "./sections.ts";
import { type Sourced, sourced } from "./sourced.ts";
import { fold } from "./text.ts";

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

/** A web address in a text, also without its scheme. */
export const URL_TEXT =
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
        if (match.index === 0 && endsEmail(section.lines[index - 1], url, emails)) continue;
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

/** The last part of an e-mail address that began on the line above. */
function endsEmail(above: Line | undefined, text: string, emails: FoundEmail[]): boolean {
  return emails.some(
    (email) => email.text.endsWith(text) && above?.text.trim().endsWith(email.text.slice(0, -text.length)) === true,
  );
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
