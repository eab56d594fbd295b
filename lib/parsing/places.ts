import isoCountries from "i18n-iso-countries";
import ar from "i18n-iso-countries/langs/ar.json" with { type: "json" };
import bg from "i18n-iso-countries/langs/bg.json" with { type: "json" };
import bn from "i18n-iso-countries/langs/bn.json" with { type: "json" };
import ca from "i18n-iso-countries/langs/ca.json" with { type: "json" };
import cs from "i18n-iso-countries/langs/cs.json" with { type: "json" };
import da from "i18n-iso-countries/langs/da.json" with { type: "json" };
import de from "i18n-iso-countries/langs/de.json" with { type: "json" };
import el from "i18n-iso-countries/langs/el.json" with { type: "json" };
import en from "i18n-iso-countries/langs/en.json" with { type: "json" };
import es from "i18n-iso-countries/langs/es.json" with { type: "json" };
import et from "i18n-iso-countries/langs/et.json" with { type: "json" };
import fi from "i18n-iso-countries/langs/fi.json" with { type: "json" };
import fr from "i18n-iso-countries/langs/fr.json" with { type: "json" };
import he from "i18n-iso-countries/langs/he.json" with { type: "json" };
import hi from "i18n-iso-countries/langs/hi.json" with { type: "json" };
import hr from "i18n-iso-countries/langs/hr.json" with { type: "json" };
import hu from "i18n-iso-countries/langs/hu.json" with { type: "json" };
import it from "i18n-iso-countries/langs/it.json" with { type: "json" };
import ja from "i18n-iso-countries/langs/ja.json" with { type: "json" };
import ko from "i18n-iso-countries/langs/ko.json" with { type: "json" };
import lt from "i18n-iso-countries/langs/lt.json" with { type: "json" };
import lv from "i18n-iso-countries/langs/lv.json" with { type: "json" };
import nb from "i18n-iso-countries/langs/nb.json" with { type: "json" };
import nl from "i18n-iso-countries/langs/nl.json" with { type: "json" };
import pl from "i18n-iso-countries/langs/pl.json" with { type: "json" };
import pt from "i18n-iso-countries/langs/pt.json" with { type: "json" };
import ro from "i18n-iso-countries/langs/ro.json" with { type: "json" };
import ru from "i18n-iso-countries/langs/ru.json" with { type: "json" };
import sk from "i18n-iso-countries/langs/sk.json" with { type: "json" };
import sl from "i18n-iso-countries/langs/sl.json" with { type: "json" };
import sr from "i18n-iso-countries/langs/sr.json" with { type: "json" };
import sv from "i18n-iso-countries/langs/sv.json" with { type: "json" };
import ta from "i18n-iso-countries/langs/ta.json" with { type: "json" };
import th from "i18n-iso-countries/langs/th.json" with { type: "json" };
import tr from "i18n-iso-countries/langs/tr.json" with { type: "json" };
import uk from "i18n-iso-countries/langs/uk.json" with { type: "json" };
import zh from "i18n-iso-countries/langs/zh.json" with { type: "json" };
import { readAsianAddress } from "./asian-addresses.ts";
import { cities, regions, remoteWords } from "./data/places.ts";
import { clean, fold } from "./text.ts";

/** Names of countries in the languages of résumés, folded, with their ISO 3166 code. */
const countryOf = new Map<string, string>();
const cityOf = new Map<string, string>();
const regionOf = new Map<string, string>();
const regionCodes = new Map<string, string[]>();
const remote = new Set(remoteWords.split("|").map(fold));

for (const { countries } of [
  en,
  de,
  es,
  fr,
  it,
  nl,
  pl,
  pt,
  sv,
  tr,
  ar,
  he,
  hi,
  ja,
  zh,
  bn,
  cs,
  da,
  el,
  fi,
  hu,
  ko,
  nb,
  ro,
  ru,
  ta,
  th,
  uk,
  bg,
  ca,
  et,
  hr,
  lt,
  lv,
  sk,
  sl,
  sr,
])
  for (const [code, names] of Object.entries(countries as Record<string, string | string[]>))
    for (const name of [names].flat()) if (!countryOf.has(fold(name))) countryOf.set(fold(name), code);
