import { sentencesOf } from "../own-words.ts";

/** A message taken apart: what it asks, clause by clause, and what it only tells beside that. */
export interface Asking {
  /** In plain form: no contractions, no lead-in, no mark at the end. */
  readonly clauses: readonly string[];
  /** Sentences and lead-ins around the questions, as they were said. */
  readonly told: readonly string[];
}

const asking =
  "(?:by when|until when|till when|(?:for|with|on|from|to|by) (?:whom|what|which)|(?:at|on|in) (?:what|which)|what|which|whom|whose|who|when|where|why|how)(?![\\p{L}'’-])";
const subject =
  "(?:[iI]|we|the|my|our|his|her|their|its|any|anything|anyone|anybody|any of|some|someone|something|somebody|there|it|that|this|they|he|she|these|those|all|everything|both|each|nobody|nothing|enough|many|much|more|(?!you\\b)\\p{Lu}[\\p{L}'’-]+)(?![\\p{L}-])";
const inverted = `(?:is|are|was|were|do|does|did|has|have|had|am|can|could|should|shall|will|would|must) ${subject}`;
const bare = "(?:(?:got )?(?:anything|something)|anybody|anyone|any)(?= \\p{L})";
const head = `(?:${asking}|${inverted}|${bare})`;
const asksAnyCase = new RegExp(`^${head}`, "iu");
const wh = new RegExp(`^${asking}`, "iu");

