import { describe, expect, it } from "vitest";
import { markSentences } from "./mark-sentences.ts";

interface Shape {
  type: string;
  tagName?: string;
  properties?: Record<string, string>;
  value?: string;
  children?: Shape[];
}
type Tree = Parameters<ReturnType<ReturnType<typeof markSentences>>>[0];

const text = (value: string): Shape => ({ type: "text", value });
const element = (tagName: string, ...children: Shape[]): Shape => ({
  type: "element",
  tagName,
  properties: {},
  children,
});

function textOf(node: Shape): string {
  return node.value ?? (node.children ?? []).map(textOf).join("");
}

function marked(tree: Shape, ...sentences: string[]): string[] {
  markSentences(sentences)()(tree as Tree);
  const found: string[] = [];
  const walk = (node: Shape): void => {
    if (node.tagName === "mark") found.push(textOf(node));
    else for (const child of node.children ?? []) walk(child);
  };
  walk(tree);
  return found;
}

describe("sentences that claim what did not happen", () => {
  it("are marked where they stand, and nothing else is", () => {
    const tree = { type: "root", children: [element("p", text("Sure. I completed it. Anything else?"))] };
    expect(marked(tree, "I completed it.")).toEqual(["I completed it."]);
  });

  it("are marked across bold words", () => {
    const paragraph = element(
      "p",
      text("I completed "),
      element("strong", text("the review")),
      text(" today."),
    );
    const tree = { type: "root", children: [paragraph] };
    expect(marked(tree, "I completed **the review** today.")).toEqual([
      "I completed ",
      "the review",
      " today.",
    ]);
  });

  it("leave a text alone that does not hold them", () => {
    const tree = { type: "root", children: [element("p", text("Hello."))] };
    expect(marked(tree, "I completed it.")).toEqual([]);
  });
});
