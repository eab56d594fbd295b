import iconv from "iconv-lite";
import type { Block, Cell, Paragraph, Run } from "../flow.ts";
import { CHARACTERS, CODE_PAGES, KEPT_OPTIONAL, SKIPPED } from "./control-words.ts";
import { type RtfToken, rtfTokens } from "./tokens.ts";

/** Character and paragraph state; a group inherits a copy of its parent's. */
interface State {
  bold: boolean;
  italic: boolean;
  hidden: boolean;
  deleted: boolean;
  halfPoints: number;
  color: number;
  codePage: number;
  /** Fallback characters after `\u`. */
  skipAfterUnicode: number;
  destination: "text" | "skip" | "fonts" | "colors" | "styles" | "instruction" | "list-text";
  inTable: boolean;
  indent: number;
  spaceBefore: number;
  listed: boolean;
  listLevel: number;
  heading: number | undefined;
  href: string | undefined;
  font: number;
}

const MAX_GROUP_DEPTH = 500;
const TWIPS_PER_POINT = 20;

/** Turns RTF into paragraphs and tables. */
export class RtfReader {
  readonly hidden: string[] = [];
  private readonly bytes: Uint8Array;
  private readonly fonts = new Map<number, number>();
  private readonly headings = new Map<number, number>();
  private readonly colors: (string | undefined)[] = [];
  private blocks: Block[] = [];
  private runs: Run[] = [];
  private cell: Block[] = [];
  private row: Cell[] = [];
  private table: Cell[][] = [];
  private stack: State[] = [];
  private state: State;
  private pendingBytes: number[] = [];
  private skipCharacters = 0;
  private optional = false;
  private highSurrogate = 0;
  private rgb: [number, number, number] = [0, 0, 0];
  private colorSet = false;
  private style = -1;
  private styleName = "";
  private instruction = "";
  private ansiCodePage = 1252;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.state = {
      bold: false,
      italic: false,
      hidden: false,
      deleted: false,
      halfPoints: 24,
      color: 0,
      codePage: 1252,
      skipAfterUnicode: 1,
      destination: "text",
      inTable: false,
      indent: 0,
      spaceBefore: 0,
      listed: false,
      listLevel: 0,
      heading: undefined,
      href: undefined,
      font: -1,
    };
  }

  read(): Block[] {
    for (const token of rtfTokens(this.bytes)) this.accept(token);
    this.flushBytes();
    this.endParagraph();
    this.endTable();
    return this.blocks;
  }

  private accept(token: RtfToken): void {
    if (token.kind === "byte") {
      if (this.skipCharacters > 0) this.skipCharacters--;
      else this.pendingBytes.push(token.value);
      return;
    }
    if (token.kind === "symbol") {
      this.symbol(token.name);
      return;
    }
    this.flushBytes();
    if (token.kind === "open") {
      this.skipCharacters = 0;
      if (this.stack.length < MAX_GROUP_DEPTH) this.stack.push({ ...this.state });
    } else if (token.kind === "close") this.closeGroup();
    else this.word(token.name, token.value);
  }

  private closeGroup(): void {
    this.skipCharacters = 0;
    this.optional = false;
    const closed = this.state;
    const outer = this.stack.pop();
    if (!outer) return;
    this.state = outer;
    if (closed.destination === "styles" && this.styleName !== "") this.endStyle();
    if (closed.destination === "instruction" && outer.destination !== "instruction") {
      // The result group follows in the same field: the target stays until the field's group ends.
      outer.href = /HYPERLINK\s+(?:\\[a-z]\s+)*"([^"]+)"/i.exec(this.instruction)?.[1] ?? outer.href;
      this.instruction = "";
    }
  }

  private symbol(name: string): void {
    if (name === "*") {
      this.optional = true;
      return;
    }
    if (this.skipCharacters > 0) {
      this.skipCharacters--;
      return;
    }
    this.flushBytes();
    if (name === "~") this.text("\u00a0");
    else if (name === "_") this.text("-");
    else if (name === "\\" || name === "{" || name === "}") this.text(name);
    else if (name === "\n" || name === "\r") this.endParagraph();
  }

  private word(name: string, value: number | undefined): void {
    const optional = this.optional;
    this.optional = false;
    if (SKIPPED.has(name) || (optional && !KEPT_OPTIONAL.has(name))) {
      if (name !== "cs" && name !== "ts") this.state.destination = "skip";
      return;
    }
    if (this.state.destination === "skip" && name !== "u") {
      if (name === "shptxt") this.state.destination = "text";
      return;
    }
    const character = CHARACTERS[name];
    if (character !== undefined) this.text(character);
    else if (!this.characterWord(name, value)) this.paragraphWord(name, value);
  }

  /** Words of character formatting and encoding; false when it is none. */
  private characterWord(name: string, value: number | undefined): boolean {
    const { state } = this;
    const on = value !== 0;
    switch (name) {
      case "u":
        this.unicode(value ?? 0);
        return true;
      case "uc":
        state.skipAfterUnicode = Math.min(Math.max(value ?? 1, 0), 8);
        return true;
      case "b":
        state.bold = on;
        return true;
      case "i":
        state.italic = on;
        return true;
      case "v":
      case "webhidden":
        state.hidden = on;
        return true;
      case "deleted":
        state.deleted = on;
        return true;
      case "fs":
        state.halfPoints = Math.min(Math.max(value ?? 24, 0), 400);
        return true;
      case "cf":
        state.color = value ?? 0;
        return true;
      case "plain":
        Object.assign(state, { bold: false, italic: false, hidden: false, deleted: false, halfPoints: 24, color: 0 });
        return true;
      case "f":
        state.font = value ?? 0;
        if (state.destination !== "fonts") state.codePage = this.fonts.get(state.font) ?? this.ansiCodePage;
        return true;
      case "fcharset":
        if (state.destination === "fonts") this.fonts.set(state.font, CODE_PAGES[value ?? 0] ?? this.ansiCodePage);
        return true;
      case "ansicpg":
        this.ansiCodePage = value ?? 1252;
        state.codePage = this.ansiCodePage;
        return true;
      case "mac":
        this.ansiCodePage = 10000;
        state.codePage = 10000;
        return true;
      case "red":
      case "green":
      case "blue":
        this.rgb["red green blue".split(" ").indexOf(name)] = value ?? 0;
        this.colorSet = true;
        return true;
      default:
        return false;
    }
  }

  private paragraphWord(name: string, value: number | undefined): void {
    const { state } = this;
    switch (name) {
      case "fonttbl":
        state.destination = "fonts";
        break;
      case "colortbl":
        state.destination = "colors";
        break;
      case "stylesheet":
        state.destination = "styles";
        break;
      case "fldinst":
        state.destination = "instruction";
        break;
      case "listtext":
        state.destination = "list-text";
        state.listed = true;
        this.markListed();
        break;
      case "s":
        this.style = value ?? 0;
        if (state.destination === "text") state.heading = this.headings.get(this.style);
        break;
      case "outlinelevel":
        if (state.destination === "text" && value !== undefined && value < 6) state.heading = value + 1;
        break;
      case "pard":
        Object.assign(state, { inTable: false, indent: 0, spaceBefore: 0, listed: false, listLevel: 0 });
        state.heading = undefined;
        break;
      case "li":
        state.indent = (value ?? 0) / TWIPS_PER_POINT;
        break;
      case "sb":
        state.spaceBefore = (value ?? 0) / TWIPS_PER_POINT;
        break;
      case "ls":
        state.listed = (value ?? 0) > 0;
        break;
      case "ilvl":
        state.listLevel = Math.min(Math.max(value ?? 0, 0), 8);
        break;
      case "intbl":
        state.inTable = true;
        break;
      case "par":
      case "sect":
        this.endParagraph();
        break;
      case "page":
        this.endParagraph();
        break;
      case "cell":
      case "nestcell":
        this.endParagraph();
        this.row.push({ blocks: this.cell, columns: 1 });
        this.cell = [];
        break;
      case "row":
      case "nestrow":
        if (this.row.length > 0) this.table.push(this.row);
        this.row = [];
        break;
    }
  }

  private markListed(): void {
    const outer = this.stack.at(-1);
    if (outer) outer.listed = true;
  }

  private unicode(value: number): void {
    const code = value < 0 ? value + 0x10000 : value;
    this.skipCharacters = this.state.skipAfterUnicode;
    if (code >= 0xd800 && code < 0xdc00) this.highSurrogate = code;
    else if (code >= 0xdc00 && code < 0xe000) {
      if (this.highSurrogate) this.text(String.fromCharCode(this.highSurrogate, code));
      this.highSurrogate = 0;
    } else if (code <= 0x10ffff) this.text(String.fromCodePoint(code));
  }

  private flushBytes(): void {
    if (this.pendingBytes.length === 0) return;
    const bytes = Buffer.from(this.pendingBytes);
    this.pendingBytes = [];
    const encoding = this.state.codePage === 10000 ? "macroman" : `cp${this.state.codePage}`;
    this.text(iconv.decode(bytes, iconv.encodingExists(encoding) ? encoding : "windows-1252"));
  }

  private text(text: string): void {
    const { state } = this;
    if (state.destination === "colors") this.colorEntries(text);
    else if (state.destination === "styles") this.styleName += text;
    else if (state.destination === "instruction") this.instruction += text;
    if (state.destination !== "text" || state.deleted || text === "") return;
    const color = this.colors[state.color];
    const fontSize = state.halfPoints / 2;
    if (state.hidden || fontSize < 2) {
      this.hidden.push(text);
      return;
    }
    const { bold, italic, href } = state;
    this.runs.push({ text, bold, italic, fontSize, ...(color ? { color } : {}), ...(href ? { href } : {}) });
  }

  private colorEntries(text: string): void {
    for (const character of text) {
      if (character !== ";") continue;
      const [red, green, blue] = this.rgb.map((channel) => Math.min(Math.max(channel, 0), 255)) as [
        number,
        number,
        number,
      ];
      const hex = ((red << 16) | (green << 8) | blue).toString(16).padStart(6, "0");
      this.colors.push(this.colorSet ? `#${hex}` : undefined);
      this.rgb = [0, 0, 0];
      this.colorSet = false;
    }
  }

  private endStyle(): void {
    const level = Number(/^\s*(?:heading|überschrift|titre|título|titolo) (\d)/i.exec(this.styleName)?.[1]);
    if (level >= 1) this.headings.set(this.style, Math.min(level, 6));
    this.styleName = "";
  }

  private endParagraph(): void {
    const { state } = this;
    const runs = this.runs;
    this.runs = [];
    const paragraph: Paragraph = {
      kind: "paragraph",
      runs: runs.length > 0 ? runs : [{ text: "", bold: false, italic: false, fontSize: state.halfPoints / 2 }],
      indent: state.indent,
      spaceBefore: state.spaceBefore,
    };
    if (state.heading) paragraph.role = { kind: "heading", level: state.heading };
    else if (state.listed) paragraph.role = { kind: "list-item", depth: state.listLevel };
    if (state.inTable) this.cell.push(paragraph);
    else {
      this.endTable();
      this.blocks.push(paragraph);
    }
  }

  private endTable(): void {
    if (this.cell.length > 0) this.row.push({ blocks: this.cell, columns: 1 });
    if (this.row.length > 0) this.table.push(this.row);
    if (this.table.length > 0) this.blocks.push({ kind: "table", rows: this.table });
    this.cell = [];
    this.row = [];
    this.table = [];
  }
}
