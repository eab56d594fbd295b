import { fileURLToPath } from "node:url";
import { createWorker, OEM, PSM, type Worker as TesseractWorker } from "tesseract.js";
import type { GreyBitmap } from "../pdf/bitmap.ts";
import { forgetPdfium } from "../pdf/pdfium.ts";
import type { OcrOptions } from "../read-options.ts";
import { DocumentError, type TextSpan } from "../types.ts";
import { collectGarbage } from "./collect-garbage.ts";
import { guessLanguage } from "./guess-language.ts";
import { isSideways, turned } from "./orientation.ts";

/** A page as pixels, or as a file only Tesseract can decode, and its size in points. */
export interface PageImage {
  picture: GreyBitmap | { width: number; height: number; file: Uint8Array };
  points: Size;
}

interface Size {
  width: number;
  height: number;
}

export interface RecognisedPage {
  spans: TextSpan[];
  /** Size of the page in points when it stands upright. */
  size: Size;
  /** Mean confidence, 0–1. */
  confidence: number;
}

/** Text recognised less surely may stand on its head. */
const DOUBTFUL = 0.7;
/** Tesseract's names of the languages whose trained data are installed. */
const TRAINED: Record<string, string> = { en: "eng", de: "deu", fr: "fra", es: "spa" };
const MIN_WORD_CONFIDENCE = 20;
const BULLET_LOOKALIKE = /^(?:[eo0¢©®°*«»+.]|eo|oe|e\.|\(e\)|\(o\))$/;
const ASCENT = 0.8;

interface Word {
  text: string;
  confidence: number;
  bbox: { x0: number; y0: number; x1: number; y1: number };
}

interface Line {
  words: Word[];
  baseline: { x0: number; y0: number; x1: number; y1: number };
  rowAttributes: { rowHeight: number; ascenders: number; descenders: number };
}

/**
 * Recognises the text of page images, one after the other. Pages that lie on their side or stand on their head are
 * turned upright, slightly skewed ones put straight.
 * Throws `TIMEOUT` when a page takes longer than `ocr.timeoutMs`.
 */
export async function recognisePages(
  images: AsyncIterable<PageImage>,
  ocr: OcrOptions,
  onSlowPage?: (mostMs: number) => void,
): Promise<RecognisedPage[]> {
  const session = new Session(ocr);
  const pages: RecognisedPage[] = [];
  try {
    for await (const image of images) {
      onSlowPage?.(ocr.timeoutMs);
      pages.push(await withTimeout(session.recognise(image), ocr.timeoutMs));
    }
  } finally {
    session.end();
  }
  return pages;
}

/** One Tesseract thread; it starts with English and changes when the text turns out to be in another language. */
class Session {
  private readonly languages: string[];
  private readonly timeoutMs: number;
  private starting: Promise<TesseractWorker> | undefined;
  private loaded = "";
  private decided: string | undefined;

  constructor(ocr: OcrOptions) {
    const known = ocr.languages.filter((language) => TRAINED[language]);
    this.languages = known.length > 0 ? known : ["en"];
    this.timeoutMs = ocr.timeoutMs;
  }

  async recognise(image: PageImage): Promise<RecognisedPage> {
    if ("file" in image.picture) return await this.recogniseUpright(image);
    const started = performance.now();
    let best: RecognisedPage | undefined;
    for (const turns of isSideways(image.picture) ? [1, 3, 0] : [0, 2, 1]) {
      const page = await this.recogniseUpright(turnedImage(image, turns));
      if (!best || sureness(page) > sureness(best)) best = page;
      if (best.confidence >= DOUBTFUL || performance.now() - started > this.timeoutMs / 3) break;
    }
    return best ?? { spans: [], size: image.points, confidence: 0 };
  }

  private async recogniseUpright(image: PageImage): Promise<RecognisedPage> {
    const first = this.decided ?? this.languages[0] ?? "en";
    const lines = await this.read(image, first);
    if (this.decided) return toPage(lines, image);
    const text = lines.map((line) => line.words.map((word) => word.text).join(" ")).join("\n");
    const language = guessLanguage(text, this.languages);
    // Text on its head says nothing of the language.
    if (language) this.decided = language;
    return toPage(language && language !== first ? await this.read(image, language) : lines, image);
  }

  /** Ends the thread, one that is still starting as soon as it has. */
  end(): void {
    this.starting?.then((worker) => worker.terminate()).catch(() => {});
    this.starting = undefined;
    this.loaded = "";
  }

