/** A place read off the words of an East Asian address, which names the largest part first and parts nothing. */
export interface AsianAddress {
  region: string | null;
  city: string | null;
  countryCode: string | null;
  postalCode: string | null;
}

const JAPANESE =
  /^(?:〒?\s*(\d{3}-?\d{4})\s*)?(東京都|北海道|大阪府|京都府|\p{Script=Han}{2,3}県)\s*([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ケヶ々]{1,6}?[市区郡町村])?/u;
const POSTAL_AND_TOWN = /^〒\s*(\d{3}-?\d{4})\s*([\p{Script=Han}\p{Script=Hiragana}々ケヶ]{1,6}?[市区郡町村])/u;
const KOREAN =
  /^(?:[(（]?우?[)）]?\s*[(（[]?(\d{5})[)）\]]?\s*)?((?:서울|부산|대구|인천|광주|대전|울산|세종|제주|강원|경기|충청[남북]|충[남북]|전라[남북]|전[남북]|경상[남북]|경[남북])(?:특별자치시|특별자치도|특별시|광역시|도|시)?)(?:\s+(\p{Script=Hangul}{1,5}[시군구]))?(?=$|\s)/u;
const CHINESE =
  /^(?:(\d{3,6})\s*)?(\p{Script=Han}{2,3}(?:省|自治区|自治區)|内蒙古|香港|澳門|澳门|台灣|台湾)?(?:特别行政区)?(\p{Script=Han}{2,4}?[市縣县州盟])?(\p{Script=Han}{1,4}?[区區縣县鄉乡鎮镇])?/u;
const STREET = /[\p{Nd}路街道巷弄號号段里村]/u;

/** Reads an address of Japan, Korea, China, Taiwan or Hong Kong from its largest part on; null for any other text. */
export function readAsianAddress(text: string): AsianAddress | null {
  const japanese = JAPANESE.exec(text);
  if (japanese && (japanese[3] || japanese[0].length === text.length))
    return found(japanese[2], japanese[3], "JP", japanese[1]);
  const coded = POSTAL_AND_TOWN.exec(text);
  if (coded) return found(undefined, coded[2], "JP", coded[1]);
  const korean = KOREAN.exec(text);
  if (korean && (korean[3] || korean[0].length === text.length))
    return found(korean[2], korean[3] ?? korean[2], "KR", korean[1]);
  if (/^\p{Script=Hangul}{2,4}시$/u.test(text)) return found(undefined, text, "KR", undefined);
  return chinese(text);
}

function chinese(text: string): AsianAddress | null {
  const match = CHINESE.exec(text);
  if (!match) return null;
  const [whole, code, region, town, district] = match;
  const rest = text.slice(whole.length);
  // "江苏省南京": behind the province the town needs no word for it.
  const bare = region && !town && !district && /^\p{Script=Han}{2,3}$/u.test(rest) ? rest : undefined;
  const parts = [region, town, district].filter((part) => part !== undefined).length;
  if (bare) return found(region, bare, countryOf(region), code);
  if (parts === 0 || (rest !== "" && (parts < 2 || !STREET.test(rest)))) return null;
  if (parts === 1 && (region || text.length > 5)) return null;
  return found(region, town ?? district, countryOf(region, text), code);
}

function countryOf(region: string | undefined, text = ""): string | null {
  if (region === "香港") return "HK";
  if (region === "澳門" || region === "澳门") return "MO";
  if (/^台[灣湾]/u.test(region ?? "") || /[縣區鎮號]/u.test(text)) return "TW";
  return region ? "CN" : null;
}

function found(
  region: string | undefined,
  city: string | undefined,
  countryCode: string | null,
  postalCode: string | undefined,
): AsianAddress {
  return { region: region ?? null, city: city ?? region ?? null, countryCode, postalCode: postalCode ?? null };
}
