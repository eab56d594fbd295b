import { findDates } from "./dates.ts";
import { titlesDocument } from "./document-title.ts";
import { matchHeading, type SectionKind } from "./headings.ts";
import { candidate, placeOfTitle, splitLeadingTitles } from "./leading-titles.ts";
import { type Line, styleKey } from "./lines.ts";
import { joinSideTitles, splitInlineTitles } from "./side-titles.ts";
import { titlesOfTables } from "./table-titles.ts";
import { JOINING_END } from "./text.ts";
import { withoutTitleSigns } from "./title-signs.ts";

/** A stretch of the résumé under one title; `header` is what stands before the first title or beside the columns. */
export interface Section {
  kind: SectionKind | "header" | "unknown";
  title: Line | null;
  /** Only a word of the title gave its kind away. */
  guessed: boolean;
  lines: Line[];
}

/** Step 4: cuts the lines into sections at their titles, told by their words in any language and by their look. */
export function findSections(lines: Line[]): Section[] {
  const split = splitInlineTitles(splitLeadingTitles(joinSideTitles(titlesOfTables(withoutTitleSigns(lines)))));
  const styles = titleStyles(split);
  const sections: Section[] = [];
  let current: Section = { kind: "header", title: null, guessed: false, lines: [] };
  sections.push(current);
  const placed: Placed[] = [];
  let previous: Line | undefined;
  for (const line of split) {
    const heads = line === split[0] && titlesDocument(line.text);
    let title = heads ? null : titleOf(line, styles, sections.length > 1);
    if (title?.kind === "unknown" && previous && previous !== current.title && goesOn(previous, line)) title = null;
    const wrapped = title && wrappedTitle(current, line, previous);
    if (wrapped) {
      current.kind = wrapped.kind;
      current.guessed = !wrapped.exact;
      previous = line;
      continue;
    }
    const opens =
      line.cellTitle && sections.some((other) => other.title && placeOfTitle(other.title) === placeOfTitle(line));
    if (title && !opens && isSubtitle(line, title.kind, styles, current)) {
      current.lines.push(line);
      placed.push({ line, section: current });
      previous = line;
      continue;
    }
    if (title && isRepeatedLabel(line, title.kind, styles, current)) {
      previous = line;
      continue;
    }
    if (title) {
      current = { kind: title.kind, title: line, guessed: !title.exact, lines: [] };
      sections.push(current);
    } else {
      if (previous && line.page !== previous.page) current = continued(placed, line) ?? current;
      else if (previous && line.column !== previous.column && !line.columnStart)
        current = interrupted(placed, line) ?? current;
      else if (line.columnStart && current.kind !== "header") {
        current = { kind: "header", title: null, guessed: false, lines: [] };
        sections.push(current);
      }
      current.lines.push(line);
    }
    placed.push({ line, section: current });
    previous = line;
  }
  return sections.filter((section) => section.title || section.lines.length > 0);
}

/** A line right below one that looks the same, or that cannot end as it does, is its second half. */
function goesOn(previous: Line, line: Line): boolean {
  if (JOINING_END.test(previous.text)) return true;
  const cell = previous.segments.find(({ box }) => Math.abs(box.x - line.box.x) < 2);
  const part = cell && previous.parts.find(({ end }) => end > cell.start);
  return (
    part !== undefined && line.gap < line.fontSize * 0.55 && styleKey({ ...line, parts: [part] }) === styleKey(line)
  );
}

/** The second line of a title that did not fit on one. */
function wrappedTitle(
  current: Section,
  line: Line,
  previous: Line | undefined,
): { kind: Section["kind"]; exact: boolean } | null {
  const { title } = current;
  if (!title || previous !== title || current.lines.length > 0 || styleKey(title) !== styleKey(line)) return null;
  if (line.column !== title.column || line.gap > line.fontSize * 0.6) return null;
  const whole = matchHeading(`${title.text} ${line.text}`);
  if (whole?.exact) return whole;
  return matchHeading(line.text)?.exact ? null : { kind: current.kind, exact: !current.guessed };
}

