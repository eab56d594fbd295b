import { createServer } from "node:net";
import { StartError } from "./fail.ts";

/** @throws StartError when something listens on the port, or it may not be listened on */
export async function requireFreePort(port: number, host: string): Promise<void> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, host, resolve);
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE") {
      throw new StartError(
        `Port ${port} is taken by another program: stop it, or choose another, e.g. PORT=${port + 1} npm start.`,
      );
    }
    if (code === "EACCES")
      throw new StartError(`Port ${port} may not be used by this user: choose one above 1023 with PORT.`);
    throw new StartError(`HOST=${host} PORT=${port} cannot be listened on (${code}).`);
  } finally {
    if (server.listening) await new Promise((resolve) => server.close(resolve));
  }
}
