import type { DateSpan } from "./dates.ts";
import type { Study } from "./education.ts";
import { type Job, readBody } from "./experience.ts";
import { companyScore, findDegree, titleScore } from "./lexicon.ts";
import type { Line } from "./lines.ts";
import type { Item } from "./lists.ts";
import { asciiDigits } from "./phrase-set.ts";
import { readPlace } from "./places.ts";
import { type Sourced, sourced } from "./sourced.ts";

/** Jobs and studies told event by event: "平成19 ⇥ 4 ⇥ …高等学校 入学", "2018年6月 株式会社… 退社". */
interface Event {
  line: Line;
  /** `YYYY-MM` or `YYYY`; null for a row that goes on about the event above. */
  date: string | null;
  /** Character range of the date, and of what the event is about, without its verb. */
  dateEnd: number;
  start: number;
  end: number;
  kind: "enrolled" | "graduated" | "studying" | "joined" | "left" | "present" | "closing" | "note";
  /** What stands in brackets behind the verb. */
  bracket: Sourced | null;
}

const ERAS: Record<string, number> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988, 昭和: 1925, S: 1925 };
const DATE =
  /^\s*(?:(?:(令和|平成|昭和|[RHS])\s*(\d{1,2}|元)|((?:19|20)\d\d))\s*年?)[\s./年]*(?:(1[0-2]|0?[1-9])\s*月?(?=[\s月]|$)|月)?[\s:：]*/u;
/** Rows that tell from when to when are entries, not events. */
const RANGE = /^\s*\S{0,3}[\d０-９]{1,4}\s*年\s*(?:[\d０-９]{1,2}\s*月)?\s*[〜～~–—-]/u;
const MONTH_ONLY = /^\s*(1[0-2]|0?[1-9])\s*月?\t\s*/u;
const VERBS: [Event["kind"], RegExp][] = [
  ["enrolled", /(?:編入学|転入学|入学|編入|進学)\s*$/u],
  ["studying", /(?:在学中|在籍中)\s*$/u],
  ["graduated", /(?:(?:卒業|修了|取得)(?:見込み?|予定)|卒業|修了|(?:単位取得)?(?:満期|後)?退学|中途退学|中退)\s*$/u],
  ["joined", /(?:(?:に|へ)?(?:正式)?(?:中途)?(?:入社|入職|入行|入庁|入庫|入所|入局|着任|就職|採用|勤務開始))\s*$/u],
  [
    "left",
    /(?:(?:を|より|から)?\s*(?:(?:一身上の|会社)都合(?:により|のため)|契約期間満了(?:により|のため)?|定年(?:により)?)?\s*(?:退社|退職|退行|退庁|退所|離職|退任)(?:予定)?|契約期間満了(?:につき)?)\s*$/u,
  ],
  ["present", /^\s*(?:現在に至る|現在にいたる|至\s*現在|在職中|現職|現在)\s*$/u],
  ["closing", /^\s*以\s*上\s*$/u],
];

/** Jobs and studies of a section whose rows are events, as on the Japanese form; null for any other section. */
export function readCareerTable(lines: Line[]): { jobs: Job[]; studies: Study[] } | null {
  if (!lines.some((line) => /[入退卒修]/u.test(line.text)) || lines.some((line) => RANGE.test(line.text))) return null;
  const events: Event[] = [];
  let year: string | null = null;
  for (const line of lines) {
    const event = eventOf(line, year);
    year = event.date?.slice(0, 4) ?? year;
    events.push(event);
  }
  const dated = events.filter((event) => event.date !== null);
  const told = dated.filter((event) => (event.kind === "note" ? isPromotion(event) : event.kind !== "present"));
  if (told.length === 0 || told.length * 2 < dated.length) return null;
  const closed = events.some((event) => event.kind === "present");
  if (told.length === 1 && lines.length > 2 && !closed) return null;
  return { jobs: jobsOf(events), studies: studiesOf(events) };
}

