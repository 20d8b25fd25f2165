import type { Change } from "../../shared/change.ts";
import type { EffectClass } from "../effects/effect-verbs.ts";
import type { ReportedCount } from "./reported-counts.ts";

/** What a turn really did and read: all that a claim can be checked against. */
export interface ClaimEvidence {
  readonly changes: readonly Change[];
  /** Rows read in this turn or standing in the context, each once, as they are after the turn. */
  readonly seen: readonly SeenRow[];
  /** Whether every open row is among them. */
  readonly knowsAllOpen?: boolean;
  /** Titles of rows where a write failed, or waits for approval. */
  readonly failedTitles: readonly string[];
  /** Whether some write of this turn failed or waits. */
  readonly someFailed: boolean;
  /** Whether a row that was to change does not exist. */
  readonly someMissing?: boolean;
  /** What earlier turns of this conversation did. */
  readonly earlier: readonly EarlierEffect[];
  /** The user asked to know something, and for no change: states told are reports. */
  readonly onlyAsked: boolean;
  readonly lookedAtHistory: boolean;
  /** Titles of the rows that the log told of, where it was looked at. */
  readonly inLog?: readonly string[];
  /** What a review or a briefing of this turn counted. */
  readonly reported?: readonly ReportedCount[];
  /** How many of anything the tools of this turn told of: rows found, totals, counts by level. */
  readonly countsRead?: readonly number[];
  /** The user's words: "it" in the answer is what they named. */
  readonly asked: string;
  /** What was done beside the rows of tasks: a rule learned, changed or forgotten. */
  readonly otherEffects: readonly OtherEffect[];
  /** Changes were worked out and shown, none of them made: lists and arrows tell of what would be. */
  readonly proposing: boolean;
  /** The day today, `2026-11-23`. */
  readonly today: string;
}

export interface EarlierEffect {
  readonly done: EffectClass;
  readonly title: string;
}

/** A committed effect that is no change of a task. A further kind is one more noun. */
export interface OtherEffect {
  readonly noun: "rule";
  readonly done: "created" | "changed" | "removed";
  /** What it says, in the user's words. */
  readonly text: string;
}

export interface SeenRow {
  readonly id?: string;
  readonly title: string;
  readonly status?: string;
  readonly priority?: string;
  /** `2026-11-27` or `2026-11-27T15:00`. */
  readonly due?: string;
  readonly tags?: readonly string[];
  readonly repeat?: string;
  readonly estimateMinutes?: number;
  readonly assignee?: string;
  readonly waitingFor?: string;
  readonly blockedReason?: string;
  /** It lies in the trash, or is gone for good. */
  readonly gone?: boolean;
}
/** Neither done nor thrown away. */
export const isOpen = ({ status, gone }: SeenRow): boolean => gone !== true && status !== "done";
