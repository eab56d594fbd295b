/**
 * The receiving side of bench-deliver, in a process of its own: /fast/… answers at once, /slow/… after 500 to 1000 ms, and one event
 * in five is refused the first time it comes. Counts what arrives by event.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

interface Arrival {
  count: number;
  firstAt: number;
}
let arrivals = new Map<string, Arrival>();

const isRefusedOnce = (id: string) => Number.parseInt(id.slice(-4), 36) % 5 === 0;

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const at = Date.now();
    const id = String(JSON.parse(Buffer.concat(chunks).toString("utf8")).id);
    const arrival = arrivals.get(id) ?? { count: 0, firstAt: at };
    arrival.count += 1;
    arrivals.set(id, arrival);
    response.statusCode = isRefusedOnce(id) && arrival.count === 1 ? 500 : 200;
    if (request.url?.startsWith("/slow")) setTimeout(() => response.end(), 500 + Math.random() * 500);
    else response.end();
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as AddressInfo).port }));

process.on("message", (message) => {
  if (message === "report") process.send?.({ arrivals: [...arrivals].map(([id, a]) => [id, a.count, a.firstAt]) });
  if (message === "reset") arrivals = new Map();
  if (message === "stop") process.exit(0);
});
