/** Days as they are written to a friend, and what they are in full, in which values are compared. */
const inFull: readonly (readonly [short: RegExp, full: string])[] = [
  [/\b(?:tmrw?|tmw|tmoro|2mo?rr?o?w?|2moz|tomo(?:rr?ow)?|tommorr?ow)\b/gi, "tomorrow"],
  [/\b(?:tonite|2nite|2night|tnite)\b/gi, "tonight"],
  [/\b(?:2day|tday)\b/gi, "today"],
  [/\beod\b/gi, "end of day"],
  [/\beow\b/gi, "end of the week"],
  [/\beom\b/gi, "end of the month"],
  [/\beoy\b/gi, "end of the year"],
  [/\bnxt\b/gi, "next"],
  [/\bwks?\b/gi, "week"],
  [/\bwknd\b/gi, "weekend"],
  [/\bweds\b/gi, "wednesday"],
];

/** The text with its shortened days in full. */
export const daysInFull = (text: string): string =>
  inFull.reduce((said, [short, full]) => said.replaceAll(short, full), text);

/** What is written in short or in passing and names no row. */
export const namelessShorts = `tmrw tmr tmw tmoro 2moro 2morrow 2mrw tomo tonite 2nite 2day eod eow eom eoy nxt wk wks wknd tue weds wed thur thurs fri sat sun
  em pls plz thx ty prob probs probably gonna gotta wanna lemme kinda nah yep yup yeah btw fyi about roughly approx tops max more hr hrs min mins minute minutes
  1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th shouldn't couldn't wouldn't doesn't didn't isn't`;
