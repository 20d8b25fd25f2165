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
replaceProcess(pinnedNode(root), [resolve(root, "dist/server/carole.js"), ...process.argv.slice(2)]);
