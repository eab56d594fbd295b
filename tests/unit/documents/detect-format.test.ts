import { readFileSync } from "node:fs";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { detectFormat } from "#lib/documents/detect-format.ts";
import { buildDocx, buildOdt, paragraph } from "./packed-builder.ts";
import { buildPdf, textAt } from "./pdf-builder.ts";

const fixture = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/documents/${name}`));
const text = (value: string) => new TextEncoder().encode(value);
const junk = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 7919 + (i >> 3)) & 255);

describe("the format is told by content", () => {
  const known: [string, Uint8Array, string, string][] = [
    ["PDF", buildPdf({ content: textAt(0, 0, "x") }), "pdf", "application/pdf"],
    ["PDF after junk", Buffer.concat([text("\n\n"), buildPdf({ content: "" })]), "pdf", "application/pdf"],
    ["DOC", fixture("letter.doc"), "doc", "application/msword"],
    [
      "DOCX",
      buildDocx(paragraph("x")),
      "docx",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ],
    ["ODT", buildOdt("x"), "odt", "application/vnd.oasis.opendocument.text"],
    ["RTF", fixture("letter.rtf"), "rtf", "application/rtf"],
    ["HTML", fixture("letter.html"), "html", "text/html"],
    ["HTML fragment", text("<p>Hello</p>"), "html", "text/html"],
    ["text", text("Hello\nworld"), "txt", "text/plain"],
    ["text about tags", text("Skills: <html>, CSS"), "txt", "text/plain"],
    ["Latin-1 text", Buffer.from("Aurélie Lefèbvre", "latin1"), "txt", "text/plain"],
    ["UTF-16 text", Buffer.from("Hello world", "utf16le"), "txt", "text/plain"],
    ["PNG", fixture("scan.png"), "image", "image/png"],
    ["JPEG", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), "image", "image/jpeg"],
  ];
  test.each(known)("%s", (_, bytes, format, mediaType) => {
    expect(detectFormat(bytes)).toEqual({ format, mediaType });
  });

  const unknown: [string, Uint8Array][] = [
    ["nothing", new Uint8Array()],
    ["binary junk", junk(5000)],
    ["a zip of something else", zipSync({ "xl/workbook.xml": text("<workbook/>") })],
    [
      "a compound file of something else",
      Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), new Uint8Array(2048)]),
    ],
    ["an executable", Buffer.concat([text("\x7fELF"), junk(500)])],
  ];
  test.each(unknown)("%s is not a document", (_, bytes) => {
    expect(detectFormat(bytes)).toBeNull();
  });
});
