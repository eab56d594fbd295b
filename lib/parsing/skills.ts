import { skillLevelWords } from "./data/proficiency.ts";
import { findDates } from "./dates.ts";
import { matchHeading } from "./headings.ts";
import { isProficiency, languageCode } from "./languages.ts";
import { type Line, styleKey } from "./lines.ts";
import { skillOf, skillsIn } from "./skill-taxonomy.ts";
import { sliceLine } from "./slice-line.ts";
import { joinSourced, type Sourced, sourced } from "./sourced.ts";
import { isTableHead } from "./table-heads.ts";
import { clean, fold, trimSeparators } from "./text.ts";

const levels = new Set(skillLevelWords.split("|").map(fold));

/** What a skills section says: skills, and human languages and certificates that stand among them. */
export interface SkillsRead {
  skills: Sourced[];
  languageLines: Line[];
  certificateLines: Line[];
}

/** Step 9: the skills of a section, without group names, levels, ratings and years. */
export function readSkills(lines: Line[]): SkillsRead {
  const languageLines: Line[] = [];
  const certificateLines: Line[] = [];
  const told = lines.filter((line) => !isTableHead(line));
  const rows = inColumns(told.flatMap(splitColumns)).filter((line) => !isLevelOnly(line.text));
  const capitals = rows.filter((line) => /^\p{Lu}/u.test(line.text)).length * 10 >= rows.length * 5;
  const labelStyle = groupStyle(rows);
  const skills: Sourced[] = [];
  let pending: Sourced[] = [];
  let previous: Line | undefined;
  const flush = () => {
    if (pending.length > 0) for (const item of splitItems(pending)) skills.push(item);
    pending = [];
  };
  const tight = wrapGap(rows);
  for (const line of rows) {
    if (labelStyle !== null && labelKey(line) === labelStyle) {
      flush();
      previous = undefined;
      continue;
    }
    const label = leadLabel(line);
    const body = label === null ? line : sliceLine(line, label.end, line.text.length);
    if (label !== null && isLanguageGroup(label.text, body.text)) {
      flush();
      languageLines.push(body);
      previous = undefined;
      continue;
    }
    const heading = label === null ? null : matchHeading(label.text);
    if (heading?.exact && heading.kind === "certifications") {
      flush();
      certificateLines.push(...listLines(body));
      previous = undefined;
      continue;
    }
    const goesOn =
      previous !== undefined && label === null && !line.bullet && continuesList(previous, line, tight, capitals);
    if (!goesOn) flush();
    pending.push(sourced(body));
    previous = line;
  }
  flush();
  return { skills: unique(skills), languageLines, certificateLines };
}

/** A comma list as lines of their own. */
function listLines(line: Line): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of [...line.text.matchAll(/[,;]\s+/g), { index: line.text.length, 0: "" }]) {
    if (match.index > start) lines.push({ ...sliceLine(line, start, match.index), bullet: true });
    start = match.index + match[0].length;
  }
  return lines;
}

/** Segments of a row that are a list of their own each; a label and its list stay together. */
function splitColumns(line: Line): Line[] {
  if (line.segments.length < 2) return [line];
  const [first, second] = line.segments;
  const rest = second ? line.text.slice(second.start) : "";
  if (first && second && /[,;]/.test(rest) && !/[,;]/.test(line.text.slice(first.start, first.end))) return [line];
  return line.segments.map((segment, index) => ({
    ...sliceLine(line, segment.start, segment.end),
    ...(index > 0 ? { bullet: true } : {}),
  }));
}

/** Cells of side-by-side lists, each list read downwards; gaps are measured anew within it. */
function inColumns(lines: Line[]): Line[] {
  const ordered: Line[] = [];
  let block: Line[][] = [];
  const flush = () => {
    for (const column of block) {
      let above: Line | undefined;
      for (const line of column) {
        ordered.push({
          ...line,
          bullet: false,
          gap: above ? Math.max(0, line.box.y - above.box.y - above.box.height) : line.gap,
        });
        above = line;
      }
    }
    block = [];
  };
  for (let index = 0; index < lines.length; index++) {
    const row = [lines[index] as Line];
    while (
      lines[index + 1]?.page === row[0]?.page &&
      Math.abs((lines[index + 1]?.box.y ?? 0) - (row[0]?.box.y ?? 0)) < 2
    )
      row.push(lines[++index] as Line);
    if (row.length === 1 && block.length < 2) {
      flush();
      ordered.push(row[0] as Line);
      continue;
    }
    for (const cell of row) {
      const column = block.find((other) => overlap(other.at(-1) as Line, cell));
      if (column) column.push(cell);
      else block.push([cell]);
    }
  }
  flush();
  return ordered;
}

