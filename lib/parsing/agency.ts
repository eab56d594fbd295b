import type { Line } from "./lines.ts";

const AGENCY =
  /\bc\/o\b|(?:^|[^\p{L}])(?:recruitment|recruiters|recruiting|staffing|headhunters?|headhunting|executive search|talent agency|employment agency|agency|agence|agencia|agência|agenzia|agentur|uitzendbureau|agencja|represented by|presented by|submitted by|vorgestellt durch|vermittelt durch|personaldienstleist\p{L}*|personalberatung|personalvermittlung|zeitarbeit|arbeitsvermittlung|cabinet de recrutement|intérim)(?=$|[^\p{L}])/iu;

/** How much later an address counts that an agency's line holds: behind every other one, before a referee's. */
export const AGENCY_RANK = 5;

/** Whether a line's contact details are those of an agency presenting the candidate: it or the line above says so. */
export function isAgencyLine(lines: Line[], index: number): boolean {
  const line = lines[index];
  if (!line) return false;
  if (namesAgency(line)) return true;
  const above = lines[index - 1];
  return (
    above !== undefined &&
    !above.text.includes("@") &&
    above.column === line.column &&
    line.gap > 0 &&
    line.gap < line.fontSize * 0.5 &&
    above.fontSize <= line.fontSize * 1.3 &&
    namesAgency(above) &&
    /\b(?:gmbh|ltd|limited|inc|llc|ag|plc|sarl|s\.?l\.?|bv|b\.v\.)\b|represented|presented|submitted|vorgestellt|vermittelt/iu.test(
      above.text,
    )
  );
}

function namesAgency(line: Line): boolean {
  // An address with the word in its own domain only is no statement about whose it is.
  return line.text.length < 400 && AGENCY.test(line.text.replace(/\S+@\S+|https?:\S+|www\.\S+/g, " "));
}

/** Without the agencies' where the candidate's own are known. */
export function preferOwn<T extends { rank: number }>(found: T[]): T[] {
  const own = found.filter((entry) => entry.rank < AGENCY_RANK);
  return own.length > 0 ? own : found;
}
