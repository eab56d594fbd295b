import { describe, expect, test } from "vitest";
import { skillData } from "#lib/parsing/data/skills/index.ts";
import { skillOf, skillsIn, taxonomySize } from "#lib/parsing/skill-taxonomy.ts";
import { commonWords, prose } from "./common-words.ts";

const skills = Object.entries(skillData).flatMap(([category, list]) =>
  list
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const [names = "", parents = ""] = line.split(">");
      const all = names.split("|").map((name) => name.replace(/[?!]$/, ""));
      return { category, canonical: all[0] ?? "", names: all, parents: parents.split("|").filter(Boolean) };
    }),
);

const PRODUCTS = new Set(
  "React|Spring|Hive|Storm|Ember.js|Express|Flask|Apache Spark|Julia|Ruby|Dart|Groovy|Vue.js".split("|"),
);

describe("the taxonomy", () => {
  test("holds more than 2,000 skills, in every field of work", () => {
    expect(taxonomySize()).toBeGreaterThan(2000);
    const sizes = Object.fromEntries(
      Object.keys(skillData).map((category) => [
        category,
        skills.filter((skill) => skill.category === category).length,
      ]),
    );
    expect(Math.min(...Object.values(sizes))).toBeGreaterThan(30);
  });

  test("gives each name to one skill", () => {
    const taken = skills.flatMap(({ canonical, names }) =>
      names.filter((name) => skillOf(name)?.canonical !== canonical).map((name) => `${name}: ${canonical}`),
    );
    expect(taken).toEqual([]);
  });

  test("has each name once", () => {
    const doubled = skills.flatMap(({ canonical, names }) =>
      names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name}: ${canonical}`),
    );
    expect(doubled).toEqual([]);
  });

  test("implies skills it knows, and none itself by any way round", () => {
    const canonical = new Map(skills.map((skill) => [skill.canonical, skill]));
    const reaches = (from: string, to: string, seen = new Set<string>()): boolean => {
      if (seen.has(from)) return false;
      seen.add(from);
      return (canonical.get(from)?.parents ?? []).some((parent) => parent === to || reaches(parent, to, seen));
    };
    expect(skills.flatMap(({ parents }) => parents.filter((parent) => !canonical.has(parent)))).toEqual([]);
    expect(skills.filter((skill) => reaches(skill.canonical, skill.canonical)).map((s) => s.canonical)).toEqual([]);
  });

  test.each([
    ["Jahresabschluss", "Annual Financial Statements", "finance"],
    ["clôture comptable", "Annual Financial Statements", "finance"],
    ["Carga y descarga", "Loading and Unloading", "logistics"],
    ["Załadunek i rozładunek", "Loading and Unloading", "logistics"],
    ["Direito civil", "Civil Law", "law"],
    ["Voedselveiligheid", "Food Safety", "hospitality"],
    ["Nauczanie zdalne", "Online Teaching", "education"],
    ["Simultane çeviri", "Simultaneous Interpreting", "languages"],
    ["AZ-104", "Azure Administrator", "certificates"],
    ["Thuiszorg", "Home Care", "health_and_science"],
    ["Värmepumpar", "Heating Installation", "engineering_and_trades"],
    ["Arredamento d'interni", "Interior Styling", "creative"],
    ["Praca pod presją czasu", "Ability to Work under Pressure", "soft"],
    ["PySpark", "PySpark", "technology"],
  ])("%s is %s (%s)", (name, canonical, category) => {
    expect(skillOf(name)).toMatchObject({ canonical, category });
  });
});

describe("in running text", () => {
  test.each(Object.entries(commonWords))("no common word (%s) is a skill", (_, words) => {
    const small = words.split(" ").filter((word) => skillsIn(word).length > 0);
    expect(small).toEqual([]);
    // At the start of a sentence only what is a product's name, too.
    const capital = words.split(" ").flatMap((word) => skillsIn(word.charAt(0).toUpperCase() + word.slice(1)));
    expect(capital.filter(({ skill }) => !PRODUCTS.has(skill.canonical)).map(({ skill }) => skill.canonical)).toEqual(
      [],
    );
  });

  test.each(prose)("no skill is found in: %s", (sentence) => {
    expect(skillsIn(sentence).map(({ skill }) => skill.canonical)).toEqual([]);
  });
});
