import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";

test("a linked node_modules that does not fit is left alone, and the start says so in one sentence", () => {
  const folder = mkdtempSync(join(tmpdir(), "carole-install-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const root = join(folder, "checkout");
  const others = join(folder, "others");
  for (const path of [root, others]) mkdirSync(path);
  writeFileSync(join(root, "package.json"), JSON.stringify({ name: "a-checkout", version: "1.0.0" }));
  writeFileSync(
    join(root, "package-lock.json"),
    JSON.stringify({ name: "a-checkout", version: "1.0.0", lockfileVersion: 3, packages: { "": {} } }),
  );
  writeFileSync(join(others, "precious.txt"), "theirs");
  symlinkSync(others, join(root, "node_modules"), "junction");
  const install = pathToFileURL(join(import.meta.dirname, "install.mjs")).href;
  const code = `import(${JSON.stringify(install)}).then(({ ensureInstalled }) => ensureInstalled(${JSON.stringify(root)}))`;
  const run = spawnSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" });
  expect(run.status).toBe(1);
  expect(run.stderr).toContain("node_modules is a link to another folder");
  expect(readFileSync(join(others, "precious.txt"), "utf8")).toBe("theirs");
});
