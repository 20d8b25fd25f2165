import { isOwnDeedOf } from "./deed-verbs.ts";
import { givenNames } from "./given-names.ts";
import { ground, type Ground } from "./grounding.ts";
import { onGrounded } from "./on-grounded.ts";
import type { Request } from "./request.ts";

const person = "(\\p{Lu}[\\p{L}'’-]+|he|she|they)";
const gives =
  /^(?:give|assign|hand(?: over)?|pass|delegate|reassign|send) (.+?) (?:over )?to (\p{Lu}[\p{L}'’-]+|him|her|them|me)$/u;
const givesWhom =
  /^(?:give|assign|hand|pass) (\p{Lu}[\p{L}'’-]+|him|her|them) ((?:the|my|our) .+?)(?: (?:too|as well|also|then|now|please))*$/u;
const belongs =
  /^(.+?) (?:goes?|go|belongs?|should go|can go) (?:over )?to (\p{Lu}[\p{L}'’-]+)(?: (?:now|please|instead))*$/u;
const ownJob =
  /^(.+?) (?:is|are) (?:now )?(\p{Lu}[\p{L}-]+)['’]s? (?:job|task|turn|responsibility|problem|business)(?: now)?$/u;
/** "…, not Tom", "instead of Tom": who had it before. */
const notWhom =
  /,?\s+(?:instead of|rather than|not|no longer|and not) (?:to |for )?\p{Lu}[\p{L}-]+(?:['’]s)?$/u;
const insteadOf =
  /^\p{Lu}[\p{L}'’-]+ (?:can['’]?t|cannot|won['’]?t) (?:do|make|take|handle) (.+?),? (?:so |but )?(\p{Lu}[\p{L}'’-]+)(?:['’]ll| will| can| does| takes| is going to)?(?: (?:do|does|take|takes) (?:it|that|them|over))?(?: instead)?$/u;
const goesTo = new RegExp(
  `^(.+?)\\s*(?:->|=>|→|:)\\s*${person}(?: (?:does|takes|will do|handles|has|is on) (?:it|that|this))?$`,
  "u",
);
const takes = new RegExp(
  `^${person}(?: (?:will|is going to|can|has agreed to|wants to|said (?:s?he|they)['’]?(?:ll| will|d| would)))?(?:['’]ll)? (?:also )?(?:takes?(?: over| on| care of)?|do(?:es)?|doing|handles?|own(?:s)?|pick(?:s)? up|deal(?:s)? with|is (?:doing|taking|handling)|has got|got) (?:also )?(.+?)(?: (?:too|as well|now|instead|for me))*$`,
  "u",
);

/** Whom "he" means: the person that was named last. */
function lastPerson({ scene }: Ground): string | undefined {
  const asked = scene.lastRequests
    .flatMap((request) => (request.kind === "look" ? (request.assignee ?? request.where?.person ?? []) : []))
    .at(-1);
  return asked ?? scene.lastAct?.said.fields.assignee;
}

const isDoing = new RegExp(
  `^${person}(?:['’]s| is|['’]re| are)(?: now| going to| gonna)? (\\p{L}{3,}?)(?:ing)?(?: (?:up|out|off|over|in|back|after|care of))? ((?:the|my|our|his|her|that) .+?)(?: (?:now|instead|for me|today|too))*$`,
  "u",
);
const nameOn = /^put (\p{Lu}[\p{L}'’-]+?)['’]s name (?:on|to|under|down for|down on) (.+)$/iu;

const wills = new RegExp(
  `^${person} (?:should|will|needs to|has to|must|can|is to|shall)(?: now| also| please)? (\\p{L}{2,})(?: (?:up|out|off|over|in|back|after|care of))? ((?:the|my|our|his|her|that) .+?)(?: (?:now|instead|for me|today|too))*$`,
  "u",
);

const lets = new RegExp(
  "^let (\\p{Lu}[\\p{L}'’-]+) (\\p{L}{2,})(?: (?:up|out|off|over|in|back|after|care of))? ((?:the|my|our|his|her|that) .+?)(?: (?:now|instead|for me|today|too|then))*$",
  "iu",
);

/** "Ask Priya to do the printer": whose task it is from now on. */
const asksTo =
  /^(?:ask|tell|get|have|let) (\p{Lu}[\p{L}'’-]+) (?:to )?(?:please )?(?:do|handle|take(?: over| on| care of)?|deal with|cover|look after|see to) ((?:the|my|our) .+?|it|that)(?: (?:now|instead|for me|today|too|then|please))*$/u;

/** "Move the ad to Sven": to somebody, where the word is a name that people have. */
const movesTo = /^(?:move|shift|switch|transfer|bring) (.+?) (?:over )?to (\p{Lu}\p{Ll}+)$/u;

/** "Jonas is picking up the dry cleaning": the very work of the row, and who does it. */
function doing(clause: string, place: Ground): Request | undefined {
  const [, who = "", deed = "", what = ""] =
    isDoing.exec(clause) ?? wills.exec(clause) ?? lets.exec(clause) ?? [];
  if (who === "" || /^(?:he|she|they)$/i.test(who)) return undefined;
  const meant = ground(what, place);
  const [row, ...others] = meant.kind === "rows" ? meant.rows : [];
  if (row === undefined || others.length > 0 || !isOwnDeedOf(deed, row)) return undefined;
  return onGrounded("change", what, { assignee: who }, clause, place, meant);
}

function toSomebody(clause: string): RegExpExecArray | undefined {
  const match = movesTo.exec(clause.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()));
  return match !== null && givenNames.includes(match[2]?.toLowerCase() ?? "") ? match : undefined;
}

/** Who does what from now on: "the bike goes to Tom", "Tina can't do the jerseys, Ben will". */
export function namedHandOver(said: string, place: Ground): Request | undefined {
  const clause = said
    .replace(/(?:[\s,]+(?:instead|please|for now|rather))+$/i, "")
    .replace(notWhom, "")
    .replace(/^(?:Give|Assign|Hand|Pass|Delegate|Reassign|Send|Let|Put|Ask|Tell|Get|Have)\b/, (word) =>
      word.toLowerCase(),
    );
  const [, whose = "", marked = ""] = nameOn.exec(clause) ?? [];
  if (whose !== "") return onGrounded("change", marked, { assignee: whose }, clause, place);
  const busy = doing(clause, place);
  if (busy !== undefined) return busy;
  const [, thing = "", one = ""] =
    insteadOf.exec(clause) ??
    belongs.exec(clause) ??
    ownJob.exec(clause) ??
    gives.exec(clause) ??
    goesTo.exec(clause) ??
    toSomebody(clause) ??
    [];
  const [, who = "", what = ""] =
    givesWhom.exec(clause) ??
    asksTo.exec(clause) ??
    takes.exec(clause.replace(/^(?:he|she|they)\b/i, (word) => word.toLowerCase())) ??
    [];
  const named = thing === "" ? what : thing;
  const whom = one === "" ? who : one;
  if (named === "" || /^(?:I|We|It|This|That|The|Today|Tomorrow)$/.test(whom) || /\p{L}+day$/u.test(whom))
    return undefined;
  const isPronoun = /^(?:he|she|they|him|her|them)$/i.test(whom);
  const assignee = isPronoun ? lastPerson(place) : whom;
  if (assignee === undefined) return undefined;
  return onGrounded("change", named, { assignee }, clause, place);
}
