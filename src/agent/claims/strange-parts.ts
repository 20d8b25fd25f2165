import type { ClaimEvidence, SeenRow } from "./claim-evidence.ts";
import { nameIndex, type NamedText } from "./clauses.ts";
import { contentWords, plain, rowsMeant, stem } from "./row-names.ts";
import { ordinaryCapitals } from "./unknown-names.ts";

/** Parts of a sentence that no touched row explains. `touched` are the stems of all words of those rows. */
type Touched = ReadonlySet<string>;

/** A quotation with a word, or a number, that stands nowhere: neither in a row, nor in what the user said. */
export function isStrangeName(
  name: string,
  touched: Touched,
  { seen, asked, earlier }: ClaimEvidence,
): boolean {
  const words = plain(name)
    .split(" ")
    .filter((word) => word.length > 2 || /^\d+$/.test(word));
  if (words.length < 2 || words.every((word) => touched.has(stem(word)))) return false;
  const known = new Set(
    [asked, ...seen.map(({ title }) => title), ...earlier.map(({ title }) => title)]
      .flatMap((text) => plain(text).split(" "))
      .map(stem),
  );
  return words.some((word) => !known.has(stem(word)) && !touched.has(stem(word)));
}

const rhythm =
  /\b(?:repeats|recurs|recurring|every (?:single |other |second |\w+ )?(?:day|week|month|year|\w+day)s?|each (?:day|week|month|year)|daily|weekly|monthly|yearly|annually)\b/;

/** "Comes back every year", where no touched row repeats or repeated. */
export function tellsStrangeRhythm(line: string, { changes, otherEffects }: ClaimEvidence): boolean {
  const found = rhythm.exec(line)?.[0];
  if (found === undefined || otherEffects.length > 0) return false;
  return !changes.some(({ before, after }) =>
    [before, after].some(
      (task) =>
        task !== null &&
        (task.repeat !== null || `${task.title} ${task.notes}`.toLowerCase().includes(found)),
    ),
  );
}

/** "Waiting for the neighbour", where the row waits for somebody else. */
export function tellsStrangeReason(line: string, touched: Touched, { changes }: ClaimEvidence): boolean {
  const waits = changes.some(({ after }) => after?.waitingFor != null || after?.blockedReason != null);
  const said = /\bwait(?:s|ing)? (?:for|on) (?:(?:the|your|an?|her|his) )?([\p{L}-]{3,})/u.exec(line)?.[1];
  return waits && said !== undefined && !touched.has(stem(said)) && !/^(?:you|your|them|it|that)$/.test(said);
}

/** "… and set a reminder an hour before", where no row was made and nobody spoke of reminding. */
export const tellsStrangeReminder = (
  line: string,
  touched: Touched,
  { changes, asked, otherEffects }: ClaimEvidence,
): boolean =>
  /\b(?:reminders?|alerts?|notifications?)\b/.test(line) &&
  otherEffects.length === 0 &&
  (aheadOf.test(line) || !changes.some(({ kind }) => kind === "created" || kind === "restored")) &&
  !/\b(?:remind|alert|notif)/i.test(asked) &&
  !touched.has("reminder");

const aheadOf = /\b(?:hours?|minutes?|days?|weeks?) (?:before|ahead|earlier|in advance)\b/;

/** "Wears two labels now: travel and family", where the row has other tags. */
export function tellsStrangeTag(line: string, touched: Touched, { changes }: ClaimEvidence): boolean {
  const tagged = changes.some(({ before, after }) => (after?.tags ?? before?.tags ?? []).length > 0);
  const after =
    /\b(?:tags|labels|tags|tag)\b(?: (?:now|is|are|on it|both|two|three))* ((?:[\p{L}-]+ ?){1,4})$/u.exec(
      line,
    )?.[1];
  if (!tagged || after === undefined) return false;
  return after
    .trim()
    .split(" ")
    .some((word) => word.length > 3 && !touched.has(stem(word)) && !noTag.test(word));
}
const noTag =
  /^(?:already|both|also|with|from|again|each|task|tasks|them|this|that|they|were|have|been|gone|removed|added|stays?|intact|place|there|now|too|here|list|only|just|well|kept|same|untouched|cleared|changed|updated|attached|done|along|under|into|onto|your|the|on|off|in)$/;