function overlap(a: Line, b: Line): boolean {
  return a.box.x < b.box.x + b.box.width && b.box.x < a.box.x + a.box.width;
}

function isLevelOnly(text: string): boolean {
  const key = fold(clean(text))
    .replace(/[().:•–—-]/g, " ")
    .trim();
  if (
    key === "" ||
    /^[\p{So}\p{Sk}\s●○★☆■□▪▫◆◇•·.|/\\_-]+$/u.test(text) ||
    /^\p{Nd}{1,3}\s*(?:%|\/\s*\p{Nd}+)?$/u.test(key)
  )
    return true;
  return (
    levels.has(key) ||
    (isProficiency(text) && skillOf(text) === null) ||
    matchHeading(text)?.kind === "label" ||
    /^(?:経験|経歴|使用|实务|實務|使用经验|경력|경험)?\s*(?:約|约|약)?\s*\p{Nd}{1,2}\s*(?:[年년](?:間|半|以上|未満|程度|경력|차)?(?:\s*\p{Nd}{1,2}\s*(?:[かヶカ]月|个月|個月|개월))?|[かヶカ]月|个月|個月|개월)(?:以上|間)?$/u.test(
      key,
    ) ||
    (/^\p{Nd}+\+?\s*(?:years?|yrs?|jahre?|ans|años|anos|anni|jaar|lat|år|yıl)\b.*$/u.test(key) && key.length < 26)
  );
}

function labelKey(line: Line): string {
  return styleKey(line);
}

/** The style of group names standing on lines of their own, when the section has such. */
function groupStyle(rows: Line[]): string | null {
  const styles = new Map<string, { size: number; bold: boolean; lines: Line[] }>();
  for (const line of rows) {
    const key = labelKey(line);
    const entry = styles.get(key) ?? { size: line.fontSize, bold: line.bold, lines: [] };
    entry.lines.push(line);
    styles.set(key, entry);
  }
  if (styles.size < 2) return null;
  const ranked = [...styles.entries()].sort((a, b) => b[1].size - a[1].size || Number(b[1].bold) - Number(a[1].bold));
  const [key, group] = ranked[0] ?? [];
  if (!key || !group) return null;
  const smaller = ranked.slice(1).reduce((sum, [, entry]) => sum + entry.lines.length, 0);
  const listy = group.lines.some((line) => /[,;]/.test(line.text));
  const followed = rows.filter(
    (line, index) => labelKey(line) === key && rows[index + 1] && labelKey(rows[index + 1] as Line) !== key,
  ).length;
  return !listy && smaller >= group.lines.length && followed * 2 >= group.lines.length ? key : null;
}

const DASH_LABEL = /^([^,;|•]{3,40}?)\s+[–—-]\s+(?=[^,;]+[,;])/u;

/** "Languages: Go, Java", "**Cloud** AWS, GCP", "METHODEN ⇥ FMEA, Six Sigma": where the list begins. */
function leadLabel(line: Line): { text: string; end: number } | null {
  const colon = /^([^,;:：|•]{2,48}?)(?:\s*\([^)]*\))?\s*[:：]\s*/u.exec(line.text);
  if (colon && colon[0].length < line.text.length) {
    const text = colon[1] ?? "";
    if (!(skillOf(text) && isLevelOnly(line.text.slice(colon[0].length).replace(LEVEL_TAIL, ""))))
      return { text, end: colon[0].length };
    return null;
  }
  const [first, second] = line.segments;
  if (
    first &&
    second &&
    /[,;]/.test(line.text.slice(second.start)) &&
    !/[,;]/.test(line.text.slice(first.start, first.end))
  )
    return { text: line.text.slice(first.start, first.end), end: second.start };
  const part = line.parts[0];
  const next = line.parts.find((other) => other.start >= (part?.end ?? 0) && other.span.text.trim() !== "");
  if (
    part &&
    next &&
    part.span.bold &&
    !next.span.bold &&
    /[,;|·•]/.test(line.text.slice(next.start)) &&
    !/[,;]/.test(line.text.slice(0, next.start))
  )
    return { text: line.text.slice(0, next.start), end: next.start };
  const dash = DASH_LABEL.exec(line.text);
  if (dash?.[1] && !skillOf(dash[1])) return { text: dash[1], end: dash[0].length };
  return null;
}

