import type { ChatModel } from "../../agent/model.ts";
import type { TurnSignal, TurnSignals } from "../../events/turn-signals.ts";
import type { AppDeps } from "../app.ts";
import { openTestDoor } from "./test-door.ts";
import type { TestDoor } from "./test-door.ts";

/** Signals between two instances within one process; `cut` lets none through any more. */
function joinedSignals() {
  const sides = [new Set<(signal: TurnSignal) => void>(), new Set<(signal: TurnSignal) => void>()] as const;
  const state = { cut: false };
  const side = (own: 0 | 1, other: 0 | 1): TurnSignals => ({
    tell(signal) {
      if (!state.cut) queueMicrotask(() => sides[other].forEach((listener) => listener(signal)));
    },
    hear(listener) {
      sides[own].add(listener);
      return () => void sides[own].delete(listener);
    },
  });
  return { first: side(0, 1), second: side(1, 0), cut: () => void (state.cut = true) };
}

/** Two instances over the same tables, the first of which is asked; `cut` is the end of the line between them. */
export async function openTwoDoors(
  model: ChatModel,
  over: Partial<AppDeps> = {},
): Promise<{ first: TestDoor; second: TestDoor; cut: () => void; close(): Promise<void> }> {
  const signals = joinedSignals();
  const first = await openTestDoor(model, { ...over, turnSignals: signals.first });
  const second = await openTestDoor(model, { ...first.deps, turnSignals: signals.second });
  return {
    first,
    second,
    cut: signals.cut,
    async close() {
      await second.close();
      await first.close();
    },
  };
}
