/**
 * Group commit: items that arrive while a batch is under way go together in the next one, so that one round trip and one
 * commit serve many runs. When a batch of several fails, each item is tried alone: a bad one harms only itself.
 */
export function createBatcher<T, R>(
  run: (items: T[]) => Promise<R[]>,
  options: { maxSize?: number; isFatal?: (error: unknown) => boolean } = {},
): (item: T) => Promise<R> {
  interface Waiting {
    item: T;
    resolve: (result: R) => void;
    reject: (error: unknown) => void;
  }
  const { maxSize = 200, isFatal = () => false } = options;
  let queue: Waiting[] = [];
  let busy = false;

  async function deliver(batch: Waiting[]): Promise<void> {
    try {
      const results = await run(batch.map(({ item }) => item));
      for (const [index, { resolve }] of batch.entries()) resolve(results[index] as R);
    } catch (error) {
      if (batch.length === 1 || isFatal(error)) for (const { reject } of batch) reject(error);
      else for (const one of batch) await deliver([one]);
    }
  }

  async function drain(): Promise<void> {
    while (queue.length > 0) {
      const batch = queue.slice(0, maxSize);
      queue = queue.slice(maxSize);
      await deliver(batch);
    }
    busy = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      queue.push({ item, resolve, reject });
      if (busy) return;
      busy = true;
      setImmediate(drain);
    });
}
