/** An invented résumé for the landing page: its lines, and the values read from them. */

export interface ExampleField {
  pointer: string;
  label: string;
  value: string;
  confidence: number;
}

type Piece = string | { pointer: string; text: string };

export interface ExampleLine {
  kind: "name" | "heading" | "text" | "strong" | "item";
  pieces: Piece[];
}

const at = (pointer: string, text: string): Piece => ({ pointer, text });

export const exampleLines: ExampleLine[] = [
  { kind: "name", pieces: [at("/candidate/name", "Ilse Vandenberg")] },
  {
    kind: "text",
    pieces: [
      at("/candidate/email", "ilse@vandenberg.example"),
      " · ",
      at("/candidate/phone", "+32 470 12 34 56"),
      " · ",
      at("/candidate/location", "Ghent, Belgium"),
    ],
  },
  { kind: "heading", pieces: ["Experience"] },
  {
    kind: "strong",
    pieces: [
      at("/experience/0/title", "Senior Data Engineer"),
      ", ",
      at("/experience/0/company", "Noordlicht Logistics"),
    ],
  },
  {
    kind: "text",
    pieces: [at("/experience/0/start_date", "March 2021"), " to ", at("/experience/0/end_date", "present")],
  },
  { kind: "item", pieces: ["Moved 40 nightly jobs to streaming; reports are minutes old instead of a day."] },
  {
    kind: "strong",
    pieces: [at("/experience/1/title", "Data Analyst"), ", ", at("/experience/1/company", "Lys & Co")],
  },
  { kind: "text", pieces: ["2017 to February 2021"] },
  { kind: "heading", pieces: ["Education"] },
  {
    kind: "text",
    pieces: [at("/education/0/degree", "MSc Statistics"), ", ", at("/education/0/institution", "Ghent University")],
  },
  { kind: "heading", pieces: ["Skills"] },
  {
    kind: "text",
    pieces: [at("/skills/0/name", "Python"), ", ", at("/skills/1/name", "Kafka"), ", ", at("/skills/2/name", "dbt")],
  },
];

export const exampleFields: ExampleField[] = [
  { pointer: "/candidate/name", label: "Name", value: "Ilse Vandenberg", confidence: 0.99 },
  { pointer: "/candidate/email", label: "E-mail", value: "ilse@vandenberg.example", confidence: 0.99 },
  { pointer: "/candidate/phone", label: "Phone", value: "+32470123456", confidence: 0.97 },
  { pointer: "/candidate/location", label: "Location", value: "Ghent, Belgium", confidence: 0.93 },
  { pointer: "/experience/0/title", label: "Title", value: "Senior Data Engineer", confidence: 0.96 },
  { pointer: "/experience/0/company", label: "Company", value: "Noordlicht Logistics", confidence: 0.94 },
  { pointer: "/experience/0/start_date", label: "From", value: "2021-03", confidence: 0.98 },
  { pointer: "/experience/1/title", label: "Title", value: "Data Analyst", confidence: 0.95 },
  { pointer: "/experience/1/company", label: "Company", value: "Lys & Co", confidence: 0.58 },
  { pointer: "/education/0/degree", label: "Degree", value: "MSc Statistics", confidence: 0.92 },
  { pointer: "/skills/0/name", label: "Skill", value: "Python", confidence: 0.99 },
];
