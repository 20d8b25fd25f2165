import type { ReactNode } from "react";
import X from "lucide-react/icons/x";
import { t } from "../../lib/i18n/translate.ts";
import { useTask } from "../../lib/tasks/task-store.ts";

interface MentionedTaskProps {
  readonly id: string;
  readonly onRemove: () => void;
}

function MentionedTask({ id, onRemove }: MentionedTaskProps): ReactNode {
  const task = useTask(id);
  if (task === undefined) return null;
  return (
    <li className="inline-flex max-w-full items-center gap-1.5 rounded-full bg-accent-soft ps-2.5 pe-1 text-xs text-accent-strong">
      <span className="truncate font-medium">{task.title}</span>
      <span>{t(`status.${task.status}`)}</span>
      <button
        type="button"
        aria-label={t("quick.remove", { text: task.title })}
        onClick={onRemove}
        className="inline-flex size-6 items-center justify-center rounded-full hover:bg-hover pointer-coarse:size-11"
      >
        <X size={12} aria-hidden />
      </button>
    </li>
  );
}

export interface MentionedTasksProps {
  readonly ids: readonly string[];
  readonly onRemove: (id: string) => void;
}

/** The real tasks that the message names, as they stand now. */
export function MentionedTasks({ ids, onRemove }: MentionedTasksProps): ReactNode {
  if (ids.length === 0) return null;
  return (
    <ul aria-label={t("composer.mentioned")} className="flex flex-wrap gap-1 px-3 pt-2.5">
      {ids.map((id) => (
        <MentionedTask key={id} id={id} onRemove={() => onRemove(id)} />
      ))}
    </ul>
  );
}
