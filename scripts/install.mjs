import { existsSync, lstatSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { giveUp, say } from "./say.mjs";
import { run } from "./run.mjs";
import { fingerprint, stampMatches, writeStamp } from "./staleness.mjs";

/** Installs exactly what package-lock.json says, when that is not what stands there. */
export function ensureInstalled(root) {
  const stamp = join(root, "node_modules/.carole-installed");
  const current = `${fingerprint(root, ["package-lock.json"])} ${wantedPackages(root)} ${process.platform}-${process.arch}`;
  if (stampMatches(stamp, current) && existsSync(pinnedNode(root))) return;
  if (isLink(join(root, "node_modules"))) {
    giveUp(
      "node_modules is a link to another folder, and what stands there does not fit this checkout, so nothing was installed.",
      "Installing would empty that folder. Remove the link and start again, or install where it points to.",
    );
  }
  say("installing what is missing (about half a minute the first time) …");
  const code = npm(root, ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (code !== 0) {
    giveUp(
      "The parts could not be installed.",
      "The lines above say why; most often the npm registry can't be reached (check the network or a proxy) or the disk is full.",
    );
  }
  writeStamp(stamp, current);
}

/** `npm ci` empties node_modules first, and through a link that would be somebody else's. */
const isLink = (path) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;

/** The Node that Carole is tested on, from node_modules; the machine's own where this platform has no build of it. */
export function pinnedNode(root) {
  const pinned = join(root, "node_modules/.bin", process.platform === "win32" ? "node.cmd" : "node");
  return existsSync(pinned) ? pinned : process.execPath;
}

/**
 * npm runs on the machine's own Node here: `npm ci` removes node_modules first, and with it the pinned Node that
 * npm scripts put first on the PATH.
 */
function npm(root, args) {
  const path = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((part) => !part.endsWith(join("node_modules", ".bin")))
    .join(delimiter);
  const options = { cwd: root, env: { ...process.env, PATH: path }, shell: process.platform === "win32" };
  return run("npm", args, options);
}

/** Only what package.json says of packages: a new script is no reason to install again. */
function wantedPackages(root) {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  return JSON.stringify([dependencies, devDependencies, optionalDependencies]);
}
