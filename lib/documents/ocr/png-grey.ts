import { Unzlib } from "fflate";
import type { GreyBitmap } from "../pdf/bitmap.ts";
import { ScaledGrey } from "./scaled-grey.ts";

const SAMPLES: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const COLOR = { rgb: 2, palette: 3, greyAlpha: 4, rgbAlpha: 6 } as const;
/** Packed bytes unpacked at a time: they become a thousand times as many at most. */
const INFLATE_STEP = 8192;

/**
 * The brightness of a PNG's pixels on white (PNG 1.2, sections 3 to 6), scaled down to at most `mostPixels`; undefined
 * for interlaced and damaged files. Rows are unpacked one after the other: the whole picture is never in memory.
 */
export function readPngGrey(bytes: Uint8Array, mostPixels: number): GreyBitmap | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 33) return undefined;
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const [depth, color, interlaced] = [bytes[24] ?? 8, bytes[25] ?? 0, bytes[28] !== 0];
  const samples = SAMPLES[color];
  if (!samples || interlaced) return undefined;
  const { data, palette } = readChunks(bytes, view);
  const picture = new ScaledGrey(width, height, mostPixels);
  const rows = new Rows(Math.ceil((width * samples * depth) / 8), Math.max(1, (samples * depth) >> 3));
  const packing = { width, depth, color, samples, palette };
  const grey = new Uint8Array(width);
  const inflate = new Unzlib((chunk) => {
    for (const row of rows.take(chunk)) {
      toGrey(row, packing, grey);
      picture.add(grey);
    }
  });
  try {
    for (const part of data) {
      for (let at = 0; at < part.length && !picture.isFull; at += INFLATE_STEP) {
        inflate.push(part.subarray(at, at + INFLATE_STEP));
      }
    }
  } catch {
    return undefined;
  }
  return picture.isFull ? picture.bitmap : undefined;
}

function readChunks(bytes: Uint8Array, view: DataView): { data: Uint8Array[]; palette: Uint8Array } {
  const data: Uint8Array[] = [];
  let palette: Uint8Array = new Uint8Array();
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const body = bytes.subarray(at + 8, at + 8 + length);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (type === "IDAT") data.push(body);
    else if (type === "PLTE") palette = body;
    at += 12 + length;
  }
  return { data, palette };
}

/** Rows of packed samples out of a stream of bytes, their filters undone. */
class Rows {
  private readonly step: number;
  /** The row being filled behind its filter byte, and the one above it. */
  private current: Uint8Array;
  private above: Uint8Array;
  private filled = 0;

  /** `length` of a row and `step` from a sample to its left neighbour, in bytes. */
  constructor(length: number, step: number) {
    this.step = step;
    this.current = new Uint8Array(length + 1);
    this.above = new Uint8Array(length + 1);
  }

  /** The rows a further chunk completes; each is valid until the next one is asked for. */
  *take(chunk: Uint8Array): Generator<Uint8Array> {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + this.current.length - this.filled);
      this.current.set(part, this.filled);
      this.filled += part.length;
      at += part.length;
      if (this.filled < this.current.length) return;
      unfilter(this.current, this.above, this.step);
      yield this.current.subarray(1);
      [this.current, this.above, this.filled] = [this.above, this.current, 0];
    }
  }
}

/** Undoes a row's filter in place; both rows stand behind their filter byte. */
function unfilter(row: Uint8Array, above: Uint8Array, step: number): void {
  const filter = row[0] ?? 0;
  for (let at = 1; at < row.length; at++) {
    const left = at > step ? (row[at - step] ?? 0) : 0;
    const up = above[at] ?? 0;
    const corner = at > step ? (above[at - step] ?? 0) : 0;
    row[at] = ((row[at] ?? 0) + predict(filter, left, up, corner)) & 255;
  }
}

function predict(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? paeth(left, up, corner) : 0;
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

interface Packing {
  width: number;
  depth: number;
  color: number;
  samples: number;
  palette: Uint8Array;
}

function toGrey(row: Uint8Array, { width, depth, color, samples, palette }: Packing, grey: Uint8Array): void {
  const most = 2 ** Math.min(depth, 8) - 1;
  const bytesEach = depth === 16 ? 2 : 1;
  for (let x = 0; x < width; x++) {
    const sample = (index: number): number => {
      if (depth >= 8) return row[(x * samples + index) * bytesEach] ?? 0;
      const byte = row[(x * depth) >> 3] ?? 0;
      return (byte >> (8 - depth - ((x * depth) & 7))) & most;
    };
    let value: number;
    if (color === COLOR.palette) {
      const at = sample(0) * 3;
      value = brightness(palette[at] ?? 0, palette[at + 1] ?? 0, palette[at + 2] ?? 0);
    } else if (color === COLOR.rgb || color === COLOR.rgbAlpha) value = brightness(sample(0), sample(1), sample(2));
    else value = depth < 8 ? (sample(0) * 255) / most : sample(0);
    const alpha = color === COLOR.rgbAlpha ? sample(3) : color === COLOR.greyAlpha ? sample(1) : 255;
    grey[x] = alpha === 255 ? value : (value * alpha + 255 * (255 - alpha)) / 255;
  }
}

function brightness(red: number, green: number, blue: number): number {
  return (red * 77 + green * 151 + blue * 28) >> 8;
}
