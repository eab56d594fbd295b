import { looksLikeDate } from "./dates.ts";
import { EMAIL } from "./emails.ts";
import { matchHeading } from "./headings.ts";
import { companyScore, titleScore } from "./lexicon.ts";
import type { Line } from "./lines.ts";
import { URL_TEXT } from "./links.ts";
import { PHONE_RUN } from "./phones.ts";
import { isKnownPlace, type Place, readPlace } from "./places.ts";
import type { Section } from "./sections.ts";
import { appendLine, sliceLine } from "./slice-line.ts";
import { type Sourced, sourced } from "./sourced.ts";
import { clean, trimSeparators } from "./text.ts";

export interface FoundLocation extends Sourced {
  place: Place;
}

/** Step 8d: where the candidate lives: the best place among the header's and contact section's pieces. */
export function findLocation(sections: Section[], nameText: string | null): FoundLocation | null {
  let best: { location: FoundLocation; score: number } | null = null;
  const contactLike = sections.filter(
    (section) =>
      section.kind === "header" || section.kind === "contact" || section.kind === "summary" || section.kind === "links",
  );
  for (const section of contactLike) {
    joinPostalCodes(section.lines.slice(0, 24)).forEach((line) => {
      if (line.text.length > 160) return;
      for (const piece of contactPieces(line).flatMap(withTails)) {
        const labelled = LOCATION_LABEL.exec(piece.text);
        const text = labelled ? piece.text.slice(labelled[0].length) : piece.text;
        const cleaned = trimSeparators(text);
        if (
          cleaned.length < 2 ||
          /@|https?:|www\./.test(cleaned) ||
          looksLikeDate(cleaned) ||
          isNamePart(cleaned, nameText) ||
          (section.kind === "summary" && cleaned.split(" ").length > 7)
        )
          continue;
        const place = readPlace(cleaned);
        const score =
          (place?.score ?? (labelled ? 0.5 : 0)) +
          (labelled ? 0.3 : 0) +
          (place?.city ? 0.1 : 0) +
          (place?.postalCode ? 0.1 : 0) -
          (titleScore(cleaned) > 0.7 ? 0.6 : 0) -
          (companyScore(cleaned) > 0.8 && !place?.postalCode ? 0.4 : 0) -
          (section.kind === "summary" ? 0.35 : 0) -
          (NOT_HOME.test(piece.text) ? 1 : 0);
        if (score < 0.55 || (best && score <= best.score + 0.001)) continue;
        const start = Math.max(0, line.text.indexOf(cleaned, piece.start));
        const value = sourced(line, start, start + cleaned.length);
        const home = place ?? {
          text: cleaned,
          city: cleaned,
          region: null,
          countryCode: null,
          postalCode: null,
          score: 0.5,
        };
        best = { location: { ...value, text: cleaned, place: home }, score };
      }
    });
  }
  return (best as { location: FoundLocation } | null)?.location ?? null;
}

/** The name itself, also with a credential that a region is called by ("…, RN"), or in scripts without spaces its family name, which many places share. */
function isNamePart(text: string, nameText: string | null): boolean {
  if (nameText && `${text},`.toLowerCase().startsWith(`${nameText},`.toLowerCase())) return true;
  return /^\p{Script=Han}{1,4}$/u.test(text) && nameText?.split(" ").includes(text) === true;
}

const LOCATION_LABEL =
  /^(?:(?:based in|wohnhaft in|lives in|located in|living in)\s+|(?:address|home address|(?:permanent|present|current|postal|mailing|residential|correspondence|contact|full) address|address for (?:correspondence|communication)|adresse postale|domicile|standort|wohnsitz|home|adresse|anschrift|wohnort|wohnhaft in|location|localisation|lieu|dirección|direccion|domicilio|ubicación|endereço|endereco|morada|localização|localidade|cidade|indirizzo|residenza|città|domicilio|adres|woonplaats|miejsce zamieszkania|miasto|lokalizacja|adress|ort|bostadsort|stad|şehir|konum|ikamet|based in|city|residence|lives in|lugar de residencia|ciudad|地址|现居|现居地|现居住地|现住址|现居住|住址|通讯地址|通訊地址|聯絡地址|居住地址|所在地|居住地|住所|現住所|العنوان|مكان الإقامة|الإقامة|السكن|الموقع|المدينة|כתובת|מקום מגורים|מגורים|עיר|पता|निवास|निवास स्थान|स्थान|शहर|ঠিকানা|বর্তমান ঠিকানা|முகவரி|ที่อยู่|ที่อยู่ปัจจุบัน|주소|현주소|거주지|거주지역|地點|адрес|город|место жительства|проживание|адреса|місто|місце проживання|διεύθυνση|πόλη|τόπος διαμονής|bosted|bopæl|by|osoite|asuinpaikka|bydliště|město|lakcím|lakóhely|adresa|trvalé bydliště|adresa bydliště|kontaktní adresa|mesto|adresa trvalého pobytu|trvalý pobyt|cím|város|domiciliu|adresă|adresa de domiciliu|osoite ja puhelin|kotiosoite|paikkakunta|kotikunta|asuinkunta|sted|bostedsadresse|postadresse|địa chỉ|nơi ở|nơi ở hiện tại|thành phố|địa chỉ liên hệ|chỗ ở hiện tại|alamat|alamat lengkap|domisili|kota|tempat tinggal|alamat rumah|alamat surat-menyurat|bandar|mjesto|prebivalište|adresa stanovanja|grad|mjesto stanovanja|prebivalište|адреса становања|пребивалиште|град|място|място на живеене|адрес за кореспонденция|местоживеене|настоящ адрес|naslov|prebivališče|stalno prebivališče|kraj|adresas|gyvenamoji vieta|miestas|adrese|dzīvesvieta|pilsēta|aadress|elukoht|linn|adreça|població|ciutat|lloc de residència|tirahan|lungsod|anwani|makazi|mji|آدرس|محل سکونت|شهر|نشانی|پتہ|رہائش|شہر|κατοικία|περιοχή|τόπος κατοικίας|город проживания|адрес проживания|адреса проживання|domicili|localitate|oraș|location)\s*[:：]\s*|(?:مكان الإقامة|العنوان|מקום מגורים|כתובת|पता|निवास स्थान|現住所|住所|주소|地址|居住地|现居住|通訊地址|通讯地址|现住址)\s+)/iu;
