import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PDFiumLibrary } from "@hyzyla/pdfium";

/** PDFium's C functions by their own names: numbers in, a number out; pointers are addresses in `memory`. */
type NativeCall = (...args: number[]) => number;

/** Most WebAssembly memory one document may take before it is refused. */
const MEMORY_LIMIT_BYTES = 160 * 1024 * 1024;
/** An instance that has grown beyond this is not kept for the next document. */
const KEEP_LIMIT_BYTES = 96 * 1024 * 1024;
const SCRATCH_BYTES = 4096;

export const PdfiumError = { password: 4, security: 5 } as const;

/** One instance of PDFium with typed access to its memory. */
export class Pdfium {
  readonly call: Record<string, NativeCall>;
  /** A reusable block of 4 KB for out-parameters. */
  readonly scratch: number;
  /** The document asked for more memory than it may have. */
  refusedMemory = false;
  private readonly memory: WebAssembly.Memory;
  private view: DataView;

  constructor(exports: WebAssembly.Exports) {
    this.call = exports as unknown as Record<string, NativeCall>;
    this.memory = exports.memory as WebAssembly.Memory;
    this.view = new DataView(this.memory.buffer);
    this.scratch = this.malloc(SCRATCH_BYTES);
  }

  get sizeBytes(): number {
    return this.memory.buffer.byteLength;
  }

  /** The native function; throws when this build does not have it. */
  native(name: string): NativeCall {
    const found = this.call[name];
    if (!found) throw new Error(`PDFium has no ${name}`);
    return found;
  }

  malloc(sizeBytes: number): number {
    const pointer = this.native("malloc")(sizeBytes);
    if (!pointer) throw new RangeError("PDFium is out of memory");
    return pointer;
  }

  free(pointer: number): void {
    this.native("free")(pointer);
  }

  write(bytes: Uint8Array, pointer: number): void {
    new Uint8Array(this.memory.buffer, pointer, bytes.length).set(bytes);
  }

  /** A copy of native memory. */
  read(pointer: number, length: number): Uint8Array {
    return new Uint8Array(this.memory.buffer, pointer, length).slice();
  }

  f32(pointer: number): number {
    return this.data().getFloat32(pointer, true);
  }

  f64(pointer: number): number {
    return this.data().getFloat64(pointer, true);
  }

  u32(pointer: number): number {
    return this.data().getUint32(pointer, true);
  }

  setU32(pointer: number, value: number): void {
    this.data().setUint32(pointer, value, true);
  }

  /** Text of a call that fills `(…, buffer, length)` and answers the length in bytes with its terminator. */
  text(encoding: "utf-8" | "utf-16le", fill: (buffer: number, length: number) => number): string {
    const needed = fill(this.scratch, SCRATCH_BYTES);
    const end = encoding === "utf-8" ? 1 : 2;
    if (needed <= end) return "";
    if (needed <= SCRATCH_BYTES) return new TextDecoder(encoding).decode(this.read(this.scratch, needed - end));
    const capped = Math.min(needed, 1 << 20);
    const buffer = this.malloc(capped);
    try {
      fill(buffer, capped);
      return needed > capped ? "" : new TextDecoder(encoding).decode(this.read(buffer, needed - end));
    } finally {
      this.free(buffer);
    }
  }

  private data(): DataView {
    if (this.view.buffer !== this.memory.buffer) this.view = new DataView(this.memory.buffer);
    return this.view;
  }
}

let compiled: WebAssembly.Module | undefined;
let instance: Promise<Pdfium> | undefined;

/** The warm PDFium instance of this thread; documents are read one after the other, never at the same time. */
export function loadPdfium(): Promise<Pdfium> {
  instance ??= instantiate().catch((error: unknown) => {
    instance = undefined;
    throw error;
  });
  return instance;
}

/** Throws the instance away when it crashed or kept too much memory; the next document gets a fresh one. */
export function releasePdfium(pdfium: Pdfium, crashed: boolean): void {
  if (crashed || pdfium.refusedMemory || pdfium.sizeBytes > KEEP_LIMIT_BYTES) instance = undefined;
}

/** Throws the idle instance away: its memory can grow but not shrink. */
export function forgetPdfium(): void {
  instance = undefined;
}

async function instantiate(): Promise<Pdfium> {
  compiled ??= new WebAssembly.Module(
    readFileSync(createRequire(import.meta.url).resolve("@hyzyla/pdfium/pdfium.wasm")),
  );
  const module = compiled;
  const globals = new Set(Object.getOwnPropertyNames(globalThis));
  let exports: WebAssembly.Exports | undefined;
  let pdfium: Pdfium | undefined;
  await PDFiumLibrary.init({
    instantiateWasm: (imports, done) => {
      const env = imports.env as Record<string, WebAssembly.ImportValue>;
      const grow = env.emscripten_resize_heap as (size: number) => number;
      env.emscripten_resize_heap = (size: number) => {
        if (size >>> 0 <= MEMORY_LIMIT_BYTES) return Number(grow(size));
        if (pdfium) pdfium.refusedMemory = true;
        return 0;
      };
      const started = new WebAssembly.Instance(module, imports);
      exports = started.exports;
      (done as unknown as (instance: WebAssembly.Instance) => void)(started);
      return started.exports;
    },
  });
  forgetGettersBut(globals);
  if (!exports) throw new Error("PDFium did not start");
  pdfium = new Pdfium(exports);
  return pdfium;
}

/** PDFium's loader leaves getters that only warn on `globalThis`; they would hold its memory for ever. */
function forgetGettersBut(globals: Set<string>): void {
  for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(globalThis))) {
    if (get && !globals.has(name)) Reflect.deleteProperty(globalThis, name);
  }
}
