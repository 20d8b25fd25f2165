import type { ReactNode } from "react";
import Check from "lucide-react/icons/check";
import CircleAlert from "lucide-react/icons/circle-alert";
import Hand from "lucide-react/icons/hand";
import LoaderCircle from "lucide-react/icons/loader-circle";
import { stepRows } from "./step-rows.ts";
import { StepTasks } from "./step-tasks.tsx";
import { tellStep, type StepTold, type ToolPart } from "./tell-step.ts";

const icons = {
  working: <LoaderCircle size={14} aria-hidden className="animate-spin text-faint" />,
  done: <Check size={14} aria-hidden className="text-accent" />,
  failed: <CircleAlert size={14} aria-hidden className="text-urgent" />,
  waiting: <Hand size={14} aria-hidden className="text-high" />,
} as const satisfies Record<StepTold["state"], ReactNode>;

/** Steps that only looked: what they saw is shown, as no receipt tells of it. */
const looking: ReadonlySet<string> = new Set(["tool-find_tasks", "tool-plan_day", "tool-task_history"]);

/** One thing that Carole did for the answer, in a plain line. */
export function ToolStep({ part }: { readonly part: ToolPart }): ReactNode {
  const { state, text } = tellStep(part);
  return (
    <div className="flex flex-wrap items-center gap-x-2 text-sm text-soft" data-step={state}>
      {icons[state]}
      <p>{text}</p>
      {looking.has(part.type) ? <StepTasks rows={stepRows(part.output)} /> : null}
    </div>
  );
}
