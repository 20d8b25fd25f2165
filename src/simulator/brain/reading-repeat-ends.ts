import type { SaidFields } from "../../language/reading.ts";
import { fieldsAlone } from "./follow-up.ts";
import type { Row } from "./outputs.ts";
import { readEnd } from "./reading-repeats.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";

const lead =
  "^(?:(?:and|but|no|oh|actually|sorry|please|ok(?:ay)?|hm+|wait|then|so|can you|could you|you can|i (?:only )?(?:want|need) it(?: to)?|on second thought|(?:just )?(?:make|do|have|set) (?:it|that))[,.\\s]+)*";
const end =
  "(?:[,\\s]+(?:please|then|any ?more|after all|is (?:enough|fine)|will do|thanks|thank you|though|again|for now))*[.!]*$";
const pointer = "(?:it|that|this|this one|that one|them|the (?:task|reminder|thing))";

const noMore: readonly RegExp[] = [
  `(?:stop|end|cancel|kill|quit|drop|remove|turn off|switch off|lose|no|without)(?: the| its| any)? (?:repeat(?:s|ing|ition)?|recurrence|recurring)(?: (?:of|on|for|from) ${pointer})?`,
  `(?:stop|keep|prevent) ${pointer} (?:from )?(?:repeating|recurring|coming (?:back|up again))`,
  `(?:there(?:['’]s| is) )?no need (?:for ${pointer} )?to (?:repeat|recur)(?: ${pointer})?`,
  `${pointer} (?:does(?:n['’]?t| not) (?:have|need) to|need(?:n['’]?t| not)|should(?:n['’]?t| not)|must(?:n['’]?t| not)|shall not) (?:repeat|recur|come (?:back|again)|be (?:repeated|recurring))`,
  `(?:don['’]?t|do not|never|not) (?:repeat|recur)(?: ${pointer})?`,
  "(?:a |into a )?(?:one[- ]?off|one[- ]?time(?: thing| task)?|single(?: task)?|non[- ]?(?:recurring|repeating)|not (?:recurring|repeating)|no longer (?:recurring|repeating|repeat))",
  `(?:not|never) (?:every|each) (?:day|week|month|year|time|\\w+day)(?:,? (?:just|only) (?:once|this once|the one time))?`,
].map((words) => new RegExp(`${lead}${words}${end}`, "i"));

/** After another change "just once" says that this time alone is meant. */
const onceOnly = new RegExp(
  `${lead}(?:(?:only|just) )?(?:once|this once|this one time|the one time|one time|a single time)(?: only| alone)?(?: is enough)?${end}`,
  "i",
);

const until = new RegExp(
  `${lead}(?:(?:only|just|repeat(?:ing)? ${pointer}|repeat|keep ${pointer}(?: going)?|${pointer} (?:(?:should|can|will|may) )?(?:repeats?|runs?|goes on|go on|lasts?)|${pointer} (?:should|can|will|may)|${pointer}(?= (?:ends|stops))) )*(?:until|till|['’]?til|up to|up until|through|to end(?: on)?|ending(?: on)?|ends?(?: on)?|(?:stops?|ends?) (?:${pointer} )?(?:on|after|by|at|with)|(?:but )?not after|no later than|the last (?:one|time) (?:is )?(?:on|in)) (.+?)(?: only| instead)?${end}`,
  "i",
);
const counts: Readonly<Record<string, number>> = {
  two: 2,
  twice: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  "a dozen": 12,
};
const number = "(\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|a dozen)";
const times = new RegExp(
  `${lead}(?:(?:only|just|for|repeat ${pointer}|stop ${pointer} after) )*${number} (?:more )?times(?: in (?:all|total)| only)?${end}`,
  "i",
);
const spans = new RegExp(
  `${lead}(?:(?:only|just|repeat ${pointer}) )*(?:for|over) (?:the )?(?:next |coming )?${number} (day|week|month|year)s${end}`,
  "i",
);

/** "Stop it repeating", "only once please", "until Christmas": when the row just talked of comes no more. */
export function readRepeatEnd(
  text: string,
  { focus, moment, asked, lastRequests }: Scene,
): Request | undefined {
  const named = asked === undefined ? readEnd(text.trim().replace(/[.!]+$/, "")) : undefined;
  if (named !== undefined) return named;
  const [row, ...others] = focus;
  if (row?.repeat === undefined || others.length > 0 || asked !== undefined || text.endsWith("?"))
    return undefined;
  const said = text.trim();
  const last = lastRequests.at(-1);
  const wasMoved =
    last?.kind === "repeating" || (last?.kind === "act" && last.said.fields.repeat === undefined);
  if (noMore.some((words) => words.test(said)) || (!wasMoved && onceOnly.test(said)))
    return onIt({ clear: ["repeat"] }, said);
  if (wasMoved && onceOnly.test(said)) return { kind: "talk", topic: "alright" };
  const rule = row.repeat.replace(/;(?:UNTIL|COUNT)=[^;]*/g, "");
  const count = times.exec(said)?.[1];
  if (count !== undefined) return onIt({ repeat: `${rule};COUNT=${countOf(count)}` }, said);
  const day = lastDay(said, row, moment);
  return day === undefined ? undefined : onIt({ repeat: `${rule};UNTIL=${day.replaceAll("-", "")}` }, said);
}

const monthName =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i;

const countOf = (word: string): number => counts[word.toLowerCase()] ?? Number(word);

function lastDay(said: string, row: Row, moment: Scene["moment"]): string | undefined {
  const words = until.exec(said)?.[1]?.replace(/^the /i, "");
  if (words !== undefined) {
    // What ends after January has all of January.
    const isMonth = /\b(?:after|through|ends? in)\b/i.test(said) && monthName.test(words);
    return fieldsAlone(isMonth ? `end of ${words}` : words, moment)?.due?.date;
  }
  const [, amount, unit = ""] = spans.exec(said) ?? [];
  const day = new Date(`${(row.due ?? moment.now).slice(0, 10)}T00:00:00Z`);
  if (amount === undefined || Number.isNaN(day.getTime())) return undefined;
  const many = countOf(amount);
  if (/^y/i.test(unit)) day.setUTCFullYear(day.getUTCFullYear() + many);
  else if (/^m/i.test(unit)) day.setUTCMonth(day.getUTCMonth() + many);
  else day.setUTCDate(day.getUTCDate() + many * (/^w/i.test(unit) ? 7 : 1));
  // The span begins with the first time, so its own day in the next one is outside.
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

const onIt = (fields: SaidFields, text: string): Request => ({
  kind: "act",
  act: "change",
  said: { kind: "update", reference: "it", fields, text },
});
