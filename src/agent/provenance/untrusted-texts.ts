import type { ModelMessage } from "../../shared/model.ts";
import { dataEnd, dataStart } from "../instructions.ts";
import { readableText } from "./readable-text.ts";

/** Everything in a turn's context that somebody else may have written: task text, tool results, pasted text. */
export function untrustedTexts(messages: readonly ModelMessage[], pasted: readonly string[]): string[] {
  const texts = new Set<string>();
  const add = (text: string): void => {
    texts.add(text);
    // However it is spelled, a model may read it.
    if (oddSigns.test(text)) texts.add(readableText(text));
  };
  for (const text of pasted) add(text);
  for (const message of messages) {
    if (message.role === "system") for (const text of snapshotTexts(message.text)) add(text);
    if (message.role === "tool") for (const text of resultTexts(message.text)) add(text);
  }
  return [...texts];
}

/** Signs beyond those of plain writing, letters apart, digits inside words. */
const oddSigns =
  /[^\p{ASCII}äöüßÄÖÜéèêàâçñáíóúÉÀ€£“”„‘’«»–—…·•→✓✅]|\b\p{L}([ ._*|-])\p{L}\1\p{L}\b|\p{L}[0-9@$]\p{L}/u;

/** A row's title, and what else stands in it in somebody's words. */
function snapshotTexts(instructions: string): string[] {
  const start = instructions.lastIndexOf(dataStart);
  if (start < 0) return [];
  const block = instructions.slice(start + dataStart.length, instructions.indexOf(dataEnd, start));
  return block.split("\n").flatMap((line) => {
    const [, title, fields = ""] = snapshotLine.exec(line) ?? [];
    if (title === undefined) return line.startsWith("- [") ? [line.replace(/^- \[[^\]]*\] /, "")] : [];
    const said = fields.split(" | ").filter((field) => field !== "" && !ownField.test(field));
    return [title, ...said.map((field) => field.replace(/^(?:for|blocked:) /, ""))];
  });
}
const snapshotLine =
  /^- \[[^\]]*\] (.*?) \| (?:backlog|todo|in_progress|blocked|done|deleted) \| (?:urgent|high|medium|low)(?: \| (.*))?$/;
/** What Carole works out herself. */
const ownField = /^(?:due \d{4}-\d\d-\d\d.*|repeats)$/;

const textsLookedAt = 2_000;
/** Fields that tools write themselves; what they repeat of a row stands in a field of its own beside them. */
const ownFields = new Set([
  "problem",
  "hint",
  "result",
  "kind",
  "at",
  "id",
  "by",
  "due_words",
  "from_words",
  "to_words",
  "reason",
  "reasons",
  "because",
  "suppose",
  "forgotten",
  "does",
]);
/** Fields in which a tool tells of a change: `"Pay rent" is as it was: notes: a → b; due: none → 2026-11-27.` */
const tellingFields = new Set(["note", "what"]);

/** What stood in the row itself, without the words that a tool puts around it. */
const toldValues = (text: string): string[] =>
  text
    .replace(/^(?:Brought|Removed) "(.*)" (?:back|again)\.$|^"(.*)" is (?:done|open) again\.$/s, "$1$2")
    .replace(/^"(.*?)" is as it was: /s, "$1; title: ")
    .split(/; (?=[a-z_]+: )| → /)
    .map((value) => value.replace(/^[a-z_]+: /, "").trim())
    .filter((value) => value !== "");

function resultTexts(text: string): string[] {
  const texts: string[] = [];
  const visit = (value: unknown, field: string): void => {
    if (texts.length > textsLookedAt || ownFields.has(field)) return;
    if (typeof value === "string") texts.push(...(tellingFields.has(field) ? toldValues(value) : [value]));
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
