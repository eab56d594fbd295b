/**
 * Sets, appends (`/-`) or, for an undefined value, removes what a JSON Pointer (RFC 6901) names; changes `root`.
 * False when the pointer leads nowhere.
 */
export function applyPointer(root: object, pointer: string, value: unknown): boolean {
  const parts = pointer
    .slice(1)
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = parts.pop();
  if (last === undefined || last === "" || parts.some(unsafe) || unsafe(last)) return false;
  let node: unknown = root;
  for (const part of parts) node = child(node, part);
  if (Array.isArray(node)) return applyToList(node, last, value);
  if (typeof node !== "object" || node === null) return false;
  if (value === undefined) return Reflect.deleteProperty(node, last);
  Object.assign(node, { [last]: value });
  return true;
}

const unsafe = (part: string) => part === "__proto__" || part === "constructor" || part === "prototype";

function child(node: unknown, part: string): unknown {
  if (Array.isArray(node)) return /^(0|[1-9]\d*)$/.test(part) ? node[Number(part)] : undefined;
  return typeof node === "object" && node !== null ? (node as Record<string, unknown>)[part] : undefined;
}

function applyToList(list: unknown[], part: string, value: unknown): boolean {
  if (part === "-") return value !== undefined && list.push(value) > 0;
  const index = /^(0|[1-9]\d*)$/.test(part) ? Number(part) : list.length;
  if (index >= list.length) return false;
  if (value === undefined) list.splice(index, 1);
  else list[index] = value;
  return true;
}
