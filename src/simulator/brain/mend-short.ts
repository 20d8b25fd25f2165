/** Words as they are typed in a hurry, and as they are read. */
const short: Readonly<Record<string, string>> = {
  ive: "I've",
  im: "I'm",
  id: "I'd",
  ill: "I'll",
  weve: "we've",
  dont: "don't",
  doesnt: "doesn't",
  didnt: "didn't",
  cant: "can't",
  couldnt: "couldn't",
  wont: "won't",
  isnt: "isn't",
  arent: "aren't",
  wasnt: "wasn't",
  havent: "haven't",
  hasnt: "hasn't",
  shouldnt: "shouldn't",
  thats: "that's",
  whats: "what's",
  theres: "there's",
  todays: "today's",
  tomorrows: "tomorrow's",
  tmr: "tomorrow",
  tmw: "tomorrow",
  tmrw: "tomorrow",
  tmrrw: "tomorrow",
  tomoz: "tomorrow",
  "2moro": "tomorrow",
  "2morrow": "tomorrow",
  "2day": "today",
  "2nite": "tonight",
  tonite: "tonight",
  nxt: "next",
  wknd: "weekend",
  u: "you",
  ur: "your",
  abt: "about",
  b4: "before",
  pls: "please",
  plz: "please",
};
/** "I'd" and "I'll" may be other words: "the id card", "he is ill". */
const before: Readonly<Record<string, RegExp>> = {
  id: /^\s+(?:like|rather|love|better|prefer|need|want)\b/i,
  ill: /^\s+(?:do|finish|be|call|get|go|take|handle|send|pay|buy|write|need|have|make|try|start)\b/i,
  u: /^\s+\p{L}|^\s*(?:\?|$)/u,
};
const words = new RegExp(
  `(?<![\\p{L}\\p{N}'’#@/.-])(?:${Object.keys(short).join("|")})(?![\\p{L}\\p{N}'’/-])`,
  "giu",
);

/** "ive done todays stuff": read as it is written with care. What stands in quotes is the user's own. */
export function mendShort(text: string): string {
  if (/["“`]/.test(text)) return text;
  return withAre(text).replace(words, (word, at: number) => {
    const key = word.toLowerCase();
    // "The PLS", "Im" as a name: a word all in capitals is an abbreviation.
    if (word.length > 1 && word === word.toUpperCase() && /\p{L}/u.test(word)) return word;
    const next = before[key];
    return next === undefined || next.test(text.slice(at + word.length)) ? (short[key] ?? word) : word;
  });
}

/** "How many r overdue", "what r u doing": the letter is a verb in a question, unless another verb follows its noun. */
const withAre = (text: string): string =>
  text.replace(
    /(\b(?:how (?:many|much)|how|what|which|who|where|when|why)(?: [\p{L}'’]+){0,4} |^|\b(?:u|you|we|they|these|those|there) )r(?= (?!\p{L}+ (?:do|does|did|can|should|is|are)\b)\p{L})/giu,
    (whole: string, lead: string) => (whole.endsWith("R") ? whole : `${lead}are`),
  );
