import { splitAtSpaces, withoutDepartments } from "./asian-pieces.ts";
import { timesOff } from "./data/job-titles.ts";
import { type DateSpan, findDates } from "./dates.ts";
import { type Entry, findEntries, isCapitalized, isLabel } from "./entries.ts";
import { readHeadedTable, type TableRecord } from "./headed-tables.ts";
import { companyScore, titleScore } from "./lexicon.ts";
import type { Line } from "./lines.ts";
import { numberedItems } from "./numbered-items.ts";
import { assignRoles, type Piece, piecesOf } from "./pieces.ts";
import { sliceLine } from "./slice-line.ts";
import { joinSourced, type Sourced, sourced } from "./sourced.ts";
import { markTowns, rejoinRare, splitAtCommas } from "./split-pieces.ts";
import { cellOf, datesOf, tableAsLines } from "./table-entries.ts";
import { fold } from "./text.ts";

const off = new Set(timesOff.split("|").map(fold));

/** A job as read, before it becomes part of the result. */
export interface Job {
  title: Sourced | null;
  company: Sourced | null;
  location: Sourced | null;
  dates: DateSpan | null;
  dateLine: Line | null;
  description: Sourced | null;
  highlights: Sourced[];
}

/** Step 6: jobs of a section (also projects and volunteering, which look the same). */
export function readJobs(lines: Line[], monthFirst: boolean): Job[] {
  const table = readHeadedTable(lines);
  if (!table) return readEntries(lines, monthFirst);
  const after = (part: Line[]) => readJobs(part, monthFirst);
  if (table.kinds.has("company") || table.kinds.has("title"))
    return [
      ...readEntries(table.before, monthFirst),
      ...table.records.flatMap((record) => jobOf(record, monthFirst) ?? []),
      ...after(table.after),
    ];
  if (!table.kinds.has("date") || !table.kinds.has("duties")) return readEntries(lines, monthFirst);
  const dated = findDates(
    table.before
      .slice(-4)
      .map((line) => line.text)
      .join("\n"),
  ).some((date) => !date.single);
  return after([...table.before, ...tableAsLines(table, dated), ...table.after]);
}

/** A row of a table with heads as a job. */
function jobOf(record: TableRecord, monthFirst: boolean): Job | null {
  const company = cellOf(record, "company");
  const post = cellOf(record, "title");
  if (!company && !post) return null;
  const [first, ...rest] = record.get("duties") ?? [];
  const duties = first ? [{ ...first, bullet: true }, ...rest] : [];
  return {
    title: post ? behindDepartment(post) : null,
    company,
    location: cellOf(record, "location"),
    ...(datesOf(record, monthFirst) ?? { dates: null, dateLine: null }),
    ...readBody(duties),
  };
}

/** "데이터팀 / 과장": the department in front of the title goes without saying it. */
function behindDepartment(post: Sourced): Sourced {
  const slash = post.text.lastIndexOf(" / ");
  const [source, ...more] = post.sources;
  const tail = post.text.slice(slash + 3);
  if (slash < 0 || !source || more.length > 0 || titleScore(tail) < 0.6 || titleScore(post.text.slice(0, slash)) > 0.6)
    return post;
  const at = source.line.text.indexOf(tail, source.start);
  return at < 0 ? post : sourced(source.line, at, at + tail.length);
}

function readEntries(lines: Line[], monthFirst: boolean): Job[] {
  const entries = findEntries(numberedItems(lines), monthFirst);
  const pieces = splitAtCommas(markTowns(rejoinRare(entries.map((entry) => piecesOf(entry, monthFirst))))).map((list) =>
    withoutDepartments(splitAtSpaces(list)),
  );
  const roles = assignRoles(pieces, ["title", "company", "location"]);
  const listed = entries.some(({ body }) => body.some(({ bullet }) => bullet));
  const jobs: Job[] = [];
  let employer: Sourced | null = null;
  let place: Sourced | null = null;
  entries.forEach((entry, index) => {
    const found = roles[index] ?? new Map();
    const list = pieces[index] ?? [];
    let title: Piece | null = found.get("title") ?? null;
    let company: Piece | null = found.get("company") ?? null;
    const location: Piece | null = found.get("location") ?? null;
    const rest = list.filter((piece) => piece !== title && piece !== company && piece !== location);
    if (title && !company && companyScore(title.text) > 0.6 && titleScore(title.text) < 0.5)
      [title, company] = [null, title];
    else if (company && !title && titleScore(company.text) > 0.6) [title, company] = [company, null];
    if (company) {
      employer = company;
      place = location;
    }
    const employed = title !== null && !off.has(fold(title.text));
    const inherited = !company && employed && list.length <= 2 && entry.dates !== null ? employer : null;
    const told = listed ? [] : toldInHeader(entry, [...found.values()]);
    const body = readBody(
      [...told, ...entry.body],
      rest.filter((piece) => piece.text.length > 45 && !told.includes(piece.line)),
    );
    jobs.push({
      title,
      company: company ?? inherited,
      location: location ?? (inherited ? place : null),
      dates: entry.dates,
      dateLine: entry.dateLine,
      ...body,
    });
  });
  return mergeHeaders(jobs, entries);
}

/** Lines below an entry's facts that tell what was done, in a document without bullets. */
function toldInHeader({ header, dateLine }: Entry, facts: Piece[]): Line[] {
  const last = header.findLastIndex((line) => line === dateLine || facts.some((fact) => fact.line === line));
  const rest = header.slice(last + 1);
  const [first] = rest;
  const tells = first && first.segments.length === 1 && first.text.split(" ").length >= 4 && !isCapitalized(first.text);
  return last > 0 && tells ? rest : [];
}

