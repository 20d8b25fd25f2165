import { readAddress } from "./link-address.ts";
import type { Link } from "./task.ts";

/** Markdown's own way to give an address a title, or the address alone, with or without pointed brackets. */
const addressInText =
  /\[([^\]\n]{1,300})\]\((https?:\/\/[^\s()<>]+(?:\([^\s()<>]*\)[^\s()<>]*)*)\)|<?(https?:\/\/[^\s<>"'`]+)>?/gi;
const longestAddress = 2000;
const longestTitle = 300;
/** A sentence's own marks at the end of an address are no part of it. */
const closing = /[.,;:!?'"»”]+$/;

/** A link to an address, with the words that were given or what the address tells; null where it can't be opened. */
export function linkTo(address: string, title = ""): Link | null {
  const url = address.trim();
  // The same that the schema asks for, said without it: the screen reads links too, and does without the schemas.
  if (!/^https?:\/\//i.test(url) || url.length > longestAddress || !URL.canParse(url)) return null;
  const named = title.trim();
  return { url, title: named === "" ? readAddress(url).title : named.slice(0, longestTitle) };
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly link: Link;
}

function placesIn(text: string): Place[] {
  return [...text.matchAll(addressInText)].flatMap((match) => {
    const [whole, title, marked, bare] = match;
    const address = marked ?? withoutEnd(bare ?? "");
    const link = linkTo(address, title);
    const end =
      marked === undefined && !whole.endsWith(">") ? whole.indexOf(address) + address.length : whole.length;
    return link === null ? [] : [{ start: match.index, end: match.index + end, link }];
  });
}

function withoutEnd(address: string): string {
  let rest = address.replace(closing, "");
  // "(see https://…)": a bracket that was not opened in the address closes the sentence's.
  while (/[)\]}]$/.test(rest) && !balanced(rest)) rest = rest.slice(0, -1).replace(closing, "");
  return rest;
}

const balanced = (text: string): boolean =>
  ["()", "[]", "{}"].every(([open, close]) => text.split(open!).length >= text.split(close!).length);

/** The links in a text, each once, in their order. */
export const linksIn = (text: string): Link[] => unique(placesIn(text).map(({ link }) => link));

/** All of them, each address once: the first title stays. */
export const unique = (links: readonly Link[]): Link[] =>
  links.filter(({ url }, place) => links.findIndex((other) => other.url === url) === place);

/** Words after which something must follow: an address taken away there would leave half a sentence. */
const awaits =
  /(?:^|\s)(?:at|to|on|in|of|for|from|with|see|via|by|about|into|through|over|under|and|or|the|this|my|our|zu|auf|in|an|für|von|mit|über|die|das|der)$/i;

/**
 * A title without its addresses, and the links that they become. Where the sentence needs them ("Look at …") what
 * stands there is named instead; a title of addresses alone is the name of the first.
 */
export function titleWithLinks(title: string): { title: string; links: Link[] } {
  const places = placesIn(title);
  const [first] = places;
  if (first === undefined) return { title, links: [] };
  let rest = "";
  let from = 0;
  for (const { start, end, link } of places) {
    const before = `${rest}${title.slice(from, start)}`.trimEnd();
    const isMissed =
      awaits.test(before) || (before !== "" && !/\s/.test(before) && /^[\p{L}]+$/u.test(before));
    rest = isMissed ? `${before} ${link.title}` : before;
    from = end;
  }
  rest = `${rest}${title.slice(from)}`
    .replaceAll(/\(\s*\)|\[\s*\]/g, "")
    .replaceAll(/\s+/g, " ")
    .replace(/\s+([.,;:!?])/g, "$1")
    .replace(/^[\s:;–—,.-]+|[\s:;–—,.-]+$/g, "");
  const links = unique(places.map(({ link }) => link));
  return { title: rest === "" ? first.link.title : rest, links };
}
