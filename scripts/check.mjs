// Everything that needs no browser, under a minute: format, lint, types, then architecture and unit tests.
import { runSteps } from "./steps.mjs";

const only = process.argv.slice(2);
const ok = runSteps([
  ["format", "oxfmt", ["--check"]],
  ["lint", "oxlint", ["--type-aware", "--deny-warnings"]],
  ["types", "tsc", ["--noEmit"]],
  ["architecture and unit tests", "vitest", ["run", "--project", "unit", ...only]],
]);
process.exit(ok ? 0 : 1);
