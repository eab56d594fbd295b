import { writeDate } from "./dates.ts";
import type { Hideable, Job, Labels, Layout, Person, Study, Variant, View } from "./model.ts";

/** The day the corpus was written: what "present" counts up to. */
const TODAY = "2024-11";

const RTL = new Set(["ar", "he"]);

/** The person without what this résumé does not show. */
export function visiblePart(person: Person, layout: Layout, variant: Variant): Person {
  const hidden = new Set<Hideable>([...(layout.hides ?? []), ...(variant.hide ?? [])]);
  const out: Person = structuredClone(person);
  for (const key of hidden) {
    if (key === "address") {
      delete out.location.street;
      delete out.location.postalCode;
    } else if (key === "location") out.location = { city: "" };
    else if (key === "headline") out.headline = "";
    else if (key === "highlights")
      for (const job of [...out.experience, ...(out.volunteering ?? [])]) delete job.highlights;
    else if (key === "jobLocation")
      for (const job of [...out.experience, ...(out.volunteering ?? [])]) delete job.location;
    else if (key === "skillGroups") out.skills = out.skills?.map(({ items }) => ({ items }));
    else if (key === "studyLocation") for (const study of out.education) delete study.location;
    else if (key === "grade") for (const study of out.education) delete study.grade;
    else if (key === "field") for (const study of out.education) delete study.field;
    else if (key === "studyDates")
      for (const study of out.education) {
        delete study.start;
        delete study.end;
      }
    else delete out[key];
  }
  return out;
}

function groupBy<T, K extends string>(list: T[], key: (item: T) => K): T[][] {
  const groups: T[][] = [];
  for (const item of list) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && key(last[0]) === key(item)) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** Everything a layout needs to draw one variant of one person. */
export function makeView(person: Person, variant: Variant, labels: Labels): View {
  const { lang } = person;
  const t = (key: string) => variant.headings?.[key] ?? labels[key] ?? key;
  const date = (value: string | undefined, isEnd = false) =>
    !value
      ? ""
      : value === "present"
        ? (variant.present ?? t("present"))
        : writeDate(value, variant.dates, lang, isEnd);
  const range = ({ start, end }: { start?: string; end?: string }) => {
    if (variant.since && start && end === "present") return t("since").replace("%", date(start));
    if (!start) return end ? (variant.dates === "yyyy-yy" ? writeDate(end, "yyyy", lang, true) : date(end, true)) : "";
    return end ? `${date(start)}${variant.separator ?? " – "}${date(end, true)}` : date(start);
  };
  const { street, postalCode, city, region, country } = person.location;
  const duration = ({ start, end }: { start?: string; end?: string }) => {
    const count = (value: string) => {
      const [y, m] = (value === "present" ? TODAY : value).split("-").map(Number);
      return (y ?? 0) * 12 + (m ?? 1);
    };
    const form = labels.duration;
    if (!form || !start || !end || Number.isNaN(count(start) + count(end))) return "";
    const months = count(end) - count(start) + 1;
    return form.replace("%y", String(Math.floor(months / 12))).replace("%m", String(months % 12));
  };
  const degree = ({ degree, field }: Study) => [degree, field].filter(Boolean).join(degree && field ? t("in") : "");
  const place = [city, region, country].filter(Boolean).join(", ");
  const cityLine = [postalCode, city].filter(Boolean).join(" ");
  const address = [street, cityLine, region, country].filter(Boolean).join(", ");
  const contacts: View["contacts"] = [];
  if (person.phone)
    contacts.push({ kind: "phone", text: person.phone, href: `tel:${person.phone.replace(/[^+\d]/g, "")}` });
  contacts.push({ kind: "email", text: person.email, href: `mailto:${person.email}` });
  if (address) contacts.push({ kind: "address", text: address });
  for (const { url, label } of person.links ?? [])
    contacts.push({
      kind: "link",
      text: variant.linkWords ? label : url.replace(/^https?:\/\/(www\.)?/, ""),
      href: url,
    });
  return {
    person,
    rtl: RTL.has(lang),
    t,
    range,
    date: (value) => date(value),
    duration,
    degree,
    place,
    address,
    skills: (person.skills ?? []).flatMap(({ items }) => items),
    contacts,
    employers: groupBy(person.experience, (job: Job) => job.company).map((jobs) => ({
      company: jobs[0]?.company ?? "",
      location: jobs[0]?.location,
      jobs,
    })),
    schools: groupBy(person.education, (study: Study) => study.institution).map((studies) => ({
      institution: studies[0]?.institution ?? "",
      location: studies[0]?.location,
      studies,
    })),
  };
}
