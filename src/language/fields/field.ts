/** One thing said about a task, and where it stands in the text. Chips, titles and requests are made from these. */
import type { Due, Priority, TaskStatus } from "../../shared/task.ts";
import type { RepeatRule } from "../repeats/repeat-rule.ts";

export type Field = { readonly start: number; readonly end: number } & (
  | {
      readonly name: "due";
      readonly due: Due;
      readonly lead: string;
      readonly saysDay: boolean;
      readonly saysTime: boolean;
      /** How long a range of hours is: "2-4pm". */
      readonly minutes?: number;
    }
  | {
      readonly name: "repeat";
      readonly rule: string;
      readonly parts: RepeatRule;
      readonly due: Due;
      readonly saysTime: boolean;
      /** The hour is that of a part of the day: "every evening". */
      readonly roughTime?: boolean;
      readonly saysStart: boolean;
      readonly minutes?: number;
    }
  | { readonly name: "priority"; readonly priority: Priority }
  | { readonly name: "tags"; readonly tags: readonly string[]; readonly removed?: boolean }
  | { readonly name: "assignee"; readonly assignee: string }
  | { readonly name: "estimateMinutes"; readonly minutes: number }
  | { readonly name: "notes"; readonly notes: string }
  | { readonly name: "status"; readonly status: TaskStatus }
);

export interface Stretch {
  readonly start: number;
  readonly end: number;
}
