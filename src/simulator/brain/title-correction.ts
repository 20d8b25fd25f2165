import { isOwnVerb } from "./own-verbs.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";

const prepositions = "for|to|with|from|at|about|by|in|on|of";
const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const leading = new RegExp(`^(${prepositions})\\s+(.+)$`, "i");
/** "For Lea, not Lena", "Lea instead of Lena": the new words and the wrong ones. */
const contrast = new RegExp(
  `^(.+?)[,;]?\\s+(?:and )?(?:not|instead of|rather than) (?:(?:${prepositions}) )?(.+?)[.!]*$`,
  "iu",
);
/** "Not a table, a room": the wrong words first. */
const notBut =
  /^(?:(?:no|oh|sorry|wait|actually|i mean|i meant)[,.! ]+)*not (?:an? |the |some |my )?(.+?)[,;–-]+\s*(?:(?:but|rather|i mean|i meant|it['’]?s) )*((?:an? |the |some |my )?.+?)[.!]*$/iu;

/** The title with its wrong words exchanged, where words say which ones they are and what is meant instead. */
export function mendedTitle(title: string, said: string): string | undefined {
  const [, wrong = "", wanted = ""] = notBut.exec(said.trim()) ?? [];
  if (wrong === "" || wanted.split(/\s+/).length > 5) return undefined;
  const article = /^(?:an?|the|some|my) /i.exec(wanted)?.[0] ?? "";
  const place = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(an?|the|some|my) )?${escaped(wrong)}(?![\\p{L}\\p{N}])`,
    "iu",
  ).exec(title);
  if (place === null) return undefined;
  const bare = wanted.slice(article.length);
  // "A room" where no article stood before takes none.
  const words = place[1] === undefined ? bare : `${article === "" ? `${place[1]} ` : article}${bare}`;
  return `${title.slice(0, place.index)}${words}${title.slice(place.index + place[0].length)}`;
}
const nameAlone = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?[.!]*$/u;

/**
 * "I meant for Lea, not Lena", right after a task was made: the part of its title that was wrong. Words that only begin
 * with a preposition are never a title of their own. `said` is what follows "I meant"; undefined where no part is meant.
 */
export function correctTitlePart(text: string, { lastRequests, focus }: Scene): Request | "none" | undefined {
  const said = text.replace(/[\s,]+(?:instead|rather|then|please|actually)(?=[.!]*$)/i, "");
  const [row, ...others] = focus;
  if (lastRequests.at(-1)?.kind !== "create" || row === undefined || others.length > 0) return undefined;
  const [, wanted = said, wrong] = contrast.exec(said) ?? [];
  const title =
    wrong === undefined ? inPlaceOf(row.title, wanted, said !== text) : exchanged(row.title, wrong, wanted);
  if (title === undefined) return leading.test(wanted) ? "none" : undefined;
  return { kind: "act", act: "change", said: { kind: "update", fields: { title }, text: said } };
}

/** The wrong words of a title exchanged for those that were meant; a preposition is not said twice. */
function exchanged(title: string, wrong: string, wanted: string): string | undefined {
  const place = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(wrong)}(?![\\p{L}\\p{N}])`, "iu").exec(title);
  if (place === null) return undefined;
  const before = title.slice(0, place.index);
  const [, preposition = "", rest = wanted] = leading.exec(wanted) ?? [];
  const isThere = preposition !== "" && before.toLowerCase().endsWith(`${preposition.toLowerCase()} `);
  const words = (isThere ? rest : wanted).replace(/[.!]+$/, "");
  return `${before}${words}${title.slice(place.index + place[0].length)}`;
}

/** "For Lea" stands in for what follows "for" in the title, a name for the one name in it. */
function inPlaceOf(title: string, wanted: string, isInstead: boolean): string | undefined {
  const words = wanted.replace(/[.!]+$/, "");
  const [, preposition = "", rest = ""] = leading.exec(words) ?? [];
  if (rest !== "") {
    const places = [...title.matchAll(new RegExp(`\\b${preposition}\\s+`, "gi"))];
    const [place] = places;
    if (place === undefined || places.length > 1) return undefined;
    const end = place.index + place[0].length;
    const next = new RegExp(`\\s+(?:${prepositions})\\s`, "i").exec(title.slice(end));
    return `${title.slice(0, end)}${rest}${next === null ? "" : title.slice(end + next.index)}`;
  }
  // "Bread" of "Buy bread": what is bought is put right, not that it is bought.
  const [verb = "", ...thing] = title.split(" ");
  const isPlain =
    thing.length === 1 || (isInstead && !new RegExp(`\\b(?:${prepositions})\\b`, "i").test(thing.join(" ")));
  if (isPlain && isOwnVerb(verb.toLowerCase()) && /^\p{L}[\p{L}'’-]*$/u.test(words))
    return isOwnVerb(words.toLowerCase()) ? undefined : `${verb} ${words}`;
  const names = [...title.matchAll(/(?<=\s)\p{Lu}[\p{L}'’-]*/gu)];
  const [name] = names;
  if (!nameAlone.test(wanted) || name === undefined || names.length > 1) return undefined;
  return `${title.slice(0, name.index)}${words}${title.slice(name.index + name[0].length)}`;
}
