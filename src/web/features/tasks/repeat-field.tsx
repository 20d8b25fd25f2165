import type { ReactNode } from "react";
import type { Task } from "../../../shared/task.ts";
import { describeRepeat } from "../../../language/describe-repeat.ts";
import { wallClock } from "../../lib/dates.ts";
import { locale, t } from "../../lib/i18n/translate.ts";
import { notify } from "../../lib/notices.ts";
import { editTask } from "../../lib/tasks/edit-tasks.ts";
import { withReadTimes } from "../../lib/own-times.ts";
import { ownTimeZone } from "../../lib/time-zone.ts";
import { tellRepeat } from "../../lib/tasks/tell-repeat.ts";
import { SeriesField } from "./series-field.tsx";
import { TextField } from "../../ui/field.tsx";

/** A repeat in words, kept as a rule. What reads the words is fetched when there are some. */
export function RepeatField({ task }: { readonly task: Task }): ReactNode {
  const save = async (words: string): Promise<void> => {
    if (words.trim() === "") return void editTask(task.id, { repeat: null });
    const { firstDue, parseRepeat } = await import("../../../language/parse-repeat.ts");
    const moment = { now: wallClock(), timeZone: ownTimeZone() };
    const read = await withReadTimes(words);
    const repeat = parseRepeat(read, moment);
    if (repeat === null) {
      notify({ kind: "error", text: t("task.repeatUnclear", { words: words.trim() }) });
      return;
    }
    const due = task.due === null ? firstDue(read, moment) : null;
    await editTask(task.id, due === null ? { repeat } : { repeat, due });
  };
  const words = task.repeat === null ? "" : describeRepeat(task.repeat);
  return (
    <>
      <TextField
        label={t("task.repeat")}
        value={words}
        placeholder={t("task.repeatWords")}
        onSave={(next) => void save(next)}
      />
      {words === "" || locale().startsWith("en") ? null : (
        // The box holds words that are read again; beside them they stand in the reader's language.
        <p className="grid grid-cols-[7rem_1fr] gap-2 text-xs text-soft">
          <span className="col-start-2 px-2">{tellRepeat(task.repeat ?? "")}</span>
        </p>
      )}
      {task.repeat === null ? null : <SeriesField key={task.id} task={task} />}
    </>
  );
}
