import type { BrainAnswer, BrainInput } from "./brain-seam.ts";

/** A reply that is given instead of asking the brain. All conditions given must hold. */
export interface ScriptedReply {
  readonly when?: {
    readonly model?: string;
    /** In the last words of the user. */
    readonly user?: string | RegExp;
    /** Who spoke last: `tool` means that results came back. */
    readonly last?: "user" | "tool";
  };
  /** How often it is given; once when absent. */
  readonly times?: number;
  readonly reply: BrainAnswer | ((input: BrainInput) => BrainAnswer);
}

function fits(scripted: ScriptedReply, model: string, input: BrainInput): boolean {
  const { when } = scripted;
  if (when === undefined) return true;
  if (when.model !== undefined && when.model !== model) return false;
  const last = input.messages.at(-1);
  if (when.last !== undefined && last?.role !== when.last) return false;
  if (when.user === undefined) return true;
  const words = input.messages.findLast((message) => message.role === "user")?.text ?? "";
  return typeof when.user === "string" ? words.includes(when.user) : when.user.test(words);
}

/** The scripted replies in order: the first that fits and is not used up is given. */
export class ScriptBook {
  readonly #entries: { readonly scripted: ScriptedReply; left: number }[] = [];

  add(...replies: readonly ScriptedReply[]): void {
    for (const scripted of replies) this.#entries.push({ scripted, left: scripted.times ?? 1 });
  }

  clear(): void {
    this.#entries.length = 0;
  }

  take(model: string, input: BrainInput): BrainAnswer | null {
    const entry = this.#entries.find(({ scripted, left }) => left > 0 && fits(scripted, model, input));
    if (entry === undefined) return null;
    entry.left -= 1;
    const { reply } = entry.scripted;
    return typeof reply === "function" ? reply(input) : reply;
  }
}
