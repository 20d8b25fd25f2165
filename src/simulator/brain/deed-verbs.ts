import { contentWords, stem } from "./fit.ts";
import { isOwnVerb } from "./own-verbs.ts";
import type { Row } from "./outputs.ts";

/** Verbs that tell of the same deed: "got the boots" is done with "Buy winter boots". */
const alike: readonly string[] = [
  "buy get order purchase grab collect receive fetch pick bring",
  "call phone ring speak talk reach contact ask",
  "send email mail submit hand file turn upload deliver ship post forward",
  "pay settle transfer cover",
  "fix repair mend solve resolve patch sort",
  "write draft prepare make create compose finish",
  "read study review finish revise learn",
  "book reserve schedule arrange order get",
  "clean tidy wash vacuum mop scrub wipe",
  "meet see interview visit attend",
  "bake make cook",
  "renew extend",
  "plan organise organize arrange",
  "review check approve read merge inspect",
  "replace change swap switch",
  "install mount hang set put",
  "return bring give drop take",
  "sign initial",
  "update refresh revise edit",
  "cancel end quit terminate",
  "tell inform notify message text email",
];
const groups = alike.map((words) => new Set(words.split(" ").map(stem)));

const anyDeed = new Set(
  "do did done finish finished complete completed handle handled sort sorted wrap wrapped close closed settle settled take took manage managed tackle tackled knock knocked nail nailed tick ticked check checked".split(
    " ",
  ),
);

const irregular =
  "bought|got|did|sent|paid|wrote|made|met|took|brought|built|read|ran|held|found|drew|gave|chose|fed|sold|swept|spoke|saw|hung|put|set|went through|rang|taught|told|swam|drove|cut|left|kept|dealt with|hit|did";
/** A deed in the past: "signed", "picked up", "took care of". */
export const pastDeed = `(?:(?:${irregular}|\\p{L}{2,}ed)(?: (?:up|off|out|in|over|back|down|away|through|together|care of|with|to|for))?)`;
/** The same as told of the thing: "is signed", "was bought". */
export const deedDone =
  "bought|sent|paid|written|made|met|taken(?: care of)?|brought|built|read|run|held|found|drawn|given|chosen|fed|sold|swept|hung|done|gotten|told|cut|put up|set up|dealt with|\\p{L}{2,}ed(?: (?:up|off|out|in|over|back|down))?";

/** Half done, not done, to be done: no deed that is over. */
export const isNotYet = (sentence: string): boolean =>
  /\b(?:not|\p{L}+n['’]t|never|nobody|almost|nearly|half|hardly|barely|if|when|once|until|unless|should|could|would|might|wish)\b|\?$/iu.test(
    sentence,
  );
const anyPast = new RegExp(`(?<![\\p{L}])${pastDeed}(?![\\p{L}])`, "iu");
/** The first deed in the past that a sentence tells of. */
export const toldDeed = (sentence: string): string | undefined => anyPast.exec(sentence)?.[0];

/** The first word of the row's title is the deed itself: "picked up" and "Pick up the dry cleaning". */
export const isNamedDeed = (deed: string, row: Row): boolean =>
  stem(deed.toLowerCase().split(/\s+/)[0] ?? "") === stem(contentWords(row.title)[0] ?? "");

/** Whether the row's title names the very deed: "sold" and "Sell the sofa". */
export function isOwnDeedOf(deed: string, row: Row): boolean {
  const said = stem(deed.toLowerCase().split(/\s+/)[0] ?? "");
  const own = stem(contentWords(row.title)[0] ?? "");
  return said === own || groups.some((group) => group.has(said) && group.has(own));
}

/** Whether a deed is the one that the row is about. "Called the plumber" is not yet "Pay the plumber". */
export function isDeedOf(deed: string, row: Row): boolean {
  const [verb = ""] = deed.toLowerCase().split(/\s+/);
  if (anyDeed.has(verb)) return true;
  const said = stem(verb);
  const words = contentWords(row.title);
  if (words.map(stem).includes(said)) return true;
  const [first = ""] = words;
  const own = stem(first);
  if (groups.some((group) => group.has(said) && group.has(own))) return true;
  // "Chemistry lab report" says no deed of its own.
  return !isOwnVerb(first) && groups.some((group) => group.has(said));
}
