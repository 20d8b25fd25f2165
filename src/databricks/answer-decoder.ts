import { CaroleError } from "../shared/errors.ts";
import type { FinishReason, ModelPart, Usage } from "../shared/model.ts";
import { readContent, readSiblingReasoning } from "./content.ts";
import { factsOfEvent, type ErrorFacts } from "./error-facts.ts";
import { EventLines } from "./event-lines.ts";
import { ToolCallAssembly, type AssembledCall } from "./tool-calls.ts";

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export interface AnswerContext {
  readonly requestId: string | null;
  /** Makes the error for an error object inside the stream. */
  readonly toError: (facts: ErrorFacts) => CaroleError;
  /** Hears of each whole call, with the vendor's extra fields. */
  readonly onCall?: (call: AssembledCall) => void;
}

/**
 * Turns the bytes of a streamed answer into parts. One `JSON.parse` per event; text that arrives together leaves together.
 * What came before an error is not lost: `push` gives it out, and `end` throws.
 */
export class AnswerDecoder {
  readonly #context: AnswerContext;
  readonly #lines = new EventLines((data, name) => this.#event(data, name));
  readonly #calls = new ToolCallAssembly();
  #batch: ModelPart[] = [];
  #failure: CaroleError | null = null;
  #reason: FinishReason | null = null;
  #done = false;
  #answered = false;
  #usage: Usage = { inputTokens: null, outputTokens: null };
  #servedModel: string | null = null;

  constructor(context: AnswerContext) {
    this.#context = context;
  }

  /** The end was told, by `[DONE]`: nothing more needs to be waited for. */
  get done(): boolean {
    return this.#done || this.#failure !== null;
  }

  /** The reason of the end was told; what may follow is only the count of tokens. */
  get finishing(): boolean {
    return this.#reason !== null;
  }

  push(bytes: Uint8Array): readonly ModelPart[] {
    this.#lines.push(bytes);
    return this.#drain();
  }

  /** An answer that came in one piece, because the endpoint does not stream. */
  whole(body: unknown): readonly ModelPart[] {
    if (!isObject(body)) throw broken("The answer came in an unreadable form.");
    this.#chunk(body);
    return this.#drain();
  }

  /** The last parts, `finish` among them. Throws when the answer did not really end. */
  end(): readonly ModelPart[] {
    if (!this.#done && this.#failure === null) this.#lines.end();
    if (this.#failure !== null) throw this.#failure;
    if (this.#reason === null && !(this.#done && (this.#answered || !this.#calls.empty))) {
      throw broken("The answer broke off before its end.");
    }
    const calls = this.#calls.finish(this.#reason === "length");
    for (const call of calls) {
      this.#context.onCall?.(call);
      this.#batch.push({ type: "tool-call", id: call.id, name: call.name, arguments: call.arguments });
    }
    this.#batch.push({
      type: "finish",
      // Some models call tools and then say that they merely stopped.
      reason: calls.length > 0 && this.#reason !== "length" ? "tool-calls" : (this.#reason ?? "other"),
      usage: this.#usage,
      servedModel: this.#servedModel,
      requestId: this.#context.requestId,
    });
    return this.#drain();
  }

  #drain(): readonly ModelPart[] {
    const batch = this.#batch;
    if (batch.length > 0) this.#batch = [];
    return batch;
  }

  #event(data: string, name: string): void {
    if (this.#done || this.#failure !== null) return;
    if (data === "[DONE]") {
      this.#done = true;
      return;
    }
    let chunk: unknown;
    try {
      chunk = JSON.parse(data);
    } catch {
      // The parser's error quotes the text, which is not ours to keep.
      this.#failure = broken("A piece of the answer could not be read.");
      return;
    }
    if (!isObject(chunk)) return;
    if (name === "error" && factsOfEvent(chunk) === null) this.#fail({ error: chunk });
    else this.#chunk(chunk);
  }

  #chunk(chunk: Json): void {
    if (chunk["error"] || chunk["error_code"]) return this.#fail(chunk);
    if (this.#servedModel === null && typeof chunk["model"] === "string") this.#servedModel = chunk["model"];
    if (chunk["usage"]) this.#count(chunk["usage"]);
    const choices = chunk["choices"];
    // Agent endpoints put the delta where others have the list of choices.
    const choice: unknown = Array.isArray(choices)
      ? choices[0]
      : isObject(chunk["delta"])
        ? chunk
        : undefined;
    if (!isObject(choice) || (typeof choice["index"] === "number" && choice["index"] > 0)) return;
    const delta = choice["delta"] ?? choice["message"];
    if (isObject(delta)) this.#delta(delta);
    if (typeof choice["finish_reason"] === "string" && choice["finish_reason"] !== "") {
      this.#reason = finishReason(choice["finish_reason"]);
    }
  }

  #delta(delta: Json): void {
    const content = delta["content"];
    if (typeof content === "string") {
      this.#say("text-delta", content);
    } else if (content !== null && content !== undefined) {
      const read = readContent(content);
      this.#say("reasoning-delta", read.reasoning);
      this.#say("text-delta", read.text);
    }
    this.#say("reasoning-delta", readSiblingReasoning(delta));
    // A refusal is told in a field of its own by some, and it is all that they say.
    if (typeof delta["refusal"] === "string") this.#say("text-delta", delta["refusal"]);
    if (delta["tool_calls"]) this.#calls.add(delta["tool_calls"]);
  }

  #say(type: "text-delta" | "reasoning-delta", text: string): void {
    if (text === "") return;
    this.#answered = true;
    const last = this.#batch.at(-1);
    if (last?.type === type) this.#batch[this.#batch.length - 1] = { type, text: last.text + text };
    else this.#batch.push({ type, text });
  }

  #count(usage: unknown): void {
    if (!isObject(usage)) return;
    const { prompt_tokens: input, completion_tokens: output } = usage;
    this.#usage = {
      inputTokens: typeof input === "number" ? input : this.#usage.inputTokens,
      outputTokens: typeof output === "number" ? output : this.#usage.outputTokens,
    };
  }

  #fail(chunk: Json): void {
    const facts = factsOfEvent(chunk);
    if (facts !== null) this.#failure = this.#context.toError(facts);
  }
}

const finishReasons: Readonly<Record<string, FinishReason>> = {
  stop: "stop",
  end_turn: "stop",
  stop_sequence: "stop",
  eos: "stop",
  length: "length",
  max_tokens: "length",
  model_context_window_exceeded: "length",
  tool_calls: "tool-calls",
  tool_use: "tool-calls",
  function_call: "tool-calls",
  content_filter: "content-filter",
  refusal: "content-filter",
  safety: "content-filter",
};

function finishReason(word: string): FinishReason {
  return finishReasons[word.toLowerCase()] ?? "other";
}

function broken(message: string): CaroleError {
  return new CaroleError("stream_broken", message, {
    hint: "What arrived is kept. Ask again to get a whole answer.",
    retryable: true,
  });
}
