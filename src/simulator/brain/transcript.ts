import type { BrainMessage } from "../brain-seam.ts";

/** A tool call that was made, and what came back. `output` is undefined while no result is there. */
export interface Step {
  readonly name: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly output: unknown;
}

/** One message of the user and all that followed it. */
export interface Turn {
  readonly userText: string;
  readonly steps: readonly Step[];
  /** How many times tools were called in this turn, batches counted once. */
  readonly rounds: number;
  /** What the assistant said in words, in this turn. */
  readonly said: string;
}

export interface Transcript {
  readonly instructions: string;
  readonly turns: readonly Turn[];
}

/**
 * What a JSON text holds; the text itself where it holds none. An old result may have been cut in the middle of a list:
 * then the rows that stand whole are read.
 */
function readJson(text: string): unknown {
  const whole = tryJson(text) ?? tryJson(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1));
  if (whole !== undefined || !text.startsWith("{")) return whole ?? text;
  let end = text.lastIndexOf("},");
  for (let attempt = 0; attempt < 8 && end > 0; attempt += 1) {
    const mended = tryJson(`${text.slice(0, end + 1)}]}`);
    if (mended !== undefined) return mended;
    end = text.lastIndexOf("},", end - 1);
  }
  return text;
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Not JSON: the caller goes on with another reading.
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readArguments(text: string): Record<string, unknown> {
  const value = text.trim() === "" ? {} : readJson(text);
  return isRecord(value) ? value : {};
}

/** Sorts the messages into turns. Results are found by their call's id, wherever they stand. */
export function readTranscript(messages: readonly BrainMessage[]): Transcript {
  const results = new Map<string, unknown>();
  for (const message of messages) {
    if (message.role === "tool") results.set(message.toolCallId, readJson(message.text));
  }
  const instructions: string[] = [];
  const turns: { userText: string; steps: Step[]; rounds: number; said: string }[] = [];
  for (const message of messages) {
    const turn = turns.at(-1);
    switch (message.role) {
      case "system":
        instructions.push(message.text);
        break;
      case "user":
        turns.push({ userText: message.text, steps: [], rounds: 0, said: "" });
        break;
      case "assistant":
        if (turn === undefined) break;
        turn.said = [turn.said, message.text].filter((text) => text !== "").join("\n\n");
        if (message.toolCalls.length > 0) turn.rounds += 1;
        for (const call of message.toolCalls) {
          const output = results.get(call.id);
          turn.steps.push({ name: call.name, arguments: readArguments(call.arguments), output });
        }
        break;
      case "tool":
        break;
      default:
        message satisfies never;
    }
  }
  return { instructions: instructions.join("\n"), turns };
}
