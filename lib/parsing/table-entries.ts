import { isDepartment } from "./asian-pieces.ts";
import type { ColumnKind } from "./data/table-columns.ts";
import { type DateSpan, findDates } from "./dates.ts";
import type { HeadedTable, TableRecord } from "./headed-tables.ts";
import { titleScore } from "./lexicon.ts";
import type { Line } from "./lines.ts";
import { appendLine, sliceLine } from "./slice-line.ts";
import { joinSourced, type Sourced, sourced } from "./sourced.ts";

/** The text of a record's cell of the first of the kinds it has. */
export function cellOf(record: TableRecord, ...kinds: ColumnKind[]): Sourced | null {
  for (const kind of kinds) {
    const lines = record.get(kind);
    const text = lines ? joinSourced(lines.map((line) => sourced(line))) : null;
    if (text && /[\p{L}\p{Nd}]/u.test(text.text)) return text;
  }
  return null;
}

/** When a record was: of its columns of dates, else of any cell. */
export function datesOf(record: TableRecord, monthFirst: boolean): { dates: DateSpan; dateLine: Line } | null {
  const cells = record.get("date") ?? [...record.values()].flat();
  const [first, ...rest] = cells;
  if (!first) return null;
  const whole = rest.reduce((line, next) => appendLine(line, next), first);
  for (const line of record.has("date") ? [whole, ...cells] : cells) {
    const found = findDates(line.text, monthFirst);
    const [one, two] = found;
    // "From" and "To" in columns of their own.
    if (one?.single && two?.single && line === whole && one.to && two.to && one.to <= two.to)
      return { dates: { ...one, end: two.end, from: one.to, to: two.to, single: false }, dateLine: line };
    const best = found.find((date) => !date.single) ?? one;
    if (best) return { dates: best, dateLine: line };
  }
  return null;
}

/**
 * A table of periods and what was done in them, as the lines of entries: the period, the role, then the work. Where the
 * employer above has its own dates, the periods are projects there.
 * @param dated the line above the table says when
 */
export function tableAsLines(table: HeadedTable, dated: boolean): Line[] {
  const posts = table.records.map(postIn);
  if (posts.every((post) => post !== null))
    return table.records.flatMap((record, index) => postAsLines(record, posts[index] ?? null));
  return table.records.flatMap((record, index) => {
    const [date, ...more] = record.get("date") ?? [];
    const period = date && !dated ? [more.reduce((line, next) => appendLine(line, next), date)] : [];
    const duties = (record.get("duties") ?? []).filter((line) => !SUBTITLE.test(line.text.trim()));
    const work = duties.map((line, at) => ({ ...line, bullet: line.bullet || at === 0 }));
    const role = index === 0 || !dated ? roleIn([...(record.get("means") ?? []), ...duties]) : null;
    // It stands beside the period as far as the entry is concerned.
    const beside = role ? [{ ...role, gap: 0, box: { ...role.box, x: date?.box.x ?? role.box.x } }] : [];
    return [...period, ...beside, ...work];
  });
}

/** A post held for a period at the employer above the table: period and title, then the work. */
function postAsLines(record: TableRecord, post: Post | null): Line[] {
  const [date, ...more] = record.get("date") ?? [];
  const period = date ? more.reduce((line, next) => appendLine(line, next), date) : null;
  const head = period && post ? [besideOf(period, post.title)] : post ? [post.title] : [];
  const work = (post?.work ?? []).filter((line) => !SUBTITLE.test(line.text.trim()));
  return [...head, ...work.map((line, at) => ({ ...line, bullet: line.bullet || at === 0 }))];
}

/** Two cells as a row of two segments. */
function besideOf(left: Line, right: Line): Line {
  const row = appendLine(left, right, "\t");
  const start = row.text.length - right.text.length;
  const cell = { start, end: row.text.length, box: right.box, fontSize: right.fontSize };
  return { ...row, segments: [...left.segments.slice(0, 1).map((s) => ({ ...s, end: start - 1 })), cell] };
}

interface Post {
  title: Line;
  work: Line[];
}

const SUBTITLE = /^[【［[][^】］\]]*[】］\]]$/u;

/** "経理部　主任" as the first line of what was done: the title held, without the department. */
function postIn(record: TableRecord): Post | null {
  const lines = record.get("duties") ?? [];
  // The department may stand in front, set apart.
  const [first, ...work] = lines.slice(lines[0] && isDepartment(lines[0].text) ? 1 : 0);
  if (!first || first.bullet || first.text.length > 28 || SUBTITLE.test(first.text.trim()) || work.length === 0)
    return null;
  const blank = /[\s　]+(?=[^\s　]+$)/u.exec(first.text.trimEnd());
  const from = blank ? blank.index + blank[0].length : 0;
  const title = sliceLine(first, from, first.text.length);
  return titleScore(title.text) > 0.6 && !/[。、をに]/u.test(title.text) ? { title, work } : null;
}

const ROLE = /^【?(?:役割|役職|職位|ポジション)】?\s*[:：]?\s*(?=\S)/u;

/** "【役割】チームリーダー", or a title alone among the tools of a project. */
function roleIn(lines: Line[]): Line | null {
  const labelled = lines.find((line) => ROLE.test(line.text));
  const label = labelled ? ROLE.exec(labelled.text) : null;
  if (labelled && label) {
    const next = lines[lines.indexOf(labelled) + 1];
    const value = sliceLine(labelled, label[0].length, labelled.text.length);
    // The title may have run over the end of its narrow cell.
    const wraps =
      next && !/^[【・]/u.test(next.text) && titleScore(value.text) < 0.6 && titleScore(value.text + next.text) > 0.6;
    return { ...(wraps ? appendLine(value, next, "") : value), bullet: false };
  }
  const title = lines.find((line) => line.text.length < 16 && !line.bullet && titleScore(line.text) > 0.6);
  return title ? { ...title, bullet: false } : null;
}
