import type { ReactNode } from "react";
import type { Task } from "../../../shared/task.ts";
import type { Counted } from "../../../shared/rhythm.ts";
import { t } from "../../lib/i18n/translate.ts";
import { TaskLink } from "../../ui/task-link.tsx";

export interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function Section({ title, children }: SectionProps): ReactNode {
  return (
    <section className="flex flex-col gap-2 break-inside-avoid">
      <h2 className="text-lg font-semibold">{title}</h2>
      {children}
    </section>
  );
}

/** Rows under their count; how many more there are is said, so that the count can be checked. */
export function CountedRows({
  counted,
  bare,
}: {
  readonly counted: Counted;
  readonly bare?: boolean;
}): ReactNode {
  const more = counted.count - counted.tasks.length;
  return (
    <>
      <Rows tasks={counted.tasks} {...(bare === undefined ? {} : { bare })} />
      {more > 0 ? <p className="text-sm text-soft">{t("briefing.more", { count: more })}</p> : null}
    </>
  );
}

export function Rows({
  tasks,
  bare = false,
}: {
  readonly tasks: readonly Task[];
  readonly bare?: boolean;
}): ReactNode {
  return (
    <ul className="flex flex-col gap-2">
      {tasks.map((task) => (
        <li key={task.id} className="break-inside-avoid border-s-2 border-line ps-3">
          <TaskLink task={task} bare={bare} />
        </li>
      ))}
    </ul>
  );
}
