import type { View } from "./model.ts";

/** Markup that needs no escaping any more. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | number | Markup | Value[] | undefined | null | false;

const escapeText = (s: string) =>
  s.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

function write(value: Value): string {
  if (Array.isArray(value)) return value.map(write).join("");
  if (value instanceof Markup) return value.text;
  return value === undefined || value === null || value === false ? "" : escapeText(String(value));
}

/** A tagged template: strings are escaped, lists joined, nothing is written for undefined, null and false. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Markup {
  return new Markup(parts.map((part, i) => part + (i < values.length ? write(values[i]) : "")).join(""));
}

/** A whole document. */
export function page(view: View, css: string, body: Markup): string {
  const dir = view.rtl ? "rtl" : "ltr";
  const base = `*{box-sizing:border-box}body{margin:0;-webkit-print-color-adjust:exact}ul{margin:0;padding:0}h1,h2,h3,p{margin:0}
a{color:inherit;text-decoration:none}[dir="rtl"] a{direction:ltr;unicode-bidi:isolate}.entry,h2{break-inside:avoid}h2{break-after:avoid}`;
  return `<!doctype html><html lang="${view.person.lang}" dir="${dir}"><head><meta charset="utf-8"><title>${escapeText(view.person.name)}</title>
<style>${base}${css}</style></head><body>${body.text}</body></html>`;
}

/** A section, left out when it has no content. */
export function section(title: string, content: Value, className = ""): Markup {
  const text = write(content);
  return text ? html`<section class="${className}"><h2>${title}</h2>${new Markup(text)}</section>` : html``;
}

export const bullets = (items: string[] | undefined): Markup =>
  items?.length ? html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>` : html``;

export const anchor = ({ text, href }: { text: string; href?: string }): Markup =>
  href ? html`<a href="${href}">${text}</a>` : html`${text}`;

/** The contact details, each drawn by `draw`, joined by `glue`. */
export function contactLine(view: View, glue: Markup): Markup[] {
  return view.contacts.flatMap((contact, i) => (i ? [glue, anchor(contact)] : [anchor(contact)]));
}

/** Certificates as lines "name, issuer, year". */
export const certificates = (view: View): Markup[] =>
  (view.person.certifications ?? []).map(
    ({ name, issuer, year }) => html`<li>${[name, issuer, year].filter(Boolean).join(", ")}</li>`,
  );

export const joined = (list: (string | undefined)[], glue: string): string => list.filter(Boolean).join(glue);

const ICONS: Record<string, string> = {
  phone: '<path d="M4 2l4 1 1 5-3 2c1 3 3 5 6 6l2-3 5 1 1 4c0 2-2 3-4 3C8 21 3 14 2 6c0-2 1-4 2-4z"/>',
  email: '<path d="M2 5h20v14H2z M2 5l10 8 10-8" fill="none" stroke="currentColor" stroke-width="2"/>',
  address: '<path d="M12 2c4 0 7 3 7 7 0 5-7 13-7 13S5 14 5 9c0-4 3-7 7-7zm0 4a3 3 0 100 6 3 3 0 000-6z"/>',
  link: '<path d="M4 4h16v16H4z M4 12h16 M12 4c5 5 5 11 0 16 M12 4c-5 5-5 11 0 16" fill="none" stroke="currentColor" stroke-width="2"/>',
  date: '<path d="M3 5h18v16H3z M3 10h18 M8 2v5 M16 2v5" fill="none" stroke="currentColor" stroke-width="2"/>',
};

/** A small drawing in place of a word. */
export const icon = (kind: string): Markup =>
  new Markup(
    `<svg class="icon" viewBox="0 0 24 24" fill="currentColor" width="1em" height="1em">${ICONS[kind] ?? ICONS.link}</svg>`,
  );
