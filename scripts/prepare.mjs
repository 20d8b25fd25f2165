// Makes a fresh clone ready, and does nothing when it is: installs what is missing, builds what is stale (--build), finds
// or fetches a Chromium (--browser). Runs on the machine's own Node (20 or later) before anything is installed, so it uses
// nothing but Node itself.
import { resolve } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { ensureInstalled, pinnedNode } from "./install.mjs";
import { giveUp, say } from "./say.mjs";
import { fingerprint, stampMatches, writeStamp } from "./staleness.mjs";
import { run } from "./run.mjs";

const root = resolve(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "..");
const wanted = new Set(process.argv.slice(2));
const [major] = process.versions.node.split(".").map(Number);
if (major < 20)
  giveUp(
    `Node ${process.versions.node} is too old.`,
    "Install Node 20 or later from https://nodejs.org and try again.",
  );

ensureInstalled(root);
if (wanted.has("--build")) ensureBuilt();
if (wanted.has("--browser")) ensureBrowser(root);

function ensureBuilt() {
  const stamp = resolve(root, "dist/.stamp");
  const sources = [
    "src",
    "vite.config.ts",
    "vite.server.config.ts",
    "package-lock.json",
    "scripts/build.mjs",
  ];
  const current = fingerprint(root, sources);
  if (stampMatches(stamp, current)) return;
  say("building the server and the screen …");
  const built = run(pinnedNode(root), ["scripts/build.mjs"], { cwd: root });
  if (built !== 0) giveUp("The build failed.", "The lines above say why. `npm run check` shows more.");
  writeStamp(stamp, current);
}
