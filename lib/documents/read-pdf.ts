import { hiddenTextWarning } from "./hidden-text.ts";
import { imageOfPage } from "./ocr/page-images.ts";
import { type PageImage, recognisePages } from "./ocr/recognise.ts";
import { ocrWarning } from "./ocr/warning.ts";
import { findClusters, isComplex, joinClusters } from "./pdf/clusters.ts";
import { readGlyphs } from "./pdf/glyphs.ts";
import { linkFinder, readLinks } from "./pdf/links.ts";
import { readObjects } from "./pdf/objects.ts";
import { withPdf } from "./pdf/open-pdf.ts";
import { readGeometry } from "./pdf/page-geometry.ts";
import type { Pdfium } from "./pdf/pdfium.ts";
import { buildSpans } from "./pdf/spans.ts";
import { sortByVisibility } from "./pdf/visibility.ts";
import type { ReadOptions } from "./read-options.ts";
import { DocumentError, type DocumentWarning, type Page, type TextDocument } from "./types.ts";

/** Most pages of one document whose text is recognised in images. */
const MAX_RECOGNISED_PAGES = 10;

/** Pages on which doubtful text is looked for by rendering. */
const MAX_CHECKED_PAGES = 20;
const MAX_ANNOTATIONS = 2000;
/** Annotation subtypes whose text belongs to the document (fpdf_annot.h). */
const ANNOTATION = { freeText: 3, widget: 20 } as const;
const FLATTENED = 1;
const OCR_FAILED: DocumentWarning = {
  code: "OCR_FAILED",
  message: "Some pages are images whose text could not be recognised.",
};

/**
 * Reads a PDF with PDFium: characters, their boxes and styles, links, lines and filled areas. Pages that only show
 * images or outlines are recognised.
 */
export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<TextDocument> {
  const { document, scans, recovered } = await withPdf(bytes, (pdfium, handle) =>
    Promise.resolve(readPages(pdfium, handle, options)),
  );
  const { pages, warnings } = document;
  // PDFium has given its memory back before Tesseract asks for as much.
  if (scans.length > 0) {
    const warning = await recogniseScans(pages, scans, options);
    if (warning) warnings.push(warning);
  }
  if (recovered && isEmpty(pages)) throw new DocumentError("FILE_CORRUPT", "The PDF is damaged and cannot be read.");
  return document;
}

/** A page to be recognised and how it looks. */
interface Scan {
  page: Page;
  image: PageImage;
}

function readPages(pdfium: Pdfium, handle: number, options: ReadOptions) {
  const pageCount = pdfium.native("FPDF_GetPageCount")(handle);
  const recovered = pdfium.native("FPDF_DocumentHasValidCrossReferenceTable")(handle) === 0;
  const reads = Array.from({ length: Math.min(pageCount, options.maxPages) }, (_, index) =>
    readPage(pdfium, handle, index),
  );
  const pages = reads.map(({ page }) => page);
  const hidden = reads.flatMap((read) => read.hidden);
  const warnings: DocumentWarning[] = [];
  if (recovered) warnings.push({ code: "RECOVERED", message: "The PDF is damaged; what could be read was kept." });
  if (pageCount > pages.length) {
    warnings.push({ code: "PAGES_OMITTED", message: `Read ${pages.length} of ${pageCount} pages.` });
  }
  if (hidden.length > 0) warnings.push(hiddenTextWarning(hidden));
  const scanned = reads.filter((read) => read.scanned).slice(0, MAX_RECOGNISED_PAGES);
  if (scanned.length > 0 && !options.ocr.enabled && isEmpty(pages)) {
    throw new DocumentError("NO_TEXT", "The document holds only images, and text recognition is switched off.");
  }
  let scans: Scan[] = [];
  try {
    if (options.ocr.enabled) scans = scanned.map(({ page }) => renderScan(pdfium, handle, page));
  } catch (error) {
    if (isEmpty(pages)) throw error;
    warnings.push(OCR_FAILED);
  }
  const document: TextDocument = {
    format: "pdf",
    pages,
    pageCount,
    warnings,
    properties: readProperties(pdfium, handle),
  };
  return { document, scans, recovered };
}

