import { useMemo, useState, type ReactNode } from "react";
import { toApiError } from "../../lib/api.ts";
import { t } from "../../lib/i18n/translate.ts";
import { notify } from "../../lib/notices.ts";
import { addSamples, isSample, removeSamples } from "../../lib/tasks/samples.ts";
import { useTasks } from "../../lib/tasks/task-store.ts";
import { Button } from "../../ui/button.tsx";

/** A handful of tasks to try things on, in and out by one click each. */
export function SampleTasks(): ReactNode {
  const shown = useTasks((state) => state.shown);
  const here = useMemo(() => shown.some(isSample), [shown]);
  const [busy, setBusy] = useState(false);
  const change = async (): Promise<void> => {
    setBusy(true);
    try {
      await (here ? removeSamples() : addSamples());
    } catch (error) {
      notify({ kind: "error", text: toApiError(error).message });
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className="flex flex-col items-start gap-2">
      <h2 className="text-lg font-semibold">{t("settings.samples")}</h2>
      <p className="text-sm text-soft">{t("settings.samplesText")}</p>
      <Button disabled={busy} onClick={() => void change()}>
        {t(here ? "tasks.samples.remove" : "tasks.samples")}
      </Button>
    </section>
  );
}
