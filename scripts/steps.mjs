import { resolve } from "node:path";
import { say } from "./say.mjs";
import { run } from "./run.mjs";

const root = resolve(import.meta.dirname, "..");

/** Runs named commands of node_modules/.bin one after the other; stops at none, and says at the end which failed. */
export function runSteps(steps) {
  const results = steps.map(([name, command, args]) => {
    const started = Date.now();
    say(`${name} …`);
    const code = run(resolve(root, "node_modules/.bin", command), args, { cwd: root });
    return { name, ok: code === 0, seconds: (Date.now() - started) / 1000 };
  });
  process.stdout.write("\n");
  for (const { name, ok, seconds } of results)
    say(`${ok ? "passed" : "FAILED"}  ${name}  ${seconds.toFixed(1)} s`);
  const failed = results.filter((result) => !result.ok).length;
  process.stdout.write(`${results.length - failed} passed, ${failed} failed\n`);
  return failed === 0;
}
