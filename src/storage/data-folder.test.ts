import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { prepareDataFolder } from "./data-folder.ts";

test("a data folder is made with the folders above it, for its owner alone", () => {
  const parent = mkdtempSync(join(tmpdir(), "carole-folder-"));
  onTestFinished(() => rmSync(parent, { recursive: true }));
  const folder = join(parent, "not", "there", "yet");
  prepareDataFolder(folder);
  prepareDataFolder(folder);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test.runIf(existsSync("/proc/self"))("a place that takes no folders is said at once", () => {
  expect(() => prepareDataFolder("/proc/nope/deeper")).toThrow("/proc/nope/deeper");
});