  private async read(image: PageImage, language: string): Promise<Line[]> {
    forgetPdfium();
    collectGarbage();
    const worker = await this.load(TRAINED[language] ?? "eng");
    const { data } = await worker.recognize(
      "file" in image.picture ? Buffer.from(image.picture.file) : asPgm(image.picture),
      { rotateAuto: true },
      { text: false, blocks: true },
    );
    const blocks = (data.blocks ?? []) as unknown as { paragraphs: { lines: Line[] }[] }[];
    return blocks.flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines));
  }

  /** The same thread takes the other language: a second one would be there before the first has gone. */
  private async load(language: string): Promise<TesseractWorker> {
    if (this.starting && this.loaded === language) return await this.starting;
    const another = this.starting !== undefined;
    this.starting ??= this.start(language);
    const { starting } = this;
    const worker = await starting;
    if (another) await worker.reinitialize(language);
    if (this.starting !== starting) throw new DocumentError("TIMEOUT", "Recognising the text took too long.");
    this.loaded = language;
    // Tesseract has taken in the trained data; the file would stay in memory beside them.
    await worker.FS("unlink", [`./${language}.traineddata`]);
    await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, debug_file: "/dev/null" });
    return worker;
  }

  private async start(language: string): Promise<TesseractWorker> {
    const { promise: failure, reject } = Promise.withResolvers<never>();
    failure.catch(() => {});
    const worker = createWorker(language, OEM.LSTM_ONLY, {
      workerPath: fileURLToPath(new URL("./tesseract-worker.ts", import.meta.url)),
      // Not a place to download from: the worker looks the language up among the installed packages.
      langPath: "installed",
      cacheMethod: "none",
      errorHandler: (error: unknown) => reject(new Error(String(error))),
    });
    return await Promise.race([worker, failure]);
  }
}

/** How much text was recognised, and how surely. */
function sureness({ spans, confidence }: RecognisedPage): number {
  return confidence * confidence * spans.reduce((sum, { text }) => sum + text.length, 0);
}

function turnedImage({ picture, points }: PageImage, quarterTurns: number): PageImage {
  if ("file" in picture || quarterTurns % 4 === 0) return { picture, points };
  const { width, height } = points;
  const size = quarterTurns % 2 === 0 ? points : { width: height, height: width };
  return { picture: turned(picture, quarterTurns), points: size };
}

/** A portable grey map: the plainest file Tesseract reads. */
function asPgm({ width, height, grey }: GreyBitmap): Buffer {
  return Buffer.concat([Buffer.from(`P5 ${width} ${height} 255\n`), grey]);
}

async function withTimeout<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DocumentError("TIMEOUT", "Recognising the text took too long.")), timeoutMs);
  });
  work.catch(() => {});
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function toPage(lines: Line[], { picture, points }: PageImage): RecognisedPage {
  const scale = points.width / picture.width;
  let [sum, count] = [0, 0];
  const spans: TextSpan[] = [];
  for (const line of lines) {
    const words = withBullet(
      line.words.filter((word) => word.confidence >= MIN_WORD_CONFIDENCE && word.text.trim() !== ""),
    );
    for (const word of words) {
      sum += word.confidence * word.text.length;
      count += word.text.length;
    }
    spans.push(...spansOf(words, line, scale));
  }
  return { spans, size: points, confidence: count > 0 ? sum / count / 100 : 0 };
}

/** A bullet at a line's start is often taken for a letter or sign of its size. */
function withBullet(words: Word[]): Word[] {
  const [first, second, ...rest] = words;
  if (!first || !second || !BULLET_LOOKALIKE.test(first.text)) return words;
  const gap = second.bbox.x0 - first.bbox.x1;
  const apart = gap > (second.bbox.y1 - second.bbox.y0) * 0.8;
  return apart || /^[\p{Lu}\d]/u.test(second.text) ? [{ ...first, text: "•" }, second, ...rest] : words;
}

/** Runs of words without a wide gap. */
function spansOf(words: Word[], line: Line, scale: number): TextSpan[] {
  const { rowHeight, ascenders, descenders } = line.rowAttributes;
  const tallest = Math.max(0, ...words.map(({ bbox }) => bbox.y1 - bbox.y0));
  // Row height is that of ascenders, lower-case letters and descenders together: a little less than the type size.
  const row = rowHeight > 0 && ascenders + Math.abs(descenders) < rowHeight * 2 ? rowHeight : tallest * 1.1;
  const fontSize = Math.round(Math.min(row, tallest * 1.6) * scale * 2) / 2 || 10;
  const runs: Word[][] = [];
  let previous: Word | undefined;
  for (const word of words) {
    const gap = previous ? (word.bbox.x0 - previous.bbox.x1) * scale : Number.POSITIVE_INFINITY;
    if (gap > fontSize * 1.2 || gap < -fontSize) runs.push([]);
    runs.at(-1)?.push(word);
    previous = word;
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) return [];
    const { x0, y0, x1, y1 } = line.baseline;
    const middle = (first.bbox.x0 + last.bbox.x1) / 2;
    const baseline = x1 > x0 ? y0 + ((y1 - y0) * (middle - x0)) / (x1 - x0) : first.bbox.y1;
    const left = first.bbox.x0 * scale;
    const confidence = run.reduce((sum, word) => sum + word.confidence, 0) / run.length / 100;
    return [
      {
        text: run.map((word) => word.text).join(" "),
        box: { x: left, y: baseline * scale - fontSize * ASCENT, width: last.bbox.x1 * scale - left, height: fontSize },
        fontSize,
        bold: false,
        italic: false,
        confidence: Math.round(confidence * 100) / 100,
      },
    ];
  });
}
