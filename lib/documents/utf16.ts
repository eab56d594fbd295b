const SAMPLE_BYTES = 4096;
const SCRIPTS = [
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  /\p{Script=Hangul}/gu,
  /\p{Script=Latin}/gu,
  /\p{Script=Cyrillic}/gu,
  /\p{Script=Greek}/gu,
  /\p{Script=Arabic}/gu,
  /\p{Script=Hebrew}/gu,
  /\p{Script=Thai}/gu,
  /[\u0900-\u0dff]/gu,
];

/**
 * The byte order of UTF-16 text without a mark; undefined for anything else. It has zero bytes (of line ends, spaces,
 * Latin letters), and only in its own order it is text in one script.
 */
export function utf16Order(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const sample = bytes.subarray(0, Math.min(bytes.length & ~1, SAMPLE_BYTES));
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index & 1] = (zeros[index & 1] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length * 0.2 && odd > even * 4) return "utf-16le";
  if (even > sample.length * 0.2 && even > odd * 4) return "utf-16be";
  if (even + odd < 2) return undefined;
  const orders = (["utf-16le", "utf-16be"] as const).filter((order) =>
    isInOneScript(new TextDecoder(order).decode(sample)),
  );
  return orders.length === 1 ? orders[0] : undefined;
}

function isInOneScript(text: string): boolean {
  const letters = text.match(/[\p{L}\p{M}]/gu)?.length ?? 0;
  const strange = text.match(/[\p{Cn}\p{Co}\p{Cs}\ufffd]|(?![\t\n\r\f])\p{Cc}/gu)?.length ?? 0;
  const most = Math.max(...SCRIPTS.map((script) => text.match(script)?.length ?? 0));
  return strange === 0 && letters > text.length * 0.4 && most > letters * 0.75;
}
