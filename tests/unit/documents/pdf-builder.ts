/** Parts of a one-page PDF for tests; coordinates are PDF's own, origin at the bottom left of an A4 page. */
export interface PdfParts {
  content: string;
  /** Entries of the page's resources besides the fonts /F1 (Helvetica) and /F2 (bold). */
  resources?: string;
  /** Further entries of the page dictionary, `/Rotate 90` or `/Annots […]`. */
  page?: string;
  /** Further objects, numbered from 10. */
  objects?: string[];
}

const HEADER = "%PDF-1.7\n";

/** A valid PDF with cross-reference table. */
export function buildPdf({ content, resources = "", page = "", objects = [] }: PdfParts): Uint8Array {
  const fonts = "/Font<</F1 5 0 R/F2 6 0 R>>/ExtGState<</Clear 7 0 R>>";
  const bodies = new Map<number, string>([
    [1, "<</Type/Catalog/Pages 2 0 R>>"],
    [2, "<</Type/Pages/Count 1/Kids[3 0 R]>>"],
    [3, `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<${fonts}${resources}>>${page}>>`],
    [4, `<</Length ${content.length}>>\nstream\n${content}\nendstream`],
    [5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"],
    [6, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>"],
    [7, "<</Type/ExtGState/ca 0/CA 0>>"],
  ]);
  objects.forEach((body, index) => {
    bodies.set(10 + index, body);
  });
  const last = Math.max(...bodies.keys());
  let file = HEADER;
  const offsets: number[] = [];
  for (const [number, body] of bodies) {
    offsets[number] = file.length;
    file += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const table = file.length;
  file += `xref\n0 ${last + 1}\n0000000000 65535 f \n`;
  for (let number = 1; number <= last; number++) {
    const offset = offsets[number];
    file += offset === undefined ? "0000000000 65535 f \n" : `${String(offset).padStart(10, "0")} 00000 n \n`;
  }
  file += `trailer\n<</Size ${last + 1}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(file, "latin1"));
}

/** Text at a place, in Helvetica. */
export function textAt(x: number, y: number, text: string, size = 11, font = "F1"): string {
  return `BT /${font} ${size} Tf ${x} ${y} Td (${text}) Tj ET\n`;
}
