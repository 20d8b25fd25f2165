import { describeRepeat } from "../../language/describe-repeat.ts";
import type { Fact } from "./facts.ts";
import {
  blockedInWords,
  bold,
  detailsOf,
  dueInWords,
  shown,
  statusInWords,
  tagsInWords,
  lengthInWords,
} from "./describe-row.ts";
import type { HistoryEntry, Row } from "./outputs.ts";
import type { Manner } from "./voice.ts";

type Looked = Extract<Fact, { kind: "rows" | "plan" | "history" | "row" }>;

/** Words for what was looked up; nothing here tells of a change made now. */
export function sayLooked(fact: Looked, manner: Manner): string {
  switch (fact.kind) {
    case "rows":
      return sayRows(fact, manner);
    case "plan":
      return sayPlan(fact, manner);
    case "history":
      return sayHistory(fact, manner);
    case "row":
      return `${answerTo(fact)}${inManner(sayRow(fact), manner)}`;
    default:
      return fact satisfies never;
  }
}

const listLine = (row: Row): string => {
  const details = detailsOf(row).join(" · ");
  return `- ${bold(row.title)}${details === "" ? "" : ` · ${details}`}`;
};

const tasks = (count: number): string => (count === 1 ? "1 task" : `${count} tasks`);

function sayRows(fact: Extract<Looked, { kind: "rows" }>, manner: Manner): string {
  const about = fact.about === "" ? "" : ` ${fact.about}`;
  if (fact.rows.length === 0) {
    const none: Readonly<Record<Manner, string>> = {
      claude: fact.about === "" ? "You have no open tasks." : `There are no tasks${about}.`,
      gpt: fact.about === "" ? "No open tasks." : `No tasks${about}.`,
      llama: fact.about === "" ? "There are no open tasks." : `I see no tasks${about}.`,
      plain: fact.about === "" ? "You have no open tasks." : `There are no tasks${about}.`,
    };
    return none[manner];
  }
  const total = Math.max(fact.total, fact.rows.length);
  const leads: Readonly<Record<Manner, string>> = {
    claude: `You have ${tasks(total)}${about}:`,
    gpt: `${tasks(total)}${about}:`,
    llama: `I see ${tasks(total)}${about}:`,
    plain: `${tasks(total)}${about}:`,
  };
  const lead = leads[manner];
  const rest = total - fact.rows.length;
  return [lead, ...fact.rows.map(listLine), ...(rest > 0 ? [`… and ${rest} more.`] : [])].join("\n");
}

function sayPlan(fact: Extract<Looked, { kind: "plan" }>, manner: Manner): string {
  const counts = [
    fact.overdue > 0 ? `${fact.overdue} overdue` : "",
    fact.dueToday > 0 ? `${fact.dueToday} due today` : "",
  ].filter((part) => part !== "");
  const state = counts.length === 0 ? "" : ` (${counts.join(", ")})`;
  const fitting = fact.minutes === undefined ? "" : ` that fit into ${fact.minutes} minutes`;
  const aside = besidePlan(fact);
  if (fact.rows.length === 0) {
    if (fact.minutes !== undefined && (fact.unestimated ?? []).length > 0)
      return sayUnestimated(fact, fact.minutes);
    const nothing =
      fact.minutes === undefined
        ? `There is nothing open to plan${state}.`
        : `Nothing with an estimate fits into ${fact.minutes} minutes${state}.`;
    return [nothing, ...aside].join("\n");
  }
  const leads: Readonly<Record<Manner, string>> = {
    claude: `Here is what I would work on${fitting}, most pressing first${state}:`,
    gpt: `Suggested order${fitting}${state}:`,
    llama: `Work on these${fitting}${state}:`,
    plain: `In this order${fitting}${state}:`,
  };
  const lines = fact.rows.map((row, index) => {
    const reasons = (row.reasons ?? [])
      // What the user taught, and what no longer fits the day, is told though it pushes down.
      .filter((part) => part.points > 0 || part.name === "rule" || part.name === "capacity")
      .map((part) => shown(part.reason));
    const details = reasons.length > 0 ? reasons.join(", ") : detailsOf(row).join(", ");
    return `${index + 1}. ${bold(row.title)}${details === "" ? "" : ` – ${details}`}`;
  });
  const { day } = fact;
  const filled =
    day === undefined
      ? []
      : [
          "",
          `By their estimates, tasks in this order fill ${day.planned} of the ${day.minutes} minutes of the day.`,
        ];
  return [leads[manner], ...lines, ...aside, ...filled].join("\n");
}

/** Nobody can tell what fits, but what presses most can be told. */
function sayUnestimated({ unestimated = [], blocked = [] }: Planned, minutes: number): string {
  return [
    `None of these has an estimate, so I can't promise what fits into ${lengthInWords(minutes)}. Most pressing first:`,
    ...unestimated.slice(0, 5).map((title, index) => `${index + 1}. ${bold(title)}`),
    ...(blocked.length === 0 ? [] : ["", `Blocked, so not for now: ${blocked.map(bold).join(", ")}.`]),
  ].join("\n");
}

/** What is no advice for now, and says so. */
function besidePlan({ rows, minutes, planned, unestimated = [], blocked = [] }: Planned): string[] {
  const listed = (titles: readonly string[]): string => titles.map(bold).join(", ");
  const lines = [
    minutes === undefined || planned === undefined || rows.length === 0
      ? ""
      : `By their estimates these take ${planned} of the ${minutes} minutes.`,
    unestimated.length === 0 ? "" : `Without an estimate, so they may not fit: ${listed(unestimated)}.`,
    blocked.length === 0 ? "" : `Blocked, so not for now: ${listed(blocked)}.`,
  ].filter((line) => line !== "");
  return lines.length === 0 ? [] : ["", ...lines];
}
type Planned = Extract<Looked, { kind: "plan" }>;