function isLanguageGroup(label: string, body: string): boolean {
  const kind = matchHeading(label)?.kind;
  const names = body
    .split(/[,;|•·()/\t]|\s[–-]\s/)
    .map((item) => item.trim())
    .filter(Boolean);
  const spoken = names.filter(
    (name) => languageCode(name) !== null || languageCode(name.split(" ")[0] ?? "") !== null,
  ).length;
  return (
    spoken > 0 &&
    (kind === "languages" ? spoken * 3 >= names.length : spoken * 10 >= names.length * 9) &&
    !names.some((name) => skillOf(name)?.category === "technology" && name.length > 1)
  );
}

/** Gap of lines that only wrap, when the section has two clearly different gaps; else 0. */
function wrapGap(rows: Line[]): number {
  const gaps = rows
    .slice(1)
    .map((line) => line.gap)
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b);
  const least = gaps[0] ?? 0;
  const middle = gaps[gaps.length >> 1] ?? 0;
  return gaps.length >= 2 && least < middle * 0.5 ? least * 1.3 + 0.5 : 0;
}

function continuesList(previous: Line, line: Line, tight: number, capitals: boolean): boolean {
  if (line.page !== previous.page || styleKey(line) !== styleKey(previous) || DASH_LABEL.test(line.text)) return false;
  if (/[,;]\s*$/.test(previous.text) || /(?:[-&/\u00ad]|\s(?:and|und|et|y|e|en|i|och|ve|of|de))$/iu.test(previous.text))
    return true;
  const listed = /[,;|•·]/.test(previous.text);
  if (
    listed &&
    (/[,;]/.test(line.text) ||
      /^\p{Ll}/u.test(line.text) ||
      previous.box.x + previous.box.width > previous.reach - previous.fontSize * 4)
  )
    return line.gap < line.fontSize * 1.1;
  if (
    !listed &&
    previous.bullet &&
    line.box.x > previous.box.x - 1 &&
    line.gap < line.fontSize * 0.5 &&
    /^\p{Ll}/u.test(line.text)
  )
    return true;
  if (
    /^\p{Ll}/u.test(line.text) &&
    line.gap < line.fontSize * 0.6 &&
    capitals &&
    previous.text.length > 4 &&
    skillOf(line.text) === null
  )
    return true;
  return (
    tight > 0 && line.gap > 0 && line.gap <= tight && skillOf(line.text) === null && line.text.split(" ").length <= 3
  );
}

/** Cuts a list at its separators, outside brackets. */
function splitItems(parts: Sourced[]): Sourced[] {
  const whole = joinSourced(parts);
  const items: Sourced[] = [];
  let cursor = 0;
  const raws = splitOutsideBrackets(whole.text);
  for (const raw of raws) {
    const at = whole.text.indexOf(raw, cursor);
    cursor = at + raw.length;
    const text = tidySkill(raw);
    if (text === "") continue;
    const sources = locate(parts, text) ?? whole.sources;
    for (const piece of refine(text, raws.length > 1))
      items.push({ text: piece, sources: locate(parts, piece) ?? sources });
  }
  return items;
}

function locate(parts: Sourced[], text: string): Sourced["sources"] | null {
  for (const part of parts) {
    const source = part.sources[0];
    if (!source) continue;
    const at = source.line.text.indexOf(text, source.start);
    if (at >= 0 && at + text.length <= source.end) return [{ line: source.line, start: at, end: at + text.length }];
  }
  return null;
}

