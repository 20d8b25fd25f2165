/** Ways of saying the same, brought to the one that is read best. The order of the words stays as it was. */
const ways: readonly (readonly [RegExp, string])[] = [
  [/\bget rid of\b/gi, "delete"],
  [
    /\bremind me (?:that|about the fact that) (?:i|we) (?:need|have|ought|want|still have|still need) to\b/gi,
    "remind me to",
  ],
  [/\b(?:another|a further|one more) (?:one|task|to-?do|reminder) to\b/gi, "add a task to"],
  [
    /^((?:please |can you |could you )*(?:create|add|make)) (?:me )?an? urgent (task|to-?do|reminder)\b(.*)$/gim,
    "$1 a $2$3 p1",
  ],
  [
    /^((?:please |can you |could you )*(?:create|add|make)) (?:me )?a high[- ]priority (task|to-?do|reminder)\b(.*)$/gim,
    "$1 a $2$3 p2",
  ],
  [
    /^((?:please |can you |could you )*(?:create|add|make)) (?:me )?a low[- ]priority (task|to-?do|reminder)\b(.*)$/gim,
    "$1 a $2$3 p4",
  ],
];

export function usualWords(text: string): string {
  return ways.reduce((said, [pattern, usual]) => said.replace(pattern, usual), text);
}