/** Certificates told the same way ("平成25 ⇥ 2 ⇥ 日商簿記検定2級 合格"); null for any other section. */
export function readCertificateTable(lines: Line[]): Item[] | null {
  if (!lines.some((line) => /[得格了録]/u.test(line.text))) return null;
  let year: string | null = null;
  const items: Item[] = [];
  let rows = 0;
  for (const line of lines) {
    const { date, dateEnd } = dateOf(asciiDigits(line.text), year);
    if (date === null || !/[\p{L}]/u.test(line.text.slice(dateEnd))) continue;
    rows++;
    year = date.slice(0, 4);
    const told = /[\s　]*(?:取得(?:見込み?|予定)?|合格|修了|登録|認定)\s*$/u.exec(line.text.slice(dateEnd));
    const name = sourced(line, dateEnd, told ? dateEnd + told.index : line.text.length);
    const span = { start: 0, end: dateEnd, from: null, to: date, current: false, single: true };
    if (name.text !== "") items.push({ name, issuer: null, date: span });
  }
  return rows * 2 > lines.length || (rows > 0 && lines[0] === items[0]?.name.sources[0]?.line) ? items : null;
}

function eventOf(line: Line, year: string | null): Event {
  const text = asciiDigits(line.text);
  const { date, dateEnd } = dateOf(text, year);
  const bracketed = /\s*[（(]([^（()）]*(?:[（(][^（()）]*[)）])?[^（()）]*)[)）]\s*$/u.exec(line.text);
  const inner = bracketed ? line.text.lastIndexOf(bracketed[1] ?? "") : -1;
  const end = bracketed ? bracketed.index : line.text.length;
  for (const [kind, pattern] of VERBS)
    for (const to of new Set([line.text.length, end])) {
      const verb = pattern.exec(line.text.slice(dateEnd, to));
      if (!verb) continue;
      const bracket =
        to < line.text.length && bracketed && inner >= 0
          ? sourced(line, inner, inner + (bracketed[1] ?? "").length)
          : null;
      return { line, date, dateEnd, start: dateEnd, end: dateEnd + verb.index, kind, bracket };
    }
  return { line, date, dateEnd, start: dateEnd, end: line.text.length, kind: "note", bracket: null };
}

function dateOf(text: string, year: string | null): { date: string | null; dateEnd: number } {
  const match = DATE.exec(text);
  if (match) {
    const [whole, era = "", count = "", common, month] = match;
    const number = common ? Number(common) : (ERAS[era] ?? 0) + (count === "元" ? 1 : Number(count));
    return { date: month ? `${number}-${month.padStart(2, "0")}` : String(number), dateEnd: whole.length };
  }
  const month = MONTH_ONLY.exec(text);
  if (month?.[1] && year) return { date: `${year}-${month[1].padStart(2, "0")}`, dateEnd: month[0].length };
  return { date: null, dateEnd: 0 };
}

function span(event: Event, from: string | null, to: string | null, current: boolean): DateSpan {
  return { start: 0, end: event.dateEnd, from, to, current, single: from === null };
}

const SCHOOL =
  /^(.*?(?:大学大学院|大学院|短期大学|大学校|大学|高等専門学校|高等学校|専門学校|高校|中学校|学校|学[院園](?!\S*(?:大学|学校|高校|短大))|スクール|カレッジ))(?:[\s　]+(大学院)(?=[\s　]))?(.*)$/u;
const DEGREE =
  /(?:博士[前後]期課程|博士課程|修士課程|学士課程|専門職学位課程|高度専門士|専門士|準学士|[\p{Script=Han}]*(?:学士|修士|博士)(?:号|[（(][^()（）]*[)）])?)/u;

function studiesOf(events: Event[]): Study[] {
  const studies: Study[] = [];
  let open: Study | null = null;
  for (const event of events) {
    const { kind, date } = event;
    if (kind === "joined" || kind === "left") open = null;
    if (kind !== "enrolled" && kind !== "graduated" && kind !== "studying") continue;
    const study = studyOf(event);
    const same: Study | null =
      open && kind !== "enrolled" && (sameText(open.institution, study.institution) || !study.institution)
        ? open
        : null;
    if (same) {
      same.dates = { ...span(event, same.dates?.from ?? null, date, kind === "studying"), start: 0 };
      same.dateLine = event.line;
      same.degree ??= study.degree;
      same.level ??= study.level;
      same.field ??= study.field;
      open = null;
    } else {
      study.dates =
        kind === "graduated" ? span(event, null, date, false) : span(event, date, null, kind === "studying");
      studies.push(study);
      open = kind === "enrolled" ? study : null;
    }
  }
  return studies;
}

