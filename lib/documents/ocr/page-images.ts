import { renderGrey } from "../pdf/bitmap.ts";
import type { Pdfium } from "../pdf/pdfium.ts";
import { DocumentError } from "../types.ts";
import type { PageImage } from "./recognise.ts";

/** Resolution at which scanned pages are recognised. */
const DPI = 200;
const MAX_PIXELS = 50_000_000;
const A4_WIDTH = 595;

/** A loaded PDF page as a grey image. */
export function imageOfPage(pdfium: Pdfium, page: number, points: PageImage["points"]): PageImage {
  const { width, height, grey } = renderGrey(pdfium, page, DPI / 72);
  const header = new TextEncoder().encode(`P5 ${width} ${height} 255\n`);
  const file = new Uint8Array(header.length + grey.length);
  file.set(header);
  file.set(grey, header.length);
  return { file, pixels: { width, height }, points };
}

/** A PNG or JPEG file as a page as wide as A4. Throws `FILE_CORRUPT` or `FILE_TOO_LARGE` before anything is decoded. */
export function imageOfFile(bytes: Uint8Array): PageImage {
  const pixels = sizeOfPng(bytes) ?? sizeOfJpeg(bytes);
  if (!pixels || pixels.width < 1 || pixels.height < 1) {
    throw new DocumentError("FILE_CORRUPT", "The image is damaged and cannot be read.");
  }
  if (pixels.width * pixels.height > MAX_PIXELS) {
    throw new DocumentError("FILE_TOO_LARGE", "The image has too many pixels.");
  }
  const width = pixels.width > pixels.height ? A4_WIDTH * Math.SQRT2 : A4_WIDTH;
  return { file: bytes, pixels, points: { width, height: (width * pixels.height) / pixels.width } };
}

function sizeOfPng(bytes: Uint8Array): PageImage["pixels"] | undefined {
  if (bytes[0] !== 0x89 || bytes.length < 24) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Walks the segments to the frame header (ITU-T T.81, B.2.2). */
function sizeOfJpeg(bytes: Uint8Array): PageImage["pixels"] | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at++;
    else if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    } else at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