function splitOutsideBrackets(text: string): string[] {
  const items: string[] = [];
  let depth = 0;
  // "Word / Excel" may be one skill, "A / B / C" are three.
  const slashes = text.split(" / ").length > 2 && !/[,;|•·]/u.test(text);
  let current = "";
  for (let index = 0; index < text.length; index++) {
    const char = text[index] ?? "";
    if (/[([（]/.test(char)) depth++;
    else if (/[)\]）]/.test(char)) depth = Math.max(0, depth - 1);
    const decimal = char === "," && /\p{Nd}/u.test(text[index - 1] ?? "") && /\p{Nd}/u.test(text[index + 1] ?? "");
    const spaced = (slashes ? /[–—/-]/ : /[–—-]/).test(char) && text[index - 1] === " " && text[index + 1] === " ";
    if (depth === 0 && ((/[,;|•·、，；●▪■◆►]/u.test(char) && !decimal) || char === "\t" || char === "\n" || spaced)) {
      items.push(current);
      current = "";
    } else current += char;
  }
  items.push(current);
  return items;
}

const RATING = /\s*(?:[●○★☆■□▪▫◆◇⬤◯✦✩✭✮]{2,}|\p{Nd}{1,3}\s?%|\p{Nd}\s?\/\s?(?:5|10))\s*$/u;
/** "精通Axure", "熟悉 SQL": Chinese says the level first. */
const LEVEL_LEAD = /^(精通|熟练掌握|熟练使用|熟练|熟悉|掌握|了解|熟練|熟知)\s*(?:使用)?\s*(?=\S)/u;
const LEVEL_TAIL = /\s*[(（[]\s*([^()（）]{1,32})\s*[)）\]]\s*$/u;

function tidySkill(raw: string): string {
  let text = trimSeparators(
    raw.replace(RATING, "").replace(/^(?:and|und|et|y|e|i|och|ve|en|sowie|oraz)\s+(?=\S)/iu, ""),
  )
    .replace(/[.。]$/, "")
    .trim();
  const led = LEVEL_LEAD.exec(text);
  if (led && isLevelOnly(led[1] ?? "")) text = text.slice(led[0].length);
  const tail = LEVEL_TAIL.exec(text);
  if (
    tail?.[1] &&
    (isLevelOnly(tail[1]) ||
      /\p{Nd}\s*(?:\+\s*)?(?:years?|yrs?|jahre?|ans?|años?|anos?|anni|jaar|lat|år|yıl)/iu.test(tail[1]))
  )
    text = text.slice(0, tail.index).trim();
  const dash = /\s+[–—-]\s+([^–—-]{2,24})$|\s*[:：]\s*([^:：]{2,24})$/u.exec(text);
  const level = dash?.[1] ?? dash?.[2];
  if (dash && level && isLevelOnly(level)) text = text.slice(0, dash.index).trim();
  if (isLevelOnly(text) || !/[\p{L}\p{N}]/u.test(text)) return "";
  if (text.length > 70 || text.split(/\s+/).length > 9) return text;
  return text;
}

/**
 * An item that is a sentence gives the skills it mentions; one that is several known skills in a row gives each, where signs
 * part the list's items at least three ("Spring Cloud" is one).
 */
function refine(text: string, listed: boolean): string[] {
  const words = text.split(/\s+/);
  if (text.length > 64 || words.length > 8) return skillsIn(text).map(({ start, end }) => text.slice(start, end));
  if (words.length > 1 && skillOf(text) === null) {
    const rest = chain(words);
    if (rest && (!listed || rest.length > 2)) return rest;
    const pair = /^(\S.*?)\s+(?:and|und|et|y|e|en|i|och|ve|&)\s+(.*\S)$/iu.exec(text);
    if (pair?.[1] && pair[2] && skillOf(pair[1]) && skillOf(pair[2])) return [pair[1], pair[2]];
  }
  if (findDates(text).length > 0 && /\p{Nd}{4}/u.test(text)) return [];
  return [text];
}

/** Splits words into known skills without a remainder; null when that does not work out. */
function chain(words: string[]): string[] | null {
  const out: string[] = [];
  let index = 0;
  while (index < words.length) {
    let length = Math.min(4, words.length - index);
    while (length > 0 && !skillOf(words.slice(index, index + length).join(" "))) length--;
    if (length === 0) return null;
    out.push(words.slice(index, index + length).join(" "));
    index += length;
  }
  return out.length > 1 ? out : null;
}

function unique(skills: Sourced[]): Sourced[] {
  const seen = new Set<string>();
  return skills.filter((skill) => {
    const key = fold(skill.text).replace(/[\s.'-]/g, "");
    if (key === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
