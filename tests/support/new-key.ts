import type { RunningServer } from "./server.ts";

/** A key of a new client on a server started by a test or bench; `client.ts` has the like for the run's own server. */
export async function newKey(server: Pick<RunningServer, "url" | "adminPassword">): Promise<string> {
  const json = { "Content-Type": "application/json" };
  const session = await fetch(`${server.url}/api/admin/session`, {
    method: "POST",
    headers: json,
    body: JSON.stringify({ password: server.adminPassword }),
  });
  const headers = { ...json, Cookie: session.headers.get("set-cookie")?.split(";")[0] ?? "" };
  const post = async (route: string, body: object) => {
    const answer = await fetch(`${server.url}${route}`, { method: "POST", headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${route} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as { id: string; key: string };
  };
  const client = await post("/api/admin/clients", { name: "Bench" });
  return (await post("/api/admin/api-keys", { name: "Bench", clientId: client.id })).key;
}
