import type { TextSpan } from "../types.ts";
import { childOf, childrenOf, type XmlElement } from "../xml-tree.ts";

/** What styles and direct formatting say of a paragraph and its runs, resolved. */
export interface WordStyle {
  bold: boolean;
  italic: boolean;
  hidden: boolean;
  fontSize: number;
  color: string | undefined;
  indent: number;
  spaceBefore: number;
  role: TextSpan["role"];
  /** The text has a background of its own. */
  shaded: boolean;
}

export interface WordStyles {
  defaults: WordStyle;
  elements: Map<string, XmlElement>;
  defaultParagraph: string | undefined;
  /** Which list levels show bullets or numbers at all. */
  lists: Set<string>;
}

const TWIPS_PER_POINT = 20;
const MAX_INHERITANCE = 16;

/** List numbers that exist; a paragraph refers to them by `w:numId`. */
export function readNumbering(root: XmlElement | undefined): Set<string> {
  const lists = new Set<string>();
  for (const child of childrenOf(childOf(root, "w:numbering"))) {
    if (child.name === "w:num") lists.add(child.attributes["w:numId"] ?? "");
  }
  return lists;
}

export function readStyles(root: XmlElement | undefined, lists: Set<string>): WordStyles {
  const styles = childOf(root, "w:styles");
  const elements = new Map<string, XmlElement>();
  let defaultParagraph: string | undefined;
  for (const child of childrenOf(styles)) {
    const id = child.attributes["w:styleId"];
    if (child.name !== "w:style" || !id) continue;
    elements.set(id, child);
    if (child.attributes["w:type"] === "paragraph" && child.attributes["w:default"] === "1") defaultParagraph = id;
  }
  const base: WordStyle = {
    bold: false,
    italic: false,
    hidden: false,
    fontSize: 11,
    color: undefined,
    indent: 0,
    spaceBefore: 0,
    role: undefined,
    shaded: false,
  };
  const defaults = childOf(styles, "w:docDefaults");
  const run = childOf(childOf(defaults, "w:rPrDefault"), "w:rPr");
  return { defaults: { ...base, ...runProperties(run, base) }, elements, defaultParagraph, lists };
}

/** The style of a paragraph from its properties (`w:pPr`). */
export function styleOf(styles: WordStyles, properties: XmlElement | undefined): WordStyle {
  const id = childOf(properties, "w:pStyle")?.attributes["w:val"] ?? styles.defaultParagraph;
  let style = styles.defaults;
  for (const element of inheritance(styles, id)) {
    style = { ...style, ...runProperties(childOf(element, "w:rPr"), style) };
    style = { ...style, ...paragraphProperties(childOf(element, "w:pPr"), style, styles.lists) };
    const level = headingLevel(childOf(element, "w:name")?.attributes["w:val"] ?? "");
    if (level) style = { ...style, role: { kind: "heading", level } };
  }
  return { ...style, ...paragraphProperties(properties, style, styles.lists) };
}

/** The looks of a run in a paragraph of that style. */
export function runLooks(styles: WordStyles, paragraph: WordStyle, properties: XmlElement | undefined): WordStyle {
  if (!properties) return paragraph;
  let looks = paragraph;
  const id = childOf(properties, "w:rStyle")?.attributes["w:val"];
  for (const element of inheritance(styles, id)) {
    looks = { ...looks, ...runProperties(childOf(element, "w:rPr"), looks) };
  }
  return { ...looks, ...runProperties(properties, looks) };
}

/** Ancestors of a style first, then itself. */
function inheritance(styles: WordStyles, id: string | undefined): XmlElement[] {
  const chain: XmlElement[] = [];
  let next = id;
  while (next && chain.length < MAX_INHERITANCE) {
    const element = styles.elements.get(next);
    if (!element || chain.includes(element)) break;
    chain.unshift(element);
    next = childOf(element, "w:basedOn")?.attributes["w:val"];
  }
  return chain;
}

function runProperties(properties: XmlElement | undefined, inherited: WordStyle): Partial<WordStyle> {
  if (!properties) return {};
  const size = Number(childOf(properties, "w:sz")?.attributes["w:val"]);
  const color = childOf(properties, "w:color")?.attributes["w:val"];
  const fontSize = size > 0 ? Math.min(size / 2, 200) : inherited.fontSize;
  const hex = color && /^[0-9a-f]{6}$/i.test(color) ? `#${color.toLowerCase()}` : inherited.color;
  return {
    bold: toggle(properties, "w:b", inherited.bold),
    italic: toggle(properties, "w:i", inherited.italic),
    hidden: toggle(properties, "w:vanish", inherited.hidden),
    fontSize,
    color: hex,
    shaded: inherited.shaded || isShaded(properties) || childOf(properties, "w:highlight") !== undefined,
  };
}

function paragraphProperties(
  properties: XmlElement | undefined,
  inherited: WordStyle,
  lists: Set<string>,
): Partial<WordStyle> {
  if (!properties) return {};
  const indentation = childOf(properties, "w:ind")?.attributes;
  const left = Number(indentation?.["w:left"] ?? indentation?.["w:start"]);
  const before = Number(childOf(properties, "w:spacing")?.attributes["w:before"]);
  const result: Partial<WordStyle> = {};
  if (Number.isFinite(left)) result.indent = left / TWIPS_PER_POINT;
  if (Number.isFinite(before)) result.spaceBefore = before / TWIPS_PER_POINT;
  if (isShaded(properties)) result.shaded = true;
  const outline = Number(childOf(properties, "w:outlineLvl")?.attributes["w:val"] ?? Number.NaN);
  const numbering = childOf(properties, "w:numPr");
  const number = childOf(numbering, "w:numId")?.attributes["w:val"];
  const depth = Number(childOf(numbering, "w:ilvl")?.attributes["w:val"] ?? 0);
  if (outline >= 0 && outline < 6) result.role = { kind: "heading", level: outline + 1 };
  else if (number && inherited.role?.kind !== "heading") {
    const listed = number !== "0" && (lists.size === 0 || lists.has(number));
    result.role = listed ? { kind: "list-item", depth } : undefined;
    if (listed && result.indent === undefined) result.indent = Math.max(inherited.indent, 18 * (depth + 1));
  }
  return result;
}

/** The element of properties gives its text or cell a background that is not white. */
export function isShaded(properties: XmlElement | undefined): boolean {
  const fill = childOf(properties, "w:shd")?.attributes["w:fill"];
  return fill !== undefined && !/^(?:auto|ffffff)$/i.test(fill);
}

function toggle(properties: XmlElement, name: string, inherited: boolean): boolean {
  const element = childOf(properties, name);
  if (!element) return inherited;
  const value = element.attributes["w:val"];
  return value === undefined || !/^(?:0|false|off|none)$/i.test(value);
}

function headingLevel(name: string): number | undefined {
  const level = Number(/^heading (\d)$/i.exec(name)?.[1]);
  return level >= 1 ? Math.min(level, 6) : undefined;
}