const looking =
  /^(?:show|list|display|give me|pull up|bring up|let me see|name me|count|tell me)(?![\p{L}'’-])/iu;

/** Words before a question that ask for nothing themselves. */
const opening =
  /^(?:and|so|but|ok(?:ay)?|well|hey|hi|hello|hang on|hold on|right|also|then|now|good|great|perfect|thanks?(?: a lot| so much)?|thank you|carole|please|pls|(?:a )?quick (?:question|one|check)|(?:just )?(?:one|another|a) (?:more |last |other |small )?(?:question|thing)|just (?:checking|curious|wondering|asking)|by the way|btw|sorry|oh|ah|hm+|actually|wait|good (?:morning|afternoon|evening)|just|quickly|again)(?:[,:;.!]+\s*|\s+[–-]\s+|\s+)(?=\S)/iu;
const polite =
  /^(?:(?:can|could|would|will) you (?:please |maybe |perhaps |just |quickly |kindly |briefly )*(?=(?:show|list|display|give|pull|bring|tell|check|see|look|find|remind|let|name|count|say)\b)|would you mind (?=(?:showing|listing|telling|checking)\b))/iu;
/** "I'd like to know", "Tom wants to know", "could you check": what stands behind them is the question. */
const knowing =
  /^([^,;:?]{0,80}?)(?<![\p{L}'’-])(?:(?:know|tell \p{L}+|report|wondering|wonder|sure|unsure|curious|check|checked|see|look up|look|find out|remind me|let me know|remember|asks|asked|asking|asks me|asked me|asking me|idea|figure out|understand|say)(?: for me)?),?\s+(?:again |exactly |please |quickly |about )*(?=(?:whether|if|by when|until when|(?:for|with|on|from) (?:whom|what)|(?:at|on) (?:what|which)|what|which|whom|whose|who|when|where|why|how)(?![\p{L}'’-]))/iu;

const contractions: readonly (readonly [RegExp, string])[] = [
  [/[’]/g, "'"],
  [
    /\b(what|who|when|where|how|which|that|there|it|he|she|here|everything|anything|something)'s\b/gi,
    "$1 is",
  ],
  [/\b(what|who|how|when|where)s(?= (?!is\b))/gi, "$1 is"],
  [/\b(i|we|they|you|what|who)'ve\b/gi, "$1 have"],
  [/\b(we|they|you|what|who)'re\b/gi, "$1 are"],
  [/\b(\w+)'ll\b/gi, "$1 will"],
  [/\b(i|we|they|you|he|she|who|it)'d\b/gi, "$1 would"],
  [/\bi'm\b/gi, "I am"],
  [/\bcan'?t\b|\bcannot\b/gi, "can not"],
  [/\bwon'?t\b/gi, "will not"],
  [/\b(do|does|did|is|are|was|were|has|have|had|should|could|would|need)n'?t\b/gi, "$1 not"],
];

export const unfolded = (text: string): string =>
  contractions.reduce((said, [short, long]) => said.replace(short, long), text);

/** Takes the message apart; undefined where nothing in it is asked. */
export function askingIn(text: string): Asking | undefined {
  const clauses: string[] = [];
  const told: string[] = [];
  for (const sentence of sentencesOf(text)) {
    const found = questionIn(unfolded(sentence));
    if (found === undefined) told.push(sentence);
    else {
      if (found.told !== "") told.push(found.told);
      clauses.push(...partsOf(found.question));
    }
  }
  return clauses.length === 0 ? undefined : { clauses, told };
}

interface Found {
  readonly question: string;
  readonly told: string;
}

function questionIn(sentence: string, isRest = false): Found | undefined {
  const isMarked = /\?[\s)"”]*$/.test(sentence);
  let rest = sentence.trim().replace(/[\s?.!…]+$/, "");
  let told = "";
  let isIndirect = false;
  for (let round = 0; round < 8; round += 1) {
    const before = rest;
    rest = rest.replace(polite, "");
    if (!isAsked(rest, isMarked)) {
      rest = rest.replace(opening, "");
      const indirect = isAsked(rest, isMarked) ? null : knowing.exec(rest);
      if (indirect !== null) {
        told = `${told} ${indirect[1] ?? ""}`;
        rest = rest.slice(indirect[0].length).replace(/^(?:whether|if) /i, "");
        isIndirect = true;
      }
    }
    if (rest === before) break;
  }
  if (isIndirect || isAsked(rest, isMarked)) return { question: rest, told: told.trim() };
  return isRest ? undefined : afterLead(rest, isMarked, told);
}

/** "About the macros: who has them?", "before I leave, can you tell me what …": what leads to a question is told. */
function afterLead(text: string, isMarked: boolean, told: string): Found | undefined {
  for (const { 0: mark, index } of text.matchAll(/(?:[,;:]|\s[–-])\s+(?:(?:and|so|but|then|please) )*/giu)) {
    const lead = text.slice(0, index);
    if (lead.length > longestLead || asksAnyCase.test(lead)) return undefined;
    const found = questionIn(`${text.slice(index + mark.length)}${isMarked ? "?" : ""}`, true);
    if (found !== undefined)
      return {
        question: found.question,
        told: [told, lead, found.told].filter((part) => part !== "").join(" "),
      };
  }
  return undefined;
}

const longestLead = 120;

const isAsked = (text: string, isMarked: boolean): boolean =>
  looking.test(text) || wh.test(text) || (isMarked && asksAnyCase.test(text));

const again = new RegExp(
  `(?:,|;)?\\s+(?:and|n|&|plus|or)\\s+(?:also |then |if so,? )?(?=(?:${asking}|(?:is|are|was|were|does|did|has) ${subject}))`,
  "iu",
);

/** "Who has it, and by when?" is two questions. */
function partsOf(question: string): readonly string[] {
  return question
    .split(again)
    .flatMap((part) =>
      part.split(/,\s+(?=(?:by when|until when|who|when|why|how (?:long|many|much))(?![\p{L}'’-]))/iu),
    )
    .map((part) => part.replace(/[\s,;.?!]+$/, "").trim())
    .filter((part) => part !== "");
}

/** What is to be done, and no mere remark. */
export const isCommand = (part: string): boolean =>
  /^(?:(?:please|pls|can you|could you|would you|will you|just|and|also|then|so|ok(?:ay)?|now|i (?:want|need|would like) you to|let us|let's)[, ]+)*(?:add|assign|block|cancel|change|clear|close|complete|create|cross|delete|drop|extend|finish|give|hand|label|make|mark|move|note|postpone|pull|push|put|raise|lower|reassign|remind|remove|rename|reopen|reschedule|restore|schedule|set|shift|start|strike|swap|tag|take|tick|unblock|undo|untag|update|write|new|task|todo)(?![\p{L}'’-])/iu.test(
    part.trim(),
  ) ||
  /\b(?:remind me to|i (?:(?:need|have|want|ought|got) to|must) (?!know|see|tell|check|report|leave|go|plan)\p{L}+|i (?:need|want) (?!to\b)\p{L}+|don't (?:let me )?forget)\b/iu.test(
    part,
  );
