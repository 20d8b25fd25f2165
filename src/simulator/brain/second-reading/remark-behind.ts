/** "Defrost the lasagne, kids are coming", "dark mode, new task": what is behind the comma is said about it. */
export const remarkBehind =
  /,\s+(?:finally|new task|another task|both|(?:[^,\s]+\s+){0,3}(?:is|are|r|was|were|has|have|had|got|will|can['’]?t|won['’]?t)\b[^,]*|\p{L}+['’](?:s|re|ve|ll)\s[^,]+)[.!]*$/iu;

/** "… finally", "… though", "… or she'll be sad": feelings about a wish, behind it. */
export const tailBehind =
  /(?:,?\s+(?:finally|though|tho|lol|haha+|ugh|asap pls|at last)|,?\s+or(?: else)? (?:i|we|he|she|they|it|you)['’]ll\s[^,.!?]+)[.!]*$/iu;
