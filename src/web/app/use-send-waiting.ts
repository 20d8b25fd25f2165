import { useEffect } from "react";
import { lateWords } from "../lib/i18n/translate.ts";
import { useLiveState } from "../lib/live.ts";
import { useEditQueue } from "../lib/tasks/edit-queue.ts";
import { useWaitingLines } from "../lib/tasks/quick-queue.ts";

const againMs = 5000;

/** How much waits for the connection; it is sent as soon as there is one. */
export function useSendWaiting(): number {
  const edits = useEditQueue().filter(({ theirs }) => theirs === undefined).length;
  const count = edits + useWaitingLines().length;
  const live = useLiveState();
  useEffect(() => {
    if (count === 0 || live !== "live") return;
    // Fetched only when something waits; where even that fails there is no connection yet.
    const fetchAndSend = async (): Promise<void> => {
      const [part] = await Promise.all([import("../lib/tasks/send-waiting.ts"), lateWords()]);
      await part.sendWaiting();
    };
    const send = (): void => void fetchAndSend().catch(() => undefined);
    send();
    const timer = setInterval(send, againMs);
    window.addEventListener("online", send);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", send);
    };
  }, [count, live]);
  return count;
}
