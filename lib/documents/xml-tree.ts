import { SaxesParser } from "saxes";
import { DocumentError } from "./types.ts";

/** An element with its attributes by qualified name; text lies among the children. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

const MAX_NODES = 400_000;
const MAX_DEPTH = 200;
const PREDEFINED = /^&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);$/i;

/**
 * Parses XML into a tree. Entities of a document type are never expanded nor fetched; they vanish.
 * What does not parse is skipped; an endlessly large or deep document throws `FILE_TOO_LARGE`.
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8";
  let source = new TextDecoder(utf16).decode(bytes);
  if (source.includes("<!DOCTYPE")) {
    source = source.replace(/&[^;\s&<]{1,64};/g, (entity) => (PREDEFINED.test(entity) ? entity : ""));
  }
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  let nodes = 0;
  const parser = new SaxesParser({ xmlns: false });
  // Damaged files are common: what can be read is kept.
  parser.on("error", () => {});
  parser.on("opentag", (tag) => {
    if (++nodes > MAX_NODES || open.length > MAX_DEPTH) {
      throw new DocumentError("FILE_TOO_LARGE", "The document is too large when unpacked.");
    }
    const element: XmlElement = { name: tag.name, attributes: tag.attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    if (open.length > 1) open.pop();
  });
  const addText = (text: string) => open.at(-1)?.children.push(text);
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(source).close();
  return root;
}

/** First child element of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => typeof child !== "string" && child.name === name);
}

export function childrenOf(element: XmlElement | undefined): XmlElement[] {
  return element ? element.children.filter((child): child is XmlElement => typeof child !== "string") : [];
}

/** All elements of that name below, in document order. */
export function descendantsOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}

export function textOf(element: XmlElement | undefined): string {
  return element ? element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("") : "";
}
