// After npm install: generates the database client, so that type checks and tests work at once. Plain JavaScript, because an
// install may run it on a Node.js that cannot run TypeScript yet; npm start generates what is missing anyway.
const [major] = process.versions.node.split(".").map(Number);
if (major >= 24) {
  const { ensurePrismaClient } = await import("./start/prisma-client.ts");
  ensurePrismaClient(process.cwd());
}
