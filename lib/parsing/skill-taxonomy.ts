import { skillData } from "./data/skills/index.ts";
import { fold } from "./text.ts";

/** One skill of the taxonomy. */
export interface Skill {
  canonical: string;
  category: string;
  /** Skills that having this one implies. */
  parents: string[];
  /** The name is too common a word to be found in running text. */
  ambiguous: boolean;
}

const byName = new Map<string, Skill>();
/** `exactly`: how the name must be written, as in small letters it is another word ("React", "SEM"). */
const byFirstWord = new Map<string, { words: string[]; skill: Skill; exactly: string | null }[]>();
const MARK = /[?!]$/;
const SHORT_ABBREVIATION = /^\p{Lu}{2,4}$/u;

/** Form in which skills are compared: folded, "Node.js", "NodeJS" and "node js" are one. */
function skillKey(name: string): string {
  return fold(name)
    .replace(/\s*\([^)]*\)\s*/g, " ")
    .replace(/[\s.'’/_-]+/g, "");
}

for (const [category, list] of Object.entries(skillData))
  for (const line of list.split("\n")) {
    const [names, parents] = line.split(">");
    const all = (names ?? "")
      .split("|")
      .map((name) => name.trim())
      .filter(Boolean);
    const canonical = all[0]?.replace(MARK, "");
    if (!canonical) continue;
    const skill: Skill = {
      canonical,
      category,
      parents: (parents ?? "")
        .split("|")
        .map((parent) => parent.trim())
        .filter(Boolean),
      ambiguous: all[0]?.endsWith("?") ?? false,
    };
    for (const name of all) {
      const bare = name.replace(MARK, "");
      const key = skillKey(bare);
      if (!byName.has(key)) byName.set(key, skill);
      const words = fold(bare)
        .split(/[\s/-]+/)
        .filter(Boolean);
      const first = words[0];
      if (!first || name.endsWith("?")) continue;
      const entries = byFirstWord.get(first) ?? [];
      entries.push({ words, skill, exactly: name.endsWith("!") || SHORT_ABBREVIATION.test(bare) ? bare : null });
      byFirstWord.set(first, entries);
    }
  }
for (const entries of byFirstWord.values()) entries.sort((a, b) => b.words.length - a.words.length);

/** The skill a text names, word for word or by an alias. */
export function skillOf(name: string): Skill | null {
  return byName.get(skillKey(name)) ?? null;
}

/** Number of canonical skills. */
export function taxonomySize(): number {
  return new Set(byName.values()).size;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}+#.]*/gu;

/** Skills a running text mentions, with their places; ambiguous names are left out. */
export function skillsIn(text: string): { skill: Skill; start: number; end: number }[] {
  const tokens = [...text.matchAll(WORD)].map((match) => {
    const raw = match[0].replace(/\.+$/, "");
    return { raw, word: fold(raw), start: match.index, end: match.index + raw.length };
  });
  const found: { skill: Skill; start: number; end: number }[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const first = tokens[index];
    const candidates = first ? byFirstWord.get(first.word) : undefined;
    if (!first || !candidates) continue;
    const hit = candidates.find(
      ({ words, exactly }) =>
        (exactly === null || exactly === first.raw) &&
        words.every((word, offset) => tokens[index + offset]?.word === word),
    );
    if (!hit) continue;
    const last = tokens[index + hit.words.length - 1];
    if (!last || (hit.skill.ambiguous && hit.words.length === 1)) continue;
    if (hit.words.length === 1 && first.word.length <= 3 && !/\p{Lu}|[+#]/u.test(first.raw)) continue;
    found.push({ skill: hit.skill, start: first.start, end: last.end });
    index += hit.words.length - 1;
  }
  return found;
}
