import type { DefaultTreeAdapterTypes } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;

/** What style sheets say of elements that matters to their text. */
export interface StyleRules {
  /** A reader of the page never sees it. */
  hides(element: Element): boolean;
  /** Its children stand apart from each other in a row, white space between them or not. */
  setsInRow(element: Element): boolean;
}

const HIDING =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|em|rem|%)?\s*(?:;|!|$)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)|(?:left|top|text-indent)\s*:\s*-\d{3,}(?:\.\d+)?(?:px|em|rem|pt))/i;
const WHITE = /(?:^|;)\s*color\s*:\s*(?:white|#fff(?:fff)?|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\))\s*(?:;|!|$)/i;
const ROW = /display\s*:\s*(?:inline-)?(?:flex|grid)/i;
const UPRIGHT = /flex-(?:direction|flow)\s*:\s*column/i;
/** Class names of the usual style libraries. */
const ROW_CLASS = /^(?:d-)?(?:inline-)?flex$|^justify-(?:content-)?between$/;
const BACKGROUND = /background/i;
const SIMPLE_SELECTOR = /^([a-z][\w-]*)?(?:([.#])([\w-]+))?$/i;
const MAX_RULES = 5000;

/** Understands inline styles, the `hidden` attribute and style sheet rules with one simple selector; media queries are left out. */
export function readStyleRules(source: string): StyleRules {
  const selectors = new Set<string>();
  const rows = new Set<string>();
  for (const sheet of source.matchAll(/<style[^>]*>([^<]*)/gi)) {
    for (const [selector, body] of rulesOf(sheet[1] ?? "")) {
      if (HIDING.test(body) && SIMPLE_SELECTOR.test(selector)) selectors.add(selector.toLowerCase());
      if (ROW.test(body) && !UPRIGHT.test(body)) rows.add((selector.split(/[\s>+~]+/).at(-1) ?? "").toLowerCase());
    }
  }
  return {
    hides(element) {
      if (attribute(element, "hidden") !== undefined) return true;
      const style = attribute(element, "style");
      if (style && (HIDING.test(style) || isWhiteOnWhite(element, style))) return true;
      return matches(element, selectors);
    },
    setsInRow(element) {
      const style = attribute(element, "style") ?? "";
      if (ROW.test(style)) return !UPRIGHT.test(style);
      return classesOf(element).some((name) => ROW_CLASS.test(name)) || matches(element, rows);
    },
  };
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

function classesOf(element: Element): string[] {
  return attribute(element, "class")?.toLowerCase().split(/\s+/) ?? [];
}

/** Whether one of the simple selectors is the element's. */
function matches(element: Element, selectors: Set<string>): boolean {
  if (selectors.size === 0) return false;
  const tag = element.tagName;
  const id = attribute(element, "id")?.toLowerCase();
  if (selectors.has(tag) || (id && (selectors.has(`#${id}`) || selectors.has(`${tag}#${id}`)))) return true;
  return classesOf(element).some((name) => selectors.has(`.${name}`) || selectors.has(`${tag}.${name}`));
}

/** White letters count as hidden when nothing around them sets a background. */
function isWhiteOnWhite(element: Element, style: string): boolean {
  if (!WHITE.test(style)) return false;
  let around: unknown = element;
  while (around && typeof around === "object" && "attrs" in around) {
    const { attrs, parentNode } = around as Element;
    if (
      attrs.some(
        ({ name, value }) => name === "class" || name === "bgcolor" || (name === "style" && BACKGROUND.test(value)),
      )
    ) {
      return false;
    }
    around = parentNode;
  }
  return true;
}

/** Selector and body of the plain rules of a style sheet, without those inside `@media` and the like. */
function rulesOf(sheet: string): [string, string][] {
  const rules: [string, string][] = [];
  let depth = 0;
  let start = 0;
  let selector = "";
  let skip = false;
  for (let i = 0; i < sheet.length && rules.length < MAX_RULES; i++) {
    const character = sheet[i];
    if (character === "{") {
      if (depth++ === 0) {
        selector = sheet
          .slice(start, i)
          .replace(/\/\*[\s\S]*?\*\//g, "")
          .trim();
        skip = selector.startsWith("@");
        start = i + 1;
      }
    } else if (character === "}") {
      if (--depth === 0 && !skip) {
        const body = sheet.slice(start, i);
        for (const one of selector.split(",")) rules.push([one.trim(), body]);
      }
      if (depth <= 0) {
        depth = 0;
        start = i + 1;
      }
    } else if (character === ";" && depth === 0) start = i + 1;
  }
  return rules;
}
