import type { HistoryEntry, Outcome, PlannedRow, Row } from "./outputs.ts";
import type { PlansTold } from "./plan-outputs.ts";
import type { Request } from "./request.ts";

/** What the user wanted done with a row; names the act in questions and refusals. */
export type Act = "complete" | "change" | "delete" | "restore" | "look";

const talkTopics = [
  "greeting",
  "alright",
  "thanks",
  "goodbye",
  "capabilities",
  "identity",
  "privacy",
  "models",
  "declined",
  "unclear",
  "left-alone",
  "pasted",
  "no-tools",
  "approve-there",
  "say-the-parts",
  "connecting",
  "emptying-trash",
  "english-only",
  "german-in-part",
  "not-approved",
  "copying",
  "nothing-to-redo",
  "proactivity",
  "notes-are-text",
] as const;
export type TalkTopic = (typeof talkTopics)[number];

export type RowQuestion =
  | "estimate"
  | "due"
  /** How long it is until it is due. */
  | "days"
  | "repeat"
  | "priority"
  | "status"
  | "tags"
  | "assignee"
  | "blocked"
  | "notes"
  | "all";

/** A question put to the user, and what an answer to it goes on with. */
export interface Asked {
  readonly text: string;
  readonly options: readonly string[];
  /** The rows that the options stand for, in their order; empty where they stand for something else. */
  readonly candidates: readonly Row[];
  /** What is waiting for the answer. */
  readonly request: Request | undefined;
}

/** One thing to say. The facts are the same whichever model says them; only the words differ. */
export type Fact =
  | { readonly kind: "written"; readonly outcomes: readonly Outcome[]; readonly way: WriteWay }
  | { readonly kind: "not-found"; readonly reference: string; readonly act: Act }
  | {
      readonly kind: "rows";
      readonly rows: readonly Row[];
      readonly total: number;
      /** Which rows: "due today", "with “invoice”". Empty for all open ones. */
      readonly about: string;
    }
  | {
      readonly kind: "plan";
      readonly rows: readonly PlannedRow[];
      readonly overdue: number;
      readonly dueToday: number;
      readonly minutes?: number;
      /** How many of the minutes at hand the rows take together. */
      readonly planned?: number;
      /** Without an estimate: nobody can tell whether they fit. */
      readonly unestimated?: readonly string[];
      /** Blocked, and so not for now. */
      readonly blocked?: readonly string[];
      /** How the day fills up in this order, where it is known how many minutes it has. */
      readonly day?: { readonly minutes: number; readonly planned: number };
    }
  | {
      readonly kind: "history";
      readonly entries: readonly HistoryEntry[];
      readonly about: string;
      readonly asksWhen?: true;
      readonly counts?: true;
      /** Of all that fit, where it is known; the entries may be the newest of them only. */
      readonly total?: number;
      readonly atLeast?: true;
    }
  | {
      readonly kind: "row";
      readonly row: Row;
      readonly asked: RowQuestion;
      /** Whether it is as the question took it to be. */
      readonly holds?: boolean;
      /** How many days it is until it is due. */
      readonly days?: number;
    }
  | {
      readonly kind: "refused";
      readonly problem: string;
      readonly hint?: string;
      readonly waiting: boolean;
    }
  | ({ readonly kind: "question" } & Asked)
  | ({ readonly kind: "plans" } & PlansTold)
  | { readonly kind: "kept"; readonly subject: string; readonly value: string }
  | { readonly kind: "recalled"; readonly subject: string; readonly value: string }
  | { readonly kind: "told"; readonly text: string }
  | { readonly kind: "talk"; readonly topic: TalkTopic };

/** How rows came to be written: an undo and a deletion for good read differently from the plain acts. */
export type WriteWay = "plain" | "undo" | "redo" | "for-good" | "skip";