/** About one row: a sentence, a label, or a task. */
function inManner(sentence: string, manner: Manner): string {
  if (manner === "gpt") return sentence.replace(/^(\*\*.+?\*\*) (?:is|has) (?!not\b)/, "$1: ");
  return manner === "llama" ? sentence.replace(/^(?=\*\*)/, "Your task ") : sentence;
}

const kindWords: Readonly<Record<string, string>> = {
  created: "added",
  updated: "changed",
  completed: "completed",
  reopened: "reopened",
  deleted: "moved to the trash",
  restored: "brought back",
  purged: "deleted for good",
};

function sayHistory(fact: Extract<Looked, { kind: "history" }>, manner: Manner): string {
  if (fact.entries.length === 0) return `The log has nothing ${fact.about}.`;
  const leads: Readonly<Record<Manner, string>> = {
    claude: `Here is what the log has ${fact.about}:`,
    gpt: `From the log, ${fact.about}:`,
    llama: `The log says, ${fact.about}:`,
    plain: `From the log, ${fact.about}:`,
  };
  const lead = leads[manner];
  // What all happened today needs no day before each line.
  const isOfToday = fact.entries.every(({ day }) => day === "today");
  const lines = fact.entries.map((entry) => {
    const day = isOfToday || entry.day === undefined ? "" : `${shown(entry.day)}: `;
    return `- ${day}${bold(entry.title)} – ${doneIn(entry, fact.asksWhen === true)}`;
  });
  const count = countWords(fact);
  return [lead, ...lines, ...(count === "" ? [] : ["", count])].join("\n");
}

/** What was done: its kind says it, but for changes, of which the log tells the fields. */
function doneIn({ kind, what, day, time }: HistoryEntry, asksWhen: boolean): string {
  const isPlain = kind !== "updated" && kindWords[kind] !== undefined;
  const done = isPlain || what === undefined || what === "" ? (kindWords[kind] ?? kind) : what;
  return asksWhen && time !== undefined
    ? `${shown(done)} ${day === "today" ? "today " : ""}at ${time}`
    : shown(done);
}

/** "2 in all.", or "These are the newest 30 of 84.": what is shown is never told as the whole. */
function countWords({ entries, total, atLeast, counts }: Extract<Looked, { kind: "history" }>): string {
  const shownCount = entries.length;
  if (atLeast === true) return `These are the newest ${shownCount}; there are more.`;
  if (total === undefined) return "";
  if (total > shownCount) return `These are the newest ${shownCount} of ${total}.`;
  return total > 1 || counts === true ? `${total} in all.` : "";
}

/** What is asked for may stand in the notes, where its own field has nothing. */
const alsoNoted = ({ notes = "" }: Row): string =>
  notes.trim() === "" ? "" : ` Its notes say: “${shown(notes)}”`;

const answerTo = ({ holds }: Extract<Looked, { kind: "row" }>): string =>
  holds === undefined ? "" : holds ? "Yes. " : "No. ";

function sayRow({ row, asked, days }: Extract<Looked, { kind: "row" }>): string {
  const title = bold(row.title);
  switch (asked) {
    case "days":
      return row.due === undefined && row.due_words === undefined
        ? `${title} has no due date.`
        : `${title} is ${dueInWords(row) ?? ""}${row.status === "done" ? ", and is already done" : days === undefined || days < 2 ? "" : `, in ${days} days`}.`;
    case "repeat":
      return row.repeat === undefined
        ? `${title} does not repeat.`
        : `${title} repeats ${shown(describeRepeat(row.repeat))}${row.due === undefined ? "" : `; it is ${dueInWords(row) ?? ""}`}.`;
    case "due":
      return row.due === undefined && row.due_words === undefined
        ? `${title} has no due date.`
        : `${title} is ${dueInWords(row) ?? ""}${row.status === "done" ? ", and is already done" : ""}.`;
    case "estimate":
      return row.estimate_minutes === undefined
        ? `${title} has no estimate.`
        : `${title} is estimated at ${row.estimate_minutes} minutes.`;
    case "priority":
      return `${title} has ${row.priority ?? "medium"} priority.`;
    case "status":
      return `${title} is ${statusInWords(row.status ?? "todo")}${row.status === "blocked" && row.blocked_reason !== undefined ? `: ${shown(row.blocked_reason)}` : ""}.`;
    case "tags":
      return row.tags === undefined || row.tags.length === 0
        ? `${title} has no tags.`
        : `${title} is tagged ${tagsInWords(row.tags)}.`;
    case "assignee":
      return row.assignee === undefined
        ? `${title} is given to nobody.${alsoNoted(row)}`
        : `${title} belongs to ${shown(row.assignee)}.`;
    case "blocked": {
      const reason = row.blocked_reason ?? row.waiting_for;
      if (row.status !== "blocked" && reason === undefined) return `${title} is not blocked.`;
      return reason === undefined
        ? `${title} is blocked; no reason is noted.`
        : `${title} is ${blockedInWords(reason)}.`;
    }
    case "notes":
      return row.notes === undefined || row.notes.trim() === ""
        ? `${title} has no notes.`
        : [
            `The notes of ${title}:`,
            "",
            ...row.notes
              .trim()
              .split("\n")
              .map((line) => `> ${shown(line)}`),
          ].join("\n");
    case "all": {
      const details = detailsOf(row);
      const state = statusInWords(row.status ?? "todo");
      const notes = row.notes === undefined || row.notes === "" ? "" : ` Notes: “${row.notes.trim()}”`;
      return `${title}: ${[state, ...details.filter((detail) => detail !== state)].join(", ")}.${notes}`;
    }
    default:
      return asked satisfies never;
  }
}
