import type { IntentKind } from "../shared/parse.ts";
import type { Phrase } from "./phrases.ts";
import type { Due, Priority, TaskStatus } from "../shared/task.ts";
import type { Clause } from "./requests/clause.ts";

/** The moment and place in which words are read. */
export interface Moment {
  /** Wall-clock in `timeZone`: `2026-11-23T09:00:00`. */
  readonly now: string;
  readonly timeZone: string;
  /** What this person's own turns of phrase stand for. */
  readonly phrases?: readonly Phrase[];
  /** Looks again at what the rules read; where it is missing, the rules alone decide. */
  readonly review?: Review;
}

/** A clause and what the rules read in it. */
export interface ReadClause {
  readonly clause: Clause;
  readonly requests: readonly SaidRequest[];
}

/** `clauses` are all that the text was cut into; before they were read, some were joined. */
export type Review = (
  read: readonly ReadClause[],
  clauses: readonly Clause[],
  moment: Moment,
) => readonly ReadClause[];

/** The fields that a sentence sets. Absent: not said. `clear` names the ones it empties. */
export interface SaidFields {
  readonly title?: string;
  readonly due?: Due;
  readonly repeat?: string;
  readonly priority?: Priority;
  readonly status?: TaskStatus;
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
  readonly assignee?: string;
  readonly waitingFor?: string;
  readonly blockedReason?: string;
  readonly estimateMinutes?: number;
  readonly notes?: string;
  readonly clear?: readonly (
    | "due"
    | "repeat"
    | "tags"
    | "notes"
    | "estimate"
    | "assignee"
    | "waiting_for"
    | "blocked_reason"
  )[];
}

/** One thing that a sentence asks for, in full. `intents` of a parsed line are the short form of these. */
export interface SaidRequest {
  readonly kind: IntentKind;
  /** How the row is named: "that one", "the second", "the budget review". */
  readonly reference?: string;
  readonly fields: SaidFields;
  /** What to look for (`list`, `search`): words, and fields as filters. */
  readonly query?: {
    readonly text?: string;
    readonly status?: readonly TaskStatus[];
    readonly priority?: readonly Priority[];
    readonly tag?: string;
    readonly dueBefore?: string;
    readonly dueAfter?: string;
    readonly includeDone?: boolean;
  };
  /** Minutes at hand (`plan`): "I have 30 minutes". */
  readonly minutes?: number;
  /** The stretch of text that it was read from. */
  readonly text: string;
  /** Only likely, by the words of it: no rule read it so. Whoever writes needs a row that fits clearly. */
  readonly guessed?: boolean;
}