const NOT_HOME =
  /^(?:nationality|nationalität|staatsangehörigkeit|nationalité|nacionalidad|nacionalidade|nazionalità|nationaliteit|narodowość|nationalitet|uyruk|nationalitet|statsborgerskab|nasjonalitet|fødested|født|kansalaisuus|syntymäpaikka|naționalitate|cetățenie|locul nașterii|národnost|státní příslušnost|místo narození|národnosť|miesto narodenia|állampolgárság|születési hely|državljanstvo|mjesto rođenja|mesto rođenja|kraj rojstva|националност|гражданство|място на раждане|држављанство|место рођења|место рождения|місце народження|громадянство|pilietybė|gimimo vieta|pilsonība|dzimšanas vieta|kodakondsus|sünnikoht|nacionalitat|lloc de naixement|quốc tịch|nơi sinh|quê quán|kewarganegaraan|tempat lahir|warganegara|uraia|ملیت|محل تولد|قومیت|υπηκοότητα|τόπος γέννησης|place of birth|geburtsort|born|geboren|geburtsdatum|date of birth|lieu de naissance|lugar de nacimiento|luogo di nascita|doğum yeri|native|籍贯|籍貫|本籍|户口|戶籍|본적|出身地)/iu;

/** "現住所　〒166-0004" above "東京都杉並区…": the address goes on below its postal code. */
function joinPostalCodes(lines: Line[]): Line[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const code = /^(?:[^\t〒]{0,8}[\t\s　])?〒\s*\p{Nd}{3}-?\p{Nd}{4}(?=\t|$)/u.exec(line.text);
    const first = next?.segments[0];
    if (!code || !next || !first || !/\p{Script=Han}/u.test(next.text.slice(first.start, first.end))) return [line];
    // What stands in the cell behind may be another field ("電話") or the address itself.
    if (readPlace(clean(line.text.slice(code[0].length)))) return [line];
    if (next.page !== line.page || next.gap > next.fontSize * 1.5) return [line];
    return [appendLine(sliceLine(line, 0, code[0].length), next)];
  });
}

const CONTACT_CUT = /\t|\s*[|｜·•∙‧⋅⚫◆]\s*|\s+[–—/-]\s+|\s*;\s+| {2,}/gu;

function contactPieces(line: Line): { text: string; start: number }[] {
  const pieces: { text: string; start: number }[] = [];
  let from = 0;
  // A label in a cell of its own ("Location ⇥ : 14 Third Cross Street, Chennai") goes with what is beside it.
  const label = /^([^\t:]{2,24})\t\s*:?\s*/u.exec(line.text);
  const named = label?.[1]?.replace(/(?<=\p{L})\s+(?=\p{Script=Han}|\p{Script=Hangul})/gu, "");
  if (label && named && LOCATION_LABEL.test(`${named}:`))
    return [{ text: `${named}: ${clean(line.text.slice(label[0].length))}`, start: 0 }];
  if (label?.[1] && NOT_HOME.test(label[1])) return [];
  const push = (end: number) => {
    const raw = line.text.slice(from, end);
    const text = clean(raw);
    if (text !== "") pieces.push({ text, start: from + raw.indexOf(text.slice(0, 1)) });
  };
  const cuts = [CONTACT_CUT, EMAIL, URL_TEXT, PHONE_RUN].flatMap((pattern) => [...line.text.matchAll(pattern)]);
  for (const match of cuts.sort((a, b) => a.index - b.index)) {
    if (match.index < from || (/^\p{Nd}/u.test(match[0]) && match[0].replace(/\P{Nd}/gu, "").length < 7)) continue;
    if (
      match[0].trim() === "/" &&
      isKnownPlace(line.text.slice(match.index + match[0].length).split(/[\t|·•,]/)[0] ?? "")
    )
      continue;
    push(match.index);
    from = match.index + match[0].length;
  }
  push(line.text.length);
  return pieces;
}

/** A long address also by its last parts: department and institution in front say nothing about the place. */
function withTails(piece: { text: string; start: number }): { text: string; start: number }[] {
  const commas = [...piece.text.matchAll(/,\s+/g)];
  const tails = commas.slice(-3).map((comma) => {
    const at = comma.index + comma[0].length;
    return { text: piece.text.slice(at), start: piece.start + at };
  });
  return commas.length >= 2 && companyScore(piece.text.slice(0, commas[0]?.index)) > 0.6 ? [piece, ...tails] : [piece];
}

/** Labels, headings and contact data are never a name. */
export function isContactText(text: string): boolean {
  return /@|https?:|www\.|\p{Nd}{3}/u.test(text) || matchHeading(text) !== null;
}
