import { type Block, type Cell, layOut, type Paragraph, type Run } from "./flow.ts";
import { type OdtLooks, OdtStyles } from "./odt/styles.ts";
import type { ReadOptions } from "./read-options.ts";
import { DocumentError, type TextDocument } from "./types.ts";
import { unpack } from "./unpack.ts";
import { childOf, childrenOf, descendantsOf, parseXml, textOf, type XmlElement } from "./xml-tree.ts";

const WANTED = new Set(["content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"]);

/** Reads an OpenDocument text. */
export function readOdt(bytes: Uint8Array, options: ReadOptions): TextDocument {
  const parts = unpack(bytes, (name) => WANTED.has(name), options.maxUnpackedBytes);
  const part = (name: string) => {
    const found = parts.get(name);
    return found ? parseXml(found) : undefined;
  };
  const manifest = part("META-INF/manifest.xml");
  if (manifest && descendantsOf(manifest, "manifest:encryption-data").length > 0) {
    throw new DocumentError("FILE_ENCRYPTED", "The document is protected by a password.");
  }
  const content = childOf(part("content.xml"), "office:document-content");
  if (!content) throw new DocumentError("FILE_CORRUPT", "The document has no text part.");
  const stylesPart = childOf(part("styles.xml"), "office:document-styles");
  const reader = new OdtReader(new OdtStyles([stylesPart, content]));
  const masters = descendantsOf(stylesPart, "style:master-page");
  const furniture = (name: string) => masters.flatMap((master) => reader.blocks(childOf(master, name), 0)).slice(0, 40);
  const blocks = [
    ...furniture("style:header"),
    ...reader.blocks(childOf(childOf(content, "office:body"), "office:text"), 0),
    { kind: "foot" as const },
    ...furniture("style:footer"),
  ];
  const meta = childOf(childOf(part("meta.xml"), "office:document-meta"), "office:meta");
  const property = (name: string) => textOf(childOf(meta, name)).trim();
  const [title, author, language] = [property("dc:title"), property("dc:creator"), property("dc:language")];
  const properties = { ...(title && { title }), ...(author && { author }), ...(language && { language }) };
  return layOut("odt", { blocks, hidden: reader.hidden, warnings: [], properties }, options.maxPages);
}

interface Context {
  looks: OdtLooks;
  href?: string;
}

class OdtReader {
  readonly hidden: string[] = [];
  private readonly styles: OdtStyles;
  private frames: Block[] = [];

  constructor(styles: OdtStyles) {
    this.styles = styles;
  }

  /** `depth` counts the lists around. */
  blocks(container: XmlElement | undefined, depth: number): Block[] {
    return childrenOf(container).flatMap((child): Block[] => {
      switch (child.name) {
        case "text:p":
        case "text:h":
          return this.paragraph(child, depth);
        case "text:list":
          return childrenOf(child).flatMap((item) => this.blocks(item, depth + 1));
        case "table:table":
          return [{ kind: "table", rows: this.rows(child) }];
        case "text:section":
        case "text:index-body":
        case "text:table-of-content":
          return child.attributes["text:display"] === "none" ? [] : this.blocks(child, depth);
        case "draw:frame":
        case "draw:text-box":
        case "draw:custom-shape":
        case "draw:g":
          return this.blocks(child, 0);
        default:
          return [];
      }
    });
  }

  private rows(table: XmlElement): Cell[][] {
    return childrenOf(table).flatMap((child): Cell[][] => {
      if (/^table:table-(?:header-rows|rows|row-group)$/.test(child.name)) return this.rows(child);
      if (child.name !== "table:table-row") return [];
      return [
        childrenOf(child)
          .filter((cell) => cell.name === "table:table-cell")
          .map((cell) => {
            const span = Number(cell.attributes["table:number-columns-spanned"] ?? 1);
            return { blocks: this.blocks(cell, 0), columns: Math.min(Math.max(span || 1, 1), 60) };
          }),
      ];
    });
  }

  private paragraph(element: XmlElement, depth: number): Block[] {
    const looks = this.styles.of("paragraph", element.attributes["text:style-name"]);
    const outer = this.frames;
    this.frames = [];
    const runs = this.runs(element, { looks });
    const frames = this.frames;
    this.frames = outer;
    const outline = element.name === "text:h" ? Number(element.attributes["text:outline-level"] ?? 1) : looks.outline;
    let role: Paragraph["role"];
    if (outline) role = { kind: "heading", level: Math.min(Math.max(Math.trunc(outline) || 1, 1), 6) };
    else if (depth > 0 || looks.listed) role = { kind: "list-item", depth: Math.max(0, depth - 1) };
    const empty: Run = { text: "", bold: false, italic: false, fontSize: looks.fontSize };
    return [
      {
        kind: "paragraph",
        runs: runs.length > 0 ? runs : [empty],
        indent: looks.indent + depth * 18,
        spaceBefore: looks.spaceBefore,
        ...(role ? { role } : {}),
      },
      ...frames,
    ];
  }

  private runs(container: XmlElement, context: Context): Run[] {
    return container.children.flatMap((child): Run[] => {
      // White space counts once; more of it is written as elements.
      if (typeof child === "string") return this.run(child.replace(/\s+/g, " "), context);
      switch (child.name) {
        case "text:span":
          return this.runs(child, {
            ...context,
            looks: this.styles.of("text", child.attributes["text:style-name"], context.looks),
          });
        case "text:a": {
          const href = child.attributes["xlink:href"];
          return this.runs(child, { ...context, ...(href && !href.startsWith("#") ? { href } : {}) });
        }
        case "text:s":
          return this.run(" ".repeat(Math.min(Math.max(Number(child.attributes["text:c"] ?? 1) || 1, 1), 40)), context);
        case "text:tab":
          return this.run("\t", context);
        case "text:line-break":
          return this.run("\n", context);
        case "draw:frame":
        case "draw:custom-shape":
        case "draw:g":
          this.frames.push(...this.blocks(child, 0));
          return [];
        case "text:hidden-text":
          this.hidden.push(child.attributes["text:string-value"] ?? textOf(child));
          return [];
        case "text:note":
        case "office:annotation":
        case "office:annotation-end":
        case "text:tracked-changes":
          return [];
        default:
          return this.runs(child, context);
      }
    });
  }

  private run(text: string, { looks, href }: Context): Run[] {
    if (looks.hidden) {
      this.hidden.push(text);
      return [];
    }
    const { bold, italic, fontSize, color } = looks;
    return [{ text, bold, italic, fontSize, ...(color ? { color } : {}), ...(href ? { href } : {}) }];
  }
}
