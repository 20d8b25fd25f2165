import { useEffect, useEffectEvent, useState } from "react";

const pauseMs = 400;

/** Words that take effect at every key, and reach the address when the typing pauses. */
export function useLateWords(
  kept: string,
  onPause: (words: string) => void,
): [string, (words: string) => void] {
  const [typed, setTyped] = useState<string | null>(null);
  const [before, setBefore] = useState(kept);
  if (kept !== before) {
    // The address went elsewhere (a saved view, the back button): what was being typed there is past.
    setBefore(kept);
    setTyped(null);
  }
  const paused = useEffectEvent((words: string) => {
    onPause(words);
    setTyped(null);
  });
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => paused(typed), pauseMs);
    return () => clearTimeout(timer);
  }, [typed]);
  return [typed ?? kept, setTyped];
}
