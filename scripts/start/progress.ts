const started = performance.now();

/** One line for each thing that takes a while, with the time it took. */
export async function step<T>(label: string, work: () => Promise<T> | T): Promise<T> {
  const from = performance.now();
  if (process.stdout.isTTY) process.stdout.write(`  … ${label}`);
  const result = await work();
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  process.stdout.write(`${process.stdout.isTTY ? "\r" : ""}  ✓ ${label} (${seconds} s)\n`);
  return result;
}

export const elapsedSeconds = () => ((performance.now() - started) / 1000).toFixed(1);
