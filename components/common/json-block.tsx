import { TextBlock } from "./text-block.tsx";

/** A value as indented JSON. */
export function JsonBlock({ label, value }: { label: string; value: unknown }) {
  return <TextBlock label={label} text={JSON.stringify(value, null, 2) ?? ""} />;
}
