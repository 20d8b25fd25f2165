/** A title from what is left of a sentence: the user's own words, without the marks and small words that dangle. */

const danglingEnd =
  /(?:[\s,;:–—-]+|(?<!\b(?:is|are|was|were|be))[\s,]+due|[\s,]+(?:at|by|for|and|to|of|with|from|the|a|before|until|starting|then|please|pls|thanks|thank you|from now|as|that)|[\s,]+is(?<!\b(?:what|when|where|who|which|how)\b[^,;.]{0,60})|(?<=[\p{L}\p{N})"”'’])[.!;]+)$/iu;
const danglingStart =
  /^(?:[\s,;:.!–—>*-]+|\d{1,2}[.)]\s+(?=\S)|(?:and|then|also|but|to|that|by|on|at|please|pls|of|is|due)\s+(?=\S))/iu;
const emptyBrackets =
  /\(\s*(?:(?:starts?|starting|due|by|on|until|from|at|before|ends?|ending|is|for|deadline)\s*)?\)|\[\s*\]|\{\s*\}/gu;

export function cleanTitle(text: string): string {
  let title = text
    .replaceAll(emptyBrackets, " ")
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/\s+([,;:.!?])(?=\s|$)/gu, "$1")
    .replaceAll(/,(?:\s*,)+/gu, ",");
  for (let round = 0; round < 12; round += 1) {
    const shorter = trimOnce(title);
    if (shorter === title) break;
    title = shorter;
  }
  return unescape(unquote(title));
}

function trimOnce(title: string): string {
  const start = title.replace(danglingStart, "");
  // "Lot A", "Plan B": a capital is a name.
  const end = start.endsWith(" A") ? start : start.replace(danglingEnd, "");
  return (end === "" ? start : end).trim();
}

/** Quotes around the whole were a protection; inside a title they are the user's own. */
function unquote(title: string): string {
  const match = /^(?:"([^"]+)"|“([^”]+)”|'([^']+)'|‘([^’]+)’|`([^`]+)`|«([^»]+)»)$/u.exec(title);
  return match === null
    ? title
    : match
        .slice(1)
        .find((inner) => inner !== undefined)!
        .trim();
}

function unescape(title: string): string {
  return title.replaceAll(/\\(?=[^\s\p{L}\p{N}]|[\p{L}\p{N}])/gu, "");
}

/** A title that was said in a sentence begins with a capital; names such as "iPhone" keep theirs. */
export function raiseFirst(title: string): string {
  const [first, second] = [title[0], title[1]];
  const cased = second !== undefined && second !== second.toLowerCase();
  return first === undefined || cased ? title : first.toUpperCase() + title.slice(1);
}
