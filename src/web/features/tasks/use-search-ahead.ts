import { useCallback, useEffect, useEffectEvent, useState } from "react";
import { afterNextFrame } from "../../lib/after-next-frame.ts";
import { sameSearch, type TaskSearch } from "./task-view.ts";

/**
 * A filter shows in the next frame; the address follows after that frame, as a change of it is work for the whole page.
 * Gives the search to show, and how it is changed.
 */
export function useSearchAhead(
  search: TaskSearch,
  onSearch: (search: TaskSearch) => void,
): [TaskSearch, (change: TaskSearch) => void] {
  const [ahead, setAhead] = useState<TaskSearch | null>(null);
  const [before, setBefore] = useState(search);
  if (search !== before) {
    setBefore(search);
    // The address went elsewhere (the back button): it is right again. Where it has followed, nothing is new.
    if (ahead !== null && !sameSearch(ahead, search)) setAhead(null);
  }
  const follow = useEffectEvent(onSearch);
  useEffect(() => {
    if (ahead === null) return;
    return afterNextFrame(() => follow(ahead));
  }, [ahead]);
  const change = useCallback(
    (next: TaskSearch) => setAhead((known) => ({ ...(known ?? search), ...next })),
    [search],
  );
  return [ahead ?? search, change];
}
