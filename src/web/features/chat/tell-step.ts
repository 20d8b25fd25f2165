import type { MessagePart } from "../../../shared/conversation.ts";
import type { planViews, ToolName } from "../../../shared/tool-inputs.ts";
import { said, t, type TextKey } from "../../lib/i18n/translate.ts";

export type ToolPart = Extract<MessagePart, { toolCallId: string }>;

export interface StepTold {
  readonly state: "working" | "done" | "failed" | "waiting";
  readonly text: string;
}

const words = {
  find_tasks: { working: "step.working.find", done: "step.find" },
  create_tasks: { working: "step.working.create", done: "step.create" },
  update_tasks: { working: "step.working.update", done: "step.update" },
  complete_tasks: { working: "step.working.complete", done: "step.complete" },
  delete_tasks: { working: "step.working.delete", done: "step.delete" },
  edit_repeating: { working: "step.working.update", done: "step.update" },
  edit_links: { working: "step.working.update", done: "step.update" },
  undo_changes: { working: "step.working.undo", done: "step.undo" },
  plan_day: { working: "step.working.plan", done: "step.plan" },
  what_if: { working: "step.working.whatIf", done: "step.whatIf" },
  apply_plan: { working: "step.working.applyPlan", done: "step.applyPlan" },
  task_history: { working: "step.working.history", done: "step.history" },
  learn_rule: { working: "step.working.rule", done: "step.rule" },
  change_rules: { working: "step.working.rule", done: "step.rule" },
  list_rules: { working: "step.working.rules", done: "step.rules" },
  ask_user: { working: "step.working.other", done: "step.ask" },
} as const satisfies Record<ToolName, { working: TextKey; done: TextKey }>;

/** A tool's call in plain words, from what it really came to. What a newer server may send is told too, in general. */
export function tellStep(part: ToolPart): StepTold {
  const tool = part.type.slice("tool-".length);
  const known = tool in words ? words[tool as ToolName] : undefined;
  switch (part.state) {
    case "input-available":
      return { state: "working", text: t(known?.working ?? "step.working.other") };
    case "output-error":
      return { state: "failed", text: t("step.failed", { problem: part.errorText ?? "" }) };
    case "output-available":
      break;
    default:
      return part.state satisfies never;
  }
  const output = asRecord(part.output);
  if (output["waiting_for_approval"] === true && tool !== "what_if")
    return { state: "waiting", text: t("step.waiting") };
  if (typeof output["problem"] === "string") {
    return { state: "failed", text: t("step.problem", { problem: said(output["problem"]) }) };
  }
  if (known === undefined) return { state: "done", text: t("step.other", { tool }) };
  const problem = firstProblem(output);
  const count = countOf(output);
  if (count === 0 && problem !== undefined)
    return { state: "failed", text: t("step.problem", { problem: said(problem) }) };
  const view = tool === "plan_day" ? viewWords(part.input) : undefined;
  return { state: "done", text: t(view ?? known.done, { count }) };
}

/** What was asked of the plan beyond today's ranking. */
const views = {
  why: "step.plan.why",
  blocked: "step.plan.blocked",
  nudge: "step.plan.nudge",
  briefing: "step.plan.briefing",
  review: "step.plan.review",
} as const satisfies Partial<Record<(typeof planViews)[number], TextKey>>;

function viewWords(input: unknown): TextKey | undefined {
  const { view } = asRecord(input);
  return typeof view === "string" && view in views ? views[view as keyof typeof views] : undefined;
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function countOf(output: Readonly<Record<string, unknown>>): number {
  if (typeof output["total"] === "number") return output["total"];
  const { outcomes, tasks, changes, rules } = output;
  if (Array.isArray(rules) && outcomes === undefined) return rules.length;
  if (Array.isArray(outcomes)) {
    return outcomes.map(asRecord).filter(({ result }) => result !== "failed" && result !== "unchanged")
      .length;
  }
  if (Array.isArray(tasks)) return tasks.length;
  return Array.isArray(changes) ? changes.length : 0;
}

function firstProblem(output: Readonly<Record<string, unknown>>): string | undefined {
  const { outcomes } = output;
  if (!Array.isArray(outcomes)) return undefined;
  const failed = outcomes.map(asRecord).find((outcome) => typeof outcome["problem"] === "string");
  return typeof failed?.["problem"] === "string" ? failed["problem"] : undefined;
}
