/** A piece of RTF (Word 2007 RTF specification 1.9.1, "RTF syntax"). */
export type RtfToken =
  | { kind: "open" }
  | { kind: "close" }
  | { kind: "word"; name: string; value: number | undefined }
  | { kind: "symbol"; name: string }
  | { kind: "byte"; value: number };

const [OPEN, CLOSE, BACKSLASH, CR, LF] = [0x7b, 0x7d, 0x5c, 0x0d, 0x0a];
const MAX_NAME = 32;

/** Cuts RTF into tokens; `\bin` data is jumped over. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte === OPEN || byte === CLOSE) {
      at++;
      yield { kind: byte === OPEN ? "open" : "close" };
    } else if (byte === CR || byte === LF) at++;
    else if (byte !== BACKSLASH) {
      at++;
      yield { kind: "byte", value: byte };
    } else {
      const next = bytes[at + 1] ?? 0;
      if (isLetter(next)) {
        const word = readWord(bytes, at + 1);
        at = word.end;
        if (word.name === "bin") at += Math.max(0, word.value ?? 0);
        else yield { kind: "word", name: word.name, value: word.value };
      } else if (next === 0x27) {
        const value = Number.parseInt(String.fromCharCode(bytes[at + 2] ?? 0, bytes[at + 3] ?? 0), 16);
        at += 4;
        if (!Number.isNaN(value)) yield { kind: "byte", value };
      } else {
        at += 2;
        yield { kind: "symbol", name: String.fromCharCode(next) };
      }
    }
  }
}

function readWord(bytes: Uint8Array, start: number): { name: string; value: number | undefined; end: number } {
  let at = start;
  while (at < bytes.length && at - start < MAX_NAME && isLetter(bytes[at] ?? 0)) at++;
  const name = ascii(bytes, start, at);
  const digits = at;
  if (bytes[at] === 0x2d) at++;
  while (at < bytes.length && at - digits < 11 && isDigit(bytes[at] ?? 0)) at++;
  const number = ascii(bytes, digits, at);
  const value = /\d/.test(number) ? Number(number) : undefined;
  if (value === undefined) at = digits;
  if (bytes[at] === 0x20) at++;
  return { name, value, end: at };
}

function ascii(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
