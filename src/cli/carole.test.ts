import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { checkArguments, wantsHelp } from "./arguments.ts";
import { commands, type Entry } from "./commands.ts";
import { usageText } from "./help.ts";

/** The command line in a process of its own; with a data folder that must not come to be. */
function carole(...args: string[]): Promise<{ code: number; output: string; madeFolder: boolean }> {
  const parent = mkdtempSync(join(tmpdir(), "carole-cli-"));
  onTestFinished(() => rmSync(parent, { recursive: true }));
  const folder = join(parent, "data");
  const env = { ...process.env, CAROLE_DATA_DIR: folder, PORT: "0" };
  return new Promise((resolve) => {
    const program = join(import.meta.dirname, "carole.ts");
    execFile(process.execPath, [program, ...args], { env, timeout: 20_000 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : Number(error.code ?? -1);
      resolve({ code, output: stdout + stderr, madeFolder: existsSync(folder) });
    });
  });
}

test("carole start --help tells how to start, and starts nothing", async () => {
  const { code, output, madeFolder } = await carole("start", "--help");
  expect(code).toBe(0);
  expect(output).toContain("Usage: carole start");
  expect(output).toContain("PORT");
  expect(madeFolder).toBe(false);
});

test("a flag that start does not know is an error, and starts nothing", async () => {
  const { code, output, madeFolder } = await carole("start", "--prot", "9000");
  expect(code).toBe(1);
  expect(output).toContain("'--prot'");
  expect(output).toContain("Usage: carole start");
  expect(output).not.toContain("    at "); // No trace of where it was thrown.
  expect(madeFolder).toBe(false);
});

describe("every command", () => {
  const entries = Object.entries<Entry>(commands);
  test.each(entries)("%s has a usage text", (name, entry) => {
    expect(usageText(entry)).toContain(`Usage: carole ${name}`);
  });
  const checked = entries.flatMap(([name, { takes, usage }]) =>
    takes === "own" ? [] : [{ name, takes, usage }],
  );
  test.each(checked)("$name refuses flags that it does not know", ({ takes, usage }) => {
    expect(() => checkArguments(["--no-such-flag"], takes, usage)).toThrow("'--no-such-flag'");
  });
  test.each(checked.filter(({ takes }) => !takes.words))("$name refuses words", ({ takes, usage }) => {
    expect(() => checkArguments(["extra"], takes, usage)).toThrow("'extra'");
  });
});

test("words that only look like a flag can follow two dashes", () => {
  expect(wantsHelp(["--", "read", "--help"])).toBe(false);
  const { takes, usage } = commands.add;
  expect(() => checkArguments(["--", "--help me"], takes, usage)).not.toThrow();
});
