import { strToU8, zipSync } from "fflate";

const escapeText = (s: string) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** A span of text in one of the styles "bold" and "italic"; `\t` is a tab, `\n` a line break. */
export function span(text: string, style?: "bold" | "italic"): string {
  const body = escapeText(text).replace(/\t/g, "<text:tab/>").replace(/\n/g, "<text:line-break/>");
  return style ? `<text:span text:style-name="${style}">${body}</text:span>` : body;
}

export const heading = (text: string, level: number): string =>
  `<text:h text:style-name="H${level}" text:outline-level="${level}">${escapeText(text)}</text:h>`;

export const paragraph = (...spans: string[]): string => `<text:p text:style-name="P">${spans.join("")}</text:p>`;

export const list = (items: string[] = []): string =>
  items.length
    ? `<text:list>${items.map((item) => `<text:list-item>${paragraph(span(item))}</text:list-item>`).join("")}</text:list>`
    : "";

/** A table; every cell a list of paragraphs. */
export const table = (rows: string[][]): string =>
  `<table:table table:name="T"><table:table-column table:number-columns-repeated="${rows[0]?.length ?? 1}"/>${rows
    .map(
      (cells) =>
        `<table:table-row>${cells.map((c) => `<table:table-cell>${c || "<text:p/>"}</table:table-cell>`).join("")}</table:table-row>`,
    )
    .join("")}</table:table>`;

const NAMESPACES = ["office", "style", "text", "table"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .join(" ");

const style = (name: string, family: string, properties: string) =>
  `<style:style style:name="${name}" style:family="${family}"><style:text-properties ${properties}/></style:style>`;

/** An OpenDocument text with the given body. */
export function odt(body: string): Uint8Array {
  const header = '<?xml version="1.0" encoding="UTF-8"?>\n';
  const type = "application/vnd.oasis.opendocument.text";
  const content = `${header}<office:document-content ${NAMESPACES} office:version="1.3"><office:automatic-styles>${[
    style("H1", "paragraph", 'fo:font-size="22pt" fo:font-weight="bold"'),
    style("H2", "paragraph", 'fo:font-size="14pt" fo:font-weight="bold"'),
    style("P", "paragraph", 'fo:font-size="11pt"'),
    style("bold", "text", 'fo:font-weight="bold"'),
    style("italic", "text", 'fo:font-style="italic"'),
  ].join(
    "",
  )}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  const manifest = `${header}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`;
  return zipSync(
    {
      mimetype: [strToU8(type), { level: 0 }],
      "content.xml": strToU8(content),
      "META-INF/manifest.xml": strToU8(manifest),
    },
    { mtime: new Date(2024, 0, 1) },
  );
}