function renderScan(pdfium: Pdfium, handle: number, page: Page): Scan {
  const loaded = pdfium.native("FPDF_LoadPage")(handle, page.number - 1);
  const image = imageOfPage(pdfium, loaded, page);
  pdfium.native("FPDF_ClosePage")(loaded);
  return { page, image };
}

function isEmpty(pages: Page[]): boolean {
  return pages.every(({ spans }) => spans.length === 0);
}

/** Puts recognised text on the scanned pages. Fails only when the document has no other text. */
async function recogniseScans(
  pages: Page[],
  scans: Scan[],
  options: ReadOptions,
): Promise<DocumentWarning | undefined> {
  const scanned = scans.map(({ page }) => page);
  async function* images() {
    for (let scan = scans.shift(); scan; scan = scans.shift()) yield scan.image;
  }
  try {
    const recognised = await recognisePages(images(), options.ocr, options.onSlowPage);
    recognised.forEach(({ spans, size }, index) => {
      const page = scanned[index];
      if (page) Object.assign(page, { spans, ...size });
    });
    return ocrWarning(recognised);
  } catch (error) {
    if (isEmpty(pages)) throw error;
    return OCR_FAILED;
  }
}

interface ReadPage {
  page: Page;
  hidden: string[];
  /** The page shows something but holds no text, or none that can be decoded. */
  scanned: boolean;
}

function readPage(pdfium: Pdfium, document: number, index: number): ReadPage {
  const empty: Page = { number: index + 1, width: 595, height: 842, spans: [], links: [], shapes: [] };
  let page = pdfium.native("FPDF_LoadPage")(document, index);
  if (!page) return { page: empty, hidden: [], scanned: false };
  try {
    const geometry = readGeometry(pdfium, page);
    const links = readLinks(pdfium, document, page, geometry);
    if (flattenFields(pdfium, page)) {
      pdfium.native("FPDF_ClosePage")(page);
      page = pdfium.native("FPDF_LoadPage")(document, index);
    }
    const { glyphs: seen, undecoded } = readGlyphs(pdfium, page, geometry);
    const undecodable = undecoded > 20 && undecoded > seen.length;
    const objects = readObjects(pdfium, page, geometry);
    const glyphs = seen.some(isComplex) ? joinClusters(seen, findClusters(pdfium, objects, geometry)) : seen;
    const boxes = objects.areas.filter(({ image }) => !image).map(({ box }) => box);
    const placed = undecodable ? [] : buildSpans(glyphs, linkFinder(links), boxes);
    const { visible, hidden } = sortByVisibility(pdfium, page, geometry, placed, objects, index < MAX_CHECKED_PAGES);
    const spans = visible.map(({ span }) => span);
    const shows = undecodable || objects.areas.length > 0 || objects.drawings > 0;
    return {
      scanned: shows && !spans.some(({ text }) => /[\p{L}\p{N}]/u.test(text)),
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

/** Makes filled form fields and typed-on text part of the page; true when there were any. */
function flattenFields(pdfium: Pdfium, page: number): boolean {
  const count = Math.min(pdfium.native("FPDFPage_GetAnnotCount")(page), MAX_ANNOTATIONS);
  for (let i = 0; i < count; i++) {
    const annotation = pdfium.native("FPDFPage_GetAnnot")(page, i);
    const subtype = pdfium.native("FPDFAnnot_GetSubtype")(annotation);
    pdfium.native("FPDFPage_CloseAnnot")(annotation);
    if (subtype === ANNOTATION.freeText || subtype === ANNOTATION.widget) {
      return pdfium.native("FPDFPage_Flatten")(page, 0) === FLATTENED;
    }
  }
  return false;
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
