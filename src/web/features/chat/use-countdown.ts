import { useEffect, useState } from "react";

const tickMs = 1000;

/**
 * Whole seconds left of a wait that begins when it is first shown, or began at `since`; 0 when it is over or there is
 * none.
 */
export function useCountdown(waitMs: number | undefined, since?: string): number {
  const [begun] = useState(() => (since === undefined ? Date.now() : Date.parse(since)));
  const until = begun + (waitMs ?? 0);
  const [now, setNow] = useState(() => Date.now());
  const left = Math.max(0, Math.ceil((until - now) / 1000));
  const waiting = left > 0;
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(() => setNow(Date.now()), tickMs);
    return () => clearInterval(timer);
  }, [waiting]);
  return left;
}
