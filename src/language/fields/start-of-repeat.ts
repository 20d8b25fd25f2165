/** How a due and a repeat of one line go together: the first time of a repeat lies ahead, on a day of its rule. */
import { Temporal } from "temporal-polyfill";
import type { DateReading } from "../dates/find-dates.ts";
import { inHalf } from "../dates/due-of-chain.ts";
import type { Moment } from "../reading.ts";
import { firstDay } from "../repeats/repeat-rule.ts";
import type { Field } from "./field.ts";

type Repeat = Extract<Field, { name: "repeat" }>;

/** A second hour ("daily at 8am and 8pm") is no due: it stays in the title. */
export const fitsRepeat = (date: DateReading, repeat: Repeat | undefined): boolean =>
  date.saysDay || repeat?.saysTime !== true || repeat.roughTime === true;

/** "wake up at 6am on weekdays", said at nine: today's is over, the first is tomorrow's. */
export function startAhead(fields: readonly Field[], moment: Moment): Field[] {
  const dues = fields.filter((field) => field.name === "due");
  const time = dues.length === 1 && dues[0]?.saysDay === false ? dues[0].due.time : undefined;
  return fields.map((field) => {
    if (field.name !== "repeat" || time === undefined || field.saysStart) return field;
    if (field.saysTime && field.roughTime !== true) return field;
    const said = field.roughTime === true ? inHalf(time, field.due.time ?? "") : time;
    const [today, now] = [moment.now.slice(0, 10), moment.now.slice(11, 16)];
    const date = firstFrom(field, said <= now ? dayAfter(today) : today);
    return { ...field, due: { ...field.due, date } };
  });
}

const firstFrom = ({ parts }: Repeat, date: string): string =>
  firstDay(parts, Temporal.PlainDate.from(date)).toString();

const dayAfter = (date: string): string => Temporal.PlainDate.from(date).add({ days: 1 }).toString();
