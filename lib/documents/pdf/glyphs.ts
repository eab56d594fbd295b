import type { Box } from "../types.ts";
import { composeAccents, isAccent } from "./accents.ts";
import type { PageGeometry } from "./page-geometry.ts";
import type { Pdfium } from "./pdfium.ts";

/** What the glyphs of a run have in common. */
export interface GlyphStyle {
  fontSize: number;
  bold: boolean;
  italic: boolean;
  color: string | undefined;
  /** 0 transparent to 1 opaque. */
  opacity: number;
  /** PDF text rendering mode; 3 is invisible, 7 clips only. */
  renderMode: number;
  /** Quarter turns clockwise of the writing direction as seen on the page. */
  turns: number;
  /** How far upright letters of the font are made to lean, per unit of height. */
  slant: number;
  /** The font draws icons; its letters are none. */
  icons: boolean;
}

/** One character as seen on the page; a space has no box of its own. */
export interface Glyph {
  text: string;
  /** Left edge, right edge and baseline along the writing direction, in points. */
  left: number;
  right: number;
  baseline: number;
  style: GlyphStyle;
  /** Native text object, the key to its place in the painting order. */
  object: number;
  /** A space (or line end) before this glyph: written in the file, or concluded from a gap. */
  space: "none" | "written" | "concluded";
  /** PDFium saw a line end before this glyph. */
  newLine: boolean;
  /** More than two spaces were written before it. */
  wideSpace: boolean;
}

interface FontFace {
  bold: boolean;
  italic: boolean;
  icons: boolean;
}

const MAX_GLYPHS_PER_PAGE = 60_000;
const BOLD_NAME = /bold|black|heavy|demi|(?:^|[+-])(?:cmb|sfb|ecb|lmb)|[-,]bd\b/i;
const NOT_BOLD_NAME = /light|thin|regular|book|medium|roman\b/i;
const ICON_NAME =
  /font-?awesome|marvosym|material-?(?:icons|symbols|design)|icomoon|fontello|ionicons|glyphicons|academicons|line-?icons|bootstrap-?icons|typicons|remixicon|feather|entypo|foundation-?icons|wingdings|webdings/i;
const ITALIC_NAME = /ital|obliq|(?:^|[+-])(?:cmti|sfti|cmsl)/i;
/** Marks of Indic and South-East Asian scripts. */
const COMBINING = /^(?=[\u0900-\u109f\u1780-\u17ff])\p{M}$/u;
const PRESENTATION_FORM = /[\ufb00-\ufdff\ufe70-\ufefc]/u;

export interface PageGlyphs {
  glyphs: Glyph[];
  /** Characters whose font does not tell what they mean. */
  undecoded: number;
}

/** All characters of a page with their places and styles, in PDFium's (logical) order. */
export function readGlyphs(pdfium: Pdfium, page: number, geometry: PageGeometry): PageGlyphs {
  const textPage = pdfium.native("FPDFText_LoadPage")(page);
  if (!textPage) return { glyphs: [], undecoded: 0 };
  try {
    return collect(pdfium, textPage, geometry);
  } finally {
    pdfium.native("FPDFText_ClosePage")(textPage);
  }
}

