import type { ModelMessage } from "../../shared/model.ts";
import { dataEnd, dataStart } from "../instructions.ts";

/** Everything in a turn's context that somebody else may have written: task text, tool results, pasted text. */
export function untrustedTexts(messages: readonly ModelMessage[], pasted: readonly string[]): string[] {
  const texts = new Set<string>(pasted);
  for (const message of messages) {
    if (message.role === "system") for (const line of snapshotLines(message.text)) texts.add(line);
    if (message.role === "tool") for (const text of resultTexts(message.text)) texts.add(text);
  }
  return [...texts];
}

function snapshotLines(instructions: string): string[] {
  const start = instructions.lastIndexOf(dataStart);
  if (start < 0) return [];
  const block = instructions.slice(start + dataStart.length, instructions.indexOf(dataEnd, start));
  return block
    .split("\n")
    .flatMap((line) => (line.startsWith("- [") ? [line.replace(/^- \[[^\]]*\] /, "")] : []));
}

const textsLookedAt = 2_000;
/** Fields that tools write themselves; nobody else's words stand in them. */
const ownFields = new Set(["problem", "hint", "result", "kind", "at", "id", "by", "due_words", "reason"]);

function resultTexts(text: string): string[] {
  const texts: string[] = [];
  const visit = (value: unknown, field: string): void => {
    if (texts.length > textsLookedAt || ownFields.has(field)) return;
    if (typeof value === "string") texts.push(value);
    else if (Array.isArray(value)) for (const each of value) visit(each, field);
    else if (typeof value === "object" && value !== null) {
      for (const [key, each] of Object.entries(value)) visit(each, key);
    }
  };
  try {
    visit(JSON.parse(text), "");
  } catch {
    texts.push(text); // A result that was cut, or is no JSON: all of it is somebody else's words.
  }
  return texts;
}
