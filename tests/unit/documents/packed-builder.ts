import { zipSync } from "fflate";

const bytes = (text: string) => new TextEncoder().encode(text);

export function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A Word document of that body; `prolog` goes before the root element, `parts` are further files. */
export function buildDocx(body: string, parts: Record<string, string> = {}, prolog = ""): Uint8Array {
  return zipSync({
    "[Content_Types].xml": bytes("<Types/>"),
    "word/document.xml": bytes(`<?xml version="1.0"?>${prolog}<w:document><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, bytes(text)])),
  });
}

export function buildOdt(body: string, styles = ""): Uint8Array {
  return zipSync({
    mimetype: [bytes("application/vnd.oasis.opendocument.text"), { level: 0 }],
    "content.xml": bytes(
      `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
  });
}
