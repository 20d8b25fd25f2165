import { t } from "../../lib/i18n/translate.ts";

/** The few kinds of nodes that react-markdown's tree has for us. */
interface TextNode {
  type: "text";
  value: string;
}
interface ElementNode {
  type: "element";
  tagName: string;
  properties: Record<string, string>;
  children: Node[];
}
interface OtherNode {
  type: "root" | "comment" | "doctype" | "raw";
  children?: Node[];
}
type Node = TextNode | ElementNode | OtherNode;

const isText = (node: Node): node is TextNode => node.type === "text";

/** Puts a mark around the given sentences, wherever bold or links cut them into pieces. */
export function markSentences(sentences: readonly string[]): () => (tree: Node) => void {
  return () => (tree) => {
    const texts: TextNode[] = [];
    collect(tree, texts);
    const whole = texts.map((node) => node.value).join("");
    const ranges = sentences.flatMap((sentence) => rangesOf(whole, plain(sentence)));
    if (ranges.length > 0) replace(tree, ranges, { at: 0 });
  };
}

type Range = readonly [number, number];

/** The sentence without Markdown's own signs, as it reads on the page. */
const plain = (sentence: string): string => sentence.replace(/[*_`~]/g, "").trim();

function rangesOf(whole: string, sentence: string): Range[] {
  const start = sentence === "" ? -1 : whole.indexOf(sentence);
  return start < 0 ? [] : [[start, start + sentence.length]];
}

function collect(node: Node, into: TextNode[]): void {
  if (isText(node)) into.push(node);
  else for (const child of node.children ?? []) collect(child, into);
}

function replace(node: Node, ranges: readonly Range[], position: { at: number }): void {
  if (isText(node) || node.children === undefined) return;
  node.children = node.children.flatMap((child) => {
    if (!isText(child)) {
      replace(child, ranges, position);
      return [child];
    }
    const start = position.at;
    position.at += child.value.length;
    return cut(child.value, start, ranges);
  });
}

function cut(value: string, offset: number, ranges: readonly Range[]): Node[] {
  const pieces: Node[] = [];
  let from = 0;
  for (const [start, end] of ranges) {
    const left = Math.max(from, start - offset);
    const right = Math.min(value.length, end - offset);
    if (left >= right) continue;
    if (left > from) pieces.push({ type: "text", value: value.slice(from, left) });
    pieces.push({
      type: "element",
      tagName: "mark",
      properties: { title: t("claim.text") },
      children: [{ type: "text", value: value.slice(left, right) }],
    });
    from = right;
  }
  if (from < value.length) pieces.push({ type: "text", value: value.slice(from) });
  return pieces;
}
