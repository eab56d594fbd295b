/** Text with RTF's own characters escaped and everything beyond ASCII as `\u`. */
export const text = (value: string): string =>
  value
    .replace(/[\\{}]/g, "\\$&")
    .replace(/\t/g, "\\tab ")
    .replace(/[^\0-\x7f]/g, (unit) => `\\u${(unit.charCodeAt(0) << 16) >> 16}?`);

/** A paragraph; `control` are RTF's words for its look, such as `\b\fs28`. */
export const paragraph = (content: string, control = ""): string => `{\\pard${control} ${content}\\par}\n`;

/** A row of cells that end at the given places, in twentieths of a point. */
export const row = (cells: string[], ends: number[]): string =>
  `\\trowd ${ends.map((end) => `\\cellx${end}`).join("")}\n${cells.map((cell) => `\\pard\\intbl ${cell}\\cell`).join("\n")}\n\\row\n`;

export const rtf = (body: string): string =>
  `{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl{\\f0\\fswiss Arial;}}{\\colortbl;\\red30\\green70\\blue120;}\n\\fs21\n${body}}`;
