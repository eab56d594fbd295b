import type { DateSpan } from "./dates.ts";
import type { Line } from "./lines.ts";
import { readBlocks } from "./lists.ts";
import type { Sourced } from "./sourced.ts";
import { trimSeparators } from "./text.ts";

/** Something published, as far as its reference tells. */
export interface Publication {
  title: Sourced;
  publisher: string | null;
  date: DateSpan | null;
  url: string | null;
}

/** Step 12: the publications of a section, each a block of lines. */
export function readPublications(lines: Line[]): Publication[] {
  return readBlocks(lines).map(({ text, date }) => {
    const { title, publisher } = takeApart(text.text);
    return { title: { ...text, text: title }, publisher, date, url: urlIn(text.text) };
  });
}

const ADDRESS = /https?:\/\/[^\s<>"]{4,300}|\b(?:doi:?\s?)?10\.\d{4,9}\/[^\s<>"]{2,200}/iu;

function urlIn(text: string): string | null {
  const found = ADDRESS.exec(text)?.[0].replace(/[.,;)]+$/, "");
  if (!found) return null;
  return /^https?:/i.test(found) ? found : `https://doi.org/${found.replace(/^doi:?\s?/i, "")}`;
}

const NUMBER = /^\s*(?:\[\p{Nd}{1,3}\]|\p{Nd}{1,3}[.)])\s+/u;
const QUOTED = /[“"«„]([^“”"«»„]{8,300})[”"»“]/u;
const YEAR = /^(.{3,400}?)\s*\((?:19|20)\d{2}[a-z]?(?:,[^)]{1,20})?\)\s*[.:,]?\s+(?!\p{Nd})(.+)$/su;

/** Title and where it appeared, of a reference in one of the usual styles; the whole text when it is in none. */
function takeApart(reference: string): { title: string; publisher: string | null } {
  const text = reference.slice(0, 1200).replace(NUMBER, "").replace(ADDRESS, "").trim();
  const quoted = QUOTED.exec(text);
  if (quoted?.[1])
    return {
      title: trimSeparators(quoted[1]),
      publisher: publisherOf(text.slice(quoted.index + quoted[0].length)),
    };
  const dated = YEAR.exec(text);
  const behindAuthors = dated?.[1] && dated[2] && namesAuthors(dated[1]) ? dated[2] : null;
  const sentences = sentencesOf(behindAuthors ?? withoutSurnames(text));
  const [first, second, third] = sentences;
  if (!first) return { title: reference, publisher: null };
  if (behindAuthors === null && second && namesAuthors(first))
    return { title: second, publisher: third ? publisherOf(third) : null };
  return { title: first, publisher: second ? publisherOf(second) : null };
}

const SURNAME_INITIALS = /^\p{Lu}[\p{L}'’-]*(?:\s[\p{L}'’-]+){0,2}\s\p{Lu}{1,3}$|^et al$/u;

/** Without "Voß H, Krämer T." in front. */
function withoutSurnames(text: string): string {
  const stop = text.search(/\.\s+\p{Lu}\p{Ll}/u);
  if (stop < 0 || stop > 300) return text;
  const authors = text.slice(0, stop).split(/,\s*|\s(?:and|und|et|y|&)\s/u);
  return authors.every((author) => SURNAME_INITIALS.test(author.trim())) ? text.slice(stop + 1).trim() : text;
}

/** Parts ended by a full stop, question or exclamation mark; those of initials end nothing. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[\p{Ll}\p{N})»”"][.?!]|[?!])\s+(?=\S)/u)
    .map((part) => part.trim().replace(/\.$/, ""))
    .filter((part) => part !== "");
}

/** "Okafor, A. and Tamm, K.", "de Wit H, Roßkopf B": initials between commas. */
function namesAuthors(text: string): boolean {
  return text.length < 400 && /(?:^|[\s,])\p{Lu}(?:\.|(?=\s|,|$))/u.test(text) && text.split(/\s+/).length < 60;
}

/** What is before volume, pages and year. */
function publisherOf(text: string): string | null {
  const name = text
    .replace(/^[\s,.:;–-]*(?:in|en|dans|im|em)[:\s]+(?=\p{Lu})/iu, "")
    .replace(/[\s,(]*(?:\b(?:vol|no|nr|pp|bd|heft|issue)\b\.?\s*)?\p{Nd}.*$/su, "");
  const trimmed = trimSeparators(name).replace(/\.$/, "");
  return trimmed.length > 2 ? trimmed : null;
}