function studyOf(event: Event): Study {
  const { line, start, end } = event;
  const text = line.text.slice(start, end);
  const match = /^\s*同/u.test(text) ? null : SCHOOL.exec(text.replaceAll("\t", " "));
  const length = match
    ? (match[1] ?? "").length +
      (match[2] ? text.indexOf(match[2], (match[1] ?? "").length) + match[2].length - (match[1] ?? "").length : 0)
    : 0;
  const institution = match ? sourced(line, start, start + length) : null;
  const rest = sourced(line, start + length, end);
  const inside = event.bracket && DEGREE.exec(event.bracket.text) ? event.bracket : null;
  const written = DEGREE.exec(rest.text);
  const degree = inside ?? (written ? part(rest, written.index, written.index + written[0].length) : null);
  const subject = written
    ? part(rest, written.index > 0 ? 0 : written[0].length, written.index > 0 ? written.index : rest.text.length)
    : rest;
  return {
    institution,
    degree,
    level: degree ? (findDegree(degree.text)?.level ?? null) : null,
    field: subject && subject.text !== "" ? subject : null,
    grade: null,
    dates: null,
    dateLine: line,
  };
}

/** Part of a text read from one place of a line. */
function part(whole: Sourced, start: number, end: number): Sourced | null {
  const [source] = whole.sources;
  const text = whole.text.slice(start, end).trim();
  if (!source || text === "") return null;
  const at = source.line.text.slice(source.start, source.end).replaceAll("\t", " ").indexOf(text);
  if (at < 0) return { text, sources: whole.sources };
  return sourced(source.line, source.start + at, source.start + at + text.length);
}

function sameText(a: Sourced | null, b: Sourced | null): boolean {
  const bare = (text: Sourced | null) => text?.text.replace(/\s/g, "") ?? "";
  return bare(a) !== "" && bare(a) === bare(b);
}

interface OpenJob {
  job: Job;
  body: Line[];
}

function jobsOf(events: Event[]): Job[] {
  const found: OpenJob[] = [];
  const open = new Set<OpenJob>();
  let last: OpenJob | null = null;
  for (const event of events) {
    const { kind, date } = event;
    if (kind === "enrolled" || kind === "graduated" || kind === "studying") last = null;
    else if (kind === "joined") {
      const job = jobOf(event);
      job.dates = span(event, date, null, false);
      last = { job, body: [] };
      found.push(last);
      open.add(last);
    } else if (kind === "left") {
      const { company } = jobOf(event);
      const named = company && !/^(?:同社|同)/u.test(company.text) ? company : null;
      const ended =
        [...open].find(({ job }) => named && sameText(job.company, named)) ??
        (named ? null : ([...open].at(-1) ?? null));
      if (ended) {
        ended.job.dates = span(event, ended.job.dates?.from ?? null, date, false);
        ended.job.dateLine = event.line;
        open.delete(ended);
      } else if (named) found.push({ job: { ...jobOf(event), dates: span(event, null, date, false) }, body: [] });
      last = null;
    } else if (kind === "present" && last?.job.dates) last.job.dates = { ...last.job.dates, current: true };
    else if (kind === "note" && last) {
      const next: OpenJob | null = open.has(last) ? promotionFrom(last, event) : null;
      if (next) {
        open.delete(last);
        open.add(next);
        found.push(next);
        last = next;
      } else tell(last, event);
    }
  }
  const current = [...open].at(-1);
  if (current?.job.dates && current === found.at(-1)) current.job.dates = { ...current.job.dates, current: true };
  return found.map(({ job, body }) => ({ ...job, ...readBody(body) }));
}

const PROMOTED = /^(.{2,20}?)(?:に|へ|として)?(?:昇格|昇進|就任|任命|任用)\s*$/u;

const isPromotion = (event: Event) => PROMOTED.test(event.line.text.slice(event.start, event.end).trim());

