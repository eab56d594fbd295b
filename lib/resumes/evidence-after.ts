import { isDeepStrictEqual } from "node:util";
import type { ParsedResume } from "#lib/contract/parsed-resume.ts";

/**
 * Keeps `corrected.evidence` true after one change at `pointer` was applied to it: a value a person wrote no longer comes from the
 * document, unless it is just what had been read there; when an item left its list, those behind it moved up.
 */
export function updateEvidence(
  corrected: ParsedResume,
  change: { pointer: string; removed: boolean },
  parsed: ParsedResume,
): void {
  const { pointer, removed } = change;
  const at = /^(.*)\/(\d+)$/.exec(pointer);
  const isItem = removed && at !== null && Array.isArray(valueAt(corrected, at[1] ?? ""));
  const kept: ParsedResume["evidence"] = {};
  for (const [key, evidence] of Object.entries(corrected.evidence)) {
    if (isWithin(key, pointer)) continue;
    kept[isItem ? movedUp(key, at[1] ?? "", Number(at[2])) : key] = evidence;
  }
  if (!removed) {
    for (const [key, evidence] of Object.entries(parsed.evidence)) {
      if (isWithin(key, pointer) && isDeepStrictEqual(valueAt(corrected, key), valueAt(parsed, key))) {
        kept[key] = evidence;
      }
    }
  }
  corrected.evidence = kept;
}

const isWithin = (key: string, pointer: string) => key === pointer || key.startsWith(`${pointer}/`);

/** `/skills/4/name` as `/skills/3/name` when item 3, or one before it, left `/skills`. */
function movedUp(key: string, list: string, removedIndex: number): string {
  if (!key.startsWith(`${list}/`)) return key;
  const [index, ...rest] = key.slice(list.length + 1).split("/");
  if (Number(index) <= removedIndex) return key;
  return [list, String(Number(index) - 1), ...rest].join("/");
}

/** What an evidence key names; its parts are names of the contract and indexes, none of which needs escaping. */
function valueAt(root: ParsedResume, pointer: string): unknown {
  let node: unknown = root;
  for (const part of pointer.split("/").slice(1)) {
    node = typeof node === "object" && node !== null ? (node as Record<string, unknown>)[part] : undefined;
  }
  return node;
}
