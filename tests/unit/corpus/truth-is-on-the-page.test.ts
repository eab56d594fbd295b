import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Labels, Layout, Person } from "#tests/corpus/lib/model.ts";
import { truthOf } from "#tests/corpus/lib/truth.ts";
import { makeView, visiblePart } from "#tests/corpus/lib/view.ts";

const CORPUS = path.resolve("tests/corpus");
const readJson = <T>(...parts: string[]): T => JSON.parse(readFileSync(path.join(CORPUS, ...parts), "utf8"));
const squeeze = (text: string) =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

function textOf(drawn: string | Uint8Array): string {
  const markup =
    typeof drawn === "string"
      ? drawn.replace(/<style>.*?<\/style>/s, "").replace(/<title>.*?<\/title>/s, "")
      : Object.entries(unzipSync(drawn))
          .filter(([name]) => /document|header|content/.test(name) && name.endsWith(".xml"))
          .map(([, xml]) => strFromU8(xml))
          .join("");
  return markup
    .replace(/\\u(-?\d+)\?/g, (_, unit) => String.fromCharCode(Number(unit)))
    .replace(/\\(?:[a-z]+-?\d* ?)/g, "")
    .replace(/<[^>]+>/g, "")
    .replace(/&amp;/g, "&")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"');
}

const layouts = new Map<string, Layout>();
for (const name of readdirSync(path.join(CORPUS, "layouts"))) {
  const module: { layout: Layout } = await import(path.join(CORPUS, "layouts", name));
  layouts.set(name.replace(/\.ts$/, ""), module.layout);
}
const labels = readJson<Record<string, Labels>>("labels.json");
const people = readdirSync(path.join(CORPUS, "people")).map((name) => readJson<Person>("people", name));

describe.each(people)("the truth of $id is on the page", (person) => {
  test.each(person.variants)("as $layout", (variant) => {
    const layout = layouts.get(variant.layout);
    if (!layout) throw new Error(`no such layout: ${variant.layout}`);
    const visible = visiblePart(person, layout, variant);
    const drawn = layout.render(makeView(visible, variant, labels[person.lang] ?? {}));
    if (layout.format === "pdf") return expect(drawn.length).toBeGreaterThan(1000);
    const text = squeeze(textOf(drawn));
    const truth = truthOf("", visible, layout, variant);
    const links = truth.links.filter((url) => !truth.linksAnnotationOnly.includes(url));
    const values = [
      truth.name,
      truth.email,
      truth.phone,
      truth.city,
      truth.summary,
      ...links.map((url) => url.replace(/^https?:\/\/(www\.)?/, "")),
      ...truth.experience.flatMap((job) => [job.title, job.company, job.location, ...job.highlights]),
      ...truth.education.flatMap((study) => [study.institution, study.degree, study.field]),
      ...truth.skills,
      ...truth.languages,
      ...truth.certifications,
    ];
    expect(values.filter((value) => value && !text.includes(squeeze(value)))).toEqual([]);
  });
});
