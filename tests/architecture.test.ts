import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

/**
 * The arrows: which folder may import which. `shared` may be imported by all. The table is checked against the folders
 * found on disk, so a new folder is guarded from birth. Tests (`*.test.ts`) may import anything.
 */
const arrows: Record<string, readonly string[]> = {
  shared: [],
  events: [],
  language: [],
  databricks: [],
  simulator: ["language"],
  changes: ["language", "events"],
  rules: ["language", "events", "changes"],
  tasks: ["language", "events", "changes", "rules"],
  conversations: ["language", "events"],
  agent: ["changes"],
  tools: ["agent/tool.ts", "language", "tasks", "changes", "conversations", "rules"],
  storage: [
    "tasks/task-store.ts",
    "changes/change-log.ts",
    "rules/rule-store.ts",
    "conversations/conversation-store.ts",
    "events/event-bus.ts",
    "events/turn-frames.ts",
    "events/turn-signals.ts",
  ],
  server: [
    "agent",
    "tools",
    "tasks",
    "changes",
    "rules",
    "conversations",
    "events",
    "language",
    "databricks",
  ],
  mcp: ["agent", "tools", "tasks", "changes", "conversations", "events", "language", "databricks"],
  cli: ["language", "main.ts"],
  web: ["language"],
  composition: ["*"],
};
/** Files beside the folders: the composition root joins everything; the environment knows nobody. */
const rootFiles: Record<string, readonly string[]> = {
  "main.ts": ["config.ts", "composition", "server", "simulator"],
  "config.ts": ["databricks"],
  "saved-connection.ts": [],
};
/** Packages that a folder may use where it is not free to choose. */
const packages: Record<string, readonly string[]> = {
  shared: ["zod"],
  language: ["temporal-polyfill", "rrule-temporal", "chrono-node"],
};

const root = resolve(import.meta.dirname, "..");
const source = join(root, "src");

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*["']([^"']+)["']|(?:^|\n)\s*import\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}

const files = filesBelow(source).filter(
  (file) => !/\.(test|bench)\.tsx?$/.test(file) && !file.includes("/testing/"),
);
const inside = (file: string): string => relative(source, file);
const folderOf = (path: string): string => (path.includes("/") ? path.slice(0, path.indexOf("/")) : path);

function allowed(from: string, to: string): boolean {
  const fromFolder = folderOf(from);
  const toFolder = folderOf(to);
  if (fromFolder === toFolder || toFolder === "shared") return true;
  if (to.startsWith("../package.json")) return from === "main.ts";
  const rule = arrows[fromFolder] ?? rootFiles[fromFolder] ?? [];
  return rule.includes("*") ? toFolder !== "web" : rule.includes(toFolder) || rule.includes(to);
}

describe("the arrows between folders", () => {
  it("every folder of src stands in the table", () => {
    const folders = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map((entry) => entry.name).filter((name) => !(name in arrows))).toEqual([]);
  });

  it("every import follows an arrow", () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith("."))
        .map((target) => inside(resolve(dirname(file), target)))
        .filter((target) => !allowed(inside(file), target))
        .map((target) => `${inside(file)} -> ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("every relative import names its file with its ending, so that Node runs it as it stands", () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith(".") && !/\.(ts|tsx|css|json|sql|svg)(\?\w+)?$/.test(target))
        .map((target) => `${inside(file)} -> ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("shared and language use only the packages that are theirs", () => {
    const wrong = files.flatMap((file) => {
      const list = packages[folderOf(inside(file))];
      if (list === undefined) return [];
      return importsOf(file)
        .filter(
          (target) =>
            !target.startsWith(".") && !list.some((name) => target === name || target.startsWith(`${name}/`)),
        )
        .map((target) => `${inside(file)} -> ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it("features of the screen never import each other, and ui and lib know no feature", () => {
    const web = files.filter((file) => inside(file).startsWith("web/"));
    const featureOf = (path: string): string | undefined => /^web\/features\/([^/]+)\//.exec(path)?.[1];
    const wrong = web.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith("."))
        .map((target) => inside(resolve(dirname(file), target)))
        .filter((target) => {
          const from = inside(file);
          const feature = featureOf(target);
          if (/^web\/(ui|lib)\//.test(from)) return feature !== undefined || target.startsWith("web/app/");
          if (featureOf(from) !== undefined)
            return target.startsWith("web/app/") || (feature !== undefined && feature !== featureOf(from));
          return false;
        })
        .map((target) => `${inside(file)} -> ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("only storage speaks SQL", () => {
    const wrong = files
      .filter((file) => !inside(file).startsWith("storage/"))
      .filter((file) => importsOf(file).some((target) => /^(kysely|pg|node:sqlite)(\/|$)/.test(target)));
    expect(wrong.map(inside)).toEqual([]);
  });

  it("the environment is read in one file", () => {
    const wrong = files
      .filter((file) => !["config.ts", "main.ts"].includes(inside(file)) && !inside(file).startsWith("cli/"))
      .filter((file) =>
        /process\.env|import\.meta\.env\.(?!DEV|PROD|MODE|BASE_URL)/.test(readFileSync(file, "utf8")),
      );
    expect(wrong.map(inside)).toEqual([]);
  });
});