/** A smaller title inside a section is a group of its own ("Languages" among the skills, "Projects" of a job). */
function isSubtitle(line: Line, kind: Section["kind"], styles: TitleStyles, current: Section): boolean {
  if (!current.title || current.title.column !== line.column || current.title.fontSize <= line.fontSize * 1.06)
    return false;
  if (current.kind === "skills") return kind !== "experience" && kind !== "education";
  return SUBDIVIDED.has(current.kind) && LABEL_LIKE.has(kind) && current.lines.length > 0 && !styles.leading.has(kind);
}

const SUBDIVIDED = new Set<string>(["experience", "education", "projects", "volunteering"]);

/** "Erfolge" under every job: a title repeated word for word inside entries titles no section. */
function isRepeatedLabel(line: Line, kind: Section["kind"], styles: TitleStyles, current: Section): boolean {
  return (
    (styles.repeated.get(line.folded.trim()) ?? 0) > 1 &&
    (LABEL_LIKE.has(kind) || kind === current.kind) &&
    (current.kind === "experience" ||
      current.kind === "education" ||
      current.kind === "projects" ||
      current.kind === "volunteering")
  );
}

const LABEL_LIKE = new Set<string>(["awards", "summary", "projects", "skills", "certifications", "other", "unknown"]);

interface Placed {
  line: Line;
  section: Section;
}

/** The section that a column went on with on the page before; null where the column read last on that page goes on. */
function continued(placed: Placed[], line: Line): Section | null {
  const last = placed.at(-1)?.line;
  const column = placed.filter((other) => other.line.page === last?.page && other.line.column === last.column);
  const left = Math.min(...column.map((other) => other.line.box.x));
  if (column.length > 3 && line.box.x > left - 3 && line.box.x < (last?.reach ?? 0)) {
    const other = placed.some(
      ({ line: { page, column: at, box } }) =>
        page === last?.page && at !== last.column && Math.abs(box.x - line.box.x) < 28,
    );
    if (!other) return null;
  }
  const before = placed.findLast(
    (other) => other.line.page === line.page - 1 && Math.abs(other.line.box.x - line.box.x) < 28,
  );
  return before?.section ?? null;
}

/** The section whose column goes on here, below the end of the shorter column beside it. */
function interrupted(placed: Placed[], line: Line): Section | null {
  const before = placed.findLast(
    (other) => other.line.page === line.page && Math.abs(other.line.box.x - line.box.x) < 3,
  );
  if (!before) return null;
  const gap = line.box.y - before.line.box.y - before.line.box.height;
  return gap >= -1 && gap < line.fontSize * 2.5 ? before.section : null;
}

interface TitleStyles {
  accepted: Set<string>;
  /** Styles that only titles have: a short line in one of them is a title even when its words are unknown. */
  reserved: Set<string>;
  bodySize: number;
  bodyStyle: string;
  /** Kinds titled in an accepted style. */
  kinds: Set<string>;
  /** Kinds titled in the leading style. */
  leading: Set<string>;
  /** How often each line occurs, folded. */
  repeated: Map<string, number>;
  /** Styles that lines which are no titles have more often than titles. */
  common: Set<string>;
}

const MAIN_KINDS = new Set<string>(["experience", "education", "skills"]);

