/** What a list or a search is narrowed to: status, priority, tag, days, and words. */
import type { Priority, TaskStatus } from "../../shared/task.ts";
import { Temporal } from "temporal-polyfill";
import type { Moment, SaidRequest } from "../reading.ts";
import { fieldOf, type Clause } from "./clause.ts";

type Query = NonNullable<SaidRequest["query"]>;
type Draft = { -readonly [Key in keyof Query]: Query[Key] };

const statuses: readonly (readonly [RegExp, readonly TaskStatus[]])[] = [
  [/\b(?:done|completed?|finished|accomplished|ticked off|closed)\b/iu, ["done"]],
  [/\b(?:blocked|stuck|waiting)\b/iu, ["blocked"]],
  [/\b(?:in[ -]progress|doing|working on|started|ongoing|active|underway)\b/iu, ["in_progress"]],
  [/\b(?:backlog|someday)\b/iu, ["backlog"]],
  [
    /\b(?:open|unfinished|incomplete|pending|outstanding|remaining|undone|left|not done|uncompleted)\b/iu,
    ["backlog", "todo", "in_progress", "blocked"],
  ],
];
const priorities: readonly (readonly [RegExp, readonly Priority[]])[] = [
  [/\b(?:urgent|critical|most important|top[ -]priority)\b/iu, ["urgent"]],
  [/\b(?:high[ -]priority|important|high prio|high)\b/iu, ["urgent", "high"]],
  [/\b(?:medium[ -]priority|normal[ -]priority)\b/iu, ["medium"]],
  [/\b(?:low[ -]priority|low prio|unimportant)\b/iu, ["low"]],
];

/** Words that ask, not words to look for. */
const askingWords =
  "a an the my our me us i we you your all any every each of on in at for to with about from by is are was were do does did have has had got be been am will would can could should there that this these those it its and or what what's which whats how many much when who where show list display see view find search look get give tell check pull bring up locate read task tasks todo todos to-do to-dos item items thing things list lists reminder reminders entry entries plate agenda schedule calendar deadline deadlines priority prio due left still currently right now need needs open today's tomorrow's everything anything something only just please one ones named called tagged tag label labelled labeled containing contains contain mention mentions mentioning related relating regarding concerning involving into under status work category project out event events appointment appointments meeting meetings coming upcoming overdue late past late yet ever already date dates without having with assigned me planned scheduled going happening next week day days go through over also not no contents dos look up new exist exists say says some".split(
    " ",
  );
const asking = new Set(askingWords);

export function readQuery(clause: Clause, moment: Moment, subject: string): Query {
  const query: Draft = {};
  const whole = ` ${clause.text} `;
  let rest = subject;
  const status = statuses.find(([pattern]) => pattern.test(whole));
  if (status !== undefined) {
    query.status = status[1];
    rest = rest.replace(status[0], " ");
    if (status[1][0] === "done") query.includeDone = true;
  }
  const priority = fieldOf(clause, "priority")?.priority;
  const level = priorities.find(([pattern]) => pattern.test(whole));
  if (priority !== undefined) query.priority = priority === "high" ? ["urgent", "high"] : [priority];
  else if (level !== undefined) {
    query.priority = level[1];
    rest = rest.replace(level[0], " ");
  }
  // "my work tasks": there it names which, elsewhere ("what work do I have") it only asks.
  const which = /\b(?:my|our|the|all|me) (work|project|meeting) (?:tasks?|to-?dos?|items?|list)\b/iu.exec(
    rest,
  )?.[1];
  addDays(query, clause, moment);
  const tag =
    fieldOf(clause, "tags")?.tags[0] ??
    /\b(?:tagged|labell?ed|tag|label)\s+(?:as |with )?#?([\p{L}\p{N}_-]+)/iu.exec(rest)?.[1];
  if (tag !== undefined) {
    query.tag = tag;
    rest = rest.replace(tag, " ");
  }
  const words = rest
    .split(/[^\p{L}\p{N}'’_-]+/u)
    .filter((word) => word !== "" && (word === which || !asking.has(word.toLowerCase())));
  if (words.length > 0) query.text = words.join(" ");
  return query;
}

function addDays(query: Draft, clause: Clause, moment: Moment): void {
  const today = Temporal.PlainDate.from(moment.now.slice(0, 10));
  const { text } = clause;
  if (/\b(?:overdue|past due|late|missed)\b/iu.test(text)) {
    query.dueBefore = today.subtract({ days: 1 }).toString();
    return;
  }
  const due = fieldOf(clause, "due");
  const range = periodOf(text, today);
  if (range !== null) {
    query.dueAfter = range[0].toString();
    query.dueBefore = range[1].toString();
    return;
  }
  if (/\btoday's\b/iu.test(text)) query.dueBefore = today.toString();
  else if (/\btomorrow's\b/iu.test(text)) {
    query.dueAfter = query.dueBefore = today.add({ days: 1 }).toString();
  } else if (due !== undefined) oneDay(query, due.due.date, due.lead, text, today);
}

function oneDay(query: Draft, date: string, lead: string, text: string, today: Temporal.PlainDate): void {
  if (/^(?:by|before|until|till)$/u.test(lead)) query.dueBefore = date;
  else if (/^(?:after|since|from|starting)$/u.test(lead)) query.dueAfter = date;
  else {
    query.dueBefore = date;
    // What is due today includes what should have been done before.
    if (date !== today.toString() || /\b(?:completed?|finished|done)\b/iu.test(text)) query.dueAfter = date;
  }
}

function periodOf(text: string, today: Temporal.PlainDate): [Temporal.PlainDate, Temporal.PlainDate] | null {
  const match = /\b(this|next|last|the coming) (week|month|weekend)\b(?:'s)?/iu.exec(text);
  if (match === null) return null;
  const step = /next/iu.test(match[1]!) ? 1 : /last/iu.test(match[1]!) ? -1 : 0;
  if (/month/iu.test(match[2]!)) {
    const first = today.with({ day: 1 }).add({ months: step });
    return [first, first.with({ day: first.daysInMonth })];
  }
  const monday = today.subtract({ days: today.dayOfWeek - 1 }).add({ days: 7 * step });
  const weekend = /weekend/iu.test(match[2]!);
  return [weekend ? monday.add({ days: 5 }) : monday, monday.add({ days: 6 })];
}
