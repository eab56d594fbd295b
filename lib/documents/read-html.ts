import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { type Block, type Cell, layOut, type Paragraph, type Run } from "./flow.ts";
import { readStyleRules, type StyleRules } from "./html/style-rules.ts";
import type { ReadOptions } from "./read-options.ts";
import { decodeText } from "./read-txt.ts";
import { DocumentError, type TextDocument } from "./types.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const BASE_SIZE = 11;
const HEADING_SIZES = [22, 16, 13, 12, 11, 11];
const MAX_CHARACTERS = 8_000_000;
const MAX_DEPTH = 300;
const DROPPED = new Set(
  "script style noscript template svg math canvas iframe object embed audio video map head select datalist input textarea button".split(
    " ",
  ),
);
const BLOCKS = new Set(
  "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table ul tr td th tbody thead tfoot caption".split(
    " ",
  ),
);
const BOLD = new Set(["b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6"]);
const ITALIC = new Set(["i", "em", "cite", "var", "dfn", "address"]);

/** Reads HTML: text in document order with headings, lists, tables and links; scripts, styles and hidden text left out. */
export function readHtml(bytes: Uint8Array, options: ReadOptions): TextDocument {
  const source = decodeHtml(bytes);
  if (source.length > MAX_CHARACTERS) throw new DocumentError("FILE_TOO_LARGE", "The page is too large.");
  const document = parse(source);
  const reader = new HtmlReader(readStyleRules(source));
  const root = document.childNodes.find((node): node is Element => node.nodeName === "html");
  const body = root?.childNodes.find((node): node is Element => node.nodeName === "body");
  const blocks = body ? reader.read(body) : [];
  const title = /<title[^>]*>([^<]*)<\/title>/i.exec(source)?.[1]?.trim();
  const language = root?.attrs.find(({ name }) => name === "lang")?.value;
  const properties = { ...(title ? { title } : {}), ...(language ? { language } : {}) };
  return layOut("html", { blocks, hidden: reader.hidden, warnings: [], properties }, options.maxPages);
}

/** The encoding a page declares counts only where its bytes do not decide. */
function decodeHtml(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2048)).toString("latin1");
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  const { text, warning } = decodeText(bytes);
  if (!warning || !declared) return text;
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    return text;
  }
}

interface Context {
  bold: boolean;
  italic: boolean;
  fontSize: number;
  color?: string;
  href?: string;
  pre: boolean;
  indent: number;
  role?: Paragraph["role"];
}

class HtmlReader {
  readonly hidden: string[] = [];
  private readonly rules: StyleRules;
  private blocks: Block[] = [];
  private runs: Run[] = [];
  private spaceBefore = 0;

  constructor(rules: StyleRules) {
    this.rules = rules;
  }

  read(body: Element): Block[] {
    this.children(body, { bold: false, italic: false, fontSize: BASE_SIZE, pre: false, indent: 0 }, 0);
    this.endParagraph({ bold: false, italic: false, fontSize: BASE_SIZE, pre: false, indent: 0 });
    return this.blocks;
  }

  private children(parent: Element, context: Context, depth: number): void {
    if (depth > MAX_DEPTH) return;
    const row = this.rules.setsInRow(parent);
    const from = this.runs.length;
    for (const node of parent.childNodes) {
      const apart = row && "tagName" in node && !BLOCKS.has(node.tagName) && this.runs.length > from;
      if (apart) this.runs.push({ ...looksOf(context), text: "\t" });
      this.node(node, context, depth);
    }
  }

  private node(node: Node, context: Context, depth: number): void {
    if (node.nodeName === "#text") {
      this.text((node as DefaultTreeAdapterTypes.TextNode).value, context);
      return;
    }
    if (!("tagName" in node) || DROPPED.has(node.tagName)) return;
    if (this.rules.hides(node)) {
      const text = textOf(node, 0).replace(/\s+/g, " ").trim();
      if (text !== "" && !/^(?:script|style)$/.test(node.tagName)) this.hidden.push(text);
      return;
    }
    this.element(node, context, depth);
  }

  private element(node: Element, context: Context, depth: number): void {
    const tag = node.tagName;
    if (tag === "br") {
      this.runs.push({ ...looksOf(context), text: "\n" });
      return;
    }
    const inner = contextOf(node, context);
    if (tag === "table") {
      this.endParagraph(context);
      this.blocks.push({ kind: "table", rows: this.rows(node, inner, depth + 1) });
      return;
    }
    const block = BLOCKS.has(tag);
    if (block) {
      this.endParagraph(context);
      if (/^(?:p|h[1-6]|section|article|ul|ol|table|div)$/.test(tag)) this.spaceBefore = tag === "div" ? 2 : 6;
    }
    this.children(node, inner, depth + 1);
    if (block) this.endParagraph(inner);
  }

