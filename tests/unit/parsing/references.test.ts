import { expect, test } from "vitest";
import { parseResume } from "#lib/parsing/parse-resume.ts";
import { documentOf } from "./build-document.ts";

const resultOf = (section: string) =>
  parseResume(
    documentOf(`= Ada Example\nada@home.example\n# Experience\n**Engineer**\t2019 – 2021\nAcme GmbH\n${section}`),
  );

test.each([
  ["Professor Alastair Renwick, Head of Department, Thornfield University", "Professor Alastair Renwick"],
  ["Head of Department: Carmen Huanca, Hospital Misti, +51 955 501 999", "Carmen Huanca"],
  ["Dr. Jürgen Weiß\nLeiter Konstruktion, Acme GmbH\nj.weiss@acme.example", "Dr. Jürgen Weiß"],
  ["Available on request", null],
])("%s: the referee's name", (text, name) => {
  expect(resultOf(`# References\n${text}`).references).toMatchObject([{ name }]);
});

test.each([
  [
    "Okafor, A. and Tamm, K. (2017). Counting tithes in 1291. Journal of Northern History 44(2), 113–139.",
    "Counting tithes in 1291",
    "Journal of Northern History",
    "2017",
  ],
  [
    "Roßkopf B, de Wit H (2022) Mitochondria on the move. Journal of Cell Motion 31: 201–219",
    "Mitochondria on the move",
    "Journal of Cell Motion",
    "2022",
  ],
  [
    "A. Okafor, “Soft clocks for slow networks,” in Proc. Northern Systems, 2020, pp. 4–9.",
    "Soft clocks for slow networks",
    "Proc. Northern Systems",
    "2020",
  ],
  [
    "Okafor A. Who wrote the Wearside rolls? Scriptorium Notes 9, 2014.",
    "Who wrote the Wearside rolls?",
    "Scriptorium Notes",
    "2014",
  ],
  ["The quiet harbour – a novel", "The quiet harbour – a novel", null, null],
])("%s: title, publisher and year", (text, title, publisher, date) => {
  expect(resultOf(`# Publications\n${text}`).publications).toMatchObject([{ title, publisher, date }]);
});

test("a publication's address is kept, a DOI as its link", () => {
  const { publications } = resultOf(
    "# Publications\n- Okafor A (2021) On clocks. Systems Notes 4. doi:10.1234/abc.5\n- Okafor A (2020) On time. Systems Notes 3. https://papers.example/on-time",
  );
  expect(publications.map(({ url }) => url)).toEqual([
    "https://doi.org/10.1234/abc.5",
    "https://papers.example/on-time",
  ]);
});
