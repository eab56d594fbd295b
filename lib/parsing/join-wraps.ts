import type { Entry } from "./entries.ts";
import { companyScore, findDegree, isBareInstitution, isEndOfName, titleScore } from "./lexicon.ts";
import { type Cell, looksDifferent } from "./lines.ts";
import type { Piece } from "./pieces.ts";
import { joinSourced, type Sourced, sourced } from "./sourced.ts";
import { JOINING_END } from "./text.ts";

/** A name that ran over the end of its row, or of its cell there, goes on at the start of the next row. */
export function joinWraps(pieces: Piece[], entry: Entry): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const upper = entry.header[piece.row - 1];
    const row = joined.filter(({ sources }) => upper !== undefined && sources.at(-1)?.line === upper);
    const before = row.findLast((other) => standsBelow(piece, other)) ?? row.at(-1);
    if (before && piece.index === 0 && wraps(before, piece, entry))
      joined[joined.indexOf(before)] = { ...before, ...joinSourced([toCellEnd(before), piece]) };
    else joined.push(piece);
  }
  return joined;
}

function wraps(before: Piece, piece: Piece, entry: Entry): boolean {
  const a = before.line.parts.find((part) => part.end > before.start)?.span;
  const b = piece.line.parts.find((part) => part.end > piece.start)?.span;
  if (!a || !b || looksDifferent(a, b)) return false;
  const only = entry.header[piece.row]?.segments.length === 1;
  if (JOINING_END.test(before.text)) return true;
  const below = before.separator !== "tab" || standsBelow(piece, before);
  if (only && isOpenAbove(before, piece)) return true;
  if (/^\p{Ll}/u.test(piece.text) && only && below) return true;
  const degree = (findDegree(piece.text)?.start ?? 9) <= 3;
  if (only && below && (isBareInstitution(before.text) || (isEndOfName(piece.text) && !degree))) return true;
  if (!only || !below || (before.index === 0 && before.separator !== "tab")) return false;
  const words = piece.text.split(" ").length;
  if (before.index > 0 && words <= 3 && companyScore(`X ${piece.text}`) > 0.9) return true;
  return (
    (ranOver(before, piece) || setTighter(before, piece, entry)) &&
    !(titleScore(piece.text) > 0.7 && titleScore(before.text) < 0.5) &&
    !degree
  );
}

/** Whether a piece's cell ends with a comma and a row goes on below it, flush left or right: "Tillamook Ferry," above "OR". */
function isOpenAbove(before: Piece, piece: Piece): boolean {
  const cell = cellOf(before);
  const last = before.sources.at(-1);
  if (!cell || !last || last.line.text.slice(last.end, cell.end).trim() !== ",") return false;
  const { x, width } = piece.line.box;
  return Math.abs(cell.box.x - x) < 2 || Math.abs(cell.box.x + cell.box.width - x - width) < 2;
}

/** A piece with the comma at its cell's end, which parts it from what follows below. */
function toCellEnd(piece: Piece): Sourced {
  const end = cellOf(piece)?.end;
  const last = piece.sources.at(-1);
  if (!last || end === undefined || last.line.text.slice(last.end, end).trim() !== ",") return piece;
  const source = sourced(last.line, last.start, end);
  return { text: `${piece.text},`, sources: [...piece.sources.slice(0, -1), ...source.sources] };
}

/** The cell of its row in which a piece ends. */
function cellOf(piece: Piece): Cell | undefined {
  const last = piece.sources.at(-1);
  return last?.line.segments.find(({ end }) => end >= last.end);
}

/** Whether a row begins right under the cell that a piece stands in. */
function standsBelow(piece: Piece, before: Piece): boolean {
  const cell = cellOf(before);
  return cell !== undefined && Math.abs(cell.box.x - piece.line.box.x) < 2;
}

/** Whether the row stands closer to the one above than the header's other rows do, below a row that is among the widest. */
function setTighter(before: Piece, piece: Piece, entry: Entry): boolean {
  const gaps = entry.header
    .slice(1)
    .map((line) => line.gap)
    .filter((gap) => gap > 0);
  const widest = Math.max(...entry.header.map((line) => line.box.width));
  return (
    gaps.length > 1 &&
    piece.line.gap > 0 &&
    Math.max(...gaps) > piece.line.gap * 1.45 &&
    before.line.box.width > widest * 0.75
  );
}

/** Whether the next row's first word would not have fitted at the end of this piece's row. */
function ranOver(before: Piece, piece: Piece): boolean {
  const { line } = before;
  const segment = line.segments.find((s) => s.end >= before.end);
  const beside = segment ? line.segments.find((s) => s.start > segment.start) : undefined;
  if (!segment) return false;
  const word = (piece.text.split(" ")[0] ?? "").length * line.fontSize * 0.52;
  const right = segment.box.x + segment.box.width;
  const limit = beside
    ? Math.min(beside.box.x, holdsSeveral(before) ? (segment.reach ?? beside.box.x) : beside.box.x)
    : line.reach;
  const short = segment.box.width < line.fontSize * 9;
  return (
    !short &&
    right + word + line.fontSize * 0.3 > limit &&
    (beside !== undefined || piece.line.box.width < segment.box.width)
  );
}

/** "Site Engineer, Nordbau": after two facts on one row the next row is rather their end than a third. */
function holdsSeveral(piece: Piece): boolean {
  return piece.text.includes(", ");
}
