/** One post. Dates are `YYYY-MM`, `YYYY`, `YYYY-Q3`, `YYYY-summer` or, as an end, `present`. */
export interface Job {
  title: string;
  company: string;
  location?: string;
  start?: string;
  end?: string;
  highlights?: string[];
}

export interface Study {
  institution: string;
  degree?: string;
  field?: string;
  location?: string;
  grade?: string;
  start?: string;
  end?: string;
}

/** An invented person: all a résumé of theirs may say, in the words of the page. */
export interface Person {
  id: string;
  lang: string;
  name: string;
  headline: string;
  email: string;
  phone?: string;
  location: { street?: string; postalCode?: string; city: string; region?: string; country?: string };
  links?: { url: string; label: string }[];
  personal?: [string, string][];
  summary?: string;
  experience: Job[];
  education: Study[];
  skills?: { group?: string; items: string[] }[];
  languages?: { name: string; level: string }[];
  certifications?: { name: string; issuer?: string; year?: string }[];
  projects?: { name: string; text: string }[];
  publications?: string[];
  awards?: string[];
  volunteering?: Job[];
  references?: { name: string; title: string; email?: string; phone?: string }[];
  interests?: string[];
  /** The résumés to make of this person. */
  variants: Variant[];
}

export type Hideable =
  | "headline"
  | "phone"
  | "location"
  | "address"
  | "links"
  | "personal"
  | "summary"
  | "highlights"
  | "jobLocation"
  | "studyLocation"
  | "studyDates"
  | "grade"
  | "field"
  | "skills"
  | "skillGroups"
  | "languages"
  | "certifications"
  | "projects"
  | "publications"
  | "awards"
  | "volunteering"
  | "references"
  | "interests";

export interface Variant {
  layout: string;
  /** A form of date, as in lib/dates.ts. */
  dates: string;
  separator?: string;
  /** Current posts are written "seit 03/2019" instead of "03/2019 – heute". */
  since?: boolean;
  /** Another word for "present". */
  present?: string;
  hide?: Hideable[];
  /** Links are words to click on; their addresses are only in the annotations. */
  linkWords?: boolean;
  /** Keep the page of an HTML layout as it is instead of printing it. */
  asHtml?: boolean;
  headings?: Record<string, string>;
}

export type Labels = Record<string, string>;

export interface Layout {
  format: "html" | "pdf" | "docx" | "odt" | "rtf" | "txt";
  family: string;
  hides?: readonly Hideable[];
  /** Chromium's print options for `html`. */
  print?: { size?: "A4" | "Letter"; margin?: string; header?: string; footer?: string };
  render(view: View): string | Uint8Array;
}

/** What a layout draws: the person without what is hidden, and the words around it. */
export interface View {
  person: Person;
  rtl: boolean;
  /** A heading or word in the language of the page. */
  t(key: string): string;
  range(entry: { start?: string; end?: string }): string;
  date(value: string | undefined): string;
  /** "3 years 9 months", empty where the language has no form for it. */
  duration(entry: { start?: string; end?: string }): string;
  /** "BSc in Nursing" */
  degree(study: Study): string;
  /** "Leeds, United Kingdom" */
  place: string;
  /** The whole address on one line. */
  address: string;
  skills: string[];
  /** Contact details as a list: phone, e-mail, place, links. */
  contacts: { kind: string; text: string; href?: string }[];
  employers: { company: string; location?: string; jobs: Job[] }[];
  schools: { institution: string; location?: string; studies: Study[] }[];
}
