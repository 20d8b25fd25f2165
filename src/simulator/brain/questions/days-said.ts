import { Temporal } from "temporal-polyfill";
import { findFields } from "../../../language/fields/find-fields.ts";
import type { Moment } from "../../../language/reading.ts";
import { countOf } from "../days-away.ts";

/** Days that a question is narrowed to, and its words without them. */
export interface DaysSaid {
  readonly dueAfter?: string;
  readonly dueBefore?: string;
  readonly rest: string;
}

type Span = (
  match: RegExpExecArray,
  today: Temporal.PlainDate,
) => readonly [Temporal.PlainDate | null, Temporal.PlainDate];

const mondayOf = (day: Temporal.PlainDate): Temporal.PlainDate => day.subtract({ days: day.dayOfWeek - 1 });

const lead =
  "(?:\\b(?:(?:is |are )?due|at|on|over|for|during|in|within|by|until|till|before|through|of|from|this|coming|the|up) )*";
const periods: readonly (readonly [RegExp, Span])[] = [
  [
    new RegExp(`${lead}(next )?weekends?\\b`, "i"),
    ([said = "", next], today) => {
      const saturday = mondayOf(today).add({ days: 5 + (next === undefined ? 0 : 7) });
      const first = today.dayOfWeek === 7 && next === undefined ? today : saturday;
      return [
        /\b(?:before|by|until|till)\b/i.test(said) ? null : first,
        mondayOf(saturday).add({ days: /before/i.test(said) ? 4 : 6 }),
      ];
    },
  ],
  [
    new RegExp(
      `${lead}(?:(?:rest|remainder) of (?:the|this) week|(?:the )?end of (?:the|this) week|week's end)\\b`,
      "i",
    ),
    (_, today) => [null, mondayOf(today).add({ days: 6 })],
  ],
  [
    new RegExp(`${lead}(?:the )?end of (?:the|this) month\\b|${lead}month's end\\b`, "i"),
    (_, today) => [null, today.with({ day: today.daysInMonth })],
  ],
  [
    /\b(?:(?:is |are )?due |in |for |during |of |over )*(this|next|last|the coming|the current) (week|month)(?:'s)?\b/i,
    ([, which = "", unit = ""], today) => {
      const step = /next|coming/i.test(which) ? 1 : /last/i.test(which) ? -1 : 0;
      if (/month/i.test(unit)) {
        const first = today.with({ day: 1 }).add({ months: step });
        return [first, first.with({ day: first.daysInMonth })];
      }
      const monday = mondayOf(today).add({ days: 7 * step });
      return [monday, monday.add({ days: 6 })];
    },
  ],
  [
    new RegExp(
      `${lead}(?:next|following) (\\d{1,2}|couple of|few|two|three|four|five|six|seven|ten) (days|weeks)\\b`,
      "i",
    ),
    ([, many = "", unit = ""], today) => {
      const count = countOf(many);
      return [today, today.add({ days: /week/i.test(unit) ? count * 7 : count })];
    },
  ],
];

/** The first span of days in a text; what is due today takes in what is late, as people mean it. */
export function daysIn(text: string, moment: Moment): DaysSaid {
  const today = Temporal.PlainDate.from(moment.now.slice(0, 10));
  for (const [pattern, span] of periods) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const [from, to] = span(match, today);
    const past = /\b(?:after|beyond|past|later than)\s*$/i;
    if (past.test(text.slice(0, match.index)))
      return {
        dueAfter: to.add({ days: 1 }).toString(),
        rest: `${text.slice(0, match.index).replace(past, " ")} ${text.slice(match.index + match[0].length)}`,
      };
    return {
      ...(from === null ? {} : { dueAfter: from.toString() }),
      dueBefore: to.toString(),
      rest: text.replace(pattern, " "),
    };
  }
  return datesIn(text, moment, today);
}

function datesIn(text: string, moment: Moment, today: Temporal.PlainDate): DaysSaid {
  const between = /\b(?:between|from)\s+(.+?)\s+(?:and|to|until|till|through)\s+(.+)$/i.exec(text);
  const ends = [between?.[1], between?.[2]].map((part) =>
    part === undefined ? undefined : dateOf(part, moment),
  );
  const [first, last] = ends;
  if (first !== undefined && last !== undefined && between !== null)
    return {
      dueAfter: first.date,
      dueBefore: last.date,
      rest: `${text.slice(0, between.index)} ${(between[2] ?? "").slice(last.end)}`,
    };
  const now = /\b(?:this (?:morning|afternoon|evening)|today(?:'s)?|tonight)\b/i;
  if (now.test(text)) return { dueBefore: today.toString(), rest: text.replace(now, " ") };
  const found = dateOf(text, moment);
  if (found === undefined) return { rest: text };
  const rest = `${text.slice(0, found.start)} ${text.slice(found.end)}`;
  const before = /(?:^|\s)(\p{L}+)(?: (?:the|due))?\s*$/u.exec(text.slice(0, found.start))?.[1];
  const word = (found.lead === "" ? (before ?? "") : found.lead).toLowerCase();
  const day = Temporal.PlainDate.from(found.date);
  if (/^(?:before)$/.test(word)) return { dueBefore: day.subtract({ days: 1 }).toString(), rest };
  if (/^(?:by|until|till|through)$/.test(word)) return { dueBefore: found.date, rest };
  if (/^after$/.test(word)) return { dueAfter: day.add({ days: 1 }).toString(), rest };
  if (/^(?:since|from|starting)$/.test(word)) return { dueAfter: found.date, rest };
  return found.date === today.toString()
    ? { dueBefore: found.date, rest }
    : { dueAfter: found.date, dueBefore: found.date, rest };
}

interface DateSaid {
  readonly date: string;
  readonly lead: string;
  readonly start: number;
  readonly end: number;
}

function dateOf(text: string, moment: Moment): DateSaid | undefined {
  const field = findFields(text, moment).find((one) => one.name === "due" && one.saysDay);
  if (field?.name !== "due") return undefined;
  return { date: field.due.date, lead: field.lead, start: field.start, end: field.end };
}