function titleStyles(lines: Line[]): TitleStyles {
  const body = bodyOf(lines);
  const groups = new Map<string, { kinds: Set<string>; weight: number; matched: number; size: number }>();
  const uses = new Map<string, number>();
  const repeated = new Map<string, number>();
  for (const line of lines) {
    const style = fullStyle(line);
    uses.set(style, (uses.get(style) ?? 0) + 1);
    if (line.text.length <= 64) repeated.set(line.folded.trim(), (repeated.get(line.folded.trim()) ?? 0) + 1);
    const match = candidate(line);
    if (!match?.exact || match.kind === "label") continue;
    const group = groups.get(style) ?? { kinds: new Set(), weight: 0, matched: 0, size: line.fontSize };
    if (!group.kinds.has(match.kind)) group.weight += MAIN_KINDS.has(match.kind) ? 3 : 1;
    group.kinds.add(match.kind);
    group.matched++;
    groups.set(style, group);
  }
  const common = new Set(
    [...uses]
      .filter(([style, count]) => count >= 3 && (groups.get(style)?.matched ?? 0) * 2 < count)
      .map(([style]) => style),
  );
  const ranked = [...groups.entries()].sort((a, b) => b[1].weight - a[1].weight);
  const accepted = new Set<string>();
  const reserved = new Set<string>();
  const kinds = new Set<string>();
  const best = ranked[0];
  const whole = best?.[1].kinds.has("experience") && best[1].kinds.has("education");
  const twice = (own: Set<string>) => [...own].some((kind) => best?.[1].kinds.has(kind));
  for (const [style, group] of ranked) {
    const looksLikeBest = best !== undefined && group.size >= best[1].size * 0.95;
    const differs = style !== body.style || group === best?.[1];
    if (
      group !== best?.[1] &&
      !(looksLikeBest && differs && !(common.has(style) && group.kinds.size === 1)) &&
      !(group.kinds.size >= 2 && group.matched <= 12 && differs && !(whole && common.has(style) && twice(group.kinds)))
    )
      continue;
    accepted.add(style);
    for (const kind of group.kinds) kinds.add(kind);
    if (looksLikeBest && style !== body.style && group.matched >= 2 && group.matched * 2 >= (uses.get(style) ?? 0))
      reserved.add(style);
  }
  return {
    accepted,
    reserved,
    bodySize: body.size,
    bodyStyle: body.style,
    kinds,
    leading: best?.[1].kinds ?? new Set(),
    repeated,
    common,
  };
}

function bodyOf(lines: Line[]): { size: number; style: string } {
  const lengths = new Map<string, { length: number; size: number }>();
  for (const line of lines) {
    const style = fullStyle(line);
    const entry = lengths.get(style) ?? { length: 0, size: line.fontSize };
    entry.length += line.text.length;
    lengths.set(style, entry);
  }
  let best = { length: -1, size: 0 };
  let bestStyle = "";
  for (const [style, entry] of lengths)
    if (entry.length > best.length) {
      best = entry;
      bestStyle = style;
    }
  return { size: best.size, style: bestStyle };
}

function fullStyle(line: Line): string {
  return `${styleKey(line)}|${line.caps ? "C" : ""}`;
}

/** "**Teacher**, Hill School": a title is set in one look from its first word to its last. */
function changesLook(line: Line): boolean {
  const [first] = line.parts;
  return line.parts.some(
    ({ span, start, end }) =>
      first !== undefined &&
      /\p{L}/u.test(line.text.slice(start, end)) &&
      (span.bold !== first.span.bold || Math.abs(span.fontSize - first.span.fontSize) > 0.6),
  );
}

function titleOf(line: Line, styles: TitleStyles, titled: boolean): { kind: Section["kind"]; exact: boolean } | null {
  const match = candidate(line);
  const style = fullStyle(line);
  const prominent =
    line.fontSize > styles.bodySize * 1.08 || line.bold || line.caps || (style !== styles.bodyStyle && !line.italic);
  if (line.cellTitle && match) return match;
  if (match?.kind === "label") return null;
  if (match?.exact) {
    if (line.bullet && !line.headingLevel) return null;
    if (styles.accepted.has(style)) return match;
    if (line.headingLevel !== undefined && line.headingLevel <= 2) return match;
    const setOff = line.gap === 0 || line.gap > line.fontSize * 0.55;
    const ordinary = styles.kinds.has("experience") && styles.kinds.has("education") && styles.common.has(style);
    return prominent && setOff && !ordinary && !styles.kinds.has(match.kind) && line.fontSize >= styles.bodySize * 0.9
      ? match
      : null;
  }
  if (line.bullet || line.segments.length > 1) return null;
  if (
    match &&
    (styles.accepted.has(style) || (prominent && styles.accepted.size === 0)) &&
    findDates(line.text).length === 0
  ) {
    if (styles.reserved.has(style) || (prominent && !/[,;]|\p{Nd}/u.test(line.text)))
      return { kind: match.kind, exact: false };
  }
  if (!titled || !styles.reserved.has(style) || (styles.repeated.get(line.folded.trim()) ?? 0) > 1) return null;
  const words = line.text.split(/\s+/).length;
  if (
    /^\p{Ll}/u.test(line.text) ||
    words > 6 ||
    line.text.length > 48 ||
    changesLook(line) ||
    findDates(line.text).length > 0 ||
    /[@:]|\p{Nd}{3}/u.test(line.text)
  )
    return null;
  return { kind: "unknown", exact: false };
}
