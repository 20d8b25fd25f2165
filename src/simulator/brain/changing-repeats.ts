import { describeDue } from "../../language/describe-due.ts";
import type { Moment } from "../../language/reading.ts";
import { act, write } from "./acting.ts";
import { bold } from "./describe-row.ts";
import type { Fact } from "./facts.ts";
import { ask, findRows } from "./find-rows.ts";
import { keepsDay } from "./keeps-day.ts";
import { movedDue } from "./moved-due.ts";
import type { Row } from "./outputs.ts";
import type { RepeatingRequest } from "./reading-repeats.ts";
import type { Scene } from "./scene.ts";
import type { Thought } from "./thinking.ts";

/** Skips a time of a repeating task, changes it alone, or it and all that follow. */
export function* changeRepeating(request: RepeatingRequest, scene: Scene): Thought {
  const { reference, action, fields, once } = request;
  const found = yield* findRows({ reference, act: "change", request, includeDone: false }, scene);
  if (found.kind === "instead") return found.facts;
  const [row, ...others] = found.rows;
  if (others.length > 0) {
    const candidates = found.rows.filter(({ repeat }) => repeat !== undefined).slice(0, 4);
    const options = candidates.map(({ title }) => title);
    return [yield* ask({ text: "Which of them do you mean?", options, candidates, request })];
  }
  if (row === undefined) return [{ kind: "not-found", reference, act: "change" }];
  if (row.repeat === undefined) return yield* changeOnce(request, row, scene);
  const away = elsewhere(request, row, scene.moment);
  if (away !== undefined) return [away];
  if (action === "skip" || once !== undefined) {
    return yield* write({ name: "edit_repeating", arguments: { ids: [row.id], action: "skip" } }, "skip");
  }
  const due = keepsDay(fields.repeat, row)
    ? sameDayAt(fields.due?.time, row)
    : inItsWeek(request.text, movedDue(request.text, fields.due, row), row);
  const change = {
    ...(fields.title === undefined ? {} : { title: fields.title }),
    ...(due === undefined ? {} : { due }),
    ...(fields.repeat === undefined ? {} : { repeat: fields.repeat }),
  };
  return yield* write({ name: "edit_repeating", arguments: { ids: [row.id], action, ...change } });
}

const bareWeekday = /\b(?:to|on) (?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/i;
const saidWeek = /\b(?:to|on) (?:this|next|the) |\d{1,2}(?:st|nd|rd|th)?\b(?!\s*(?:am|pm|:))/i;

/** "Next week's standup to Tuesday" is the Tuesday of that week, not the next one from today. */
function inItsWeek(text: string, due: string | undefined, row: Row): string | undefined {
  if (due === undefined || row.due === undefined || !bareWeekday.test(text) || saidWeek.test(text))
    return due;
  const weekOf = (date: string): number => Math.floor((Date.parse(date.slice(0, 10)) / dayMs + 3) / 7);
  const weeks = weekOf(row.due) - weekOf(due);
  if (!(weeks > 0)) return due;
  const day = new Date(Date.parse(due.slice(0, 10)) + weeks * 7 * dayMs).toISOString().slice(0, 10);
  return `${day}${due.slice(10)}`;
}

const sameDayAt = (time: string | undefined, { due = "" }: Row): string | undefined =>
  time === undefined ? undefined : `${due.slice(0, 10)}T${time}`;

/** It comes but once: the change is the ordinary one; there is nothing to skip. */
function* changeOnce(request: RepeatingRequest, row: Row, scene: Scene): Thought {
  const { action, fields, text, reference, once } = request;
  if (once !== undefined) return yield* act({ ...once, rows: [row] }, scene);
  if (action === "skip") {
    return [
      {
        kind: "told",
        text: `${bold(row.title)} does not repeat, so there is nothing to skip; it stays as it is.`,
      },
    ];
  }
  const said = { kind: "update", reference, fields, text } as const;
  return yield* act({ kind: "act", act: "change", said, rows: [row] }, scene);
}

/** Whoever says "this week's" does not mean one that stands in another week. */
function elsewhere({ when }: RepeatingRequest, row: Row, moment: Moment): Fact | undefined {
  const date = row.due?.slice(0, 10);
  if (when === undefined || date === undefined || isWithin(date, when.toLowerCase(), moment))
    return undefined;
  const next = describeDue({ date }, moment);
  return {
    kind: "told",
    text: `${bold(row.title)} is next due ${next}, so there is none ${when} to change; it stays as it is.`,
  };
}

const dayMs = 86_400_000;
const weekdayNames = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

function isWithin(date: string, when: string, { now }: Moment): boolean {
  const today = Date.parse(`${now.slice(0, 10)}T00:00:00Z`);
  const day = Date.parse(`${date}T00:00:00Z`);
  const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * dayMs;
  const name = weekdayNames.find((weekday) => when.includes(weekday));
  if (name !== undefined) return weekdayNames[new Date(day).getUTCDay()] === name;
  if (/\btomorrow\b/.test(when)) return day === today + dayMs;
  if (/\bnext week\b/.test(when)) return day >= monday + 7 * dayMs && day < monday + 14 * dayMs;
  if (/\bthis week\b/.test(when)) return day < monday + 7 * dayMs;
  if (/\bthis month\b/.test(when)) return date.slice(0, 7) <= now.slice(0, 7);
  if (/\bnext month\b/.test(when)) return date.slice(0, 7) > now.slice(0, 7);
  // What is overdue is today's as well.
  return /\b(?:today|tonight|this (?:morning|evening))\b/.test(when) ? day <= today : true;
}
