import { dayName } from "../../language/day-names.ts";
import { describeDue } from "../../language/describe-due.ts";
import type { Moment } from "../../language/reading.ts";
import type { Fact } from "./facts.ts";
import { lengthInWords } from "./describe-row.ts";
import { filterInWords, holds, type RowFilter } from "./questions/row-filter.ts";
import { fieldsAlone } from "./follow-up.ts";
import { refusal } from "./find-rows.ts";
import { lacks } from "./lacking.ts";
import { countIn, plannedIn, problemIn, rowsIn, totalIn, type Row } from "./outputs.ts";
import { asideIn, dayIn } from "./plan-outputs.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";
import type { Thought } from "./thinking.ts";
import { isRecord } from "./transcript.ts";

type Kind<Name extends Request["kind"]> = Extract<Request, { kind: Name }>;

const sortWords = /\b(?:sort(?:ed)?|order(?:ed)?)\b(?: by\b.*)?$|\bby (?:priority|due date|date|deadline)$/i;
/** Words of a question that name no row. */
const fillers =
  /\b(?:stuff|things?|only|just|please|again|and why|why|right now|now|currently|at all|left|remaining|everything|anything|looking|then|for me)\b/gi;

/** Lists and searches. The filter is told with the answer, so that a short list is not taken for all. */
export function* look(request: Kind<"look">, { moment }: Scene): Thought {
  const { text, ...others } = withBothDays(request.said.query ?? {}, moment);
  const words = text?.replace(sortWords, "").replace(fillers, " ").replace(/\s+/g, " ").trim();
  const query = { ...others, ...(words === undefined || words === "" ? {} : { text: words }) };
  const filter = {
    ...(query.text === undefined || query.text === "" ? {} : { text: query.text }),
    ...(query.status === undefined ? {} : { status: [...query.status] }),
    ...(query.priority === undefined ? {} : { priority: [...query.priority] }),
    ...(query.tag === undefined ? {} : { tag: query.tag }),
    ...(query.dueBefore === undefined ? {} : { due_before: query.dueBefore }),
    ...(query.dueAfter === undefined ? {} : { due_after: query.dueAfter }),
    ...(query.includeDone === undefined ? {} : { include_done: query.includeDone }),
    ...sortIn(request.said.text),
  };
  const { lacking, assignee, named, repeating, where } = request;
  if (where !== undefined) return yield* lookWhere({ ...request, where }, filter, aboutOf(query, moment));
  if (named !== undefined) return yield* lookNamed(named);
  const isFiltered = lacking !== undefined || assignee !== undefined || repeating !== undefined;
  const output = yield {
    name: "find_tasks",
    arguments: { ...filter, limit: isFiltered ? 50 : 20 },
  };
  const problem = problemIn(output);
  if (problem !== undefined) return [refusal(problem)];
  if (assignee !== undefined) {
    const rows = rowsIn(output).filter((row) => row.assignee?.toLowerCase() === assignee.toLowerCase());
    const when = daysIn(query, moment);
    const told = (about: string, found: readonly Row[]): Fact[] => [
      { kind: "rows", rows: found, total: found.length, about: `${about} ${when}`.trim() },
    ];
    if (rows.length > 0) return told(`assigned to ${assignee}`, rows);
    // A child or a customer is given nothing, and may be what tasks are about.
    const about = yield { name: "find_tasks", arguments: { ...filter, text: assignee, limit: 20 } };
    return rowsIn(about).length > 0
      ? told(`with “${assignee}”`, rowsIn(about))
      : told(`assigned to ${assignee}`, rows);
  }
  if (repeating !== undefined) {
    const rows = rowsIn(output).filter((row) => row.repeat !== undefined);
    return [{ kind: "rows", rows, total: rows.length, about: "that repeat" }];
  }
  if (lacking !== undefined) {
    const rows = rowsIn(output).filter((row) => lacks(row, lacking));
    return [
      {
        kind: "rows",
        rows,
        total: rows.length,
        about: filterInWords({ lacking }),
      },
    ];
  }
  const listed: Fact = {
    kind: "rows",
    rows: rowsIn(output),
    total: totalIn(output),
    about: [aboutOf(query, moment), eachLevel(query.priority, rowsIn(output), totalIn(output))]
      .filter((part) => part !== "")
      .join(" "),
  };
  return listed.rows.length > 0 ? [listed] : [listed, ...keptBack(output)];
}

/** Rows narrowed to more than a search can be told, and how long they take together where that is asked. */
function* lookWhere(
  { where, sums }: Kind<"look"> & { readonly where: RowFilter },
  filter: Readonly<Record<string, unknown>>,
  days: string,
): Thought {
  const output = yield { name: "find_tasks", arguments: { ...filter, limit: 50 } };
  const problem = problemIn(output);
  if (problem !== undefined) return [refusal(problem)];
  // Notes are told of few rows only: a word that no title has may stand there.
  const found = rowsIn(output).filter((row) => holds(row, where));
  const rows = found.length > 0 || where.words === undefined ? found : yield* inNotes(where, filter);
  const [noted, ...others] = found.length > 0 ? [] : rows;
  if (noted?.notes !== undefined && others.length === 0) return [{ kind: "row", row: noted, asked: "notes" }];
  const about = [days, filterInWords(where)].filter((part) => part !== "").join(" ");
  const isAll = Object.keys(where).length === 0;
  const listed: Fact = { kind: "rows", rows, total: isAll ? totalIn(output) : rows.length, about };
  if (rows.length === 0) return [listed, ...keptBack(output)];
  return [...(sums === "only" ? [] : [listed]), ...(sums === undefined ? [] : [together(rows)])];
}

