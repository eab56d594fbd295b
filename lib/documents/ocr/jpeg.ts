/** What a JPEG file says of itself before anything is decoded. */
export interface JpegFacts {
  width: number;
  height: number;
  /** 1 grey, 3 colour, 4 for print. */
  components: number;
  /** Quarter turns clockwise that put the picture upright (EXIF orientation; mirrored ones count as not). */
  quarterTurns: number;
}

const COLOR_SPACES: Record<number, string> = {
  1: "/DeviceGray",
  3: "/DeviceRGB",
  4: "/DeviceCMYK/Decode[1 0 1 0 1 0 1 0]",
};
const TURNS_OF_ORIENTATION: Record<number, number> = { 3: 2, 6: 1, 8: 3 };
const ORIENTATION_TAG = 0x0112;

/** Walks the segments to the frame header (ITU-T T.81, B.2.2); undefined when there is none. */
export function readJpegFacts(bytes: Uint8Array): JpegFacts | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let quarterTurns = 0;
  let at = 2;
  while (at + 10 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return { width, height, components: bytes[at + 9] ?? 3, quarterTurns };
    }
    const length = view.getUint16(at + 2);
    if (marker === 0xe1) quarterTurns = turnsOfExif(bytes.subarray(at + 4, at + 2 + length)) ?? quarterTurns;
    at += 2 + length;
  }
  return undefined;
}

/** The orientation in the first directory of EXIF data (EXIF 2.3, 4.6.4). */
function turnsOfExif(segment: Uint8Array): number | undefined {
  if (segment.length < 16 || String.fromCharCode(...segment.subarray(0, 4)) !== "Exif") return undefined;
  const view = new DataView(segment.buffer, segment.byteOffset + 6, segment.length - 6);
  const little = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, little);
  if (directory + 2 > view.byteLength) return undefined;
  const entries = view.getUint16(directory, little);
  for (let i = 0; i < entries; i++) {
    const entry = directory + 2 + i * 12;
    if (entry + 12 > view.byteLength) return undefined;
    if (view.getUint16(entry, little) === ORIENTATION_TAG)
      return TURNS_OF_ORIENTATION[view.getUint16(entry + 8, little)];
  }
  return undefined;
}

/** A PDF of one page that shows the picture upright: PDFium decodes and shrinks large pictures sparingly. */
export function jpegAsPdf(bytes: Uint8Array, facts: JpegFacts, widthPoints: number): Uint8Array {
  const { width, height, components, quarterTurns } = facts;
  const upright = quarterTurns % 2 === 0;
  const w = upright ? widthPoints : (widthPoints * width) / height;
  const h = (w * height) / width;
  const content = `${w.toFixed(2)} 0 0 ${h.toFixed(2)} 0 0 cm /Im Do`;
  const space = COLOR_SPACES[components] ?? "/DeviceRGB";
  const head = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${w.toFixed(2)} ${h.toFixed(2)}]/Rotate ${quarterTurns * 90}/Contents 4 0 R/Resources<</XObject<</Im 5 0 R>>>>>>endobj
4 0 obj<</Length ${content.length}>>stream
${content}
endstream endobj
5 0 obj<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/BitsPerComponent 8/ColorSpace${space}/Filter/DCTDecode/Length ${bytes.length}>>stream
`;
  const tail = "\nendstream endobj\ntrailer<</Root 1 0 R/Size 6>>\n%%EOF\n";
  return new Uint8Array(Buffer.concat([Buffer.from(head, "latin1"), bytes, Buffer.from(tail, "latin1")]));
}
