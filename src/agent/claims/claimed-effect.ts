import type { EffectClass } from "../effects/effect-verbs.ts";

/** What a sentence says has happened to tasks. */
export interface ClaimedEffect {
  /** What may have happened; null where the words do not say ("all set"). */
  readonly classes: readonly EffectClass[] | null;
  /**
   * `acted`: Carole says it did it. `became`: it is said to have become so. `state`: it is said to be so, which may be a
   * report of what stood before.
   */
  readonly manner: "acted" | "became" | "state";
  /** "already", "earlier": what an earlier turn may have done. */
  readonly earlier: boolean;
  /** The words of the clause, for what exactly changed. */
  readonly words: readonly string[];
  /** "Due: Friday": a field as it stands; told of a row that was read unless something was changed. */
  readonly label?: boolean;
  /** What further clauses without a verb add to it: "… and the budget review". */
  readonly objects?: readonly (readonly string[])[];
}

/** What a clause without a subject inherits from the one before it: "I've added it and moved it". */
export type Carried = "none" | "me" | "you" | "unreal" | "case" | "passive" | "described";
