import { z } from "zod";

/**
 * What a tool told of plans, as far as it is needed for words. Results come over a wire: what does not fit is taken for
 * nothing told.
 */
const Row = z.looseObject({
  id: z.string(),
  title: z.string(),
  due_words: z.string().optional(),
  waiting_for: z.string().optional(),
  blocked_reason: z.string().optional(),
});
const Counted = z.object({ count: z.number(), tasks: z.array(Row) });
const Freeing = z.array(z.object({ task: Row, frees: z.array(Row), behind: z.number() }));
const Waiting = z.array(z.object({ task: Row, for: z.string(), days: z.number() }));
const Part = z.object({ reason: z.string(), points: z.number() });

export const Why = z.object({
  task: Row,
  closed: z.string().optional(),
  place: z.number().optional(),
  of: z.number().optional(),
  score: z.number().optional(),
  reasons: z.array(Part).optional(),
  before: z
    .array(
      z.object({
        task: Row,
        ahead: z.number(),
        because: z.array(z.object({ reason: z.string(), theirs: z.number(), mine: z.number() })),
      }),
    )
    .optional(),
});
export const Blocked = z.object({
  counts: z.object({
    blocked: z.number(),
    by_task: z.number(),
    by_person: z.number(),
    by_reason: z.number(),
    unexplained: z.number(),
  }),
  chains: z.array(z.array(Row)),
  freeing: Freeing,
  waiting: Waiting,
});
export const Nudged = z.object({ to: z.string(), about: z.string(), text: z.string() });
export const Morning = z.object({
  since: z.string(),
  overdue: Counted,
  today: Counted,
  finished: Counted,
  freed: Counted,
  freeing: Freeing,
  waiting: Waiting,
});
export const Week = z.object({
  from: z.string(),
  until: z.string(),
  finished: Counted,
  finished_minutes: z.number(),
  added: z.number(),
  slipped: z.object({ count: z.number(), tasks: z.array(Row) }),
  overdue: Counted,
  blocked: z.number(),
  next: Counted,
});
export const Supposed = z.object({
  suppose: z.string(),
  looked: z.number(),
  complete: z.boolean(),
  moves_total: z.number(),
  late_total: z.number(),
  moves: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      from_words: z.string().optional(),
      to_words: z.string(),
      late: z.boolean(),
      because: z.string(),
    }),
  ),
  stays_total: z.number(),
  stays: z.array(z.object({ title: z.string(), because: z.string() })),
  proposal_id: z.string().optional(),
});
const Ranked = z.array(Row.extend({ reasons: z.array(Part).optional() }));

const Day = z.object({ minutes: z.number(), planned: z.number() });
/** How the day fills up, where the tool told it. */
export function dayIn(output: unknown): { day?: z.infer<typeof Day> } {
  const day = readIn(Day, output, "capacity");
  return day === undefined ? {} : { day };
}

/** What stands beside the ranking: titles that may not fit, titles that are blocked, the minutes that are taken. */
export function asideIn(output: unknown): { planned?: number; unestimated: string[]; blocked: string[] } {
  const titles = (key: string): string[] =>
    (readIn(z.array(Row), output, key) ?? []).map(({ title }) => title);
  const atHand = readIn(Day, output, "at_hand");
  return {
    ...(atHand === undefined ? {} : { planned: atHand.planned }),
    unestimated: titles("not_estimated"),
    blocked: titles("not_now"),
  };
}

/** What there is to say about plans. */
export type PlansTold =
  | { readonly told: "why"; readonly why: z.infer<typeof Why> }
  | { readonly told: "blocked"; readonly blocked: z.infer<typeof Blocked> }
  | { readonly told: "nudge"; readonly nudge: z.infer<typeof Nudged> }
  | {
      readonly told: "morning";
      readonly first: z.infer<typeof Ranked>;
      readonly morning: z.infer<typeof Morning>;
    }
  | { readonly told: "week"; readonly week: z.infer<typeof Week> }
  | { readonly told: "supposed"; readonly plan: z.infer<typeof Supposed> }
  | { readonly told: "forgotten"; readonly words: string }
  | { readonly told: "no-plan" };

/** The part of an output that fits, or undefined. */
export function readIn<Part>(schema: z.ZodType<Part>, output: unknown, key?: string): Part | undefined {
  const value = key === undefined ? output : z.record(z.string(), z.unknown()).safeParse(output).data?.[key];
  return schema.safeParse(value).data;
}
export const readRanked = (output: unknown): z.infer<typeof Ranked> => readIn(Ranked, output, "tasks") ?? [];
