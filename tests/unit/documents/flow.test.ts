import { describe, expect, test } from "vitest";
import { type Block, type Cell, layOut } from "#lib/documents/flow.ts";

const line = (text: string, bold = false): Block => ({
  kind: "paragraph",
  runs: [{ text, bold, italic: false, fontSize: 11 }],
  indent: 0,
  spaceBefore: 0,
});
const cell = (...blocks: Block[]): Cell => ({ blocks, columns: 1 });

/** Texts from the top, those at one height joined by "|". */
function rowsOf(...cells: Cell[]): string[] {
  const document = layOut(
    "docx",
    { blocks: [{ kind: "table", rows: [cells] }], hidden: [], warnings: [], properties: {} },
    9,
  );
  const rows = Map.groupBy(document.pages[0]?.spans ?? [], ({ box }) => Math.round(box.y));
  return [...rows.entries()].sort(([a], [b]) => a - b).map(([, spans]) => spans.map(({ text }) => text).join("|"));
}

describe("the cells of a table", () => {
  test("stand side by side", () => {
    expect(rowsOf(cell(line("2019"), line("2021")), cell(line("Engineer", true), line("Nordlys")))).toEqual([
      "2019|Engineer",
      "2021|Nordlys",
    ]);
  });

  test("that hold a page's columns, each with titles over its own text, are read one after the other", () => {
    const side = cell(
      line("Contact", true),
      line("ada@moreno.example"),
      line("Skills", true),
      line("Statics"),
      line("Welding"),
    );
    const main = cell(
      line("Profile", true),
      line("Builds bridges."),
      line("Work", true),
      line("Engineer"),
      line("Nordlys"),
    );
    expect(rowsOf(side, main)).toEqual([
      ...["Contact", "ada@moreno.example", "Skills", "Statics", "Welding"],
      ...["Profile", "Builds bridges.", "Work", "Engineer", "Nordlys"],
    ]);
  });
});
