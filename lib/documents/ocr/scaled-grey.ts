import type { GreyBitmap } from "../pdf/bitmap.ts";

/** A picture taken in row by row and scaled down to at most so many pixels, each the mean of the area it covers. */
export class ScaledGrey {
  private readonly width: number;
  private readonly height: number;
  private readonly out: GreyBitmap;
  private readonly sums: Float32Array;
  private taken = 0;

  constructor(width: number, height: number, mostPixels: number) {
    const scale = Math.min(1, Math.sqrt(mostPixels / (width * height)));
    this.width = width;
    this.height = height;
    const [outWidth, outHeight] = [width, height].map((side) => Math.max(1, Math.floor(side * scale))) as [
      number,
      number,
    ];
    this.out = { width: outWidth, height: outHeight, grey: new Uint8Array(outWidth * outHeight) };
    this.sums = new Float32Array(outWidth);
  }

  get isFull(): boolean {
    return this.taken >= this.height;
  }

  get bitmap(): GreyBitmap {
    return this.out;
  }

  /** Takes in the next row; rows beyond the last are left out. */
  add(row: Uint8Array): void {
    if (this.isFull) return;
    const { out, height } = this;
    if (out.height === height && out.width === this.width) {
      out.grey.set(row, this.taken++ * this.width);
      return;
    }
    // Where the row begins and ends, in rows of the scaled picture; it may lie in two of them.
    const from = (this.taken * out.height) / height;
    const to = ((this.taken + 1) * out.height) / height;
    const line = Math.floor(from);
    const within = Math.min(to, line + 1) - from;
    this.addScaled(row, within);
    if (to >= line + 1 - 1e-9) {
      this.write(line);
      if (to - line - 1 > 1e-9) this.addScaled(row, to - line - 1);
    }
    this.taken++;
  }

  private addScaled(row: Uint8Array, share: number): void {
    const ratio = this.out.width / this.width;
    for (let x = 0; x < this.width; x++) {
      const [from, to] = [x * ratio, (x + 1) * ratio];
      const column = Math.floor(from);
      const value = (row[x] ?? 255) * share;
      const within = Math.min(to, column + 1) - from;
      this.sums[column] = (this.sums[column] ?? 0) + value * within;
      if (to > column + 1) this.sums[column + 1] = (this.sums[column + 1] ?? 0) + value * (to - column - 1);
    }
  }

  private write(line: number): void {
    const start = line * this.out.width;
    // Shares of an output pixel add up to one.
    for (let x = 0; x < this.out.width; x++) this.out.grey[start + x] = Math.round(this.sums[x] ?? 255);
    this.sums.fill(0);
  }
}