  private rows(table: Element, context: Context, depth: number): Cell[][] {
    const rows: Cell[][] = [];
    const visit = (parent: Element, level: number) => {
      for (const node of parent.childNodes) {
        if (!("tagName" in node) || this.rules.hides(node) || level > 4) continue;
        if (node.tagName === "tr") rows.push(this.cells(node, context, depth));
        else if (/^(?:tbody|thead|tfoot)$/.test(node.tagName)) visit(node, level + 1);
      }
    };
    visit(table, 0);
    return rows;
  }

  private cells(row: Element, context: Context, depth: number): Cell[] {
    return row.childNodes.flatMap((node): Cell[] => {
      if (!("tagName" in node) || !/^t[dh]$/.test(node.tagName) || this.rules.hides(node)) return [];
      const span = Number(node.attrs.find(({ name }) => name === "colspan")?.value ?? 1);
      const [blocks, runs] = [this.blocks, this.runs];
      this.blocks = [];
      this.runs = [];
      const inner = contextOf(node, { ...context, indent: 0 });
      this.children(node, inner, depth + 1);
      this.endParagraph(inner);
      const cell = { blocks: this.blocks, columns: Math.min(Math.max(Math.trunc(span) || 1, 1), 60) };
      [this.blocks, this.runs] = [blocks, runs];
      return [cell];
    });
  }

  private text(value: string, context: Context): void {
    const text = context.pre ? value : value.replace(/[\s\u200b]+/g, " ");
    if (text === "") return;
    const atStart = this.runs.length === 0 || /\s$/.test(this.runs.at(-1)?.text ?? "");
    const kept = atStart && !context.pre ? text.replace(/^ /, "") : text;
    if (kept !== "") this.runs.push({ ...looksOf(context), text: kept });
  }

  private endParagraph(context: Context): void {
    const last = this.runs.at(-1);
    if (last) last.text = last.text.replace(/[ \n]+$/, "");
    if (this.runs.some(({ text }) => text.trim() !== "")) {
      this.blocks.push({
        kind: "paragraph",
        runs: this.runs,
        indent: context.indent,
        spaceBefore: this.spaceBefore,
        ...(context.role ? { role: context.role } : {}),
      });
      this.spaceBefore = 0;
    }
    this.runs = [];
  }
}

function looksOf({ bold, italic, fontSize, color, href }: Context): Omit<Run, "text"> {
  return { bold, italic, fontSize, ...(color ? { color } : {}), ...(href ? { href } : {}) };
}

function contextOf(node: Element, outer: Context): Context {
  const tag = node.tagName;
  const inner: Context = { ...outer };
  const attribute = (name: string) => node.attrs.find((attr) => attr.name === name)?.value;
  if (BOLD.has(tag)) inner.bold = true;
  if (ITALIC.has(tag)) inner.italic = true;
  if (tag === "pre") inner.pre = true;
  const heading = /^h([1-6])$/.exec(tag)?.[1];
  if (heading) {
    inner.role = { kind: "heading", level: Number(heading) };
    inner.fontSize = HEADING_SIZES[Number(heading) - 1] ?? BASE_SIZE;
  }
  if (tag === "ul" || tag === "ol" || tag === "blockquote") inner.indent += 18;
  if (tag === "li") {
    const depth = outer.role?.kind === "list-item" ? outer.role.depth + 1 : 0;
    inner.role = { kind: "list-item", depth };
  }
  const href = tag === "a" ? attribute("href")?.trim() : undefined;
  if (href && !/^(?:#|javascript:|data:)/i.test(href)) inner.href = href;
  const style = attribute("style") ?? "";
  const weight = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1];
  if (weight) inner.bold = weight === "bold" || weight === "bolder" || Number(weight) >= 600;
  if (/font-style\s*:\s*italic/i.test(style)) inner.italic = true;
  const size = /font-size\s*:\s*([\d.]+)\s*(px|pt)/i.exec(style);
  if (size) inner.fontSize = Math.min(Math.max(Number(size[1]) * (size[2] === "px" ? 0.75 : 1), 4), 72);
  const color = /(?:^|;)\s*color\s*:\s*(#[0-9a-f]{6})\b/i.exec(style)?.[1];
  if (color) inner.color = color.toLowerCase();
  return inner;
}

function textOf(node: Element, depth: number): string {
  if (depth > MAX_DEPTH) return "";
  return node.childNodes
    .map((child) => {
      if (child.nodeName === "#text") return (child as DefaultTreeAdapterTypes.TextNode).value;
      return "tagName" in child && !DROPPED.has(child.tagName) ? textOf(child, depth + 1) : "";
    })
    .join(" ");
}
