import type { ModelMessage, ToolCall } from "../shared/model.ts";

/** A message as the workspace reads it. */
export type WireMessage =
  | { readonly role: "system" | "user"; readonly content: string }
  | { readonly role: "assistant"; readonly content: string; readonly tool_calls?: readonly WireToolCall[] }
  | { readonly role: "tool"; readonly tool_call_id: string; readonly content: string };

export interface WireToolCall {
  readonly id: string;
  readonly type: "function";
  readonly function: { readonly name: string; readonly arguments: string };
  readonly [extra: string]: unknown;
}

/** Which tool exchanges are told as plain text: none, those without the vendor's own fields, or all. */
export type Flatten = "none" | "unsigned" | "all";

export interface HistoryOptions {
  /** What stands for an empty text beside tool calls. */
  readonly emptyText: "" | " ";
  /** All, where an endpoint refuses them and where a call has no tools. */
  readonly flatten: Flatten;
  /** The vendor's own fields of a call, where this endpoint made it. */
  readonly extrasOf?: (callId: string) => Readonly<Record<string, unknown>> | null;
}

type AssistantMessage = Extract<ModelMessage, { role: "assistant" }>;

/**
 * Makes a transcript clean for the strictest family, whichever wrote it: the system text once and first, then user and
 * assistant in turn, no empty text, every tool call answered exactly once, in order, directly behind it.
 */
export function wireMessages(messages: readonly ModelMessage[], options: HistoryOptions): WireMessage[] {
  const system = messages.filter((message) => message.role === "system" && message.text.trim() !== "");
  const history = new History(options);
  messages.forEach((message, position) => {
    if (message.role === "user") history.user(message.text);
    if (message.role === "assistant") history.assistant(message, resultsAfter(messages, position));
    // Tool messages are taken with the calls that they answer; one that answers nothing is left out.
  });
  const text = system.map((message) => clean(message.text)).join("\n\n");
  return [...(text === "" ? [] : [{ role: "system", content: text } as const]), ...history.finish()];
}

class History {
  readonly #options: HistoryOptions;
  readonly #wire: WireMessage[] = [];
  readonly #usedIds = new Set<string>();

  constructor(options: HistoryOptions) {
    this.#options = options;
  }

  user(text: string): void {
    const content = clean(text);
    if (content.trim() === "") return;
    const last = this.#wire.at(-1);
    if (last?.role === "user") this.#replaceLast({ role: "user", content: `${last.content}\n\n${content}` });
    else this.#wire.push({ role: "user", content });
  }

  assistant(message: AssistantMessage, results: ReadonlyMap<string, string>): void {
    if (message.toolCalls.length === 0) this.#say(clean(message.text));
    else if (this.#isTold(message)) this.#tell(message, results);
    else this.#call(message, results);
  }

  #isTold({ toolCalls }: AssistantMessage): boolean {
    const { flatten, extrasOf } = this.#options;
    if (flatten === "unsigned") return !toolCalls.some((call) => extrasOf?.(call.id));
    return flatten === "all";
  }

  /** The list, beginning and ending with the user's side, as the strictest family wants it. */
  finish(): WireMessage[] {
    if (this.#wire.at(-1)?.role === "assistant" || this.#wire.length === 0) this.user("Please go on.");
    return this.#wire;
  }

  #say(content: string): void {
    if (content.trim() === "") return;
    const last = this.#wire.at(-1);
    if (last?.role === "assistant" && last.tool_calls === undefined) {
      this.#replaceLast({ role: "assistant", content: `${last.content}\n\n${content}` });
      return;
    }
    this.#beginWithUser();
    this.#wire.push({ role: "assistant", content });
  }

  #call(message: AssistantMessage, results: ReadonlyMap<string, string>): void {
    this.#beginWithUser();
    const calls = distinct(message.toolCalls).map((call) => ({ call, id: this.#uniqueId(call.id) }));
    const text = clean(message.text);
    this.#wire.push({
      role: "assistant",
      content: text.trim() === "" ? this.#options.emptyText : text,
      tool_calls: calls.map(({ call, id }) => ({
        ...this.#options.extrasOf?.(call.id),
        id,
        type: "function",
        function: { name: cleanName(call.name), arguments: cleanArguments(call.arguments) },
      })),
    });
    for (const { call, id } of calls) {
      this.#wire.push({ role: "tool", tool_call_id: id, content: resultText(results, call) });
    }
  }

  #tell(message: AssistantMessage, results: ReadonlyMap<string, string>): void {
    const calls = distinct(message.toolCalls);
    const used = calls.map((call) => `(Used ${cleanName(call.name)} with ${cleanArguments(call.arguments)})`);
    this.#say([clean(message.text).trim(), ...used].filter((line) => line !== "").join("\n"));
    this.user(
      calls.map((call) => `(Result of ${cleanName(call.name)}: ${resultText(results, call)})`).join("\n"),
    );
  }

  #beginWithUser(): void {
    if (this.#wire.length === 0) this.user("(An earlier part of this conversation is left out.)");
  }

  #replaceLast(message: WireMessage): void {
    this.#wire[this.#wire.length - 1] = message;
  }

  /** Families reuse ids between turns and write them in forms that others refuse. */
  #uniqueId(id: string): string {
    const base = id.replace(/[^\w-]/g, "_").slice(0, 36) || "call";
    let unique = base;
    for (let count = 2; this.#usedIds.has(unique); count += 1) unique = `${base}_${count}`;
    this.#usedIds.add(unique);
    return unique;
  }
}

/** The results that belong to the calls of one message: those before the next assistant message; the first per id counts. */
function resultsAfter(messages: readonly ModelMessage[], position: number): ReadonlyMap<string, string> {
  const results = new Map<string, string>();
  for (const message of messages.slice(position + 1)) {
    if (message.role === "assistant") break;
    if (message.role === "tool" && !results.has(message.toolCallId))
      results.set(message.toolCallId, message.text);
  }
  return results;
}

function resultText(results: ReadonlyMap<string, string>, call: ToolCall): string {
  const text = results.get(call.id);
  if (text === undefined)
    return "This call was cut off before it had a result. Nothing is known about its effect.";
  return clean(text).trim() === "" ? "(no output)" : clean(text);
}

function distinct(calls: readonly ToolCall[]): ToolCall[] {
  return [...new Map(calls.map((call) => [call.id, call])).values()];
}

function cleanName(name: string): string {
  return name.replace(/[^\w-]/g, "_").slice(0, 64) || "unnamed_tool";
}

/** Always one JSON object. What a model wrote and nobody can read is kept, as a text in it. */
function cleanArguments(text: string): string {
  if (text.trim() === "") return "{}";
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return clean(text);
  } catch {
    // Falls through to the same answer as for a value that is no object.
  }
  return JSON.stringify({ unreadable: clean(text) });
}

/** Half characters and NUL are refused by some back ends with an error that nobody understands. */
function clean(text: string): string {
  return text.toWellFormed().replaceAll("\0", "");
}
