import { findFields } from "../../../language/fields/find-fields.ts";
import { readNumber } from "../../../language/number-words.ts";
import type { Moment } from "../../../language/reading.ts";
import { tokenize } from "../../../language/tokens.ts";

const halves = /\b(?:half an hour|a half hour|half hour)\b/i;
const quarter = /\b(?:a )?quarter of an hour\b/i;
const threeQuarters = /\bthree quarters of an hour\b/i;
const andHalf = /\b(?:an|one) hour and a half\b|\b(?:one|an) and a half hours?\b/i;

/** Less than this is said of what comes at once, and no time to do anything in. */
const leastMinutes = 5;

/** How much time there is: "in thirty minutes", "half an hour", "my call is at 10"; undefined where nothing says it. */
export function minutesAtHand(text: string, moment?: Moment): number | undefined {
  const minutes = minutesSaid(text, moment);
  return minutes !== undefined && minutes >= leastMinutes ? minutes : undefined;
}

function minutesSaid(text: string, moment?: Moment): number | undefined {
  if (threeQuarters.test(text)) return 45;
  if (andHalf.test(text)) return 90;
  if (halves.test(text)) return 30;
  if (quarter.test(text)) return 15;
  return lengthIn(text) ?? (moment === undefined ? undefined : untilTime(text, moment));
}

function lengthIn(text: string): number | undefined {
  if (/(?<![\p{L}\d])an hour\b/iu.test(text)) return 60;
  const tokens = tokenize(text);
  for (const place of tokens.keys()) {
    const number = readNumber(tokens, place);
    const unit = number === null ? undefined : tokens[number.end];
    if (number === null || unit === undefined) continue;
    if (/^(?:m|min|mins|minutes?)$/.test(unit.word)) return Math.round(number.value);
    if (/^(?:h|hrs?|hours?)$/.test(unit.word)) return Math.round(number.value * 60);
  }
  return undefined;
}

/** "The shop opens at 10", "before lunch": from now until then, if that is today. */
function untilTime(text: string, moment: Moment): number | undefined {
  const lunch = /\b(?:before|until|till) (?:my |the )?(?:lunch|noon|midday)\b/i.test(text)
    ? "12:00"
    : undefined;
  const time = lunch ?? timeToday(text, moment);
  if (time === undefined) return undefined;
  const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
  const left = minutesOf(time) - minutesOf(moment.now.slice(11, 16));
  return left > 0 && left <= 600 ? left : undefined;
}

function timeToday(text: string, moment: Moment): string | undefined {
  const field = findFields(text, moment).find((one) => one.name === "due" && one.saysTime);
  return field?.name === "due" && field.due.date === moment.now.slice(0, 10) ? field.due.time : undefined;
}
