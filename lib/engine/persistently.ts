const ATTEMPTS = 5;
const FIRST_DELAY_MS = 50;

/**
 * Repeats a statement that failed for a lost connection or another transaction in its way, for about a second.
 * For statements that do nothing the second time when the first was committed after all.
 */
export async function persistently<T>(statement: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await statement();
    } catch (error) {
      if (attempt === ATTEMPTS || !isPassing(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, FIRST_DELAY_MS * 2 ** (attempt - 1)));
    }
  }
}

/** PostgreSQL's classes 08 (connection), 40 (rolled back), 53 (resources), 57P (shutdown), and sockets that broke. */
function isPassing(error: unknown): boolean {
  const { code = "", message = "" } = error as { code?: string; message?: string };
  return (
    /^(08|40|53|57P)/.test(code) ||
    ["ECONNREFUSED", "ECONNRESET", "EPIPE"].includes(code) ||
    message.includes("Connection terminated")
  );
}
