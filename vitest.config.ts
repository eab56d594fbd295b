import { defineConfig } from "vitest/config";

const database = ["tests/support/postgres.ts"];
const server = ["tests/support/server.ts"];

/** One project a kind of test: `vitest run --project unit`. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["tests/unit/**/*.test.ts"], testTimeout: 30_000 } },
      { test: { name: "architecture", include: ["tests/architecture/**/*.test.ts"], testTimeout: 60_000 } },
      {
        test: { name: "engine", include: ["tests/engine/**/*.test.ts"], globalSetup: database, testTimeout: 60_000 },
      },
      {
        test: { name: "inngest", include: ["tests/inngest/**/*.test.ts"], globalSetup: database, testTimeout: 60_000 },
      },
      {
        test: {
          name: "database",
          include: ["tests/database/**/*.test.ts"],
          globalSetup: database,
          testTimeout: 60_000,
        },
      },
      { test: { name: "api", include: ["tests/api/**/*.test.ts"], globalSetup: server, testTimeout: 60_000 } },
      // Starts and kills servers of its own.
      {
        test: {
          name: "process",
          include: ["tests/process/**/*.test.ts"],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
