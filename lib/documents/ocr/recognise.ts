import { fileURLToPath } from "node:url";
import { createWorker, OEM, PSM, type Worker as TesseractWorker } from "tesseract.js";
import type { GreyBitmap } from "../pdf/bitmap.ts";
import { forgetPdfium } from "../pdf/pdfium.ts";
import type { OcrOptions } from "../read-options.ts";
import { DocumentError, type TextSpan } from "../types.ts";
import { collectGarbage } from "./collect-garbage.ts";
import { guessLanguage } from "./guess-language.ts";
import { type Column, oneColumn } from "./one-column.ts";
import { isSideways, turned } from "./orientation.ts";
import { confidenceOf, type Line, pageOfLines, pageOfRows, rowsOf } from "./recognised-spans.ts";
import { levelled, skewOf } from "./skew.ts";
import { findStrips } from "./text-strips.ts";

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

/** A page with fewer lines of text, or more, is nothing the finding of lines is made for. */
const LEAST_STRIPS = 3;
const MOST_STRIPS = 1_500;
/** Text recognised less surely may stand on its head. */
const DOUBTFUL = 0.7;
/** Tesseract's names of the languages whose trained data are installed. */
const TRAINED: Record<string, string> = { en: "eng", de: "deu", fr: "fra", es: "spa" };

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

interface Source {
  draw(): PageImage["picture"];
  /** Tesseract finds the lines itself. */
  auto: boolean;
}

/** The page's text in columns; null where no lines of text are found, or more than a page has. */
function columnsOf(picture: GreyBitmap): Column[] | null {
  const level = levelled(picture, skewOf(picture));
  const strips = findStrips(level);
  return strips.length < LEAST_STRIPS || strips.length > MOST_STRIPS ? null : oneColumn(level, strips);
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

  private async recogniseUpright({ picture, points }: PageImage): Promise<RecognisedPage> {
    const scale = points.width / picture.width;
    const columns = "file" in picture ? null : columnsOf(picture);
    if (!columns) {
      const [lines = []] = await this.readAll([{ draw: () => picture, auto: true }]);
      return { ...pageOfLines(lines, scale), size: points };
    }
    const read = await this.readAll(columns.map(({ draw }) => ({ draw, auto: false })));
    const rows = columns.flatMap((column, index) => rowsOf(read[index] ?? [], column.rows));
    return { ...pageOfRows(rows, scale), size: points };
  }

  /** Reads pictures of a page in turn; once the text so far tells another language, what was read is read again in it. */
  private async readAll(sources: Source[]): Promise<Line[][]> {
    const first = this.decided ?? this.languages[0] ?? "en";
    const read: Line[][] = [];
    for (const source of sources) {
      read.push(await this.read(source, this.decided ?? first));
      // Text on its head says nothing of the language.
      if (this.decided || confidenceOf(read.flat().flatMap(({ words }) => words)) < DOUBTFUL) continue;
      const text = read.flat().map((line) => line.words.map((word) => word.text).join(" "));
      this.decided = guessLanguage(text.join("\n"), this.languages);
      if (!this.decided || this.decided === first) continue;
      for (const [index, again] of sources.slice(0, read.length).entries()) {
        read[index] = await this.read(again, this.decided);
      }
    }
    return read;
  }

  /** Ends the thread, one that is still starting as soon as it has. */
  end(): void {
    this.starting?.then((worker) => worker.terminate()).catch(() => {});
    this.starting = undefined;
    this.loaded = "";
  }

  private async read({ draw, auto }: Source, language: string): Promise<Line[]> {
    forgetPdfium();
    collectGarbage();
    const worker = await this.load(TRAINED[language] ?? "eng");
    await worker.setParameters({ tessedit_pageseg_mode: auto ? PSM.AUTO : PSM.SINGLE_BLOCK });
    const picture = draw();
    const { data } = await worker.recognize(
      "file" in picture ? Buffer.from(picture.file) : asPgm(picture),
      { rotateAuto: auto },
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
    await worker.setParameters({ debug_file: "/dev/null" });
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
