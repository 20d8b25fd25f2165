import { defineConfig } from "vitest/config";

/** What takes seconds by its nature: real PostgreSQL, power cuts, ten thousand rows, hundreds of conversations. */
const thorough = [
  "evals/**/*.test.ts",
  "src/agent/provenance/provenance.test.ts",
  "src/storage/durability.test.ts",
  "src/storage/postgres*.test.ts",
  "src/tasks/undo.property.test.ts",
  "src/tools/snapshot.test.ts",
];

/** `unit` and `thorough` need nothing but Node; `e2e` needs a Chromium and the built app. `npm run check` runs `unit`. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.{ts,tsx}", "tests/*.test.ts", "scripts/**/*.test.ts"],
          exclude: thorough,
          environment: "node",
          setupFiles: ["tests/setup/all-words.ts", "tests/setup/seed.ts"],
          // Importing a file does nothing here (AGENTS.md), so files may share a process: 32 s instead of 79.
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "thorough",
          include: thorough,
          environment: "node",
          setupFiles: ["tests/setup/seed.ts"],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          environment: "node",
          testTimeout: 120_000,
          hookTimeout: 240_000,
          fileParallelism: false,
          // A page shows things when it has them, and a busy machine is late: wait longer before calling it wrong.
          expect: { poll: { timeout: 10_000 } },
          // Browser, processes and databases together have hiccups; the report says which test needed a second go.
          retry: 1,
        },
      },
    ],
  },
});
