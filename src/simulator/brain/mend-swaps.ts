const usual = [
  "the",
  "mark",
  "move",
  "done",
  "delete",
  "remove",
  "complete",
  "finished",
  "remind",
  "show",
  "what",
  "paid",
  "tomorrow",
  "and",
  "for",
  "task",
  "this",
  "that",
  "with",
  "make",
  "send",
  "today",
  "monday",
  "friday",
];
/** Words that only look like a swapped one. */
const real = new Set(["het", "nod", "node", "form", "hows", "wath"]);

/** "mrak teh report as doen": two letters that changed places in the most usual words; quoted text stays as it is. */
export function mendSwaps(text: string): string {
  if (/["“»«`]/.test(text)) return text;
  const mended = text.replace(/(?<![\p{L}'’#@./-])\p{Ll}{3,9}(?![\p{L}'’@./-])/gu, (word) => {
    if (real.has(word) || usual.includes(word)) return word;
    return usual.find((other) => isSwapped(word, other)) ?? word;
  });
  return mended.replace(/\band ad (?=\S)/gi, "and add ");
}

function isSwapped(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  const at = Array.from(word).findIndex((letter, place) => letter !== other[place]);
  return (
    at !== -1 &&
    word[at] === other[at + 1] &&
    word[at + 1] === other[at] &&
    word.slice(at + 2) === other.slice(at + 2)
  );
}