for (const [name, code] of Object.entries({
  usa: "US",
  "u.s.a.": "US",
  "u.s.": "US",
  us: "US",
  uk: "GB",
  "u.k.": "GB",
  england: "GB",
  scotland: "GB",
  wales: "GB",
  holland: "NL",
  uae: "AE",
  "south korea": "KR",
  korea: "KR",
  russia: "RU",
  vietnam: "VN",
  "viet nam": "VN",
  "czech republic": "CZ",
  deutschland: "DE",
  brd: "DE",
  schweiz: "CH",
  suisse: "CH",
  svizzera: "CH",
  osterreich: "AT",
  polska: "PL",
  sverige: "SE",
  turkiye: "TR",
  turkey: "TR",
  brasil: "BR",
  italia: "IT",
  espana: "ES",
  nederland: "NL",
  belgie: "BE",
  norge: "NO",
  danmark: "DK",
  suomi: "FI",
  "ivory coast": "CI",
  "hong kong": "HK",
  taiwan: "TW",
  中国: "CN",
  日本: "JP",
  台灣: "TW",
  台湾: "TW",
  臺灣: "TW",
  中國: "CN",
  한국: "KR",
  대한민국: "KR",
  ไทย: "TH",
  ประเทศไทย: "TH",
  россия: "RU",
  "republic of ireland": "IE",
  "ee. uu.": "US",
  eeuu: "US",
  "estados unidos": "US",
  "royaume-uni": "GB",
  "reino unido": "GB",
  "regno unito": "GB",
  macedonia: "MK",
  palestine: "PS",
}))
  countryOf.set(name, code);
for (const [country, list] of Object.entries(regions))
  for (const item of list.split("|")) {
    const [code, name] = item.includes("=") ? item.split("=") : [/^[A-Z.]{2,4}$/.test(item) ? item : undefined, item];
    if (code) regionCodes.set(code, [...(regionCodes.get(code) ?? []), country]);
    if (name && !/^[A-Z]{2}$/.test(name) && !regionOf.has(fold(name))) regionOf.set(fold(name), country);
  }
for (const [country, list] of Object.entries(cities))
  for (const name of list.split("|")) if (!cityOf.has(fold(name))) cityOf.set(fold(name), country);

export interface Place {
  text: string;
  city: string | null;
  region: string | null;
  countryCode: string | null;
  postalCode: string | null;
  /** 0–1: how sure the words make it that this is a place. */
  score: number;
}

const POSTAL =
  /^(?:[A-Z]{1,2}-)?(?:\p{Nd}{5}(?:-\p{Nd}{3,4})?|\p{Nd}{4}(?:\s?[A-Z]{2})?|\p{Nd}{2}-\p{Nd}{3}|\p{Nd}{3}\s?\p{Nd}{2}|\p{Nd}{6}|\p{Nd}{4}-\p{Nd}{3}|[A-Z]{1,2}\p{Nd}[A-Z\p{Nd}]?\s?\p{Nd}[A-Z]{2}|[A-Z]\p{Nd}[A-Z]\s?\p{Nd}[A-Z]\p{Nd}|〒?\p{Nd}{3}-\p{Nd}{4})$/u;
const POSTAL_LEAD =
  /^((?:[A-Z]{1,2}-)?(?:\p{Nd}{2}-\p{Nd}{3}|\p{Nd}{5}(?:-\p{Nd}{3,4})?|\p{Nd}{4}-\p{Nd}{3}|\p{Nd}{3} \p{Nd}{2}|\p{Nd}{4} ?[A-Z]{2}|[A-Z]{1,2}\p{Nd}[A-Z\p{Nd}]? ?\p{Nd}[A-Z]{2}|\p{Nd}{4,6}|〒\p{Nd}{3}-\p{Nd}{4}))\s+(?=\p{L})/u;
const POSTAL_TAIL =
  /\s+(\p{Nd}{5}(?:-\p{Nd}{4})?|\p{Nd}{5}-\p{Nd}{3}|\p{Nd}{6}|[A-Z]{1,2}\p{Nd}[A-Z\p{Nd}]? \p{Nd}[A-Z]{2}|[A-Z]\p{Nd}[A-Z] ?\p{Nd}[A-Z]\p{Nd})$/u;

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}]/u;

