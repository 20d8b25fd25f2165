#!/usr/bin/env node
// `npx carole …`: makes the clone ready, then hands over to the built command line on the Node that Carole is tested on.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "..");
const prepared = spawnSync(process.execPath, [resolve(root, "scripts/prepare.mjs"), "--build"], {
  stdio: ["ignore", 2, 2],
});
if (prepared.status !== 0) process.exit(prepared.status ?? 1);
const { pinnedNode } = await import("../scripts/install.mjs");
const { replaceProcess } = await import("../scripts/replace-process.mjs");
// A young generation of this size holds what 64 answers at once need; V8's own limit would let it grow by 50 MiB more.
const flags = ["--max-semi-space-size=4"];
replaceProcess(pinnedNode(root), [
  ...flags,
  resolve(root, "dist/server/carole.js"),
  ...process.argv.slice(2),
]);
