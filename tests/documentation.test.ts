import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..");
const read = (file: string): string => readFileSync(join(root, file), "utf8");

describe("the documentation stays true", () => {
  it("every path that AGENTS.md and the architecture name is there", () => {
    const named = ["AGENTS.md", "docs/architecture.md"].flatMap((file) =>
      [...read(file).matchAll(/`((?:src|tests|scripts|docs|bench|evals)\/[\w./-]*)`/g)].map(
        (match) => match[1] ?? "",
      ),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it("every link of the README leads to a file that is there", () => {
    const links = [...read("README.md").matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(
      (match) => match[1] ?? "",
    );
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it("AGENTS.md stays under 120 lines", () => {
    expect(read("AGENTS.md").split("\n").length).toBeLessThan(120);
  });

  it("every variable of the README is one that the configuration reads", () => {
    const config = read("src/config.ts");
    const section = read("README.md").split("## Configuration")[1]?.split("\n## ")[0] ?? "";
    const names = [...section.matchAll(/`([A-Z][A-Z_]{3,})`/g)].map((match) => match[1] ?? "");
    const knownElsewhere = new Set(["NODE_EXTRA_CA_CERTS"]); // Node itself reads it.
    const missing = names.filter(
      (name) => !config.includes(name.replace(/^VITE_/, "")) && !knownElsewhere.has(name),
    );
    expect(names.length).toBeGreaterThan(10);
    expect(missing).toEqual([]);
  });
});
