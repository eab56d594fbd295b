/** npm run openapi: writes public/openapi.json from the route declarations; --check tells whether it is up to date. */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { RouteDefinition, RouteHandlers } from "#lib/http/define-route.ts";
import { openApiDocument } from "#lib/http/openapi.ts";

const root = path.resolve(import.meta.dirname, "..");
const output = path.join(root, "public", "openapi.json");

/** Every declaration in app, in the order of the paths. */
export async function routeDefinitions(): Promise<RouteDefinition[]> {
  const definitions: RouteDefinition[] = [];
  for (const file of globSync("app/**/route.ts", { cwd: root })) {
    const handlers = (await import(path.join(root, file))) as Partial<RouteHandlers>;
    if (handlers.GET?.definition) definitions.push(handlers.GET.definition);
  }
  return definitions.sort((a, b) => a.path.localeCompare(b.path, "en"));
}

if (import.meta.main) {
  const text = `${JSON.stringify(openApiDocument(await routeDefinitions()), null, 2)}\n`;
  if (process.argv.includes("--check")) {
    if (readFileSync(output, "utf8") !== text) {
      console.error("public/openapi.json does not match the routes. Run: npm run openapi");
      process.exit(1);
    }
  } else {
    writeFileSync(output, text);
    console.log(`Wrote ${path.relative(root, output)}.`);
  }
}