function collect(pdfium: Pdfium, textPage: number, geometry: PageGeometry): PageGlyphs {
  const unicodeOf = pdfium.native("FPDFText_GetUnicode");
  const looseBoxOf = pdfium.native("FPDFText_GetLooseCharBox");
  const boxOf = pdfium.native("FPDFText_GetCharBox");
  const originOf = pdfium.native("FPDFText_GetCharOrigin");
  const objectOf = pdfium.native("FPDFText_GetTextObject");
  const isGenerated = pdfium.native("FPDFText_IsGenerated");
  const styles = new StyleReader(pdfium, textPage, geometry.quarterTurns);
  const count = Math.min(pdfium.native("FPDFText_CountChars")(textPage), MAX_GLYPHS_PER_PAGE);
  const s = pdfium.scratch;
  const glyphs: Glyph[] = [];
  let space: Glyph["space"] = "none";
  let newLine = true;
  let spaces = 0;
  let high = 0;
  let undecoded = 0;
  let ligatureStart = Number.NaN;
  let [lastObject, lastX] = [0, Number.NaN];
  for (let i = 0; i < count; i++) {
    let code = unicodeOf(textPage, i) >>> 0;
    if (code >= 0xd800 && code < 0xdc00) {
      high = code;
      continue;
    }
    if (code >= 0xdc00 && code < 0xe000) {
      code = high ? (high - 0xd800) * 0x400 + (code - 0xdc00) + 0x10000 : 0xfffd;
    }
    high = 0;
    if (code === 0x0d || code === 0x0a) newLine = true;
    if (code === 0 || code === 0xfffd) {
      undecoded++;
      continue;
    }
    if (isSpace(code)) {
      const written = !isGenerated(textPage, i);
      if (written) spaces++;
      if (written || space === "none") space = written && code !== 0x0d && code !== 0x0a ? "written" : "concluded";
      continue;
    }
    const letter = textOf(code);
    if (letter === "") continue;
    const object = objectOf(textPage, i);
    const style = styles.of(object, i);
    const text = style.icons ? iconOf(letter) : letter;
    let box: Box;
    originOf(textPage, i, s + 32, s + 40);
    const [originX, originY] = [pdfium.f64(s + 32), pdfium.f64(s + 40)];
    if (style.turns === geometry.quarterTurns && looseBoxOf(textPage, i, s)) {
      const [left, right] = [pdfium.f32(s), pdfium.f32(s + 8)];
      // The box of leaning letters reaches from the foot's left to the head's right.
      const [lean, top, bottom] = [style.slant, pdfium.f32(s + 4), pdfium.f32(s + 12)];
      const start = Math.min(left, right) + lean * (originY - bottom);
      const end = Math.max(left, right) - lean * (top - originY);
      box = geometry.toBox(start, originY, Math.max(start, end), originY);
      // A mark without width of its own is where its ink is, not where the pen was.
      const alone = object !== lastObject || originX !== lastX;
      if (end - start < 0.01 && alone && COMBINING.test(text)) {
        boxOf(textPage, i, s, s + 8, s + 16, s + 24);
        box = geometry.toBox(pdfium.f64(s), originY, pdfium.f64(s + 8), originY);
      }
    } else {
      boxOf(textPage, i, s, s + 8, s + 16, s + 24);
      box = geometry.toBox(pdfium.f64(s), pdfium.f64(s + 16), pdfium.f64(s + 8), pdfium.f64(s + 24));
    }
    [lastObject, lastX] = [object, originX];
    const origin = geometry.toBox(originX, originY, originX, originY);
    const baseline = baselineOf(origin, style.turns);
    const { left, right } = along(box, style.turns);
    const previous = glyphs.at(-1);
    // The letters of a ligature all get its origin: set them side by side.
    const shift =
      previous && previous.object === object && !isAccent(previous.text) && isLigature(text, left, ligatureStart)
        ? previous.right - left
        : 0;
    if (shift === 0) ligatureStart = left;
    glyphs.push({
      text,
      left: left + shift,
      right: right + shift,
      baseline,
      style,
      object,
      space,
      newLine,
      wideSpace: spaces > 2,
    });
    space = "none";
    newLine = false;
    spaces = 0;
  }
  return { glyphs: composeAccents(glyphs), undecoded };
}

/** Start and end of a box along the writing direction. */
export function along(box: Box, turns: number): { left: number; right: number } {
  if (turns === 0) return { left: box.x, right: box.x + box.width };
  if (turns === 1) return { left: box.y, right: box.y + box.height };
  if (turns === 2) return { left: -(box.x + box.width), right: -box.x };
  return { left: -(box.y + box.height), right: -box.y };
}

/** Distance of the baseline downwards as the writer sees it. */
export function baselineOf(origin: Box, turns: number): number {
  if (turns === 0) return origin.y;
  if (turns === 1) return -origin.x;
  return turns === 2 ? -origin.y : origin.x;
}

function isLigature(text: string, left: number, start: number): boolean {
  return left === start && /\p{Script=Latin}/u.test(text);
}

function isSpace(code: number): boolean {
  return code <= 0x20 && code !== 0x02 ? true : code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b);
}

function textOf(code: number): string {
  // PDFium marks a hyphen at a line's end with U+0002 (or U+FFFE in older builds).
  if (code === 0x02 || code === 0xfffe || code === 0xad) return "-";
  if (code === 0xfeff || code === 0xfffd || code > 0x10ffff || (code >= 0x7f && code < 0xa0)) return "";
  const text = String.fromCodePoint(code);
  return PRESENTATION_FORM.test(text) ? text.normalize("NFKC") : text;
}

