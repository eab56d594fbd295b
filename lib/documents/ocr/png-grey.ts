import { inflateSync } from "node:zlib";
import type { GreyBitmap } from "../pdf/bitmap.ts";

const SAMPLES: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const COLOR = { rgb: 2, palette: 3, greyAlpha: 4, rgbAlpha: 6 } as const;

/**
 * The brightness of a PNG's pixels on white (PNG 1.2, sections 3 to 6); undefined for interlaced and damaged files.
 */
export function readPngGrey(bytes: Uint8Array): GreyBitmap | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 33) return undefined;
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const [depth, color, interlaced] = [bytes[24] ?? 8, bytes[25] ?? 0, bytes[28] !== 0];
  const samples = SAMPLES[color];
  if (!samples || interlaced) return undefined;
  const { data, palette } = readChunks(bytes, view);
  const row = Math.ceil((width * samples * depth) / 8);
  try {
    const packed = inflateSync(data, { maxOutputLength: (row + 1) * height });
    if (packed.length < (row + 1) * height) return undefined;
    unfilter(packed, row, height, Math.max(1, (samples * depth) >> 3));
    return { width, height, grey: toGrey(packed, { width, height, row, depth, color, samples, palette }) };
  } catch {
    return undefined;
  }
}

function readChunks(bytes: Uint8Array, view: DataView): { data: Uint8Array; palette: Uint8Array } {
  const parts: Uint8Array[] = [];
  let palette: Uint8Array = new Uint8Array();
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const body = bytes.subarray(at + 8, at + 8 + length);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (type === "IDAT") parts.push(body);
    else if (type === "PLTE") palette = body;
    at += 12 + length;
  }
  return { data: new Uint8Array(Buffer.concat(parts)), palette };
}

/** Undoes the filters of all rows in place; each row stays behind its filter byte. */
function unfilter(packed: Uint8Array, row: number, height: number, step: number): void {
  for (let y = 0; y < height; y++) {
    const start = y * (row + 1) + 1;
    const filter = packed[start - 1];
    for (let x = 0; x < row; x++) {
      const at = start + x;
      const left = x >= step ? (packed[at - step] ?? 0) : 0;
      const up = y > 0 ? (packed[at - row - 1] ?? 0) : 0;
      const corner = x >= step && y > 0 ? (packed[at - row - 1 - step] ?? 0) : 0;
      const predicted =
        filter === 1
          ? left
          : filter === 2
            ? up
            : filter === 3
              ? (left + up) >> 1
              : filter === 4
                ? paeth(left, up, corner)
                : 0;
      packed[at] = ((packed[at] ?? 0) + predicted) & 255;
    }
  }
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

interface Packing {
  width: number;
  height: number;
  row: number;
  depth: number;
  color: number;
  samples: number;
  palette: Uint8Array;
}

function toGrey(packed: Uint8Array, { width, height, row, depth, color, samples, palette }: Packing): Uint8Array {
  const grey = new Uint8Array(width * height);
  const most = 2 ** Math.min(depth, 8) - 1;
  const bytesEach = depth === 16 ? 2 : 1;
  for (let y = 0; y < height; y++) {
    const start = y * (row + 1) + 1;
    for (let x = 0; x < width; x++) {
      const sample = (index: number): number => {
        if (depth >= 8) return packed[start + (x * samples + index) * bytesEach] ?? 0;
        const byte = packed[start + ((x * depth) >> 3)] ?? 0;
        return (byte >> (8 - depth - ((x * depth) & 7))) & most;
      };
      let value: number;
      if (color === COLOR.palette) {
        const at = sample(0) * 3;
        value = brightness(palette[at] ?? 0, palette[at + 1] ?? 0, palette[at + 2] ?? 0);
      } else if (color === COLOR.rgb || color === COLOR.rgbAlpha) value = brightness(sample(0), sample(1), sample(2));
      else value = depth < 8 ? (sample(0) * 255) / most : sample(0);
      const alpha = color === COLOR.rgbAlpha ? sample(3) : color === COLOR.greyAlpha ? sample(1) : 255;
      grey[y * width + x] = alpha === 255 ? value : (value * alpha + 255 * (255 - alpha)) / 255;
    }
  }
  return grey;
}

function brightness(red: number, green: number, blue: number): number {
  return (red * 77 + green * 151 + blue * 28) >> 8;
}
