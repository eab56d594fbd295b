import {
  isShaded,
  readNumbering,
  readStyles,
  runLooks,
  styleOf,
  type WordStyle,
  type WordStyles,
} from "./docx/styles.ts";
import { type Block, type Cell, layOut, type Paragraph, type Run } from "./flow.ts";
import type { ReadOptions } from "./read-options.ts";
import { DocumentError, type TextDocument } from "./types.ts";
import { unpack } from "./unpack.ts";
import { childOf, childrenOf, parseXml, textOf, type XmlElement } from "./xml-tree.ts";

/** Office wraps a document with a password in a compound file, which starts with this byte. */
const COMPOUND_FILE = 0xd0;
const MAIN_PART = /^word\/document\d*\.xml$/;
const WANTED =
  /^(?:word\/(?:document\d*|styles|numbering|header\d*|footer\d*|_rels\/document\d*\.xml\.rels|footnotes)(?:\.xml)?|docProps\/core\.xml|word\/_rels\/(?:header|footer)\d*\.xml\.rels)$/;

/** Reads a Word document (Office Open XML). */
export function readDocx(bytes: Uint8Array, options: ReadOptions): TextDocument {
  if (bytes[0] === COMPOUND_FILE) throw new DocumentError("FILE_ENCRYPTED", "The document is protected by a password.");
  const parts = unpack(bytes, (name) => WANTED.test(name), options.maxUnpackedBytes);
  const mainName = [...parts.keys()].find((name) => MAIN_PART.test(name));
  if (!mainName) throw new DocumentError("FILE_CORRUPT", "The Word document has no text part.");
  const trees = new Map<string, XmlElement>();
  const part = (name: string) => {
    const found = parts.get(name);
    const tree = trees.get(name) ?? (found && parseXml(found));
    if (tree) trees.set(name, tree);
    return tree;
  };
  const drawnUnder = [...parts.keys()].some((name) => /^word\/(?:document|header)/.test(name) && hasGround(part(name)));
  const styles = readStyles(part("word/styles.xml"), readNumbering(part("word/numbering.xml")));
  const hidden: string[] = [];
  const blocksOf = (name: string, root: XmlElement | undefined, container: string) => {
    const relations = readRelations(part(name.replace(/^word\//, "word/_rels/").concat(".rels")));
    const reader = new WordReader(styles, relations, hidden, drawnUnder);
    return reader.blocks(childOf(root, container) ?? root);
  };
  const document = childOf(part(mainName), "w:document");
  const furniture = (kind: "header" | "footer", tag: string) =>
    [...parts.keys()]
      .filter((name) => new RegExp(`^word/${kind}\\d*\\.xml$`).test(name))
      .sort()
      .map((name) => blocksOf(name, part(name), tag));
  const blocks = [
    ...distinct(furniture("header", "w:hdr")),
    ...blocksOf(mainName, document, "w:body"),
    { kind: "foot" as const },
    ...distinct(furniture("footer", "w:ftr")),
  ];
  const core = childOf(part("docProps/core.xml"), "cp:coreProperties");
  const [title, author] = [textOf(childOf(core, "dc:title")).trim(), textOf(childOf(core, "dc:creator")).trim()];
  const properties = { ...(title ? { title } : {}), ...(author ? { author } : {}) };
  return layOut("docx", { blocks, hidden, warnings: [], properties }, options.maxPages);
}

/** Whether pictures or shapes lie behind the text, or the page has a colour: white text can be seen there. */
function hasGround(root: XmlElement | undefined): boolean {
  return childrenOf(root).some(
    (child) =>
      (child.name === "wp:anchor" && child.attributes.behindDoc === "1") ||
      child.name === "w:background" ||
      (/^v:(?:rect|roundrect|shape)$/.test(child.name) && child.attributes.fillcolor !== undefined) ||
      hasGround(child),
  );
}

/** Word keeps separate headers for first, odd and even pages that often say the same. */
function distinct(parts: Block[][]): Block[] {
  const seen = new Set<string>();
  return parts.flatMap((blocks) => {
    const key = JSON.stringify(blocks);
    if (seen.has(key)) return [];
    seen.add(key);
    return blocks;
  });
}

function readRelations(root: XmlElement | undefined): Map<string, string> {
  const relations = new Map<string, string>();
  for (const relation of childrenOf(childOf(root, "Relationships"))) {
    const { Id, Target, TargetMode } = relation.attributes;
    if (Id && Target && TargetMode === "External") relations.set(Id, Target);
  }
  return relations;
}

/** Elements around text that change nothing about it. */
const TRANSPARENT = new Set(["w:ins", "w:moveTo", "w:smartTag", "w:customXml", "w:dir", "w:bdo"]);

interface RunContext {
  style: WordStyle;
  href?: string;
}

class WordReader {
  private readonly styles: WordStyles;
  private readonly relations: Map<string, string>;
  private readonly hidden: string[];
  /** Text boxes met within the current paragraph; they follow it. */
  private boxes: Block[] = [];
  /** Target and state of a complex field (`HYPERLINK`) while its runs pass. */
  private field: { code: string; result: boolean } | undefined;

  /** Backgrounds around the current place: shaded cells, styled tables, text boxes. */
  private backgrounds: number;

  /** @param drawnUnder text anywhere may lie on a drawn background */
  constructor(styles: WordStyles, relations: Map<string, string>, hidden: string[], drawnUnder: boolean) {
    this.backgrounds = drawnUnder ? 1 : 0;
    this.styles = styles;
    this.relations = relations;
    this.hidden = hidden;
  }

  blocks(container: XmlElement | undefined): Block[] {
    return childrenOf(container).flatMap((child): Block[] => {
      if (child.name === "w:p") return this.paragraph(child);
      if (child.name === "w:tbl") return [this.table(child)];
      if (child.name === "w:sdt") return this.blocks(childOf(child, "w:sdtContent"));
      if (TRANSPARENT.has(child.name)) return this.blocks(child);
      return [];
    });
  }

  private table(element: XmlElement): Block {
    const style = childOf(childOf(element, "w:tblPr"), "w:tblStyle")?.attributes["w:val"] ?? "TableGrid";
    const plain = /^(?:Table(?:Grid|Normal|Plain)|Tabellenraster|NormalTable)/i.test(style);
    return { kind: "table", rows: this.onBackground(!plain, () => this.rows(element)) };
  }

  /** Reads something that lies on a background of its own, where white text can be seen. */
  private onBackground<T>(shaded: boolean, read: () => T): T {
    if (shaded) this.backgrounds++;
    try {
      return read();
    } finally {
      if (shaded) this.backgrounds--;
    }
  }

  private rows(table: XmlElement): Cell[][] {
    return childrenOf(table).flatMap((row): Cell[][] => {
      if (row.name === "w:sdt") return this.rows(childOf(row, "w:sdtContent") ?? row);
      return row.name === "w:tr" ? [this.cells(row)] : [];
    });
  }

  private cells(row: XmlElement): Cell[] {
    return childrenOf(row).flatMap((cell): Cell[] => {
      if (cell.name === "w:sdt") return this.cells(childOf(cell, "w:sdtContent") ?? cell);
      if (cell.name !== "w:tc") return [];
      const span = Number(childOf(childOf(cell, "w:tcPr"), "w:gridSpan")?.attributes["w:val"] ?? 1);
      const shaded = isShaded(childOf(cell, "w:tcPr"));
      return [
        { blocks: this.onBackground(shaded, () => this.blocks(cell)), columns: Math.min(Math.max(span || 1, 1), 60) },
      ];
    });
  }

  private paragraph(element: XmlElement): Block[] {
    const properties = childOf(element, "w:pPr");
    const style = styleOf(this.styles, properties);
    this.boxes = [];
    const runs = this.runs(element, { style });
    const paragraph: Paragraph = {
      kind: "paragraph",
      runs: runs.length > 0 ? runs : [{ text: "", bold: false, italic: false, fontSize: style.fontSize }],
      indent: style.indent,
      spaceBefore: style.spaceBefore,
      ...(style.role ? { role: style.role } : {}),
    };
    return [paragraph, ...this.boxes];
  }

  private runs(container: XmlElement, context: RunContext): Run[] {
    return childrenOf(container).flatMap((child): Run[] => {
      switch (child.name) {
        case "w:r":
          return this.run(child, context);
        case "w:hyperlink": {
          const href = this.relations.get(child.attributes["r:id"] ?? "");
          return this.runs(child, { ...context, ...(href ? { href } : {}) });
        }
        case "w:fldSimple": {
          const href = linkOfField(child.attributes["w:instr"] ?? "");
          return this.runs(child, { ...context, ...(href ? { href } : {}) });
        }
        case "w:sdt":
          return this.runs(childOf(child, "w:sdtContent") ?? child, context);
        default:
          return TRANSPARENT.has(child.name) ? this.runs(child, context) : [];
      }
    });
  }

  private run(element: XmlElement, context: RunContext): Run[] {
    const looks = runLooks(this.styles, context.style, childOf(element, "w:rPr"));
    const text = this.runText(element);
    if (text === "") return [];
    const white = looks.color === "#ffffff" && !looks.shaded && this.backgrounds === 0;
    if (looks.hidden || white || looks.fontSize < 2) {
      this.hidden.push(text);
      return [];
    }
    const href = context.href ?? (this.field?.result ? linkOfField(this.field.code) : undefined);
    const { bold, italic, fontSize, color } = looks;
    return [{ text, bold, italic, fontSize, ...(color ? { color } : {}), ...(href ? { href } : {}) }];
  }

  private runText(element: XmlElement): string {
    let text = "";
    for (const child of childrenOf(element)) {
      switch (child.name) {
        case "w:t":
          text += textOf(child);
          break;
        case "w:tab":
        case "w:ptab":
          text += "\t";
          break;
        case "w:br":
        case "w:cr":
          text += "\n";
          break;
        case "w:noBreakHyphen":
          text += "-";
          break;
        case "w:sym":
          text += symbolOf(child.attributes["w:char"]);
          break;
        case "w:fldChar":
          this.fieldChar(child.attributes["w:fldCharType"]);
          break;
        case "w:instrText":
          if (this.field) this.field.code += textOf(child);
          break;
        case "mc:AlternateContent":
          this.collectBoxes(childOf(child, "mc:Choice") ?? childOf(child, "mc:Fallback"));
          break;
        case "w:drawing":
        case "w:pict":
        case "w:object":
          this.collectBoxes(child);
          break;
      }
    }
    return text;
  }

  private fieldChar(type: string | undefined): void {
    if (type === "begin") this.field = { code: "", result: false };
    else if (type === "separate" && this.field) this.field.result = true;
    else if (type === "end") this.field = undefined;
  }

  private collectBoxes(element: XmlElement | undefined): void {
    for (const child of childrenOf(element)) {
      if (child.name === "w:txbxContent") {
        const outer = this.boxes;
        const inner = this.onBackground(true, () => this.blocks(child));
        this.boxes = [...outer, ...inner];
      } else if (child.name === "mc:AlternateContent") {
        this.collectBoxes(childOf(child, "mc:Choice") ?? childOf(child, "mc:Fallback"));
      } else this.collectBoxes(child);
    }
  }
}

function linkOfField(code: string): string | undefined {
  return /HYPERLINK\s+(?:\\[a-z]\s+)*"([^"]+)"/i.exec(code)?.[1];
}

/** Symbols lie in the private use area by their place in the symbol font; bullets are the ones that matter. */
function symbolOf(code: string | undefined): string {
  const value = Number.parseInt(code ?? "", 16);
  return Number.isNaN(value) || value === 0 || value > 0x10ffff ? "" : String.fromCodePoint(value);
}
