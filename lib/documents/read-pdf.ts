import { hiddenTextWarning } from "./hidden-text.ts";
import { readGlyphs } from "./pdf/glyphs.ts";
import { linkFinder, readLinks } from "./pdf/links.ts";
import { readObjects } from "./pdf/objects.ts";
import { withPdf } from "./pdf/open-pdf.ts";
import { readGeometry } from "./pdf/page-geometry.ts";
import type { Pdfium } from "./pdf/pdfium.ts";
import { buildSpans } from "./pdf/spans.ts";
import { sortByVisibility } from "./pdf/visibility.ts";
import type { ReadOptions } from "./read-options.ts";
import type { DocumentWarning, Page, TextDocument } from "./types.ts";

/** Reads a PDF with PDFium: characters, their boxes and styles, links, lines and filled areas. */
export function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<TextDocument> {
  return withPdf(bytes, async (pdfium, document) => {
    const pageCount = pdfium.native("FPDF_GetPageCount")(document);
    const warnings: DocumentWarning[] = [];
    const pages: Page[] = [];
    const hidden: string[] = [];
    for (let index = 0; index < Math.min(pageCount, options.maxPages); index++) {
      const read = readPage(pdfium, document, index);
      pages.push(read.page);
      hidden.push(...read.hidden);
    }
    if (pageCount > pages.length) {
      warnings.push({ code: "PAGES_OMITTED", message: `Read ${pages.length} of ${pageCount} pages.` });
    }
    if (hidden.length > 0) warnings.push(hiddenTextWarning(hidden));
    return { format: "pdf", pages, pageCount, warnings, properties: readProperties(pdfium, document) };
  });
}

interface ReadPage {
  page: Page;
  hidden: string[];
}

function readPage(pdfium: Pdfium, document: number, index: number): ReadPage {
  const empty: Page = { number: index + 1, width: 595, height: 842, spans: [], links: [], shapes: [] };
  const page = pdfium.native("FPDF_LoadPage")(document, index);
  if (!page) return { page: empty, hidden: [] };
  try {
    const geometry = readGeometry(pdfium, page);
    const links = readLinks(pdfium, document, page, geometry);
    const placed = buildSpans(readGlyphs(pdfium, page, geometry), linkFinder(links));
    const objects = readObjects(pdfium, page, geometry);
    const { visible, hidden } = sortByVisibility(pdfium, page, geometry, placed, objects);
    const spans = visible.map(({ span }) => span);
    return {
      page: {
        number: index + 1,
        width: geometry.width,
        height: geometry.height,
        spans,
        links: links.filter(({ href }) => !spans.some((span) => span.href === href && /[\p{L}\p{N}]/u.test(span.text))),
        shapes: objects.shapes,
      },
      hidden: hidden.map(({ span }) => span.text),
    };
  } finally {
    pdfium.native("FPDF_ClosePage")(page);
  }
}

function readProperties(pdfium: Pdfium, document: number): TextDocument["properties"] {
  const metaText = pdfium.native("FPDF_GetMetaText");
  const property = (key: string) => {
    const tag = pdfium.malloc(key.length + 1);
    pdfium.write(new TextEncoder().encode(`${key}\0`), tag);
    try {
      return pdfium.text("utf-16le", (buffer, length) => metaText(document, tag, buffer, length)).trim();
    } finally {
      pdfium.free(tag);
    }
  };
  const [title, author] = [property("Title"), property("Author")];
  return { ...(title ? { title } : {}), ...(author ? { author } : {}) };
}