function* inNotes(where: RowFilter, filter: Readonly<Record<string, unknown>>): Thought<readonly Row[]> {
  const output = yield {
    name: "find_tasks",
    arguments: { ...filter, text: (where.words ?? []).join(" "), limit: 20 },
  };
  return rowsIn(output).filter((row) => holds(row, { ...where, words: [] }));
}

function together(rows: readonly Row[]): Fact {
  const known = rows.flatMap(({ estimate_minutes }) => estimate_minutes ?? []);
  const without = rows.length - known.length;
  const sum = lengthInWords(known.reduce((all, one) => all + one, 0));
  if (known.length === 0)
    return { kind: "told", text: "None of these has an estimate, so I can't tell how long they take." };
  const rest = without === 0 ? "" : ` ${without === 1 ? "One has" : `${without} have`} no estimate.`;
  return { kind: "told", text: `By their estimates that is ${sum} in all.${rest}` };
}

/** "High priority" takes in what is urgent: how many are which is said, where all of them were read. */
function eachLevel(levels: readonly string[] | undefined, rows: readonly Row[], total: number): string {
  const counts = (levels ?? []).map((level) => ({
    level,
    count: rows.filter(({ priority }) => priority === level).length,
  }));
  if (counts.length < 2 || rows.length === 0 || total > rows.length) return "";
  return `(${counts
    .toReversed()
    .map(({ level, count }) => `${count} ${level}`)
    .join(" and ")})`;
}

/** What is not shown to any model may be what was looked for. */
function keptBack(output: unknown): Fact[] {
  const count = isRecord(output) ? output["private_tasks_not_shown"] : undefined;
  if (typeof count !== "number" || count === 0) return [];
  const text = `${count === 1 ? "One task is" : `${count} tasks are`} tagged #private; I don't see ${count === 1 ? "it" : "them"}.`;
  return [{ kind: "told", text }];
}

/** "Due today and tomorrow": a second day is no word to search for. */
function withBothDays(
  query: NonNullable<Kind<"look">["said"]["query"]>,
  moment: Moment,
): NonNullable<Kind<"look">["said"]["query"]> {
  const { text, dueBefore } = query;
  const second =
    text === undefined || dueBefore === undefined ? undefined : fieldsAlone(text, moment)?.due?.date;
  if (second === undefined || dueBefore === undefined) return query;
  const { text: _text, ...rest } = query;
  return { ...rest, dueBefore: second > dueBefore ? second : dueBefore };
}

/** "my work tasks": those tagged so; where none is, those with the word in them. */
function* lookNamed(named: string): Thought {
  const tagged = yield { name: "find_tasks", arguments: { tag: named, limit: 20 } };
  const problem = problemIn(tagged);
  if (problem !== undefined) return [refusal(problem)];
  if (rowsIn(tagged).length > 0)
    return [{ kind: "rows", rows: rowsIn(tagged), total: totalIn(tagged), about: `tagged #${named}` }];
  const worded = yield { name: "find_tasks", arguments: { text: named, limit: 20 } };
  return [{ kind: "rows", rows: rowsIn(worded), total: totalIn(worded), about: `with “${named}”` }];
}

function sortIn(said: string): { sort?: "priority" | "due" | "newest" } {
  const by =
    /\b(?:by|sorted by|ordered by|in order of) (priority|importance|urgency|due date|date|deadline|age|newest)\b/i.exec(
      said,
    )?.[1];
  if (by === undefined) return {};
  if (/priority|importance|urgency/i.test(by)) return { sort: "priority" };
  return { sort: /date|deadline/i.test(by) ? "due" : "newest" };
}

/** The filter in words: "overdue", "due tomorrow", "tagged #finance". */
function aboutOf(query: NonNullable<Kind<"look">["said"]["query"]>, moment: Moment): string {
  const { text, status, priority, tag } = query;
  // All the open states together are what a list is about anyway.
  const states =
    status === undefined || status.length > 3 ? "" : status.map((one) => one.replace("_", " ")).join(" or ");
  return [
    states,
    priority === undefined ? "" : `of ${priority.join(" or ")} priority`,
    tag === undefined ? "" : `tagged #${tag}`,
    daysIn(query, moment),
    text === undefined || text === "" ? "" : `with “${text}”`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function daysIn({ dueBefore, dueAfter }: { dueBefore?: string; dueAfter?: string }, moment: Moment): string {
  const today = moment.now.slice(0, 10);
  const isDay = (day: string | undefined): day is string => /^\d{4}-\d{2}-\d{2}$/.test(day ?? "");
  // A day that is over has no word as seen from now that a filter could be told with.
  const words = (day: string): string =>
    !isDay(day) ? day : day >= today ? describeDue({ date: day }, moment) : dayName(day);
  if (dueBefore !== undefined && dueBefore === dueAfter) return `due ${words(dueBefore)}`;
  if (dueAfter === undefined && isDay(dueBefore) && dueBefore < today) return "overdue";
  const from = dueAfter === undefined ? "" : `due from ${words(dueAfter)}`;
  const to = dueBefore === undefined ? "" : `${from === "" ? "due by" : "to"} ${words(dueBefore)}`;
  return `${from} ${to}`.trim();
}

export function* plan(request: Kind<"plan">): Thought {
  const { minutes, count = 5 } = request;
  const output = yield {
    name: "plan_day",
    arguments: { ...(minutes === undefined ? {} : { minutes }), limit: count },
  };
  const problem = problemIn(output);
  if (problem !== undefined) return [refusal(problem)];
  return [
    {
      kind: "plan",
      rows: plannedIn(output),
      overdue: countIn(output, "overdue"),
      dueToday: countIn(output, "due_today"),
      ...(minutes === undefined ? {} : { minutes }),
      ...asideIn(output),
      ...dayIn(output),
    },
  ];
}
