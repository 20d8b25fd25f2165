import { useEffect, useState, type ReactNode } from "react";
import { t } from "../lib/i18n/translate.ts";
import { useEditQueue } from "../lib/tasks/edit-queue.ts";
import { useTasks } from "../lib/tasks/task-store.ts";
import { useSendWaiting } from "./use-send-waiting.ts";

const soonMs = 400;
const savedMs = 2500;

/** How it stands with what was changed on this page: being saved, saved, or waiting for the connection. */
export function SaveState(): ReactNode {
  const waiting = useSendWaiting();
  const kept = useEditQueue().length;
  const saving = useTasks((state) => state.pending.length) > kept;
  const phase = usePhase(saving);
  const text =
    waiting > 0
      ? t("save.waiting", { count: waiting })
      : phase === "saving"
        ? t("save.saving")
        : phase === "saved"
          ? t("save.saved")
          : "";
  return (
    <output aria-label={t("save.label")} className="truncate text-xs text-soft">
      {text}
    </output>
  );
}

/** A save that is over in a moment is not spoken of; a longer one is, and so is its end. */
function usePhase(saving: boolean): "quiet" | "saving" | "saved" {
  const [phase, setPhase] = useState<"quiet" | "saving" | "saved">("quiet");
  useEffect(() => {
    if (saving) {
      const timer = setTimeout(() => setPhase("saving"), soonMs);
      return () => clearTimeout(timer);
    }
    if (phase === "quiet") return;
    const timer = setTimeout(
      () => setPhase(phase === "saving" ? "saved" : "quiet"),
      phase === "saving" ? 0 : savedMs,
    );
    return () => clearTimeout(timer);
  }, [saving, phase]);
  return phase;
}
