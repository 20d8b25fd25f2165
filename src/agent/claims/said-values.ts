import { isOpen, type SeenRow } from "./claim-evidence.ts";
import { daysSaid } from "./days-said.ts";
import { timesSaid } from "./times-said.ts";

/** A value that words give to a row: it is so there, or it is not. */
export interface SaidValue {
  readonly word: string;
  readonly fits: (row: SeenRow) => boolean;
}

/** The snapshot says only that a row repeats, a result says how. */
const repeats = (rule: string | undefined, frequency: string): boolean =>
  rule !== undefined &&
  (!rule.includes("FREQ=") || rule.includes(`FREQ=${frequency}`) || rule.includes("BYDAY"));

const states: readonly (readonly [says: RegExp, fits: SaidValue["fits"]])[] = [
  [
    /\b(?:done|complete|completed|finished|closed|wrapped up|ticked off|checked off|crossed off)\b/,
    ({ status, gone }) => status === "done" && gone !== true,
  ],
  [/\b(?:top|highest) priority\b/, ({ priority }) => priority === "urgent" || priority === "high"],
  [/\bon hold\b/, ({ status }) => status === "blocked" || status === "backlog"],
  [/\b(?:blocked|stuck)\b/, ({ status }) => status === "blocked"],
  [/\b(?:in progress|under way|underway|started)\b/, ({ status }) => status === "in_progress"],
  [/\bbacklog\b/, ({ status }) => status === "backlog"],
  [/\b(?:open|to-?do)\b/, isOpen],
  [/\b(?:on|in) (?:your|the) (?:to-?do )?list\b|\bamong your tasks\b/, isOpen],
  [/\b(?:trash|bin|deleted)\b/, ({ gone }) => gone === true],
  [/\b(?:no|without a) (?:due )?(?:date|deadline)\b|\bundated\b/, ({ due }) => due === undefined],
  [/\b(?:no tags?|untagged)\b/, ({ tags }) => (tags ?? []).length === 0],
  [/\b(?:unassigned)\b/, ({ assignee }) => assignee === undefined],
  [/\bdaily\b/, ({ repeat }) => repeats(repeat, "DAILY")],
  [/\bweekly\b/, ({ repeat }) => repeats(repeat, "WEEKLY")],
  [/\bmonthly\b/, ({ repeat }) => repeats(repeat, "MONTHLY")],
  [/\byearly\b/, ({ repeat }) => repeats(repeat, "YEARLY")],
  [/\b(?:repeats?|repeating|recurring|recurs|every)\b/, ({ repeat }) => repeat !== undefined],
];

/** The values that a clause names, whatever it says of them. */
export function valuesSaid(words: readonly string[], today: string): SaidValue[] {
  const line = words.join(" ");
  const values: SaidValue[] = [];
  for (const { fits, old, word } of daysSaid(words, today)) {
    if (!old) values.push({ word, fits: ({ due }) => due !== undefined && fits(due.slice(0, 10)) });
  }
  for (const { fits, word } of timesSaid(words)) {
    values.push({ word, fits: ({ due }) => due?.includes("T") === true && fits(due.slice(11)) });
  }
  for (const word of words) {
    if (/^(?:urgent|high|medium|low)$/.test(word))
      values.push({ word, fits: ({ priority }) => priority === word });
    if (word.startsWith("#")) {
      const tag = word.slice(1);
      values.push({ word, fits: ({ tags }) => tags?.some((each) => each.toLowerCase() === tag) === true });
    }
  }
  const minutes = /\b(\d+) ?(?:min(?:ute)?s?)\b/.exec(line)?.[1];
  if (minutes !== undefined)
    values.push({ word: minutes, fits: (row) => row.estimateMinutes === Number(minutes) });
  const person =
    /\b(?:belongs to|assigned to|owned by|handed to) (?!nobody|no)(\w+)|\b(?!(?:you|i|we|they|that|this|it)\b)(\w+) (?:owns\b|(?:'s|has) (?:already |now )?got (?:it|this|that)\b)/.exec(
      line,
    );
  const who = person?.[1] ?? person?.[2];
  if (who !== undefined)
    values.push({ word: who, fits: ({ assignee }) => assignee?.toLowerCase().includes(who) === true });
  if (/\boverdue\b/.test(line))
    values.push({ word: "overdue", fits: ({ due }) => due !== undefined && due.slice(0, 10) < today });
  for (const [says, fits] of states) {
    const found = says.exec(line)?.[0];
    if (found !== undefined) values.push({ word: found, fits });
  }
  return values;
}
