import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { errorCodes } from "../shared/errors.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/connecting-databricks.md"), "utf8");
const source = [
  "error-table.ts",
  "network-error.ts",
  "deadline.ts",
  "oauth-credential.ts",
  "cli-credential.ts",
  "resolve-credential.ts",
  "workspace-client.ts",
  "model-catalogue.ts",
]
  .map((file) => readFileSync(join(import.meta.dirname, file), "utf8"))
  .join("\n");

describe("docs/connecting-databricks.md", () => {
  const raised = errorCodes.filter((code) => new RegExp(`"${code}"`).test(source));

  it.each(raised)("tells the cause and the next step of %s", (code) => {
    expect(page).toContain(`| \`${code}\` |`);
  });

  it("names only codes that there are", () => {
    const named = [...page.matchAll(/^\| `(\w+_\w+|timeout|aborted)` \|/gm)].map((match) => match[1]);
    expect(named.filter((code) => !errorCodes.some((known) => known === code))).toEqual([]);
    expect(named.length).toBeGreaterThan(raised.length);
  });

  it("has the anchors that it links to", () => {
    const anchors = new Set(
      [...page.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
        title!
          .toLowerCase()
          .replace(/[^\w\s-]/g, "")
          .replaceAll(" ", "-"),
      ),
    );
    const links = [...page.matchAll(/\]\(#([\w-]+)\)/g)].map((match) => match[1]!);
    expect(links.filter((link) => !anchors.has(link))).toEqual([]);
  });
});
