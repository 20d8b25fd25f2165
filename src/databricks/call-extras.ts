import type { AssembledCall } from "./tool-calls.ts";

const maxCalls = 2_000;

/**
 * Vendors put fields of their own on tool calls and want them back with the next turn (Gemini's thought signature). The transcript
 * belongs to no vendor and does not hold them, so they are kept here, for the endpoint that made them. A forgotten one does little
 * harm: the endpoint complains, and the exchange is told as text.
 */
export class CallExtras {
  readonly #byCall = new Map<string, Readonly<Record<string, unknown>>>();

  keep(model: string, call: AssembledCall): void {
    if (call.extras === null) return;
    this.#byCall.set(`${model}\n${call.id}`, call.extras);
    if (this.#byCall.size > maxCalls) this.#byCall.delete(this.#byCall.keys().next().value ?? "");
  }

  of(model: string, callId: string): Readonly<Record<string, unknown>> | null {
    return this.#byCall.get(`${model}\n${callId}`) ?? null;
  }
}
