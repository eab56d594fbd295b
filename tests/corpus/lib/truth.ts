import { readableDate } from "./dates.ts";
import type { Layout, Person, Variant } from "./model.ts";

/** What a careful reader would write down from the page, in the form the bench's scorer reads. */
export function truthOf(id: string, person: Person, layout: Layout, variant: Variant) {
  const { street, postalCode, city, region, country } = person.location;
  const date = (value: string | undefined) => readableDate(value, variant.dates);
  const links = (person.links ?? []).map(({ url }) => url);
  return {
    id,
    doc: person.id,
    theme: variant.layout,
    family: layout.family,
    lang: person.lang,
    source: "corpus",
    name: person.name,
    headline: person.headline || null,
    email: person.email,
    phone: person.phone ?? null,
    location: city ? [city, region ?? country].filter(Boolean).join(", ") : null,
    locationFull: city ? [street, postalCode, city, region, country].filter(Boolean).join(", ") : null,
    city: city || null,
    links,
    linksAnnotationOnly: variant.linkWords ? links : [],
    summary: person.summary ?? null,
    experience: person.experience.map(({ title, company, location, start, end, highlights }) => ({
      title,
      company,
      startDate: date(start),
      endDate: date(end),
      ...(end === "present" ? { current: true } : {}),
      location: location ?? null,
      highlights: highlights ?? [],
    })),
    experienceOptional: [
      ...(person.projects ?? []).map(({ name }) => ({ title: name, company: name })),
      ...(person.volunteering ?? []).map(({ title, company }) => ({ title, company })),
      ...(person.references ?? []).map(({ title }) => ({ title, company: title })),
    ],
    education: person.education.map(({ institution, degree, field, start, end }) => ({
      institution,
      degree: degree ?? null,
      field: field ?? null,
      startDate: date(start),
      endDate: date(end),
    })),
    educationOptional: (person.certifications ?? []).map(({ issuer, name }) => ({ institution: issuer ?? name })),
    skills: (person.skills ?? []).flatMap(({ items }) => items),
    skillsOptional: (person.skills ?? []).flatMap(({ group }) => group ?? []),
    languages: (person.languages ?? []).map(({ name }) => name),
    certifications: (person.certifications ?? []).map(({ name }) => name),
    hidden: [...(layout.hides ?? []), ...(variant.hide ?? [])],
  };
}
