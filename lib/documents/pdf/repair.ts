/** Objects looked at; a file with more is not repaired. */
const MAX_OBJECTS = 100_000;

/**
 * A copy of a cut-off PDF with a new end: a trailer that points to its catalogue, or to a new one over the pages that
 * are left. Undefined when not even a page is left.
 */
export function repairPdf(bytes: Uint8Array): Uint8Array | undefined {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const pages: string[] = [];
  let catalogue: string | undefined;
  let highest = 0;
  let seen = 0;
  for (const match of source.matchAll(/(?:^|[\r\n\s])(\d{1,7}) (\d{1,5}) obj\b/g)) {
    if (++seen > MAX_OBJECTS) return undefined;
    const [number, generation] = [match[1] ?? "0", match[2] ?? "0"];
    highest = Math.max(highest, Number(number));
    const start = match.index + match[0].length;
    const body = source.slice(start, start + 2000).split(/endobj|stream/, 1)[0] ?? "";
    if (/\/Type\s*\/Catalog\b/.test(body)) catalogue = `${number} ${generation} R`;
    else if (/\/Type\s*\/Page\b(?!s)/.test(body)) pages.push(`${number} ${generation} R`);
  }
  if (!catalogue && pages.length === 0) return undefined;
  const [root, tree] = [highest + 1, highest + 2];
  const own = `${root} 0 obj\n<</Type/Catalog/Pages ${tree} 0 R>>\nendobj\n${tree} 0 obj\n<</Type/Pages/Count ${pages.length}/Kids[${pages.join(" ")}]>>\nendobj\n`;
  const end = `\nendobj\n${catalogue ? "" : own}trailer\n<</Size ${highest + 3}/Root ${catalogue ?? `${root} 0 R`}>>\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([bytes, Buffer.from(end, "latin1")]));
}
