import { strToU8, zipSync } from "fflate";

const escapeText = (s: string) =>
  s.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

export interface Run {
  bold?: boolean;
  italic?: boolean;
  caps?: boolean;
  smallCaps?: boolean;
  /** Half points. */
  size?: number;
  color?: string;
  /** Letter spacing in twentieths of a point. */
  spacing?: number;
}

/** A run of text; `\t` is a tab, `\n` a line break. */
export function run(text: string, style: Run = {}): string {
  const properties = [
    style.bold && "<w:b/>",
    style.italic && "<w:i/>",
    style.caps && "<w:caps/>",
    style.smallCaps && "<w:smallCaps/>",
    style.color && `<w:color w:val="${style.color}"/>`,
    style.spacing && `<w:spacing w:val="${style.spacing}"/>`,
    style.size && `<w:sz w:val="${style.size}"/>`,
  ].filter(Boolean);
  const body = text
    .split(/([\t\n])/)
    .map((part) =>
      part === "\t"
        ? "<w:tab/>"
        : part === "\n"
          ? "<w:br/>"
          : part && `<w:t xml:space="preserve">${escapeText(part)}</w:t>`,
    )
    .join("");
  return `<w:r><w:rPr>${properties.join("")}</w:rPr>${body}</w:r>`;
}

export interface Paragraph {
  style?: "Title" | "Subtitle" | "Heading1" | "Heading2" | "ListBullet";
  align?: "left" | "center" | "right";
  /** A right tab stop, in twentieths of a point. */
  rightTab?: number;
  rtl?: boolean;
  /** A line below, in this colour. */
  line?: string;
}

export function paragraph(runs: string | string[], options: Paragraph = {}): string {
  const properties = [
    options.style && `<w:pStyle w:val="${options.style}"/>`,
    options.style === "ListBullet" && '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
    options.line && `<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="${options.line}"/></w:pBdr>`,
    options.rightTab && `<w:tabs><w:tab w:val="right" w:pos="${options.rightTab}"/></w:tabs>`,
    options.rtl && "<w:bidi/>",
    options.align && `<w:jc w:val="${options.align}"/>`,
  ].filter(Boolean);
  return `<w:p><w:pPr>${properties.join("")}</w:pPr>${Array.isArray(runs) ? runs.join("") : runs}</w:p>`;
}

/** A table without borders; `widths` in twentieths of a point, every cell a list of paragraphs. */
export function table(widths: number[], rows: string[][], shade?: string): string {
  const cell = (content: string, i: number) =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[i]}" w:type="dxa"/>${shade && i === 0 ? `<w:shd w:val="clear" w:fill="${shade}"/>` : ""}</w:tcPr>${content || "<w:p/>"}</w:tc>`;
  return `<w:tbl><w:tblPr><w:tblW w:w="${widths.reduce((a, b) => a + b)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${widths
    .map((w) => `<w:gridCol w:w="${w}"/>`)
    .join("")}</w:tblGrid>${rows.map((cells) => `<w:tr>${cells.map(cell).join("")}</w:tr>`).join("")}</w:tbl><w:p/>`;
}

/** A text box that floats at the right margin, as Word writes it (with no fallback copy). */
export function textBox(content: string): string {
  return `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="251659264" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="2200000" cy="1100000"/><wp:wrapSquare wrapText="bothSides"/><wp:docPr id="1" name="Box"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2200000" cy="1100000"/></a:xfrm><a:prstGeom prst="rect"/></wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>`;
}

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" mc:Ignorable="wps"';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export interface Look {
  font: string;
  accent: string;
  header?: string;
  footer?: string;
}

const style = (id: string, name: string, properties: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${properties}</w:style>`;

function styles({ font, accent }: Look): string {
  return `${HEADER}<w:styles ${NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/><w:sz w:val="21"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="40" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
${style("Title", "Title", `<w:rPr><w:color w:val="${accent}"/><w:sz w:val="52"/></w:rPr>`)}
${style("Subtitle", "Subtitle", '<w:rPr><w:color w:val="666666"/><w:sz w:val="26"/></w:rPr>')}
${style("Heading1", "heading 1", `<w:pPr><w:keepNext/><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="${accent}"/></w:pBdr><w:spacing w:before="260" w:after="80"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="${accent}"/><w:sz w:val="27"/></w:rPr>`)}
${style("Heading2", "heading 2", '<w:pPr><w:keepNext/><w:spacing w:before="120"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="23"/></w:rPr>')}
${style("ListBullet", "List Bullet", '<w:pPr><w:ind w:left="360" w:hanging="260"/></w:pPr>')}</w:styles>`;
}

/** A WordprocessingML package with the given body. */
export function docx(body: string, look: Look): Uint8Array {
  const parts: [name: string, type: string, xml: string][] = [
    ["styles", "styles", styles(look)],
    [
      "numbering",
      "numbering",
      `${HEADER}<w:numbering ${NAMESPACES}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:pPr><w:ind w:left="360" w:hanging="260"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    ],
  ];
  let references = "";
  for (const kind of ["header", "footer"] as const) {
    const text = look[kind];
    if (!text) continue;
    const tag = kind === "header" ? "hdr" : "ftr";
    parts.push([
      kind,
      kind,
      `${HEADER}<w:${tag} ${NAMESPACES}>${paragraph(run(text, { size: 16 }), { align: "center" })}</w:${tag}>`,
    ]);
    references += `<w:${kind}Reference w:type="default" r:id="${kind}"/>`;
  }
  const files: Record<string, string> = {
    "[Content_Types].xml": `${HEADER}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${OFFICE}.document.main+xml"/>${parts
      .map(([name, type]) => `<Override PartName="/word/${name}.xml" ContentType="${OFFICE}.${type}+xml"/>`)
      .join("")}</Types>`,
    "_rels/.rels": `${HEADER}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="document" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `${HEADER}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${parts
      .map(
        ([name, type]) =>
          `<Relationship Id="${name}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${name}.xml"/>`,
      )
      .join("")}</Relationships>`,
    "word/document.xml": `${HEADER}<w:document ${NAMESPACES}><w:body>${body}<w:sectPr>${references}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1000" w:right="1100" w:bottom="900" w:left="1100" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr></w:body></w:document>`,
  };
  for (const [name, , xml] of parts) files[`word/${name}.xml`] = xml;
  const packed = Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]));
  return zipSync(packed, { level: 6, mtime: new Date(2024, 0, 1) });
}
