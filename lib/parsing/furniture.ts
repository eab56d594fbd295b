import type { Page } from "#lib/documents/types.ts";
import { boilerplate } from "./data/boilerplate.ts";
import { findDates } from "./dates.ts";
import { titlesDocument } from "./document-title.ts";
import type { Line } from "./lines.ts";
import { nameShape } from "./name-shape.ts";
import { isKnownPlace } from "./places.ts";
import { fold } from "./text.ts";

const PAGE_NUMBER =
  /^[-–—|\s]*(?:(?:page|seite|pagina|página|strona|sida|sayfa|side|стр|страница|p|s|str|pág|pag)\.?\s*)?\p{Nd}{1,3}(?:\s*(?:\/|of|von|de|di|da|van|z|av|sur|из|\||-)\s*\p{Nd}{1,3})?[-–—|\s.]*$/u;

/** Step 3: takes out page numbers and what is repeated at the same place of several pages (kept once). */
export function withoutFurniture(all: Line[], pages: Page[]): Line[] {
  const lines = all.filter(
    (line, index) => !isBoilerplate(line) && !isPageFoot(line, pages) && (index < all.length - 3 || !isSignature(line)),
  );
  if (pages.length < 2) return lines.filter((line) => !isPageNumber(line, pages));
  const seen = new Map<string, { pages: Set<number>; first: number }>();
  const keyOf = (line: Line) => `${Math.round(line.box.y / 6)}|${line.folded.replace(/\p{Nd}+/gu, "#")}`;
  for (const line of lines) {
    if (!nearEdge(line, pages, 0.12)) continue;
    const key = keyOf(line);
    const entry = seen.get(key) ?? { pages: new Set<number>(), first: line.page };
    entry.pages.add(line.page);
    seen.set(key, entry);
  }
  return lines.filter((line) => {
    if (isPageNumber(line, pages)) return false;
    if (!nearEdge(line, pages, 0.12)) return true;
    const entry = seen.get(keyOf(line));
    return !entry || entry.pages.size < 2 || entry.first === line.page;
  });
}

/** "以上": the word that ends a Japanese document or list. */
const CLOSING = /^\s*以\s*上\s*$/u;
const BOILERPLATE = boilerplate.split("|").map(fold);

function isBoilerplate(line: Line): boolean {
  return CLOSING.test(line.text) || BOILERPLATE.some((start) => line.folded.startsWith(start));
}

const NAMED_PAGE =
  /^[-–—|\s]*(?:page|seite|pagina|página|strona|sida|sayfa|side|стр|страница)\.?\s*\p{Nd}{1,2}(?:\s*(?:\/|of|von|de|di|da|van|z|av|sur|из)\s*\p{Nd}{1,2})?[-–—|\s.]*$/u;

/** Cells at a page's edge, a page number in words among them; the document's title on a later page. */
function isPageFoot(line: Line, pages: Page[]): boolean {
  if (!nearEdge(line, pages, 0.14)) return false;
  const cells = line.segments.map(({ start, end }) => line.text.slice(start, end).trim());
  if (titlesDocument(cells[0] ?? "")) return line.page > 1 || line.box.y > (pages[0]?.height ?? 0) * 0.8;
  const others = cells.filter((cell) => {
    const [page = "", title] = cell.split(/\s+[–—|-]\s+/);
    return !NAMED_PAGE.test(fold(cell)) && !(title && NAMED_PAGE.test(fold(page)) && titlesDocument(title));
  });
  return others.length < cells.length && !others.some((cell) => nameShape(cell) > 0.84);
}

/** "Leipzig, den 3. Mai 2025" under everything else. */
function isSignature(line: Line): boolean {
  const comma = line.text.indexOf(",");
  if (comma < 3 || line.text.length > 48) return false;
  const [date] = findDates(line.text);
  return (
    date?.to?.length === 10 &&
    date.single &&
    date.end >= line.text.trimEnd().length - 1 &&
    isKnownPlace(line.text.slice(0, comma))
  );
}

function isPageNumber(line: Line, pages: Page[]): boolean {
  return (
    line.text.length < 24 &&
    PAGE_NUMBER.test(fold(line.text).trim()) &&
    nearEdge(line, pages, 0.1) &&
    !/\p{Nd}{4}/u.test(line.text)
  );
}

function nearEdge(line: Line, pages: Page[], share: number): boolean {
  const page = pages[line.page - 1];
  if (!page) return false;
  return line.box.y + line.box.height < page.height * share || line.box.y > page.height * (1 - share);
}
