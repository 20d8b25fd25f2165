import { fit } from "./fit.ts";
import type { Row } from "./outputs.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";

const named = "((?:[\\p{L}\\d'’-]+)(?: [\\p{L}\\d'’-]+){0,3}?)";
const end = "(?=[\\s,.;!]|$)";
/** The wrong words and the right ones, in the order that each way names. */
const ways: readonly { readonly words: RegExp; readonly rightFirst?: true }[] = [
  {
    words: new RegExp(
      `\\b(?:it|that|this)(?:['’]s| is| was) not (?:the |my |our )?${named}[,;.]? (?:but |it['’]s |it is |that['’]s )(?:the |my |our )?([\\p{L}\\d'’-]+(?: (?!(?:i|we|he|she|they|you|can|could|so|please|pls|fix|change)(?![\\p{L}]))[\\p{L}\\d'’-]+)?)${end}`,
      "iu",
    ),
  },
  {
    words: new RegExp(
      `\\b(?:it|that|this|(?:the|my|our) [\\p{L}\\d ]{2,30}?)(?:['’]s| is| was) (?:actually |really )?(?:for |with |at |from |to |called )?(?:the |my |our )?${named},? (?:and )?not (?:for |with |at |from |to |called )?(?:the |my |our )?${named}(?=[\\s,.;!]+(?:i|we|can|could|please|so|fix|change|correct)\\b|[.!]*$)`,
      "iu",
    ),
    rightFirst: true,
  },
];
const asksToFix =
  /\b(?:fix|change|correct|rename|mend|put) (?:that|it|this)(?: right)?(?: in the (?:title|name|task))?\b|\b(?:in the title|wrong (?:name|word|title|place|room|person|day))\b/i;

/**
 * "It's not Anna's present it's Hanna's, can you fix that in the title": the word that is wrong in a title, exchanged for
 * the right one. Only where one row alone has the wrong word, and the words ask for it.
 */
export function readWrongWord(text: string, { known }: Pick<Scene, "known">): Request | undefined {
  if (!asksToFix.test(text) || text.length > 200) return undefined;
  for (const { words, rightFirst } of ways) {
    const [, one = "", other = ""] = words.exec(text) ?? [];
    if (one === "" || other === "") continue;
    const [wrong, right] = rightFirst === true ? [other, one] : [one, other];
    const found = exchanged(wrong, right, known.open);
    if (found === undefined) continue;
    const { row, title } = found;
    return {
      kind: "act",
      act: "change",
      said: { kind: "update", reference: row.title, fields: { title }, text },
      rows: [row],
    };
  }
  return undefined;
}

function exchanged(
  wrong: string,
  right: string,
  open: readonly Row[],
): { readonly row: Row; readonly title: string } | undefined {
  const meant = fit(wrong, open).full;
  const [row, ...others] = meant;
  if (row === undefined || others.length > 0) return undefined;
  const [wrongWords, rightWords] = [wrong.split(" "), right.split(" ")];
  // "Anna's present … Hanna's": only the words that differ are exchanged.
  const same = wrongWords.filter((word) =>
    rightWords.some((also) => also.toLowerCase() === word.toLowerCase()),
  );
  const out = wrongWords.filter((word) => !same.includes(word));
  const inn = rightWords.filter((word) => !same.some((also) => also.toLowerCase() === word.toLowerCase()));
  const old = out.length > inn.length && inn.length > 0 ? out.slice(0, inn.length) : out;
  const place = row.title.toLowerCase().indexOf(old.join(" ").toLowerCase());
  if (old.length === 0 || inn.length === 0 || place === -1) return undefined;
  const isLarge = /^\p{Lu}/u.test(row.title.slice(place));
  const word = inn.join(" ");
  const said = isLarge ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  return { row, title: row.title.slice(0, place) + said + row.title.slice(place + old.join(" ").length) };
}
