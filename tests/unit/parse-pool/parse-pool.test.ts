import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { createParsePool, type ParsePool } from "#lib/parse-pool/parse-pool.ts";
import { buildPdf, textAt } from "../documents/pdf-builder.ts";

const resume = buildPdf({
  content:
    textAt(50, 780, "Nuria Celik", 22, "F2") +
    textAt(50, 760, "nuria.celik@example.org | +44 20 7946 0958") +
    textAt(50, 730, "Experience", 15, "F2") +
    textAt(50, 710, "Bridge Engineer, Fjord Ltd") +
    textAt(430, 710, "2019 - 2021"),
});
const pools: ParsePool[] = [];
const open = (options: Partial<Parameters<typeof createParsePool>[0]> = {}) => {
  const pool = createParsePool({ size: 2, timeoutMs: 20_000, memoryLimitMb: 256, ...options });
  pools.push(pool);
  return pool;
};

afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.close()));
});

describe("the parse pool", () => {
  test("gives the parsed résumé and the document's pages with their text", async () => {
    const { document, resume: parsed } = await open().parse(resume, { fileName: "cv.pdf" });
    expect(parsed.candidate).toMatchObject({ name: "Nuria Celik", email: "nuria.celik@example.org" });
    expect(document).toMatchObject({ format: "pdf", pageCount: 1 });
    expect(document.pages[0]).toMatchObject({ number: 1, width: 595, height: 842 });
    expect(document.pages[0]?.text).toContain("Bridge Engineer");
  });

  test("gives the lines evidence was read from to who asks for them, and to nobody else", async () => {
    const pool = open({ size: 1 });
    const { lines, resume: parsed, document } = await pool.parse(resume, { withLines: true });
    const title = parsed.evidence["/experience/0/title"];
    const line = lines.find(({ text }) => text.includes("Bridge Engineer"));
    expect(line?.parts.some((part) => part.offset === title?.start)).toBe(true);
    expect(document.pages[0]?.text.slice(title?.start, title?.end)).toBe("Bridge Engineer");
    expect((await pool.parse(resume)).lines).toEqual([]);
  });

  test("works through more documents than it has threads, and leaves the caller's bytes alone", async () => {
    const pool = open();
    const results = await Promise.all(Array.from({ length: 12 }, () => pool.parse(resume)));
    expect(results.every(({ resume: parsed }) => parsed.candidate.name === "Nuria Celik")).toBe(true);
    expect(resume.byteLength).toBeGreaterThan(0);
  });

  test("answers what is wrong with a document as an error with its code", async () => {
    const pool = open({ size: 1 });
    await expect(pool.parse(new Uint8Array())).rejects.toMatchObject({ name: "DocumentError", code: "FILE_EMPTY" });
    const locked = readFileSync("tests/fixtures/documents/user-password.pdf");
    await expect(pool.parse(locked)).rejects.toMatchObject({ name: "DocumentError", code: "FILE_ENCRYPTED" });
    expect((await pool.parse(resume)).resume.candidate.name).toBe("Nuria Celik");
  });

  test("stops a document that takes too long, and only that", async () => {
    const pool = open({ size: 1, timeoutMs: 500 });
    // Hundreds of thousands of boxes on each other, every one of which might hide the text.
    const boxes = "0 0 595 842 re f\n".repeat(500_000);
    const slow = pool.parse(buildPdf({ content: `${boxes}1 g ${textAt(50, 700, "Text")}` }));
    const next = pool.parse(resume);
    await expect(slow).rejects.toMatchObject({ name: "DocumentError", code: "TIMEOUT" });
    expect((await next).resume.candidate.name).toBe("Nuria Celik");
  });

  const greedy: [string, Uint8Array][] = [
    ["heap", new TextEncoder().encode(`<html><body>${"<p>a b".repeat(1_200_000)}</body></html>`)],
    ["PDFium memory", buildPdf({ content: "0 0 595 842 re f\n".repeat(3_000_000) })],
  ];
  test.each(greedy)("stops a document that takes too much %s, and only that", async (_, bytes) => {
    const pool = open({ size: 1, memoryLimitMb: 96 });
    const refused = pool.parse(bytes);
    const next = pool.parse(resume);
    await expect(refused).rejects.toMatchObject({ name: "DocumentError", code: "OUT_OF_MEMORY" });
    expect((await next).resume.candidate.name).toBe("Nuria Celik");
  });

  test("renders a page as PNG", async () => {
    const png = Buffer.from(await open({ size: 1 }).renderPage(resume, 1, { scale: 2 }));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1190, 1684]);
    const length = png.readUInt32BE(33);
    expect(inflateSync(png.subarray(41, 41 + length))).toHaveLength(1684 * (1190 * 3 + 1));
  });

  test("fails what is not done when it is closed", async () => {
    const pool = open({ size: 1 });
    const waiting = [pool.parse(resume), pool.parse(resume), pool.parse(resume)];
    const outcomes = Promise.allSettled(waiting);
    await pool.close();
    expect((await outcomes).some(({ status }) => status === "rejected")).toBe(true);
    await expect(pool.parse(resume)).rejects.toThrow("closed");
  });
});
