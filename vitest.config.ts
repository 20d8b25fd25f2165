import { defineConfig } from "vitest/config";

// Two projects: `unit` needs nothing but Node; `e2e` needs a Chromium and the built app.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: [
            "src/**/*.test.{ts,tsx}",
            "tests/*.test.ts",
            "scripts/**/*.test.ts",
            "evals/**/*.test.ts",
          ],
          environment: "node",
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          environment: "node",
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
