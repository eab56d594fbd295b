import { expect, test } from "vitest";
import { readDocument } from "#lib/documents/read-document.ts";
import { parseResume } from "#lib/parsing/parse-resume.ts";

const parse = async (...lines: string[]) =>
  parseResume(
    await readDocument(new TextEncoder().encode(["Ada Example", "ada@home.example", "", ...lines].join("\n"))),
  );

test("lines below a job's facts are its highlights, though nothing marks them", async () => {
  const { experience } = await parse(
    "Profile",
    "Electrician with nine years across commercial fit-out, solar and mine maintenance, who owns the tools and likes to travel far.",
    "",
    "Work Experience",
    "02/2020 - Present",
    "Site Engineer",
    "Nordbau GmbH, Bonn",
    "Planned shutdowns on crushers and conveyors",
    "No accidents over 31 months",
    "",
    "06/2017 - 12/2019",
    "Electrician",
    "Ostwerk AG, Basel",
    "Wired the workshops of two schools",
    "",
    "01/2015 - 05/2017",
    "Apprentice Electrician",
    "Ostwerk AG, Basel",
  );
  expect(experience.map(({ title, highlights }) => [title, highlights])).toEqual([
    ["Site Engineer", ["Planned shutdowns on crushers and conveyors", "No accidents over 31 months"]],
    ["Electrician", ["Wired the workshops of two schools"]],
    ["Apprentice Electrician", []],
  ]);
});

test("long lines of a text not broken by hand are one item each", async () => {
  const items = [
    "Preparation of monthly reports on cost versus budget and presentation of the same to the Project Manager and Head Office",
    "Negotiation of rates with vendors and finalisation of work orders for shuttering, bar bending and barricading",
    "Checking of schedules and preparation of joint measurement sheets with the consultant of the client in every month",
    "Follow-up of extra items, price escalation bills, the hindrance register and whatever else the Head Office asked for each week",
  ];
  const { experience } = await parse(
    "Work Experience",
    "02/2020 - Present",
    "Site Engineer",
    "Nordbau GmbH, Bonn",
    ...items,
  );
  expect(experience[0]?.highlights).toEqual(items);
});

test("list items that hold the dates are the entries, the plain lines below them tell more", async () => {
  const { education, experience } = await parse(
    "Work Experience",
    "• Site Engineer, Nordbau GmbH, Bonn, 02/2020 - Present",
    "• Planned shutdowns on crushers",
    "• Electrician, Ostwerk AG, Basel, 06/2017 - 12/2019",
    "",
    "Education",
    "• BSc in Physics, University of Bonn, 2012 - 2015",
    "GPA 3.4",
    "• Diploma in Welding, Hill College, 2009 - 2011",
  );
  expect(experience).toMatchObject([
    { title: "Site Engineer", company: "Nordbau GmbH", highlights: ["Planned shutdowns on crushers"] },
    { title: "Electrician", company: "Ostwerk AG", end_date: "2019-12" },
  ]);
  expect(education).toMatchObject([
    { institution: "University of Bonn", degree: "BSc", start_date: "2012", end_date: "2015" },
    { institution: "Hill College", degree: "Diploma", start_date: "2009", end_date: "2011" },
  ]);
});
