// Every check there is: those of `npm run check`, then the tests in a real browser against the built server.
import { runSteps } from "./steps.mjs";

const ok = runSteps([
  ["format", "oxfmt", ["--check"]],
  ["lint", "oxlint", ["--type-aware", "--deny-warnings"]],
  ["types", "tsc", ["--noEmit"]],
  ["architecture and unit tests", "vitest", ["run", "--project", "unit"]],
  ["PostgreSQL, power cuts and whole conversations", "vitest", ["run", "--project", "thorough"]],
  ["end to end, in a real browser", "vitest", ["run", "--project", "e2e"]],
]);
process.exit(ok ? 0 : 1);
