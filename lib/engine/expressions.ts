import { Environment } from "@marcbachmann/cel-js";
import { storable } from "./protocol.ts";

const environment = new Environment({ enableOptionalTypes: true })
  .registerVariable("event", "dyn")
  .registerVariable("async", "dyn");

export interface Expression {
  /** Whether the expression is true; a missing field or a type mismatch makes it false. */
  matches(event: unknown, async?: unknown): boolean;
  /** The value as part of a key; empty for null and for a missing field. */
  key(event: unknown): string;
}

const compiled = new Map<string, Expression>();

/** Compiles a CEL expression over `event` and `async` (the later event). Throws when it is malformed. */
export function expression(source: string): Expression {
  const known = compiled.get(source);
  if (known) return known;
  const evaluate = environment.parse(source);
  const value = (event: unknown, async: unknown): unknown => {
    try {
      return evaluate({ event, async: async ?? null });
    } catch {
      return undefined;
    }
  };
  const result: Expression = {
    matches: (event, async) => value(event, async) === true,
    key: (event) => keyText(value(event, null)),
  };
  if (compiled.size > 1000) compiled.clear();
  compiled.set(source, result);
  return result;
}

function keyText(value: unknown): string {
  if (value === null || value === undefined) return "";
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return storable(text);
}
