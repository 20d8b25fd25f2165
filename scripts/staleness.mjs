import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** One hash over files and folders, by content: a fresh checkout with new times is not stale. */
export function fingerprint(root, paths) {
  const hash = createHash("sha256");
  const add = (path) =>
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(root, path)))
      .update("\0");
  for (const path of paths) {
    if (!existsSync(join(root, path))) continue;
    const below = readdirSyncOrFile(root, path);
    for (const file of below) if (!/\.(test|bench|contract)\.tsx?$/.test(file)) add(file);
  }
  return hash.digest("hex");
}

function readdirSyncOrFile(root, path) {
  try {
    return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
      .sort();
  } catch (error) {
    if (error.code === "ENOTDIR") return [path];
    throw error;
  }
}

export function stampMatches(file, expected) {
  return existsSync(file) && readFileSync(file, "utf8") === expected;
}

export function writeStamp(file, value) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, value);
}
