import type { Priority, TaskStatus } from "../src/shared/task.ts";

/** A row that stands when the conversation begins. A bare text is its title. */
export type StartingRow =
  | string
  | {
      readonly title: string;
      readonly due?: string;
      readonly priority?: Priority;
      readonly status?: TaskStatus;
      readonly tags?: readonly string[];
      readonly notes?: string;
      readonly assignee?: string;
      readonly waitingFor?: string;
      readonly links?: readonly { readonly url: string; readonly title: string }[];
      readonly blockedReason?: string;
      readonly repeat?: string;
      readonly estimateMinutes?: number;
    };

/** What a row must be like at the end; what is not named is not looked at. */
export interface ExpectedRow {
  /** Compared without case, articles and end marks, since models differ in them. Several: any of them. */
  readonly title: string | readonly string[];
  /** `2026-11-27` or `2026-11-27T15:00`; null for none. */
  readonly due?: string | null;
  readonly priority?: Priority;
  readonly status?: TaskStatus;
  /** These tags at least. */
  readonly tags?: readonly string[];
  readonly repeats?: boolean;
  readonly assignee?: string;
  /** Null for nobody. */
  readonly waitingFor?: string | null;
  /** Of all its links, titles and addresses. */
  readonly links?: RegExp;
  /** Where the later times of a repeating task stand, when this one was moved alone. */
  readonly seriesDue?: string | null;
  readonly repeat?: string;
  readonly estimateMinutes?: number;
  readonly blockedReason?: RegExp;
  readonly notes?: RegExp;
  /** The title of the task that it is a part of. */
  readonly partOf?: string;
}

export type TurnOfUser =
  | string
  /** Said to another model than the one before: the conversation must go on. */
  | { readonly say: string; readonly nextModel: true }
  /** Answers the approval that waits: all rows, or none. */
  | { readonly approve: "all" | "none" }
  /** Where Carole asked first, which is her right with other people's text around, the user agrees. */
  | { readonly approve: "all"; readonly ifAsked: true };

export interface Expectation {
  readonly after?: readonly ExpectedRow[];
  /** Titles that must not stand any more. */
  readonly gone?: readonly string[];
  /** Not one row was changed, made or removed in the whole conversation. */
  readonly nothing?: true;
  /** What is in force of what was taught, as rules tell it; none when left out. */
  readonly rules?: readonly string[];
  /** How many rows stand at the end. */
  readonly count?: number;
  /** The last answer asks the user something, and its turn changed nothing. */
  readonly asks?: true;
  /** The last turn waits for the user's approval, and changed nothing yet. */
  readonly approval?: true;
  readonly says?: RegExp;
  readonly saysNot?: RegExp;
}

/**
 * One conversation with a person, the rows it starts with, and what must be true when it is over. The clock stands at
 * Monday, 23 November 2026, 9:00 in Berlin.
 */
export interface Scenario {
  /** A claim in the user's words. */
  readonly name: string;
  readonly rows?: readonly StartingRow[];
  readonly turns: readonly TurnOfUser[];
  readonly expect: Expectation;
}

export interface Theme {
  readonly name: string;
  readonly scenarios: readonly Scenario[];
}
