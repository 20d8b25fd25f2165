import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** `npm run bench [name …]`: every bench/NAME/bench.ts in a process of its own, one after the other, as tables. */
const here = import.meta.dirname;
const all = readdirSync(here).filter((name) => existsSync(join(here, name, "bench.ts")));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(", ")}. There are: ${all.join(", ")}.`);
  process.exit(1);
}
const failed = (wanted.length > 0 ? wanted : all).filter((name) => {
  console.log(`\n== ${name}`);
  return spawnSync(process.execPath, [join(here, name, "bench.ts")], { stdio: "inherit" }).status !== 0;
});
if (failed.length > 0) console.error(`\nDid not finish: ${failed.join(", ")}`);
process.exit(failed.length > 0 ? 1 : 0);
