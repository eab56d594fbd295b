import { expect, test } from "vitest";
import { parseResume } from "#lib/parsing/parse-resume.ts";
import { skillOf, skillsIn } from "#lib/parsing/skill-taxonomy.ts";
import { documentOf } from "./build-document.ts";

const parse = (skills: string, title = "Skills") =>
  parseResume(
    documentOf(
      `= Ada Example\nada@home.example\n# Experience\n**Engineer**\t01/2019 – 12/2020\nAcme GmbH\n- Wrote services in Python\n# ${title}\n${skills}`,
    ),
  );
const namesOf = (skills: string) => parse(skills).skills.map((skill) => skill.name);

test.each([
  ["a comma list", "Python, SQL, Project Management"],
  ["one a line", "Python\nSQL\nProject Management"],
  ["bullets", "- Python\n- SQL\n- Project Management"],
  ["dots", "Python · SQL · Project Management"],
  ["slashes", "Python / SQL / Project Management"],
  ["groups", "Programming: Python, SQL\nMethods: Project Management"],
  ["levels in brackets", "Python (Advanced), SQL (intermediate), Project Management (5 years)"],
  ["levels on their own lines", "Python\nExpert\nSQL\nAdvanced\nProject Management\nBasic"],
  ["ratings", "Python ●●●●○\nSQL ●●●○○\nProject Management ●●●●●"],
  ["a list wrapped behind its comma", "Python, SQL,\nProject Management"],
])("skills from %s, without groups and levels", (_, text) => {
  expect(namesOf(text)).toEqual(["Python", "SQL", "Project Management"]);
});

test("a line of languages among the skills becomes languages", () => {
  const result = parse("Programming: Python, SQL\nLanguages: English (native), German (B2)");
  expect(result.skills.map((skill) => skill.name)).toEqual(["Python", "SQL"]);
  expect(result.languages).toMatchObject([
    { name: "English", code: "en", proficiency: "native" },
    { name: "German", code: "de", proficiency: "B2" },
  ]);
});

test("programming languages titled Languages stay skills", () => {
  expect(parse("Python, Java, C++", "Languages").skills).toHaveLength(3);
});

test("time with a skill comes from the jobs that mention it", () => {
  expect(parse("Python, SQL").skills).toMatchObject([
    { canonical: "Python", category: "technology", months: 24, last_used: "2020-12" },
    { canonical: "SQL", months: null },
  ]);
});

test("aliases in any language and spelling lead to one skill", () => {
  expect(skillOf("NodeJS")?.canonical).toBe("Node.js");
  expect(skillOf("node js")?.canonical).toBe("Node.js");
  expect(skillOf("Projektmanagement")?.canonical).toBe("Project Management");
  expect(skillOf("gestión de proyectos")?.canonical).toBe("Project Management");
});

test("common words are not taken for skills in running text", () => {
  expect(skillsIn("We go to market, see R and rust on C").map((hit) => hit.skill.canonical)).not.toContain("Go");
  expect(skillsIn("Services in C++ and Node.js on AWS Lambda").map((hit) => hit.skill.canonical)).toEqual([
    "C++",
    "Node.js",
    "AWS Lambda",
  ]);
});

test("two known skills in an item of a list are one, a row of them without signs is each", () => {
  expect(namesOf("Spring Cloud, Labour law compliance, Docker")).toEqual([
    "Spring Cloud",
    "Labour law compliance",
    "Docker",
  ]);
  expect(namesOf("Java Python Docker")).toEqual(["Java", "Python", "Docker"]);
  expect(namesOf("Backend — Django; PostgreSQL\nFrontend — React; Vue; CSS")).toEqual([
    "Backend",
    "Django",
    "PostgreSQL",
    "Frontend",
    "React",
    "Vue",
    "CSS",
  ]);
});
