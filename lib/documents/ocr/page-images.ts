import { renderGrey } from "../pdf/bitmap.ts";
import { withPdf } from "../pdf/open-pdf.ts";
import type { Pdfium } from "../pdf/pdfium.ts";
import { DocumentError } from "../types.ts";
import { jpegAsPdf, readJpegFacts } from "./jpeg.ts";
import { readPngGrey } from "./png-grey.ts";
import type { PageImage } from "./recognise.ts";

/** Resolution at which scanned pages are recognised. */
const DPI = 180;
/** Larger pictures are scaled down: an A4 page of this size has 227 pixels an inch. */
const MOST_PIXELS = 5_000_000;
const MAX_PIXELS = 60_000_000;
const MAX_SIDE = 65_535;
/** Interlaced and damaged PNG files are not scaled. */
const MAX_UNSCALED_PIXELS = 16_000_000;
const A4_WIDTH = 595;

/** A loaded PDF page as a grey image. */
export function imageOfPage(pdfium: Pdfium, page: number, { width, height }: PageImage["points"]): PageImage {
  const scale = Math.min(DPI / 72, Math.sqrt(MOST_PIXELS / (width * height)));
  return { picture: renderGrey(pdfium, page, scale), points: { width, height } };
}

/**
 * A PNG or JPEG file as a page about as large as A4. Throws `FILE_CORRUPT` or `FILE_TOO_LARGE` before anything is
 * decoded.
 */
export async function imageOfFile(bytes: Uint8Array): Promise<PageImage> {
  const jpeg = readJpegFacts(bytes);
  const pixels = jpeg ?? sizeOfPng(bytes);
  if (!pixels || pixels.width < 1 || pixels.height < 1) {
    throw new DocumentError("FILE_CORRUPT", "The image is damaged and cannot be read.");
  }
  if (pixels.width * pixels.height > MAX_PIXELS || Math.max(pixels.width, pixels.height) > MAX_SIDE) throw tooLarge();
  const lying = pixels.width > pixels.height !== ((jpeg?.quarterTurns ?? 0) % 2 === 1);
  const width = lying ? A4_WIDTH * Math.SQRT2 : A4_WIDTH;
  if (jpeg) {
    return await withPdf(jpegAsPdf(bytes, jpeg, width), async (pdfium, document) => {
      const page = pdfium.native("FPDF_LoadPage")(document, 0);
      if (!page) throw new DocumentError("FILE_CORRUPT", "The image is damaged and cannot be read.");
      const points = {
        width: pdfium.native("FPDF_GetPageWidthF")(page),
        height: pdfium.native("FPDF_GetPageHeightF")(page),
      };
      const image = imageOfPage(pdfium, page, points);
      pdfium.native("FPDF_ClosePage")(page);
      return image;
    });
  }
  const points = { width, height: (width * pixels.height) / pixels.width };
  const picture = readPngGrey(bytes, MOST_PIXELS);
  if (!picture && pixels.width * pixels.height > MAX_UNSCALED_PIXELS) throw tooLarge();
  return { picture: picture ?? { ...pixels, file: bytes }, points };
}

function tooLarge(): DocumentError {
  return new DocumentError("FILE_TOO_LARGE", "The image has too many pixels.");
}

function sizeOfPng(bytes: Uint8Array): { width: number; height: number } | undefined {
  if (bytes[0] !== 0x89 || bytes.length < 24) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
