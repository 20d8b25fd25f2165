import { parseLine } from "../../language/parse-line.ts";
import type { BrainAnswer, BrainInput } from "../brain-seam.ts";
import { shown } from "./describe-row.ts";
import { contentWords, stem } from "./fit.ts";
import { ownWords } from "./own-words.ts";
import { readTalk } from "./reading-talk.ts";
import { dueText } from "./said-fields.ts";
import type { Scene } from "./scene.ts";
import { isRecord, type Turn } from "./transcript.ts";
import { say } from "./voice.ts";

type OfferedTool = BrainInput["tools"][number];

/** Whether the offered tools are Carole's: then a missing one is a missing hand, else the client is another one. */
export function knowsCarole(offered: ReadonlySet<string>): boolean {
  return ["find_tasks", "create_tasks", "update_tasks", "complete_tasks", "plan_day"].some((name) =>
    offered.has(name),
  );
}

/** The answer to a client with tools of its own: a fitting call with plausible arguments, else words. */
export function answerForeign(input: BrainInput, turn: Turn, scene: Scene): BrainAnswer {
  const text = ownWords(turn.userText).text;
  if (turn.steps.length > 0) return { text: tellResults(turn), toolCalls: [] };
  const tool = chooseTool(input, text);
  if (tool === undefined) {
    const talk = readTalk(text);
    const topic = talk?.kind === "talk" && talk.topic !== "capabilities" ? talk.topic : "declined";
    return { text: say([{ kind: "talk", topic }], input.manner), toolCalls: [] };
  }
  return {
    text: "",
    toolCalls: [{ name: tool.name, arguments: argumentsFor(tool.parameters, text, scene) }],
  };
}

/**
 * The call that a client insists on where the text alone would have been answered in words: the named tool, or with
 * `required` the one that fits best. Undefined once a tool has answered, so that no turn goes round for ever.
 */
export function forcedCall(
  input: BrainInput,
  turn: Turn,
  scene: Scene,
): BrainAnswer["toolCalls"][number] | undefined {
  const isForced = typeof input.toolChoice === "object" || input.toolChoice === "required";
  if (!isForced || turn.steps.length > 0) return undefined;
  const text = ownWords(turn.userText).text;
  const tool = chooseTool(input, text);
  return tool && { name: tool.name, arguments: argumentsFor(tool.parameters, text, scene) };
}

function chooseTool(input: BrainInput, text: string): OfferedTool | undefined {
  const choice = input.toolChoice;
  if (typeof choice === "object") return input.tools.find((tool) => tool.name === choice.name);
  const wanted = new Set(contentWords(text).map(stem));
  const scored = input.tools.map((tool) => {
    const named = contentWords(tool.name.replace(/[_.-]|(?<=\p{Ll})(?=\p{Lu})/gu, " ")).map(stem);
    const described = contentWords(tool.description).map(stem);
    const hits = (words: readonly string[]): number => words.filter((word) => wanted.has(word)).length;
    return { tool, score: hits(named) * 2 + hits(described) };
  });
  const best = scored.toSorted((left, right) => right.score - left.score)[0];
  return best !== undefined && (best.score >= 2 || choice === "required") ? best.tool : undefined;
}

function argumentsFor(parameters: unknown, text: string, scene: Scene): Record<string, unknown> {
  const schema = isRecord(parameters) ? parameters : {};
  const properties = isRecord(schema["properties"]) ? schema["properties"] : {};
  const required = Array.isArray(schema["required"]) ? schema["required"] : [];
  const result: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(properties)) {
    const value = valueFor(name, isRecord(property) ? property : {}, text, scene, required.includes(name));
    if (value !== undefined) result[name] = value;
  }
  return result;
}

const place = /\b(?:in|at|for|near|from|to)\s+((?:\p{Lu}[\p{L}'-]*)(?:[ ,]+\p{Lu}[\p{L}'-]*)*)/u;

/** A value that the text plausibly gives for a parameter; optional ones stay away unless the text names them. */
function valueFor(
  name: string,
  property: Record<string, unknown>,
  text: string,
  scene: Scene,
  isRequired: boolean,
): unknown {
  const options: unknown[] = Array.isArray(property["enum"]) ? property["enum"] : [];
  if (options.length > 0) {
    const said = options.find((option) => new RegExp(`\\b${escaped(String(option))}`, "i").test(text));
    return said ?? (isRequired ? options[0] : undefined);
  }
  const type = Array.isArray(property["type"]) ? property["type"][0] : property["type"];
  switch (type) {
    case "number":
    case "integer": {
      const number = /-?\d+(?:\.\d+)?/.exec(text)?.[0];
      return number === undefined ? (isRequired ? 1 : undefined) : Number(number);
    }
    case "boolean":
      return isRequired ? !/\b(?:not|no|don['’]t|off|false)\b/i.test(text) : undefined;
    case "array":
      return isRequired ? [itemFor(name, property["items"], text, scene)] : undefined;
    case "object":
      return isRequired ? argumentsFor(property, text, scene) : undefined;
    default:
      return textFor(name, text, scene) ?? (isRequired ? text.slice(0, 500) : undefined);
  }
}

function itemFor(name: string, items: unknown, text: string, scene: Scene): unknown {
  const isObject = isRecord(items) && isRecord(items["properties"]);
  return isObject ? argumentsFor(items, text, scene) : (textFor(name, text, scene) ?? text);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function textFor(name: string, text: string, scene: Scene): string | undefined {
  if (/city|location|place|where|destination|address|country/i.test(name)) return place.exec(text)?.[1];
  if (/date|day|time|when|due/i.test(name)) {
    const due = parseLine(text, scene.moment).due;
    return due === null ? undefined : dueText(due);
  }
  if (/title|name|subject|summary/i.test(name)) return parseLine(text, scene.moment).title || undefined;
  if (/query|text|question|search|prompt|message|content|input/i.test(name))
    return text.replace(/[?.!]+$/, "");
  return undefined;
}

/** What foreign tools gave back, told as it is: this mind knows no more about it than the result says. */
function tellResults(turn: Turn): string {
  return turn.steps
    .map((step) => {
      const output = typeof step.output === "string" ? step.output : JSON.stringify(step.output ?? null);
      const facts = isRecord(step.output) ? fieldsOf(step.output) : shown(output.slice(0, 600));
      return `${shown(step.name)} says: ${facts}.`;
    })
    .join("\n\n");
}

const fieldsOf = (output: Record<string, unknown>): string =>
  Object.entries(output)
    .slice(0, 12)
    .map(([name, value]) => {
      const text = typeof value === "string" ? value : JSON.stringify(value);
      return `${shown(name.replaceAll("_", " "))} ${shown((text ?? "").slice(0, 200))}`;
    })
    .join(", ");
