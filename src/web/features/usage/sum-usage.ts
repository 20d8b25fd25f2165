import type { Actor, Change } from "../../../shared/change.ts";
import type { Message } from "../../../shared/conversation.ts";

export interface DayCount {
  readonly day: string;
  readonly completed: number;
  readonly created: number;
}
export interface TokenSum {
  readonly name: string;
  readonly answers: number;
  readonly input: number;
  readonly output: number;
}
export interface ActorSum {
  readonly type: Actor["type"];
  readonly count: number;
  readonly undone: number;
}

/** How many tasks were finished and made on each of the days. What was taken back does not count. */
export function countByDay(
  changes: readonly Change[],
  days: readonly string[],
  dayOf: (instant: Date) => string,
): DayCount[] {
  const counts = new Map(days.map((day) => [day, { day, completed: 0, created: 0 }]));
  for (const { at, kind, actor, undoneBy } of changes) {
    if (actor.type === "undo" || undoneBy !== undefined) continue;
    const count = counts.get(dayOf(new Date(at)));
    if (count === undefined) continue;
    if (kind === "completed") count.completed += 1;
    if (kind === "created") count.created += 1;
  }
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

/** Tokens of the answers, added up by what `nameOf` says of each; an answer without a report adds none. */
export function sumTokens(messages: readonly Message[], nameOf: (message: Message) => string): TokenSum[] {
  const answers = messages.filter(({ role, usage }) => role === "assistant" && usage !== null);
  return [...Map.groupBy(answers, nameOf)].map(([name, members]) => ({
    name,
    answers: members.length,
    input: members.reduce((sum, { usage }) => sum + (usage?.inputTokens ?? 0), 0),
    output: members.reduce((sum, { usage }) => sum + (usage?.outputTokens ?? 0), 0),
  }));
}
