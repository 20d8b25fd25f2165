import type { ChatModel } from "../../agent/model.ts";
import { CaroleError } from "../../shared/errors.ts";

/** A model that says what the test tells it to, when the test tells it. */
export function pacedModel() {
  let wake = (): void => undefined;
  const waiting: (string | null)[] = [];
  const state = { abortedAt: 0, calls: 0 };
  const next = async (signal: AbortSignal): Promise<string | null> => {
    while (waiting.length === 0) {
      signal.throwIfAborted();
      await new Promise<void>((resolve) => {
        wake = resolve;
        signal.addEventListener("abort", () => resolve(), { once: true });
      });
    }
    return waiting.shift() ?? null;
  };
  const model: ChatModel = {
    async *stream(_request, signal) {
      state.calls += 1;
      signal.addEventListener("abort", () => (state.abortedAt ||= performance.now()), { once: true });
      for (;;) {
        const text = await next(signal).catch(() => {
          throw new CaroleError("aborted", "This was stopped.");
        });
        if (text === null) break;
        yield [{ type: "text-delta", text }];
      }
      const usage = { inputTokens: 3, outputTokens: 2 };
      yield [{ type: "finish", reason: "stop", usage, servedModel: null, requestId: null }];
    },
  };
  return {
    model,
    state,
    say(text: string): void {
      waiting.push(text);
      wake();
    },
    end(): void {
      waiting.push(null);
      wake();
    },
  };
}