/** "2021 ⇥ 7 ⇥ 開発部長に昇進": the post held from then on, where the one before is known; that ends a month earlier. */
function promotionFrom({ job }: OpenJob, event: Event): OpenJob | null {
  const { date } = event;
  if (job.title === null || !job.dates || date?.length !== 7) return null;
  const text = sourced(event.line, event.start, event.end);
  const head = PROMOTED.exec(text.text);
  const named = head ? part(text, 0, (head[1] ?? "").length) : null;
  if (!named) return null;
  const from = job.dates.from;
  job.dates = { ...job.dates, to: monthBefore(date), current: false, single: from === null };
  const title = titleIn(named) ?? named;
  const next = { ...job, title, dates: span(event, date, null, false), dateLine: event.line };
  return { job: next, body: [] };
}

function monthBefore(date: string): string {
  const [year = 0, month = 1] = date.split("-").map(Number);
  return month > 1 ? `${year}-${String(month - 1).padStart(2, "0")}` : `${year - 1}-12`;
}

/** A row below an event: the title held there, or what was done. */
function tell(into: OpenJob, event: Event): void {
  const text = sourced(event.line, event.start, event.end);
  const promoted = PROMOTED.exec(text.text);
  const employed =
    /^(?:\S{2,20}?(?:に配属|配属|所属|勤務)(?:[、,]|となり)?\s*)?(\S{2,20}?)として(?:.{0,12}(?:勤務|従事|配属|担当))?\s*$/u.exec(
      text.text,
    );
  const named = promoted?.[1] ?? (employed && titleScore(employed[1] ?? "") > 0.6 ? employed[1] : undefined);
  const at = named === undefined ? -1 : text.text.indexOf(named);
  const whole = named === undefined ? text : part(text, at, at + named.length);
  const title = whole && (titleIn(whole) ?? (named === undefined ? null : whole));
  if (title && (promoted || into.job.title === null)) into.job.title = title;
  else into.body.push({ ...event.line, bullet: true });
}

function titleIn(text: Sourced): Sourced | null {
  const bare = text.text.replace(/として$/u, "").trim();
  if (
    bare.length > 30 ||
    /[をに。、]/u.test(bare) ||
    /^(?:正|契約|派遣|嘱託)社員$/u.test(bare) ||
    titleScore(bare) < 0.6
  )
    return null;
  const words = bare.split(/\s+/);
  const own = words.findIndex(
    (word) => !/(?:部|課|室|係|支店|支社|本社|工場|グループ|チーム|センター|事業所|営業所)$/u.test(word),
  );
  return part(text, own < 0 ? 0 : bare.indexOf(words[own] ?? bare), bare.length);
}

const LEGAL_FORM = /^(?:株式会社|有限会社|合同会社|合資会社)$/u;
/** Bodies whose house has a name of its own behind theirs: "医療法人秋桜会 武蔵総合病院". */
const CORPORATION = /^(?:(?:公益|一般)?(?:社団|財団)|医療|学校|社会福祉|宗教|特定非営利活動|独立行政|国立大学)法人/u;
const HOUSE = /(?:病院|医院|クリニック|診療所|大学|学校|学園|幼稚園|保育園|こども園|ホーム|苑|荘|センター|研究所|会)$/u;

function jobOf(event: Event): Job {
  const { line, start, end } = event;
  const text = line.text.slice(start, end);
  const words = [...text.matchAll(/[^\s　]+/gu)];
  const [own = "", next = ""] = words.map(([word]) => word);
  let count = LEGAL_FORM.test(own) || LEGAL_FORM.test(next) || (CORPORATION.test(own) && HOUSE.test(next)) ? 2 : 1;
  // A foreign name has spaces of its own.
  while (count < words.length && /^[\p{Script=Latin}&.]+$/u.test(words[count]?.[0] ?? "")) count++;
  const lastWord = words[count - 1];
  const cut = lastWord ? lastWord.index + lastWord[0].length : text.length;
  const company = sourced(line, start, start + cut);
  const rest = sourced(line, start + cut, end);
  const bracket = event.bracket;
  const placed = bracket !== null && (readPlace(bracket.text)?.score ?? 0) > 0.8 && companyScore(bracket.text) < 0.7;
  return {
    title: (rest.text === "" ? null : titleIn(rest)) ?? (bracket && !placed ? titleIn(bracket) : null),
    company: company.text === "" ? null : company,
    location: placed ? bracket : null,
    dates: null,
    dateLine: line,
    description: null,
    highlights: [],
  };
}
