import type { WireManner } from "../wire-manner.ts";
import type { StruckFault } from "./fault-book.ts";
import { ReplacingFault } from "./fault-rule.ts";

export type StreamFault =
  | { readonly kind: "stall"; readonly afterEvents: number; readonly ms: number | null }
  | {
      readonly kind: "send";
      readonly afterEvents: number;
      readonly data: string;
      readonly after: "go-on" | "end" | "cut";
    }
  | { readonly kind: "cut"; readonly afterEvents: number }
  | { readonly kind: "end-early"; readonly afterEvents: number };

/** All that a call's faults come to. */
export interface FaultEffects {
  readonly ids: readonly string[];
  /** Stands instead of an answer. */
  readonly replacement: ReplacingFault | null;
  readonly firstByteMs: number;
  readonly eventMs: number;
  readonly splitBytes: number | null;
  readonly contentType: string | null;
  readonly truncateBytes: number | null;
  readonly argumentsText: string | null;
  readonly wire: Partial<WireManner>;
  readonly stream: readonly StreamFault[];
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function errorEvents(form: "error-code" | "openai", code: string, message: string): string {
  return JSON.stringify(
    form === "error-code"
      ? { error_code: code, message }
      : { error: { message, type: "server_error", code } },
  );
}

function apply(effects: Mutable<FaultEffects>, struck: StruckFault): void {
  const { fault } = struck;
  const replacing = ReplacingFault.safeParse(fault);
  if (replacing.success) {
    effects.replacement ??= replacing.data;
    return;
  }
  switch (fault.kind) {
    case "slow-first-byte":
      effects.firstByteMs += fault.ms;
      return;
    case "slow-events":
      effects.eventMs += fault.ms;
      return;
    case "split":
      effects.splitBytes = fault.bytes;
      return;
    case "content-type":
      effects.contentType = fault.contentType;
      return;
    case "truncated-json":
      effects.truncateBytes = fault.bytes;
      return;
    case "arguments":
      effects.argumentsText = fault.text;
      return;
    case "manner":
      effects.wire = { ...effects.wire, ...fault.wire };
      return;
    case "stall":
      effects.stream = [...effects.stream, { ...fault, ms: fault.ms ?? null }];
      return;
    case "cut":
    case "end-early":
      effects.stream = [...effects.stream, fault];
      return;
    case "extra-event":
      effects.stream = [
        ...effects.stream,
        { kind: "send", afterEvents: fault.afterEvents, data: JSON.stringify(fault.data), after: "go-on" },
      ];
      return;
    case "stream-error": {
      const data = errorEvents(fault.form, fault.errorCode, fault.message);
      const after = fault.ending === "cut" ? "cut" : "end";
      const closing = fault.ending === "done" ? `${data}\n\ndata: [DONE]` : data;
      effects.stream = [
        ...effects.stream,
        { kind: "send", afterEvents: fault.afterEvents, data: closing, after },
      ];
      return;
    }
    default:
      return;
  }
}

export function effectsOf(struck: readonly StruckFault[]): FaultEffects {
  const effects: Mutable<FaultEffects> = {
    ids: struck.map(({ id }) => id),
    replacement: null,
    firstByteMs: 0,
    eventMs: 0,
    splitBytes: null,
    contentType: null,
    truncateBytes: null,
    argumentsText: null,
    wire: {},
    stream: [],
  };
  for (const one of struck) apply(effects, one);
  return effects;
}