/** What a font of icons draws where the file says a letter or a sign: its bullets, or an icon of no meaning. */
function iconOf(letter: string): string {
  if (/[{§vlnqü•·○●■▪]/u.test(letter)) return "•";
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(letter) ? "\ue000" : letter;
}

class StyleReader {
  private readonly pdfium: Pdfium;
  private readonly textPage: number;
  private readonly turnsOfPage: number;
  private readonly faces = new Map<number, FontFace>();
  private readonly styles = new Map<string, GlyphStyle>();
  private lastObject = -1;
  private last: GlyphStyle;

  constructor(pdfium: Pdfium, textPage: number, turnsOfPage: number) {
    this.pdfium = pdfium;
    this.textPage = textPage;
    this.turnsOfPage = turnsOfPage;
    const plain = { fontSize: 10, bold: false, italic: false, color: undefined, opacity: 1, renderMode: 0 };
    this.last = { ...plain, turns: turnsOfPage, slant: 0, icons: false };
  }

  /** Style of a text object; glyphs of equal looks share one value, so that `===` compares looks. */
  of(object: number, index: number): GlyphStyle {
    if (object === this.lastObject || object === 0) return this.last;
    this.lastObject = object;
    this.last = this.read(object, index);
    return this.last;
  }

  private read(object: number, index: number): GlyphStyle {
    const { pdfium } = this;
    const s = pdfium.scratch;
    const face = this.face(pdfium.native("FPDFTextObj_GetFont")(object));
    const nominal = pdfium.native("FPDFTextObj_GetFontSize")(object, s) ? pdfium.f32(s) : 10;
    let [a, b, c, d] = [1, 0, 0, 1];
    if (pdfium.native("FPDFText_GetMatrix")(this.textPage, index, s)) {
      [a, b, c, d] = [pdfium.f32(s), pdfium.f32(s + 4), pdfium.f32(s + 8), pdfium.f32(s + 12)];
    }
    const fontSize = Math.round(Math.abs(nominal) * Math.hypot(c, d) * 20) / 20;
    const turns = (this.turnsOfPage - Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 8) & 3;
    const renderMode = pdfium.native("FPDFTextObj_GetTextRenderMode")(object) & 0xff;
    const stroked = renderMode === 1 || renderMode === 5;
    const readColor = pdfium.native(stroked ? "FPDFPageObj_GetStrokeColor" : "FPDFPageObj_GetFillColor");
    let color: string | undefined;
    let opacity = 1;
    if (readColor(object, s, s + 4, s + 8, s + 12)) {
      const rgb = ((pdfium.u32(s) & 255) << 16) | ((pdfium.u32(s + 4) & 255) << 8) | (pdfium.u32(s + 8) & 255);
      color = `#${rgb.toString(16).padStart(6, "0")}`;
      opacity = pdfium.u32(s + 12) / 255;
    }
    const slanted = Math.abs(b) < 1e-3 && c > 0.1 * Math.abs(d);
    const slant = slanted && a > 0 && d > 0 ? c / d : 0;
    const style: GlyphStyle = {
      fontSize,
      bold: face.bold || renderMode === 2,
      italic: face.italic || slanted,
      color,
      opacity,
      renderMode,
      turns,
      slant,
      icons: face.icons,
    };
    const key = Object.values(style).join();
    const known = this.styles.get(key);
    if (known) return known;
    this.styles.set(key, style);
    return style;
  }

  private face(font: number): FontFace {
    const known = this.faces.get(font);
    if (known) return known;
    const { pdfium } = this;
    const face = { bold: false, italic: false, icons: false };
    if (font) {
      const nameOf = pdfium.native("FPDFFont_GetBaseFontName");
      const name = pdfium.text("utf-8", (buffer, length) => nameOf(font, buffer, length));
      const flags = pdfium.native("FPDFFont_GetFlags")(font);
      const weight = pdfium.native("FPDFFont_GetWeight")(font);
      face.bold = BOLD_NAME.test(name) || (!NOT_BOLD_NAME.test(name) && (weight >= 650 || (flags & 0x40000) !== 0));
      face.icons = ICON_NAME.test(name);
      face.italic = ITALIC_NAME.test(name) || (flags > 0 && (flags & 64) !== 0);
    }
    this.faces.set(font, face);
    return face;
  }
}
