import type { ReactNode } from "react";
import GitMerge from "lucide-react/icons/git-merge";
import type { Task, TaskPatch } from "../../../shared/task.ts";
import { t } from "../../lib/i18n/translate.ts";
import { forgetEdits, type WaitingEdit } from "../../lib/tasks/edit-queue.ts";
import { editTask } from "../../lib/tasks/edit-tasks.ts";
import { fields, namedOnly, valueInWords } from "../../lib/tasks/tell-change.ts";
import { Button } from "../../ui/button.tsx";

export type Clash = WaitingEdit & { readonly theirs: Task };

/** Two people gave the same field another value: both stand here until the reader chooses. */
export function ClashBar({ clashes }: { readonly clashes: readonly Clash[] }): ReactNode {
  return (
    <ul
      aria-label={t("clash.title")}
      className="flex max-h-[45%] shrink-0 flex-col gap-2 overflow-y-auto p-3"
    >
      {clashes.map((clash) => (
        <li key={clash.key} className="flex flex-col gap-2 rounded-lg bg-high-soft px-3.5 py-3 text-sm">
          <p className="flex gap-2 font-medium">
            <GitMerge size={15} aria-hidden className="mt-0.5 shrink-0 text-high" />
            <span className="min-w-0 break-words">{t("clash.text", { title: clash.theirs.title })}</span>
          </p>
          <BothValues clash={clash} />
          <div className="flex flex-wrap gap-2">
            <Button size="small" onClick={() => forgetEdits([clash.key])}>
              {t("clash.keepTheirs")}
            </Button>
            <Button size="small" onClick={() => insist(clash)}>
              {t("clash.useMine")}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}

function insist({ key, taskId, patch }: Clash): void {
  const { completedAt: _derived, ...mine } = patch;
  forgetEdits([key]);
  void editTask(taskId, mine satisfies TaskPatch);
}

function BothValues({ clash: { patch, theirs } }: { readonly clash: Clash }): ReactNode {
  const mine = { ...theirs, ...patch };
  const told = Object.keys(patch).filter((field) => field in fields);
  const named = Object.keys(patch).filter((field) => field in namedOnly);
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5">
      {(told as (keyof typeof fields)[]).map((field) => (
        <div key={field} className="contents">
          <dt className="text-soft">{t("clash.theirs", { field: t(fields[field]) })}</dt>
          <dd className="break-words">{valueInWords(theirs, field)}</dd>
          <dt className="text-soft">{t("clash.mine", { field: t(fields[field]) })}</dt>
          <dd className="break-words">{valueInWords(mine, field)}</dd>
        </div>
      ))}
      {(named as (keyof typeof namedOnly)[]).map((field) => (
        <div key={field} className="contents">
          <dt className="text-soft">{t("clash.theirs", { field: t(namedOnly[field]) })}</dt>
          <dd className="break-words whitespace-pre-wrap">{plainly(theirs[field])}</dd>
          <dt className="text-soft">{t("clash.mine", { field: t(namedOnly[field]) })}</dt>
          <dd className="break-words whitespace-pre-wrap">{plainly(mine[field])}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Longer values: notes as they stand, lists by how many there are. */
function plainly(value: Task[keyof typeof namedOnly]): string {
  if (typeof value === "string") return value === "" ? t("history.nothing") : value;
  return t("clash.entries", { count: value.length });
}
