import type { ChatModel } from "../agent/model.ts";
import type { ModelMessage, ModelPart, ModelRequest } from "../shared/model.ts";
import { abandonedBeginning, lookedFor, openEnd, withoutSecrets } from "./known-secrets.ts";

/**
 * The same model behind a wall: none of these secrets goes to it, whatever a message, a task or an older answer holds, and
 * none comes from it, even where two pieces of its answer share one.
 */
export function modelWithoutSecrets(model: ChatModel, known: readonly string[]): ChatModel {
  const secrets = lookedFor(known);
  if (secrets.length === 0) return model;
  return {
    async *stream(request, signal) {
      const cleaner = new AnswerCleaner(secrets);
      try {
        for await (const batch of model.stream(cleanRequest(request, secrets), signal)) {
          const clean = cleaner.read(batch);
          if (clean.length > 0) yield clean;
        }
      } catch (thrown) {
        // What was said until it broke off stays said.
        const rest = cleaner.end();
        if (rest.length > 0) yield rest;
        throw thrown;
      }
    },
  };
}

const cleanRequest = (request: ModelRequest, secrets: readonly string[]): ModelRequest => ({
  ...request,
  messages: request.messages.map((message) => cleanMessage(message, secrets)),
});

function cleanMessage(message: ModelMessage, secrets: readonly string[]): ModelMessage {
  const text = withoutSecrets(message.text, secrets);
  if (message.role !== "assistant") return text === message.text ? message : { ...message, text };
  const toolCalls = message.toolCalls.map((call) => ({
    ...call,
    arguments: withoutSecrets(call.arguments, secrets),
  }));
  return { ...message, text, toolCalls };
}

type Words = Extract<ModelPart, { text: string }>;

/** Holds back the end of a piece only while it may be the beginning of a secret. */
class AnswerCleaner {
  readonly #secrets: readonly string[];
  #held: Words | undefined;

  constructor(secrets: readonly string[]) {
    this.#secrets = secrets;
  }

  read(batch: readonly ModelPart[]): ModelPart[] {
    const clean: ModelPart[] = [];
    for (const part of batch) this.#readPart(part, clean);
    return clean;
  }

  end(): ModelPart[] {
    if (this.#held === undefined) return [];
    const { type, text } = this.#held;
    this.#held = undefined;
    return [{ type, text: abandonedBeginning(text) }];
  }

  #readPart(part: ModelPart, clean: ModelPart[]): void {
    switch (part.type) {
      case "text-delta":
      case "reasoning-delta":
        return this.#readWords(part, clean);
      case "tool-call":
        clean.push(...this.end(), { ...part, arguments: withoutSecrets(part.arguments, this.#secrets) });
        return;
      case "retry":
      case "finish":
        clean.push(...this.end(), part);
        return;
      default:
        part satisfies never;
    }
  }

  #readWords(part: Words, clean: ModelPart[]): void {
    if (this.#held !== undefined && this.#held.type !== part.type) clean.push(...this.end());
    const { type } = part;
    const text = withoutSecrets((this.#held?.text ?? "") + part.text, this.#secrets);
    const told = text.slice(0, text.length - openEnd(text, this.#secrets));
    this.#held = told.length === text.length ? undefined : { type, text: text.slice(told.length) };
    if (told !== "") clean.push(told === part.text ? part : { type, text: told });
  }
}