const cache = new Map<string, Place | null>();

/** Reads a text as a place ("12043 Berlin, Germany", "Austin, TX", "Remote"); null when nothing in it says so. */
export function readPlace(text: string): Place | null {
  const key = clean(text);
  if (key.length < 2 || key.length > 120) return null;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const place = read(key);
  if (cache.size > 4000) cache.clear();
  cache.set(key, place);
  return place;
}

function read(text: string): Place | null {
  if (remote.has(fold(text).replace(/[()]/g, "").trim())) return place(text, { score: 0.9 });
  if (/^[\p{Script=Han}]{1,5}[市区區県縣省町村府都](?:[\p{Script=Han}]{1,6}[市区區県縣町村])?$/u.test(text))
    return place(text, { city: text, score: 0.9, countryCode: cityOf.get(fold(text)) ?? null });
  const address = EAST_ASIAN.test(text) ? readAsianAddress(text) : null;
  if (address) return place(text, { ...address, score: 0.95 });
  const parts = text
    .replace(/[()]/g, ",")
    .split(/\s*[,،、|/]\s*|\s+[-–—·]\s+/u)
    .filter(Boolean);
  if (parts.length === 0 || parts.length > 7) return null;
  let countryCode: string | null = null;
  let region: string | null = null;
  let city: string | null = null;
  let postalCode: string | null = null;
  let known = 0;
  let unknown = 0;
  // "Green Bay, WI": in front of a region's code stands a town, known or not.
  let byRegion = parts.some((part, index) => index > 0 && regionCodes.has(part) && !/^(?:MA|MS|MD|BA)$/.test(part));
  for (let index = parts.length - 1; index >= 0; index--) {
    let part = parts[index] ?? "";
    const lead = POSTAL_LEAD.exec(part);
    const tail = POSTAL_TAIL.exec(part);
    if (index > 0 && /^\p{Nd}{2,3}$/u.test(part)) continue;
    if (POSTAL.test(part)) {
      postalCode ??= part.replace(/^〒/u, "");
      known += 0.5;
      continue;
    }
    if (lead) {
      postalCode ??= lead[1]?.replace(/^〒/u, "") ?? null;
      part = part.slice(lead[0].length);
      known += 1;
      city ??= part;
      if (cityOf.has(fold(part))) countryCode ??= cityOf.get(fold(part)) ?? null;
      continue;
    }
    if (tail) {
      postalCode ??= tail[1] ?? null;
      part = part.slice(0, tail.index);
      known += 0.5;
    }
    const key = fold(part).replace(/[.]$/, "");
    const codes = regionCodes.get(part) ?? regionCodes.get(part.replace(/\./g, ""));
    if (index > 0 && !countryCode && /^[A-Z]{2}$/.test(part) && !codes && isoCountries.isValid(part)) {
      countryCode = part;
      known += 1;
    } else if (remote.has(key)) known += 0.7;
    else if (countryOf.has(key) && !(city === null && index === 0 && cityOf.get(key) && key !== "singapore")) {
      countryCode ??= countryOf.get(key) ?? null;
      known += 1;
      if (cityOf.get(key) && index === 0) city ??= part;
    } else if (
      codes &&
      index > 0 &&
      !countryCode &&
      isoCountries.isValid(part) &&
      index === parts.length - 1 &&
      namesCity(parts, part)
    ) {
      countryCode = part;
      known += 1;
    } else if (codes && index > 0) {
      region ??= part;
      byRegion = true;
      if (codes.length === 1 || !countryCode) countryCode ??= codes[0] ?? null;
      known += 1;
    } else if (cityOf.has(key) && (index === 0 || !city)) {
      if (city && region === null && index === 0) region = city;
      city = part;
      countryCode ??= cityOf.get(key) ?? null;
      known += 1;
    } else if (regionOf.has(key)) {
      region ??= part;
      countryCode ??= regionOf.get(key) ?? null;
      known += 1;
    } else {
      const compound = cityInside(part);
      if (compound) {
        city ??= compound.city;
        countryCode ??= compound.country;
        known += 0.6;
      } else {
        const town = city === null && index === 0 && part.split(" ").length <= 3 && /^\p{Lu}[^\p{Nd}]*$/u.test(part);
        if (!/\p{Nd}/u.test(part)) city ??= index === 0 || parts.length <= 2 ? part : null;
        unknown += town && byRegion ? 0.12 : town && countryCode ? 0.4 : 1;
      }
    }
  }
  if (known === 0 && parts.length === 1) return unpunctuated(text);
  if (known === 0) return null;
  const score = Math.min(0.97, (known / (known + unknown * 0.6)) * (known >= 1 ? 0.95 : 0.6));
  return { text, city, region, countryCode, postalCode, score };
}

