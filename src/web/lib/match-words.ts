/**
 * How well `text` fits what was typed: 0 not at all, more is better. Words in order count most, then beginnings of words,
 * then the letters in their order with gaps, so that a slip of the finger still finds.
 */
export function matchWords(text: string, typed: string): number {
  const query = typed.trim().toLocaleLowerCase();
  if (query === "") return 1;
  const body = text.toLocaleLowerCase();
  const place = body.indexOf(query);
  if (place === 0) return 100;
  if (place > 0) return /\s/.test(body[place - 1] ?? "") ? 90 : 70;
  const words = query.split(/\s+/);
  if (words.every((word) => body.includes(word))) return 60;
  if (query.length >= 4 && body.split(/\s+/).some((word) => beginsNearly(word, query))) return 45;
  const gaps = gapsBetween(body, query.replaceAll(/\s+/g, ""));
  if (gaps === undefined || query.length < 3) return 0;
  return gaps > query.length * 2 ? 0 : 40 - gaps;
}

/** Whether a word begins with what was typed but for one slip: a wrong, a missing, an extra or two swapped letters. */
function beginsNearly(word: string, typed: string): boolean {
  let same = 0;
  while (same < typed.length && typed[same] === word[same]) same += 1;
  const left = typed.slice(same);
  const there = word.slice(same);
  if (there === "") return false;
  const swapped = left.length > 1 && left[0] === there[1] && left[1] === there[0];
  return (
    there.slice(1).startsWith(left.slice(1)) ||
    there.slice(1).startsWith(left) ||
    (left.length > 1 && there.startsWith(left.slice(1))) ||
    (swapped && there.slice(2).startsWith(left.slice(2)))
  );
}

/** Letters skipped between the first and the last one found; undefined when they are not all there in this order. */
function gapsBetween(body: string, letters: string): number | undefined {
  let at = -1;
  let gaps = 0;
  for (const letter of letters) {
    const next = body.indexOf(letter, at + 1);
    if (next < 0) return undefined;
    if (at >= 0) gaps += next - at - 1;
    at = next;
  }
  return gaps;
}