/** Somebody who has a part in other rows, or was only named by the user, told of in a row that does not know them. */
export function tellsStrangePerson(
  words: readonly string[],
  touched: Touched,
  evidence: ClaimEvidence,
): boolean {
  const line = words.join(" ");
  const people = [
    ...evidence.seen.flatMap(({ assignee }) => (assignee === undefined ? [] : plain(assignee).split(" "))),
    ...[...evidence.asked.matchAll(/(?<=\p{Ll},? )\p{Lu}\p{Ll}{2,}/gu)].map(([name]) => name.toLowerCase()),
  ].filter((name) => !ordinaryCapitals.has(name));
  return people.some(
    (person) =>
      words.includes(person) &&
      !touched.has(stem(person)) &&
      new RegExp(
        `\\b(?:to|by|for|with|'s|is) (?:now )?${person}$|^(?:and |now |so )*${person} (?:'s|is|has|have|takes?|owns?|gets?|got|will|'ll|now|picks?|handles?) `,
      ).test(line),
  );
}

/** Things told in one breath, of which one is a touched row and another is none: "milk, dentist and plants". */
export function tellsStrangeThing(
  { text, names }: NamedText,
  touched: Touched,
  { seen, changes }: ClaimEvidence,
): boolean {
  const own = changes.flatMap(({ before, after }) => [before?.title ?? [], after?.title ?? []].flat());
  const spoken = text
    .replaceAll(/[\uE000-\uE0FF]/g, (mark) => names[nameIndex(mark)] ?? "")
    .replaceAll(/ +(?=,)/g, "")
    .replaceAll(/ {2,}/g, " ")
    .toLowerCase();
  for (const [whole] of spoken.matchAll(listed)) {
    const parts = whole.split(/,\s*(?:(?:and|plus)\s+)?|\s+(?:and|plus)\s+/);
    if (parts.some((part) => notThing.test(part))) continue;
    // "Dentist and plants" may be one title.
    if (own.some((title) => / and |,/.test(title) && plain(whole).includes(plain(title)))) continue;
    const things = parts.map((part) => contentWords(part).map(stem));
    const strange = things.filter((thing) => thing.length > 0 && !thing.some((word) => touched.has(word)));
    // "Dentist painted": what was done is known, and not to that row.
    if (
      things.some((thing) => meansOther(thing, own, seen)) &&
      things.some((thing) => !meansOther(thing, own, seen))
    )
      return true;
    if (strange.length === 0 || strange.length === things.length) continue;
    if (strange.some((thing) => isRow(thing, seen) || (things.length > 2 && thing.length === 1))) return true;
  }
  return false;
}
const listed =
  /[\p{L}-]+(?: [\p{L}-]+){0,3}(?:, (?:the |your )?[\p{L}-]+(?: [\p{L}-]+){0,3})*,? (?:and|plus) (?:the |your )?[\p{L}-]+(?: [\p{L}-]+){0,2}/gu;
/** What tells of itself, or of a time or a level, is no thing in a list. */
const notThing =
  /\b(?:i|you|it|they|we|that|which|who|still|stays?|remains?|keeps?|due|urgent|high|medium|low|priority|tomorrow|today|tonight|\w+day|week|month|tags?|tagged|notes?|done|open|blocked|progress|not|no)\b/;
const nounsOf = (title: string): string[] => {
  const words = contentWords(title);
  return (words.length > 1 ? words.slice(1) : words).map(stem);
};
const meansOther = (thing: readonly string[], own: readonly string[], seen: readonly SeenRow[]): boolean =>
  isRow(
    thing,
    seen.filter(({ title }) => !own.some((each) => plain(each) === plain(title))),
  ) && !own.some((title) => nounsOf(title).some((word) => thing.includes(word)));
const isRow = (stems: readonly string[], seen: readonly SeenRow[]): boolean =>
  rowsMeant(
    stems,
    seen.map(({ title }) => title),
  ).length > 0;
