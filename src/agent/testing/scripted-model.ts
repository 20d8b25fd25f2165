import { CaroleError } from "../../shared/errors.ts";
import type { ModelPart, ModelRequest, ToolCall } from "../../shared/model.ts";
import type { ChatModel } from "../model.ts";

/** What a scripted model does at one step: say something, call tools, or break. */
export interface ScriptedStep {
  readonly text?: string;
  readonly reasoning?: string;
  readonly calls?: readonly { readonly name: string; readonly arguments: unknown; readonly id?: string }[];
  /** Thrown after what was said. */
  readonly error?: Error;
  readonly finish?: "stop" | "length" | "tool-calls" | "content-filter" | "other";
  /** Parts given as they are, before the rest. */
  readonly parts?: readonly ModelPart[];
  /** Waits here until the signal aborts. */
  readonly hang?: boolean;
}
export type Script = (request: ModelRequest, step: number) => ScriptedStep;

/** A model for tests that follows a script: a list of steps, or a function of what it is sent. */
export function scriptedModel(script: readonly ScriptedStep[] | Script): ChatModel & {
  readonly requests: readonly ModelRequest[];
  readonly aborts: number;
} {
  const requests: ModelRequest[] = [];
  let aborts = 0;
  return {
    requests,
    get aborts() {
      return aborts;
    },
    async *stream(request, signal) {
      const index = requests.length;
      requests.push(request);
      const step: ScriptedStep =
        typeof script === "function" ? script(request, index) : (script[index] ?? { text: "" });
      signal.addEventListener("abort", () => (aborts += 1), { once: true });
      if (step.parts !== undefined) yield step.parts;
      if (step.reasoning !== undefined) yield [{ type: "reasoning-delta", text: step.reasoning }];
      for (const piece of pieces(step.text ?? "")) {
        await Promise.resolve();
        if (signal.aborted) throw new CaroleError("aborted", "This was stopped.");
        yield [{ type: "text-delta", text: piece }];
      }
      if (step.hang === true) await untilAborted(signal);
      if (step.error !== undefined) throw step.error;
      const calls = (step.calls ?? []).map((call, at): ToolCall & { type: "tool-call" } => ({
        type: "tool-call",
        id: call.id ?? `call-${index}-${at}`,
        name: call.name,
        arguments: typeof call.arguments === "string" ? call.arguments : JSON.stringify(call.arguments),
      }));
      yield [
        ...calls,
        {
          type: "finish",
          reason: step.finish ?? (calls.length > 0 ? "tool-calls" : "stop"),
          usage: { inputTokens: 10, outputTokens: 5 },
          servedModel: null,
          requestId: null,
        },
      ];
    },
  };
}

/** A text in pieces of a few words, as models send it. */
function pieces(text: string): string[] {
  return text.match(/[\s\S]{1,12}/g) ?? [];
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const stop = (): void => reject(new CaroleError("aborted", "This was stopped."));
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}