/** An employer's own line with its overall dates, followed by the titles held there, is no job of its own. */
function mergeHeaders(jobs: Job[], entries: Entry[]): Job[] {
  const merged: Job[] = [];
  jobs.forEach((job, index) => {
    const next = jobs[index + 1];
    const empty = job.title === null && job.highlights.length === 0 && job.description === null;
    if (empty && job.company && next?.title && (next.company === null || next.company === job.company)) {
      for (let later = index + 1; later < jobs.length; later++) {
        const other = jobs[later];
        if (!other?.title || (other.company !== null && other.company !== job.company)) break;
        other.company = job.company;
        other.location ??= job.location;
      }
      return;
    }
    const last = merged.at(-1);
    if (!job.title && !job.company && job.highlights.length > 0 && last && within(job.dates, last.dates)) {
      last.highlights.push(...job.highlights);
      return;
    }
    if (job.title || job.company || (job.dates && (entries[index]?.header.length ?? 0) > 0)) merged.push(job);
  });
  return merged.filter((job) => job.title !== null || job.company !== null);
}

/** Whether a period lies in another: what was done in it belongs to that job. */
function within(part: DateSpan | null, whole: DateSpan | null): boolean {
  const from = part?.from ?? null;
  if (!from || !whole?.from || from.slice(0, 7) < whole.from.slice(0, 7)) return false;
  return whole.current || (!part?.current && (part?.to ?? "") <= (whole.to ?? ""));
}

interface Running {
  parts: Sourced[];
  bullet: boolean;
  last: Line;
}

/** Bullets as highlights, running text as description; wrapped lines put together. */
export function readBody(lines: Line[], lead: Sourced[] = []): { description: Sourced | null; highlights: Sourced[] } {
  const paragraphs: Sourced[] = [...lead];
  const highlights: Sourced[] = [];
  let current = null as Running | null;
  const flush = () => {
    if (!current) return;
    const text = joinSourced(current.parts);
    if (current.bullet) highlights.push(text);
    else paragraphs.push(text);
    current = null;
  };
  const gaps = lines.map((line) => line.gap).filter((gap) => gap > 0);
  const bulletsDrawn = !lines.some((line) => line.bullet) && looksLikeList(lines);
  const tight = gaps.length > 0 ? Math.min(...gaps) : 0;
  const base = Math.min(...lines.map((line) => line.box.x));
  for (const line of lines.flatMap(splitItems)) {
    if (isLabel(line)) {
      flush();
      continue;
    }
    const part = sourced(line);
    const bullet: boolean = line.bullet || (bulletsDrawn && startsItem(line, current?.last, tight));
    const goesOn: boolean =
      current !== null &&
      !bullet &&
      (!bulletsDrawn || !startsItem(line, current.last, tight)) &&
      !(
        current.bullet &&
        line.box.x < current.last.box.x - 4 &&
        line.box.x <= base + 1 &&
        line.gap > tight * 1.6 + 1.5
      ) &&
      !(!current.bullet && line.gap > line.fontSize * 0.9);
    if (goesOn && current) {
      current.parts.push(part);
      current.last = line;
    } else {
      flush();
      current = { parts: [part], bullet, last: line };
    }
  }
  flush();
  const description = paragraphs.length > 0 ? joinSourced(paragraphs, "\n") : null;
  return { description, highlights };
}

/** Items written one behind the other on a line, each with a sign of its own ("✓ … ✓ …"). */
function splitItems(line: Line): Line[] {
  const signs = [...line.text.matchAll(/(?:^|\s)[✓✔☑✅►▶➢➤❖]\s+(?=\S)/gu)];
  if (signs.length === 0 || line.text.length > 600) return [line];
  const starts = signs.map((sign) => ({ from: sign.index, to: sign.index + sign[0].length }));
  const first =
    line.text.slice(0, starts[0]?.from ?? 0).trim() === "" ? [] : [{ ...sliceLine(line, 0, starts[0]?.from ?? 0) }];
  return [
    ...first,
    ...starts.map(({ to }, index) => ({
      ...sliceLine(line, to, starts[index + 1]?.from ?? line.text.length),
      bullet: true,
      gap: 0,
    })),
  ];
}

/** Bullets drawn as graphics leave plain lines: a list when several lines end short of a sentence's flow or are set off from each other. */
function looksLikeList(lines: Line[]): boolean {
  if (lines.length === 0) return false;
  const starts = lines.filter((line, index) => startsItem(line, lines[index - 1], 0)).length;
  return starts >= 1 && lines.every((line) => line.text.length < 400);
}

function startsItem(line: Line, previous: Line | undefined, tight: number): boolean {
  if (!previous) return true;
  if (line.page !== previous.page) return /^[\p{Lu}\p{N}\p{Lo}"'(„«¿¡]/u.test(line.text);
  const upper = /^[\p{Lu}\p{N}\p{Lo}"'(„«¿¡]/u.test(line.text);
  if (!upper) return false;
  if (tight > 0 && line.gap > tight * 1.6 + 1.2) return true;
  if (/[.;!?。]$/u.test(previous.text.trim())) return true;
  const nextWord = (line.text.split(/\s/)[0] ?? "").length * line.fontSize * 0.5;
  return previous.box.x + previous.box.width + nextWord + line.fontSize < previous.reach;
}
