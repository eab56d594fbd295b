import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "playwright-core";
import type { Labels, Layout, Person, View } from "#tests/corpus/lib/model.ts";
import { truthOf } from "#tests/corpus/lib/truth.ts";
import { makeView, visiblePart } from "#tests/corpus/lib/view.ts";

/**
 * Renders the résumé corpus: `node scripts/render-corpus.ts --out DIR [--from tests/corpus] [--only part-of-id]` writes
 * `{pdf,docx,odt,rtf,html,txt}/<person>__<layout>.*` and the truth of each into `truth/`. `--samples DIR` also writes the files of
 * `samples.json` there, under their own names. Needs a Chromium (`CHROMIUM_PATH`, by default /usr/bin/chromium) and the Noto fonts.
 */
const { values: args } = parseArgs({
  options: {
    out: { type: "string", default: ".bench/corpus" },
    from: { type: "string", default: "tests/corpus" },
    only: { type: "string", default: "" },
    samples: { type: "string" },
  },
});

const readJson = <T>(...parts: string[]): T => JSON.parse(readFileSync(path.join(...parts), "utf8"));
const list = (folder: string, extension: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .sort();

async function loadLayouts(folder: string): Promise<Map<string, Layout>> {
  const layouts = new Map<string, Layout>();
  for (const name of list(folder, ".ts")) {
    const module: { layout: Layout } = await import(pathToFileURL(path.resolve(folder, name)).href);
    layouts.set(name.replace(/\.ts$/, ""), module.layout);
  }
  return layouts;
}

let browser: Browser | undefined;

async function print(markup: string, layout: Layout): Promise<Uint8Array> {
  browser ??= await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  const page = await browser.newPage();
  await page.setContent(markup, { waitUntil: "load" });
  const { size = "A4", margin = "0", header, footer } = layout.print ?? {};
  const bytes = await page.pdf({
    format: size,
    printBackground: true,
    margin: { top: margin, bottom: margin, left: margin, right: margin },
    displayHeaderFooter: Boolean(header || footer),
    headerTemplate: header ?? "<span></span>",
    footerTemplate: footer ?? "<span></span>",
  });
  await page.close();
  return bytes;
}

async function draw(layout: Layout, view: View, asHtml = false): Promise<string | Uint8Array> {
  const drawn = layout.render(view);
  if (layout.format !== "html" || asHtml || typeof drawn !== "string") return drawn;
  const name = view.person.name;
  const named = { ...layout.print };
  if (named.header) named.header = named.header.replaceAll("{name}", name).replaceAll("{email}", view.person.email);
  if (named.footer) named.footer = named.footer.replaceAll("{name}", name).replaceAll("{email}", view.person.email);
  return print(drawn, { ...layout, print: named });
}

const layouts = await loadLayouts(path.join(args.from, "layouts"));
const labels = readJson<Record<string, Labels>>(args.from, "labels.json");
const samplesFile = path.join(args.from, "samples.json");
const samples = existsSync(samplesFile) ? readJson<Record<string, string>>(samplesFile) : {};
let count = 0;
for (const file of list(path.join(args.from, "people"), ".json")) {
  const person = readJson<Person>(args.from, "people", file);
  for (const variant of person.variants) {
    const id = `${person.id}__${variant.layout}`;
    if (!id.includes(args.only)) continue;
    if (args.samples && !samples[id]) continue;
    const layout = layouts.get(variant.layout);
    if (!layout && args.only) continue;
    if (!layout) throw new Error(`${id}: no such layout`);
    const visible = visiblePart(person, layout, variant);
    const bytes = await draw(layout, makeView(visible, variant, labels[person.lang] ?? {}), variant.asHtml);
    const extension = layout.format === "html" && !variant.asHtml ? "pdf" : layout.format;
    const write = (folder: string, name: string, content: string | Uint8Array) => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, name), content);
    };
    if (args.samples) write(args.samples, `${samples[id]}.${extension}`, bytes);
    else {
      write(path.join(args.out, extension), `${id}.${extension}`, bytes);
      write(
        path.join(args.out, "truth"),
        `${id}.json`,
        `${JSON.stringify(truthOf(id, visible, layout, variant), null, 2)}\n`,
      );
    }
    count++;
  }
}
await browser?.close();
console.log(`${count} résumés`);
