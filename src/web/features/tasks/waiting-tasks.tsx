import type { ReactNode } from "react";
import CloudOff from "lucide-react/icons/cloud-off";
import Pencil from "lucide-react/icons/pencil";
import X from "lucide-react/icons/x";
import { t } from "../../lib/i18n/translate.ts";
import { notify } from "../../lib/notices.ts";
import { takeOut, type WaitingLine } from "../../lib/tasks/quick-queue.ts";
import { IconButton } from "../../ui/button.tsx";
import { chipText } from "./read-line.ts";
import { useReading } from "./use-reading.ts";

export interface WaitingTasksProps {
  readonly lines: readonly WaitingLine[];
  /** Takes a line back into the box; none while something else is written there. */
  readonly onEdit: ((line: WaitingLine) => void) | undefined;
}

/** The tasks that are not sent yet, as they will be read. Each becomes a row of the list when it is. */
export function WaitingTasks({ lines, onEdit }: WaitingTasksProps): ReactNode {
  return (
    <ul
      aria-label={t("quick.waits")}
      className="mx-2 mb-1.5 max-h-[30dvh] shrink-0 overflow-y-auto rounded-md border border-dashed border-line"
    >
      {lines.map((line) => (
        <WaitingTask key={line.key} line={line} onEdit={onEdit} />
      ))}
    </ul>
  );
}

interface WaitingTaskProps {
  readonly line: WaitingLine;
  readonly onEdit: WaitingTasksProps["onEdit"];
}

function WaitingTask({ line, onEdit }: WaitingTaskProps): ReactNode {
  const reading = useReading(line.text, line.at);
  const read = reading?.line;
  // Until it is read, and where it can't be, the words as they were typed.
  const title = read?.title ?? line.text;
  const facts = read?.spans.map((span) => chipText(span, read)) ?? [];
  if (reading?.blocker != null) facts.push(t("quick.after", { title: reading.blocker.title }));
  const remove = (): void => {
    const putBack = takeOut(line);
    notify({
      kind: "undo",
      text: t("quick.takenOut", { title }),
      action: { label: t("undo.button"), run: putBack },
    });
  };
  return (
    <li className="flex items-center gap-2 py-1 ps-3 pe-1">
      <CloudOff size={15} aria-hidden className="shrink-0 text-soft" />
      <div className="min-w-0 flex-1">
        <p title={line.text} className="truncate leading-snug">
          {title}
        </p>
        <p className="text-xs text-soft">{[t("quick.waits"), ...facts].join(" · ")}</p>
      </div>
      {onEdit === undefined ? null : (
        <IconButton label={t("quick.edit", { title })} onClick={() => onEdit(line)}>
          <Pencil size={14} aria-hidden />
        </IconButton>
      )}
      <IconButton label={t("quick.takeOut", { title })} onClick={remove}>
        <X size={14} aria-hidden />
      </IconButton>
    </li>
  );
}
