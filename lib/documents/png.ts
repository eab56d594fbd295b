import { crc32, deflateSync } from "node:zlib";
import type { Bitmap } from "./pdf/bitmap.ts";

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const FILTER_UP = 2;

/** Encodes pixels as PNG, 8 bits a channel, red, green and blue. */
export function encodePng({ width, height, bgrx }: Bitmap): Uint8Array {
  const stride = width * 3 + 1;
  const rows = new Uint8Array(stride * height);
  // Filter "up": most of a page repeats the row above.
  for (let y = 0; y < height; y++) {
    const row = y * stride;
    rows[row] = FILTER_UP;
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 4;
      const above = from - width * 4;
      for (let channel = 0; channel < 3; channel++) {
        const value = bgrx[from + 2 - channel] ?? 0;
        rows[row + 1 + x * 3 + channel] = value - (y > 0 ? (bgrx[above + 2 - channel] ?? 0) : 0);
      }
    }
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 2, 0, 0, 0], 8);
  const parts = [
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows, { level: 4 })),
    chunk("IEND", new Uint8Array()),
  ];
  return new Uint8Array(Buffer.concat([SIGNATURE, ...parts]));
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}
