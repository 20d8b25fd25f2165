import type { Priority, TaskStatus } from "./task.ts";
import type { ScorePart } from "./plan.ts";

/** A row as a model reads it: only what is set, so that fifty of them stay small. */
export interface TaskBrief {
  readonly id: string;
  readonly title: string;
  readonly status: TaskStatus;
  readonly priority: Priority;
  readonly tags?: readonly string[];
  /** `2026-11-27` or `2026-11-27T15:00`. */
  readonly due?: string;
  /** The same in words, seen from now: "tomorrow", "Friday 27 November, 15:00", "2 days overdue". */
  readonly due_words?: string;
  readonly repeat?: string;
  readonly estimate_minutes?: number;
  readonly assignee?: string;
  readonly waiting_for?: string;
  readonly blocked_reason?: string;
  readonly blocked_by?: readonly string[];
  /** The task that this is a part of. */
  readonly parent_id?: string;
  /** "Databricks job 123: https://…" */
  readonly links?: readonly string[];
  /** This time was moved or renamed alone; the later ones stay as this tells. */
  readonly series?: string;
  /** Only where few rows were looked up; long ones are cut. */
  readonly notes?: string;
}

/** What a write did, row by row. `problem` tells why nothing changed there, in a form that a model can act on. */
export interface WriteOutcome {
  readonly id: string;
  readonly title: string;
  readonly result: "created" | "updated" | "completed" | "deleted" | "restored" | "unchanged" | "failed";
  readonly task?: TaskBrief;
  /** The fields that changed: `{ due: "2026-11-27" }`. */
  readonly changed?: Readonly<Record<string, unknown>>;
  readonly reasons?: Readonly<Record<string, string>>;
  readonly problem?: string;
  /** Nobody asked for this one: a rule brought it back, as nothing blocks it any more. */
  readonly freed?: true;
  /** What an undo came to for this row: `Removed "Call Anna" again.` */
  readonly note?: string;
}

/** A learned rule as a model reads it. */
export interface RuleBrief {
  readonly id: string;
  /** The user's own words. */
  readonly text: string;
  readonly does: string;
  readonly on: boolean;
}
export interface RuleOutcome extends RuleBrief {
  readonly result:
    | "learned"
    | "changed"
    | "switched_on"
    | "switched_off"
    | "forgotten"
    | "brought_back"
    | "unchanged";
}

type RankedBrief = TaskBrief & { readonly score: number; readonly reasons: readonly ScorePart[] };
/** Rows with how many there are in all, so that an answer can be checked. */
interface CountedBriefs {
  readonly count: number;
  readonly tasks: readonly TaskBrief[];
}
interface FreeingBrief {
  readonly task: TaskBrief;
  readonly frees: readonly TaskBrief[];
  readonly behind: number;
}
interface WaitingBrief {
  readonly task: TaskBrief;
  readonly for: "person" | "reason" | "unexplained";
  readonly days: number;
}

