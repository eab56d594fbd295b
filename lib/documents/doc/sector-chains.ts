/** Places in a compound file's header ([MS-CFB] 2.2) and in an entry of its directory (2.6.1). */
const SECTOR_SHIFT = 30;
const FIRST_DIRECTORY = 48;
const FIRST_DIFAT = 76;
const HEADER_SIZE = 512;
const IN_HEADER = 109;
const ENTRY_SIZE = 128;
const RELATIVES = [68, 72, 76];

/**
 * Whether sectors or directory entries of a compound file name each other in a circle, which has its reader go round for ever. Looks at
 * the part of the allocation table that the header names: that of the first seven megabytes.
 */
export function goesRound(bytes: Uint8Array): boolean {
  if (bytes.length < HEADER_SIZE) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(SECTOR_SHIFT, true);
  if (shift !== 9 && shift !== 12) return false;
  const size = 1 << shift;
  const placeOf = (sector: number) => {
    const at = (sector + 1) * size;
    return at >= size && at + size <= bytes.length ? at : null;
  };
  const next: number[] = [];
  for (let n = 0; n < IN_HEADER; n++) {
    const at = placeOf(view.getInt32(FIRST_DIFAT + n * 4, true));
    if (at === null) break;
    for (let entry = 0; entry < size; entry += 4) next.push(view.getInt32(at + entry, true));
  }
  return chainsGoRound(next) || directoryGoesRound();

  function directoryGoesRound(): boolean {
    const named = new Set<number>();
    let sector = view.getInt32(FIRST_DIRECTORY, true);
    for (let at = placeOf(sector); at !== null; at = placeOf(sector)) {
      for (let entry = at; entry < at + size; entry += ENTRY_SIZE) {
        for (const relative of RELATIVES) {
          const index = view.getInt32(entry + relative, true);
          if (index >= 0 && named.has(index)) return true;
          if (index >= 0) named.add(index);
        }
      }
      sector = next[sector] ?? -1;
      if (sector < 0) break;
    }
    return false;
  }
}

function chainsGoRound(next: number[]): boolean {
  // The chain a sector was first met in; meeting it again in the same one closes a circle.
  const metIn = new Map<number, number>();
  for (const start of next.keys()) {
    for (let sector = start; sector >= 0 && sector < next.length; sector = next[sector] ?? -1) {
      const met = metIn.get(sector);
      if (met === start) return true;
      if (met !== undefined) break;
      metIn.set(sector, start);
    }
  }
  return false;
}
