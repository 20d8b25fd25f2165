import { describe, expect, it } from "vitest";
import { familyOf, profileOf } from "./profiles.ts";

describe("the family of a model", () => {
  it.each([
    ["databricks-claude-sonnet-4-6", "claude"],
    ["us.anthropic.claude-sonnet-4-20250514-v1:0", "claude"],
    ["databricks-gpt-5-2", "gpt"],
    ["GPT-4o", "gpt"],
    ["o3-mini", "gpt"],
    ["databricks-gpt-5-1-codex-max", "gpt-codex"],
    ["databricks-gpt-oss-120b", "gpt-oss"],
    ["databricks-meta-llama-3-3-70b-instruct", "llama"],
    ["databricks-llama-4-maverick", "llama"],
    ["databricks-gemini-3-5-flash", "gemini"],
    ["databricks-gemma-3-12b", "gemma"],
    ["databricks-qwen3-next-80b-a3b-instruct", "qwen"],
    ["my-endpoint", "unknown"],
    ["", "unknown"],
  ])("%s is %s", (name, family) => {
    expect(familyOf(name)).toBe(family);
  });

  it("is read from what an endpoint serves where its own name says nothing", () => {
    expect(familyOf("my-endpoint", null, "system.ai.databricks-claude-opus-4-8")).toBe("claude");
  });

  it("an unknown one is treated as the strictest", () => {
    expect(profileOf("my-endpoint")).toMatchObject({ sampling: false, emptyText: " ", quietForTools: false });
  });

  it.each(["databricks-gpt-5-4", "gpt-5.5-pro", "databricks-gpt-5-4-mini", "gpt-6-sol", "GPT 6"])(
    "%s must not think while it has tools",
    (name) => {
      expect(profileOf(name).quietForTools).toBe(true);
    },
  );

  it.each([
    "gpt-4o",
    "databricks-gpt-5",
    "databricks-gpt-5-2",
    "gpt-5-mini",
    "gpt-4o-20240806",
    "databricks-gpt-oss-120b",
    "databricks-gpt-5-3-codex",
  ])("%s may", (name) => {
    expect(profileOf(name).quietForTools).toBe(false);
  });
});
