import { z } from "zod";

/** What a review or a briefing counted, which it may have no row for any more: done, and thrown away since. */
export interface ReportedCount {
  readonly of: "finished" | "added";
  readonly count: number;
}

const Counted = z.object({ finished: z.object({ count: z.number() }), added: z.number().optional() });
const Report = z.object({ review: Counted.optional(), briefing: Counted.optional() });

export function reportedCounts(result: string): ReportedCount[] {
  let told: unknown;
  try {
    told = JSON.parse(result);
  } catch {
    return []; // A result that was cut; what it counted is then no evidence.
  }
  const { data } = Report.safeParse(told);
  return [data?.review, data?.briefing].flatMap((report): ReportedCount[] =>
    report === undefined
      ? []
      : [
          { of: "finished", count: report.finished.count },
          ...(report.added === undefined ? [] : [{ of: "added" as const, count: report.added }]),
        ],
  );
}

const mostCounted = 10_000;

/** Every count in a result of a tool: its numbers, and how long its lists are. */
export function countsIn(result: string): number[] {
  const found = new Set<number>();
  const visit = (value: unknown): void => {
    if (Number.isInteger(value) && Number(value) <= mostCounted) found.add(Number(value));
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) found.add(value.length);
    for (const each of Object.values(value)) visit(each);
  };
  try {
    visit(JSON.parse(result));
  } catch {
    return []; // A result that was cut.
  }
  return [...found];
}

/** "3 finished", "2 tasks were completed": nothing but a count, and the one that was read. */
export function isReportedCount(words: readonly string[], reported: readonly ReportedCount[]): boolean {
  const [, count, deed] =
    /^(?:(?:you )?(?:have |'ve )?(?:finished|completed) )?(\d+) ?(?:(?:tasks?|items?|of them) ?)?(?:(?:were|was|got) )?(finished|completed|done|added|created|new)?$/.exec(
      words.join(" "),
    ) ?? [];
  if (count === undefined) return false;
  const of = /^(?:added|created|new)$/.test(deed ?? "") ? "added" : "finished";
  return reported.some((one) => one.of === of && one.count === Number(count));
}
