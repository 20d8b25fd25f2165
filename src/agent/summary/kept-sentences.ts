import { ownWords } from "../provenance/own-words.ts";

/** A sentence of the user with how much it may matter later. */
export interface KeptSentence {
  readonly text: string;
  readonly weight: number;
}

const longest = 240;
/** Below this nothing later is likely to need it. */
const worthKeeping = 2;

const reasons: readonly (readonly [words: RegExp, weight: number])[] = [
  // What things are: "my budget code is 4711", "the launch will be in Lisbon".
  [
    /\b(?:my|our|the|his|her|their|this|\p{Lu}\p{L}+['’]s) (?:[\p{L}\p{N}'’-]+ ){0,5}(?:is|are|was|were|will be|has|have|means?|costs?|lives?|=)\b/iu,
    3,
  ],
  [/\b(?:i['’]?m|i am|we['’]?re|we are|call me|my name)\b/iu, 2],
  [/\b(?:remember|keep in mind|note that|for (?:the record|later)|fyi|by the way|important)\b/iu, 3],
  // What was decided, and what holds from now on.
  [
    /\b(?:decid\w+|agreed?|settled|chose|chosen|go(?:ing)? with|instead of|rather than|prefer\w*|always|never|from now on|only (?:on|when|if)|unless|must(?:n['’]t)?|rule|by default|no longer|allergic|deadline|budget|limit)\b/iu,
    3,
  ],
  [/\b(?:because|since|reason|so that)\b/iu, 1],
  // Numbers, codes, addresses.
  [/https?:\/\/|\b[\w.+-]+@[\w-]+\.\w+|\b\p{L}+[-_]?\d[\p{L}\p{N}-]*\b|[€$£¥]\s?\d|\b\d{3,}\b/iu, 2],
  [/\d/u, 1],
  // Names in the middle of a sentence.
  [/(?<=\p{Ll}[,]? )\p{Lu}\p{L}+/u, 1],
  [/["“«][^"”»]{2,60}["”»]/u, 1],
];
const passing: readonly (readonly [words: RegExp, weight: number])[] = [
  [/\?\s*$/u, -3],
  [
    /^(?:please |can you |could you |and |also |now )*(?:show|list|find|undo|redo|delete|complete|mark|tick|move|plan|search|open)\b/iu,
    -3,
  ],
  // The row that was made of it says the same.
  [/^(?:please |can you |could you |and |also )*(?:add|create|remind me|make a task|new task)\b/iu, -2],
  [
    /^(?:ok(?:ay)?|thanks?|thank you|great|cool|nice|yes|no|hi|hello|hey|bye|good (?:morning|evening))\b[^.]{0,20}$/iu,
    -5,
  ],
];

/** The sentences of a message that carry a fact, a decision, a name or a number, in the user's own words. */
export function keptSentences(message: string): KeptSentence[] {
  const sentences = ownWords(message)
    .own.split(/(?<=[.!?])\s+(?=[\p{Lu}\p{N}"“])|\n+/u)
    .map((sentence) =>
      sentence
        .replaceAll(/\s+/g, " ")
        .replace(/^[-*•]\s+/, "")
        .trim(),
    )
    .filter((sentence) => sentence !== "");
  return sentences
    .map((text) => ({ text: shortened(text), weight: weigh(text) }))
    .filter(({ weight }) => weight >= worthKeeping);
}

export const weigh = (sentence: string): number =>
  [...reasons, ...passing].reduce((sum, [words, weight]) => sum + (words.test(sentence) ? weight : 0), 0);

const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);
