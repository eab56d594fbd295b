/** Something the person at the terminal can put right: one sentence, no stack. */
export class StartError extends Error {}

/** Ends the process with the reason in one line; anything unforeseen keeps its stack. */
export function exitWith(error: unknown): never {
  if (error instanceof Error && (error instanceof StartError || error.name === "EnvironmentError")) {
    console.error(`\n✖ ${error.message}\n`);
  } else {
    console.error("\n✖ Talentwire could not start:", error);
  }
  process.exit(1);
}
