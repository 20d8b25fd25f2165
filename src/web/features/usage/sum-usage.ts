import type { Actor, Change } from "../../../shared/change.ts";
import { addedIn, finishedIn, standingChanges } from "../../../shared/period-counts.ts";
import type { Message } from "../../../shared/conversation.ts";

export interface DayCount {
  readonly day: string;
  readonly completed: number;
  readonly created: number;
}
export interface TokenSum {
  readonly name: string;
  readonly answers: number;
  /** Null where not one of the answers reported them. */
  readonly input: number | null;
  readonly output: number | null;
}
export interface ActorSum {
  readonly type: Actor["type"];
  readonly count: number;
  readonly undone: number;
}

/** How many tasks were finished and made on each of the days, by the rule that the weekly review counts by too. */
export function countByDay(
  changes: readonly Change[],
  days: readonly string[],
  dayOf: (instant: Date) => string,
): DayCount[] {
  const counts = new Map(days.map((day) => [day, { day, completed: 0, created: 0 }]));
  const standing = standingChanges(changes);
  const count = (counted: readonly Change[], name: "completed" | "created"): void => {
    for (const { at } of counted) {
      const day = counts.get(dayOf(new Date(at)));
      if (day !== undefined) day[name] += 1;
    }
  };
  count(finishedIn(standing), "completed");
  count(addedIn(standing), "created");
  return [...counts.values()];
}

/** Who changed how much, the busiest first. */
export function countByActor(changes: readonly Change[]): ActorSum[] {
  const groups = Map.groupBy(changes, ({ actor }) => actor.type);
  return [...groups]
    .map(([type, members]) => ({
      type,
      count: members.length,
      undone: members.filter(({ undoneBy }) => undoneBy !== undefined).length,
    }))
    .sort((left, right) => right.count - left.count);
}

/** Tokens of a model's answers, added up by what `nameOf` says of each. What was not reported is not taken for nothing. */
export function sumTokens(messages: readonly Message[], nameOf: (message: Message) => string): TokenSum[] {
  return [...Map.groupBy(messages.filter(byModel), nameOf)].map(([name, members]) => ({
    name,
    answers: members.length,
    input: sumOf(members.map(({ usage }) => usage?.inputTokens ?? null)),
    output: sumOf(members.map(({ usage }) => usage?.outputTokens ?? null)),
  }));
}

/** How many answers of models the sums leave out, in whole or in part. */
export const countUnreported = (messages: readonly Message[]): number =>
  messages.filter(
    (message) =>
      byModel(message) &&
      ((message.usage?.inputTokens ?? null) === null || (message.usage?.outputTokens ?? null) === null),
  ).length;

/** What no model answered has no tokens to report; what grows still has not had the time to. */
const byModel = ({ role, usage, model, status }: Message): boolean =>
  role === "assistant" && (usage !== null || (model !== null && status === "complete"));

function sumOf(counts: readonly (number | null)[]): number | null {
  const told = counts.filter((count) => count !== null);
  return told.length === 0 ? null : told.reduce((sum, count) => sum + count, 0);
}
