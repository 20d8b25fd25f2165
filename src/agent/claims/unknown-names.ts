import type { ClaimEvidence } from "./claim-evidence.ts";

/** Capitals that are no names of anybody: days, months, levels, and the words of the screen. */
export const ordinaryCapitals: ReadonlySet<string> = new Set(
  `i monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  he she what who where when how why here there everything nothing everyone nobody somebody someone let today tomorrow today tomorrow tonight yesterday week month morning afternoon evening noon midnight christmas easter carole databricks
  high medium low urgent normal done open todo blocked progress backlog in on to trash list tasks task board calendar today's history undo redo restore
  priority status due date tag tags title notes note estimate repeat assignee owner yes no ok okay english german french spanish
  weekly daily monthly yearly the a an and or but it its it's i've i'm i'll you your that this these those all both now`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** In the middle of a sentence: after a plain word, and not in a heading that writes Every Word so. */
const inside = /(?<=\p{Ll},? )\p{Lu}\p{Ll}[\p{L}-]*/gu;
/** A number of a room or a bill; years and times are read elsewhere. */
const number =
  /(?<![\p{L}\d.:/-])(?!20\d\d(?!\d))\d{3,}(?![\d.:-])(?! (?:of (?:the |your |those )?\d+ )?(?:min|hour|day|week|percent|task|item|%))/gu;
/** "Eggs, flour and sugar are …": things told of in one row. */
const listed =
  /^\W*((?:[\p{L}-]{3,}, ){1,6}(?:and )?[\p{L}-]{3,}|[\p{L}-]{3,})(?:,? and ([\p{L}-]{3,})) (?:are|were|have|made|got|went|sit|now|both|all)\b/u;
/** "Dora takes over", at the start. */
const inFront =
  /^\W*(?:and |so |now )?(?!\p{L}+ing\b)(\p{Lu}\p{Ll}+) ?(?:now )?(?:['’]s (?:on|got|now|in charge|taking|looking|handling|the one)|takes (?:over|it|care)|owns|has (?:it|been|the|got|both|them|that|this)|is (?:now )?(?:on|taking|handling|looking|assigned|in charge|responsible|the (?:new )?(?:owner|assignee))|will (?:take|handle|look|own)|gets|handles|picks (?:it )?up|is the one)\b/u;

/**
 * Names in an English sentence that nothing in the turn knows: neither the user's words nor the rows that were read or
 * changed. In what is told of a change, they are somebody or something else.
 */
export function unknownNames(text: string, evidence: ClaimEvidence): string[] {
  const said = [...text.matchAll(inside)].map(([word]) => word);
  const first = inFront.exec(text)?.[1];
  const names = (first === undefined ? said : [first, ...said])
    .map((word) => word.toLowerCase().replace(/'s$/, ""))
    .filter((word) => !ordinaryCapitals.has(word) && !ordinaryCapitals.has(word.replace(/s$/, "")));
  names.push(...[...text.matchAll(number)].map(([digits]) => digits));
  const things = listed.exec(text.replaceAll(/[\uE000-\uE0FF]/g, "this"));
  const list = things === null ? [] : `${things[1]!}, ${things[2]!}`.toLowerCase().split(/,? (?:and )?/);
  if (names.length === 0 && list.length === 0) return [];
  const known = knownWords(evidence);
  const strange = list.filter((thing) => !known.has(thing) && !known.has(thing.replace(/e?s$/, "")));
  // One of them is a row, so each of them is told of as one.
  if (strange.length > 0 && strange.length < list.length)
    return strange.filter((thing) => !ordinaryCapitals.has(thing));
  return names.filter((name) => !name.split("-").some((part) => known.has(part)));
}

const knownOf = new WeakMap<ClaimEvidence, ReadonlySet<string>>();

function knownWords(evidence: ClaimEvidence): ReadonlySet<string> {
  const made = knownOf.get(evidence);
  if (made !== undefined) return made;
  const texts = [evidence.asked];
  for (const row of evidence.seen)
    texts.push(
      row.title,
      row.assignee ?? "",
      row.waitingFor ?? "",
      row.blockedReason ?? "",
      ...(row.tags ?? []),
    );
  for (const { before, after } of evidence.changes)
    for (const task of [before, after]) {
      if (task === null) continue;
      texts.push(task.title, task.notes, task.assignee ?? "", task.waitingFor ?? "");
      texts.push(
        task.blockedReason ?? "",
        ...task.tags,
        ...task.links.flatMap(({ title, url }) => [title, url]),
      );
    }
  for (const { text } of evidence.otherEffects) texts.push(text);
  const known = new Set(
    texts
      .join(" ")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  for (const word of Array.from(known)) if (word.endsWith("s")) known.add(word.slice(0, -1));
  knownOf.set(evidence, known);
  return known;
}
