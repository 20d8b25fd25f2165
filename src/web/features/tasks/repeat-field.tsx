import type { ReactNode } from "react";
import type { Task } from "../../../shared/task.ts";
import { describeRepeat } from "../../../language/describe-repeat.ts";
import { wallClock } from "../../lib/dates.ts";
import { t } from "../../lib/i18n/translate.ts";
import { notify } from "../../lib/notices.ts";
import { editTask } from "../../lib/tasks/edit-tasks.ts";
import { ownTimeZone } from "../../lib/time-zone.ts";
import { TextField } from "../../ui/field.tsx";

/** A repeat in words, kept as a rule. What reads the words is fetched when there are some. */
export function RepeatField({ task }: { readonly task: Task }): ReactNode {
  const save = async (words: string): Promise<void> => {
    if (words.trim() === "") return void editTask(task.id, { repeat: null });
    const { firstDue, parseRepeat } = await import("../../../language/parse-repeat.ts");
    const moment = { now: wallClock(), timeZone: ownTimeZone() };
    const repeat = parseRepeat(words, moment);
    if (repeat === null) {
      notify({ kind: "error", text: t("task.repeatUnclear", { words: words.trim() }) });
      return;
    }
    const due = task.due === null ? firstDue(words, moment) : null;
    await editTask(task.id, due === null ? { repeat } : { repeat, due });
  };
  return (
    <TextField
      label={t("task.repeat")}
      value={task.repeat === null ? "" : describeRepeat(task.repeat)}
      placeholder={t("task.repeatWords")}
      onSave={(words) => void save(words)}
    />
  );
}
