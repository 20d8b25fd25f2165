import { useEffect, useState } from "react";

const tickMs = 1000;

/** Whole seconds left of a wait that begins when it is first shown; 0 when it is over or there is none. */
export function useCountdown(waitMs: number | undefined): number {
  const [until] = useState(() => performance.now() + (waitMs ?? 0));
  const [left, setLeft] = useState(() => secondsUntil(until));
  useEffect(() => {
    if (secondsUntil(until) === 0) return;
    const timer = setInterval(() => {
      const seconds = secondsUntil(until);
      setLeft(seconds);
      if (seconds === 0) clearInterval(timer);
    }, tickMs);
    return () => clearInterval(timer);
  }, [until]);
  return left;
}

const secondsUntil = (until: number): number => Math.max(0, Math.ceil((until - performance.now()) / 1000));