/** What `plan_day` gives: the ranking, and beside it what its `view` asked for. */
export interface PlanDayOutput {
  readonly tasks: readonly RankedBrief[];
  readonly counts: { open: number; overdue: number; due_today: number; blocked: number };
  readonly capacity?: { readonly minutes: number; readonly planned: number; readonly fitting: number };
  /** With `minutes`: how many of them `tasks` takes together. */
  readonly at_hand?: { readonly minutes: number; readonly planned: number };
  /** With `minutes`: without an estimate, so it is not known whether they fit. */
  readonly not_estimated?: readonly TaskBrief[];
  /** High in the ranking, and not to be worked on now. */
  readonly not_now?: readonly TaskBrief[];
  readonly why?: {
    readonly task: TaskBrief;
    readonly closed?: "done" | "trashed";
    readonly place?: number;
    readonly of?: number;
    readonly score?: number;
    readonly reasons?: readonly ScorePart[];
    readonly before?: readonly {
      readonly task: TaskBrief;
      readonly ahead: number;
      readonly because: readonly {
        readonly reason: string;
        readonly theirs: number;
        readonly mine: number;
      }[];
    }[];
  };
  readonly blocked?: {
    readonly counts: {
      readonly blocked: number;
      readonly by_task: number;
      readonly by_person: number;
      readonly by_reason: number;
      readonly unexplained: number;
    };
    /** Shortest first; each in an order in which it can be done. */
    readonly chains: readonly (readonly TaskBrief[])[];
    readonly freeing: readonly FreeingBrief[];
    readonly waiting: readonly WaitingBrief[];
  };
  /** A text to copy. Nothing was sent. */
  readonly nudge?: {
    readonly to: string;
    readonly about: string;
    readonly text: string;
    readonly sent: false;
  };
  readonly briefing?: {
    readonly date: string;
    readonly since: string;
    readonly overdue: CountedBriefs;
    readonly today: CountedBriefs;
    readonly finished: CountedBriefs;
    readonly freed: CountedBriefs;
    readonly freeing: readonly FreeingBrief[];
    readonly waiting: readonly WaitingBrief[];
  };
  readonly review?: {
    readonly from: string;
    readonly until: string;
    readonly over: boolean;
    readonly finished: CountedBriefs;
    readonly per_day: readonly { readonly date: string; readonly count: number }[];
    readonly finished_minutes: number;
    readonly added: number;
    readonly slipped: {
      readonly count: number;
      readonly tasks: readonly (TaskBrief & { readonly was_due: string })[];
    };
    readonly overdue: CountedBriefs;
    readonly blocked: number;
    readonly next: CountedBriefs;
    readonly stale: readonly TaskBrief[];
  };
}

/** What slips and where it could go. With `waiting_for_approval` the user is shown the plan with Apply and Forget. */
export interface WhatIfOutput {
  readonly suppose: string;
  readonly looked: number;
  readonly complete: boolean;
  readonly capacity_minutes: number;
  readonly moves_total: number;
  readonly late_total: number;
  readonly moves: readonly {
    readonly id: string;
    readonly title: string;
    readonly from?: string;
    readonly from_words?: string;
    readonly to: string;
    readonly to_words: string;
    readonly late: boolean;
    readonly because: string;
  }[];
  readonly stays_total: number;
  readonly stays: readonly { readonly id: string; readonly title: string; readonly because: string }[];
  /** For `apply_plan`. */
  readonly proposal_id?: string;
  readonly waiting_for_approval?: true;
}

/** The outcomes of the tools, by name. Every one may instead be a `ToolProblem`. */
export interface ToolOutputs {
  find_tasks: { total: number; tasks: readonly TaskBrief[] };
  create_tasks: { outcomes: readonly WriteOutcome[] };
  update_tasks: { outcomes: readonly WriteOutcome[] };
  complete_tasks: { outcomes: readonly WriteOutcome[] };
  delete_tasks: { outcomes: readonly WriteOutcome[] };
  edit_repeating: { outcomes: readonly WriteOutcome[] };
  edit_links: { outcomes: readonly WriteOutcome[] };
  plan_day: PlanDayOutput;
  what_if: WhatIfOutput;
  apply_plan: { outcomes: readonly WriteOutcome[] } | { forgotten: string };
  task_history: {
    /** Of all that fit; `changes` may be the newest of them only. */
    total: number;
    /** The log is longer than what was counted: there are more than `total`. */
    at_least?: true;
    /** Of one task: what set each of its fields, in words. */
    set_by?: Readonly<Record<string, string>>;
    changes: readonly {
      id: string;
      at: string;
      kind: string;
      task_id: string;
      title: string;
      by: string;
      what: string;
    }[];
  };
  undo_changes: { outcomes: readonly WriteOutcome[]; rules?: readonly RuleOutcome[] };
  ask_user: { asked: string };
  learn_rule: { rules: readonly RuleOutcome[] };
  change_rules: { rules: readonly RuleOutcome[] };
  list_rules: { total: number; rules: readonly RuleBrief[] };
}

/** A result that the model can act on: unknown tool, bad arguments, unknown id, refusal, waiting for approval. */
export interface ToolProblem {
  readonly problem: string;
  readonly hint?: string;
  /** Nothing was changed yet: the user is being asked to approve. */
  readonly waiting_for_approval?: true;
}
