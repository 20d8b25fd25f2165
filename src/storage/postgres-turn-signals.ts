import type { TurnSignal, TurnSignals } from "../events/turn-signals.ts";
import type { PostgresLine } from "./postgres-line.ts";

/** Signals about running answers, over the line that instances share. They carry ids alone: what was said stays in the tables. */
export function createPostgresTurnSignals(line: PostgresLine): TurnSignals {
  const listeners = new Set<(signal: TurnSignal) => void>();
  // Only instances tell on this channel, and what they tell is made by `tell` below.
  line.hear("carole_turns", (notice) => {
    for (const listener of listeners) listener(notice as TurnSignal);
  });
  return {
    tell: (signal) => line.tell("carole_turns", signal),
    hear(listener) {
      const own = (signal: TurnSignal): void => listener(signal);
      listeners.add(own);
      return () => void listeners.delete(own);
    },
  };
}
