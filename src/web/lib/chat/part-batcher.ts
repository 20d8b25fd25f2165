import type { StreamPart } from "../../../shared/stream-part.ts";

/** Text is painted at most twenty times a second: more reads no better, and each time costs a layout. */
export const paintEveryMs = 50;

export interface PartBatcher {
  readonly add: (parts: readonly StreamPart[]) => void;
  /** Hands on what is left, now. */
  readonly flush: () => void;
}

/** Gathers parts and hands them on together: the first at once, then one batch for each stretch of time. */
export function createPartBatcher(onBatch: (parts: readonly StreamPart[]) => void): PartBatcher {
  let waiting: StreamPart[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  const hand = (): void => {
    if (waiting.length === 0) return;
    const batch = waiting;
    waiting = [];
    onBatch(batch);
  };
  const due = (): void => {
    timer = null;
    if (waiting.length === 0) return;
    hand();
    timer = setTimeout(due, paintEveryMs);
  };
  return {
    add: (parts) => {
      waiting.push(...parts);
      if (timer !== null) return;
      hand();
      timer = setTimeout(due, paintEveryMs);
    },
    flush: () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      hand();
    },
  };
}
