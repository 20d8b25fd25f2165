import type { FinishReason, ModelPart, ToolCall, Usage } from "../shared/model.ts";
import type { StreamPart } from "../shared/stream-part.ts";

/**
 * Turns one model answer into stream parts as it comes, and keeps what the loop needs afterwards. It costs one stream
 * part per batch of network input, however many tokens the batch holds.
 */
export interface StepReader {
  read(batch: readonly ModelPart[]): StreamPart[];
  /** Closes what is open. */
  end(): StreamPart[];
  readonly text: string;
  readonly calls: readonly ToolCall[];
  readonly finish: { readonly reason: FinishReason; readonly usage: Usage } | null;
}

/** Arguments as the screen shows them; the raw text where they are no JSON. */
export function shownArguments(text: string): unknown {
  if (text.trim() === "") return {};
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text; // Broken arguments are told to the model by the call itself; the screen shows what was written.
  }
}

/** `knownCalls`: the call ids of the turn so far; some models begin anew with `call_0` at every step. */
export function createStepReader(newPartId: () => string, knownCalls = new Set<string>()): StepReader {
  let text = "";
  let finish: StepReader["finish"] = null;
  let open: { kind: "text" | "reasoning"; id: string } | null = null;
  const calls: ToolCall[] = [];

  const close = (parts: StreamPart[]): void => {
    if (open === null) return;
    parts.push({ type: `${open.kind}-end`, id: open.id });
    open = null;
  };
  const delta = (parts: StreamPart[], kind: "text" | "reasoning", piece: string): void => {
    if (piece === "") return;
    if (open?.kind !== kind) {
      close(parts);
      open = { kind, id: newPartId() };
      parts.push({ type: `${kind}-start`, id: open.id });
    }
    if (kind === "text") text += piece;
    const last = parts.at(-1);
    if (last?.type === `${kind}-delta` && "delta" in last) last.delta += piece;
    else parts.push({ type: `${kind}-delta`, id: open.id, delta: piece });
  };
  const read = (parts: StreamPart[], part: ModelPart): void => {
    switch (part.type) {
      case "text-delta":
        return delta(parts, "text", part.text);
      case "reasoning-delta":
        return delta(parts, "reasoning", part.text);
      case "tool-call": {
        close(parts);
        const id = part.id === "" || knownCalls.has(part.id) ? `${part.id}call-${newPartId()}` : part.id;
        knownCalls.add(id);
        calls.push({ id, name: part.name, arguments: part.arguments });
        parts.push({
          type: "tool-input-available",
          toolCallId: id,
          toolName: part.name,
          input: shownArguments(part.arguments),
        });
        return;
      }
      case "retry":
        parts.push({
          type: "data-notice",
          data: { kind: "retry", text: retryText(part.attempt, part.waitMs, part.code), waitMs: part.waitMs },
        });
        return;
      case "finish":
        close(parts);
        finish = { reason: part.reason, usage: part.usage };
        return;
      default:
        part satisfies never;
    }
  };

  return {
    read(batch) {
      const parts: StreamPart[] = [];
      for (const part of batch) read(parts, part);
      return parts;
    },
    end() {
      const parts: StreamPart[] = [];
      close(parts);
      return parts;
    },
    get text() {
      return text;
    },
    get calls() {
      return calls;
    },
    get finish() {
      return finish;
    },
  };
}

const troubles: Readonly<Record<string, string>> = {
  upstream_rate_limited: "The workspace is busy.",
  host_unreachable: "The workspace cannot be reached.",
  tls_failed: "No secure connection to the workspace came about.",
  timeout: "The workspace did not answer in time.",
  stream_broken: "The connection to the workspace broke.",
  model_asleep: "The model is still waking up.",
  upstream_failed: "The workspace answered with an error.",
};

function retryText(attempt: number, waitMs: number, code: string): string {
  const seconds = Math.max(1, Math.round(waitMs / 1000));
  const trouble = troubles[code] ?? "The workspace did not answer as it should.";
  return `${trouble} Trying again in ${seconds} s (try ${attempt + 1}).`;
}
