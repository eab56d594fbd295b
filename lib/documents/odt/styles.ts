import { childOf, descendantsOf, type XmlElement } from "../xml-tree.ts";

/** What a style says of text, resolved with its ancestors. */
export interface OdtLooks {
  bold: boolean;
  italic: boolean;
  hidden: boolean;
  fontSize: number;
  color: string | undefined;
  indent: number;
  spaceBefore: number;
  outline: number | undefined;
  /** The paragraph is numbered or bulleted by its style. */
  listed: boolean;
}

const MAX_INHERITANCE = 16;
const PLAIN: OdtLooks = {
  bold: false,
  italic: false,
  hidden: false,
  fontSize: 11,
  color: undefined,
  indent: 0,
  spaceBefore: 0,
  outline: undefined,
  listed: false,
};
const POINTS: Record<string, number> = { pt: 1, in: 72, cm: 28.3465, mm: 2.83465, pc: 12, px: 0.75 };

/** The named and automatic styles of a document. */
export class OdtStyles {
  private readonly elements = new Map<string, XmlElement>();
  private readonly known = new Map<string, OdtLooks>();

  constructor(parts: (XmlElement | undefined)[]) {
    for (const part of parts) {
      for (const style of descendantsOf(part, "style:style")) {
        this.elements.set(`${style.attributes["style:family"]}:${style.attributes["style:name"]}`, style);
      }
      for (const style of descendantsOf(part, "style:default-style")) {
        this.elements.set(`${style.attributes["style:family"]}:`, style);
      }
    }
  }

  /** Looks of a style on top of what surrounds it (nothing for a paragraph). */
  of(family: "paragraph" | "text", name: string | undefined, around?: OdtLooks): OdtLooks {
    if (around) return this.chain(family, name).reduce(apply, around);
    const key = `${family}:${name ?? ""}`;
    const known = this.known.get(key);
    if (known) return known;
    const base = this.elements.get(`${family}:`);
    const looks = this.chain(family, name).reduce(apply, base ? apply(PLAIN, base) : PLAIN);
    this.known.set(key, looks);
    return looks;
  }

  private chain(family: string, name: string | undefined): XmlElement[] {
    const chain: XmlElement[] = [];
    let next = name;
    while (next && chain.length < MAX_INHERITANCE) {
      const style = this.elements.get(`${family}:${next}`);
      if (!style || chain.includes(style)) break;
      chain.unshift(style);
      next = style.attributes["style:parent-style-name"];
    }
    return chain;
  }
}

function apply(inherited: OdtLooks, style: XmlElement): OdtLooks {
  const text = childOf(style, "style:text-properties")?.attributes ?? {};
  const paragraph = childOf(style, "style:paragraph-properties")?.attributes ?? {};
  const looks = { ...inherited };
  const weight = text["fo:font-weight"];
  if (weight) looks.bold = weight === "bold" || Number(weight) >= 600;
  if (text["fo:font-style"]) looks.italic = /italic|oblique/.test(text["fo:font-style"]);
  if (text["text:display"]) looks.hidden = text["text:display"] === "none";
  const size = text["fo:font-size"] ?? "";
  if (size.endsWith("%")) looks.fontSize = (inherited.fontSize * Number.parseFloat(size)) / 100 || inherited.fontSize;
  else looks.fontSize = lengthOf(size) ?? inherited.fontSize;
  if (looks.fontSize < 2) looks.hidden = true;
  const color = text["fo:color"];
  if (color && /^#[0-9a-f]{6}$/i.test(color)) looks.color = color.toLowerCase();
  looks.indent = lengthOf(paragraph["fo:margin-left"]) ?? looks.indent;
  looks.spaceBefore = lengthOf(paragraph["fo:margin-top"]) ?? looks.spaceBefore;
  const listStyle = style.attributes["style:list-style-name"];
  if (listStyle !== undefined) looks.listed = listStyle !== "";
  const level = Number(style.attributes["style:default-outline-level"]);
  const heading = Number(/^Heading_20_(\d)$/.exec(style.attributes["style:name"] ?? "")?.[1]);
  if (level > 0) looks.outline = level;
  else if (heading > 0) looks.outline = heading;
  return looks;
}

/** A length in points; undefined when there is none. */
function lengthOf(value: string | undefined): number | undefined {
  const match = /^(-?[\d.]+)(pt|in|cm|mm|pc|px)$/.exec(value ?? "");
  if (!match) return undefined;
  return Math.min(Number(match[1]) * (POINTS[match[2] ?? "pt"] ?? 1), 1000);
}