/** Whether one of the parts is a city of the country with this code: then "DE" is Germany and not Delaware. */
function namesCity(parts: string[], code: string): boolean {
  return parts.some(
    (part) => cityOf.get(fold(part.replace(POSTAL_LEAD, ""))) === code || regionOf.get(fold(part)) === code,
  );
}

/** "Oakland CA 94612 US": the same facts without commas, read from the end. */
function unpunctuated(text: string): Place | null {
  const words = text.split(" ");
  if (words.length < 2 || words.length > 7) return null;
  let countryCode: string | null = null;
  let region: string | null = null;
  let postalCode: string | null = null;
  let end = words.length;
  for (; end > 1; end--) {
    const word = words[end - 1] ?? "";
    if (POSTAL.test(word) && !postalCode) postalCode = word;
    else if (
      !countryCode &&
      !region &&
      (countryOf.has(fold(word)) ||
        (/^[A-Z]{2}$/.test(word) &&
          isoCountries.isValid(word) &&
          end === words.length &&
          (POSTAL.test(words[end - 2] ?? "") ||
            !regionCodes.has(word) ||
            cityOf.get(fold(words.slice(0, -1).join(" "))) === word ||
            regionOf.get(fold(words[end - 2] ?? "")) === word)))
    )
      countryCode = countryOf.get(fold(word)) ?? word;
    else if (!region && end > 1 && (regionCodes.has(word) || regionOf.has(fold(word)))) region = word;
    else break;
  }
  const city = words.slice(0, end).join(" ");
  if (end === words.length || !/^\p{Lu}/u.test(city) || /\p{Nd}/u.test(city)) return null;
  const known = cityOf.has(fold(city));
  if (!known && !(postalCode && region)) return null;
  return place(text, {
    city,
    region,
    countryCode: countryCode ?? cityOf.get(fold(city)) ?? regionCodes.get(region ?? "")?.[0] ?? null,
    postalCode,
    score: known ? 0.93 : 0.75,
  });
}

/** "Greater Berlin Area", "Metropolregion München", "Paris 11e", "Austin Texas". */
function cityInside(part: string): { city: string; country: string } | null {
  const words = part.split(/\s+/);
  if (words.length < 2 || words.length > 5) return null;
  const last = words.at(-1) ?? "";
  const front = words.slice(0, -1).join(" ");
  const tailKnown =
    regionCodes.has(last) ||
    regionOf.has(fold(last)) ||
    countryOf.has(fold(last)) ||
    /^(?:area|region|metro|metropolitan|\p{Nd}+(?:e|er|th)?|cedex|city|centre|center)$/u.test(fold(last));
  const country = cityOf.get(fold(front));
  if (country && tailKnown) return { city: front, country };
  const head = fold(words[0] ?? "");
  const rest = words
    .slice(1)
    .join(" ")
    .replace(/ area$/i, "");
  if (/^(?:greater|metropolregion|grossraum|area|raum|okolice|zona)$/.test(head) && cityOf.has(fold(rest)))
    return { city: rest, country: cityOf.get(fold(rest)) ?? "" };
  return null;
}

function place(text: string, rest: Partial<Place>): Place {
  return { text, city: null, region: null, countryCode: null, postalCode: null, score: 0, ...rest };
}

/** Whether the whole text is a country, region or city of the tables. */
export function isKnownPlace(text: string): boolean {
  const key = fold(clean(text));
  return cityOf.has(key) || countryOf.has(key) || regionOf.has(key);
}
