/** "mark X as done", "I finished X", "X is done", "check X off": something that is over. */
import { fieldOf, type Clause } from "./clause.ts";
import { pointing } from "./command-words.ts";
import { namedRows, numbered, type Named } from "./reference.ts";
import { readReport } from "./reported.ts";
import { beginsWithVerb } from "./statement.ts";

const done = String.raw`(?:done|complete|completed|finished|closed|resolved|ticked off|as done|off|paid|bought|purchased|sent|submitted|booked|ordered|handled)`;
const quick = String.raw`(?:just |already |finally |now |also |all |pretty much |at last |recently |successfully )*`;

/** Each captures how the row is named, or nothing for "that one". */
const patterns: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:mark|set|flag|move|put|change|turn|log|count|consider|tag|list|record|switch|update)\s+(.+?)\s+(?:off\s+)?(?:as\s+|to\s+|is\s+|to be\s+|into\s+|to status\s+|status to\s+)(?:the\s+)?(?:status\s+)?["']?${done}["']?(?: column| list| status)?$`,
    "iu",
  ),
  new RegExp(
    String.raw`^(?:mark|set|flag)\s+(?:off\s+)?(?:as\s+)?(?:done|complete|completed|finished)\s*[:,]?\s+(.+)$`,
    "iu",
  ),
  new RegExp(
    String.raw`^(?:mark|set|flag|consider|declare|count)\s+(.+?)\s+(?:done|complete|completed|finished)$`,
    "iu",
  ),
  /^(?:tick|check|cross|strike|scratch|mark)\s+(?!(?:if|whether|that|to see|for|with|when|how|why)\s)(.+?)\s+off\b(?:\s+(?:of\s+)?(?:my|the)\s+.*)?$/iu,
  /^(?:(?:tick|check|cross|strike|scratch|mark)\s+off|cross\s+out)\s+(.+)$/iu,
  new RegExp(
    String.raw`^(?:i|we)(?:'ve| have| had|'m| am|'re| are)?\s+${quick}(?:finished|completed|done|did|closed|wrapped up|wrapping up|knocked out|took care of|taken care of|handled|dealt with|accomplished|through|finish|complete|got done|crossed off|ticked off|checked off|am done|got)\s+(?:up\s+)?(?:with\s+|doing\s+|off\s+)?(.+?)(?:\s+(?:done|finished|completed|out of the way|off my (?:plate|list)|sorted|over with))?$`,
    "iu",
  ),
  new RegExp(
    String.raw`^(?:all\s+)?(?:done|finished|completed)(?:\s+(?:with|doing))?\s*[:,–-]?\s+(.+)$`,
    "iu",
  ),
  new RegExp(
    String.raw`^(.+?)\s+(?:is|are|was|were|has been|have been|got|'s)\s+${quick}(?:done|complete|completed|finished|taken care of|sorted|handled|out of the way|wrapped up|closed|over and done with|ready and done|dealt with|in the bag|finito|off my plate|paid|sent|submitted|shipped|delivered)$`,
    "iu",
  ),
  /^(that|this|it)'s\s+(?:all |already |now |finally )*(?:done|complete|completed|finished|taken care of|sorted|handled)(?: now| already| too| at last| finally)?$/iu,
  /^(?:close|wrap up|close out)\s+(?:out\s+)?(.+?)\s+as\s+(?:done|complete|completed|resolved|finished)$/iu,
  /^(.+?)\s+(?:done|finished|completed)!*$/iu,
];
const got = 5;
const trailingDone = patterns.length - 1;

const closing = new RegExp(
  String.raw`^(?:complete|finish|close|close out|resolve|wrap up|check|tick|cross)\s+(${pointing}(?:\s+(?:about|for|to|called|named|on|with|of)\s+.+)?|(?:the )?(?:task|to-?\s?do|reminder|item)\s+.+)$`,
  "iu",
);
const listed = new RegExp(
  String.raw`^(?:complete|finish|close|close out|resolve|check|tick|cross|mark|did|finished|completed|done(?: with)?)\s+(?:off\s+)?(${numbered})(?:\s+(?:off|as done|as complete|as completed|done|complete|finished))?$`,
  "iu",
);
const completing =
  /^(?:complete|close out|check off|tick off|cross off)\s+((?:the|my|our)\s+.+|["“'].+["”'])$/iu;
/** Said, not typed as a title: "complete alpha report and beta report". */
const completingLow = /^complete\s+([^,;]{2,80})$/u;

const deeds =
  "called|phoned|rang|emailed|e-mailed|mailed|sent|paid|bought|purchased|submitted|booked|reserved|wrote|written|read|reviewed|cleaned|fixed|repaired|ordered|scheduled|signed|filed|shipped|delivered|posted|published|renewed|cancelled|canceled|picked up|dropped off|returned|replied to|answered|met with|met|talked to|spoke to|spoke with|prepared|updated|packed|watered|fed|walked|printed|uploaded|backed up|installed|merged|deployed|tested|approved|texted|messaged|washed|vacuumed|mowed|took out|taken out|turned in|handed in|set up|presented|drafted|proofread|edited|scanned|refilled|changed|replaced|organized|organised|registered|applied for|transferred|invoiced|confirmed|responded to|followed up with|followed up on";
const deed = new RegExp(String.raw`^(?:i|we)(?:'ve| have)?\s+${quick}((?:${deeds})\s+.+)$`, "iu");

/** "I've taken Rex to the groomer": participles that are no past form. */
const perfect =
  /^(?:i|we)(?:'ve| have) (?:just |already |finally |now )*((?:taken|brought|given|put|driven|hung|thrown|built|sold|spoken (?:to|with)|gone to|been to|chosen|set up|cut|swept|found|written|drawn|sent|fed|gotten|booked in|dropped)\s+(?!(?:a|an|up|in|off|way|so|too|some|no|any|me|us|him|her|them|you|it)\b)\S.{1,80})$/iu;
const marked = /^marked (.+?) (?:as )?(?:done|complete|completed|finished)(?: already)?$/iu;
const justDid = new RegExp(String.raw`^(?:just|already|finally)\s+((?:${deeds})\s+.+?)[\s.!]*$`, "iu");

const able =
  /^(?!(?:i|we)(?:'ve| have) got to\b|(?:i|we) got to (?!.*\balready\b))(?:i|we)(?:'ve| have)? (?:just |finally |already )*(?:(?:was|were|been) able|managed|remembered|got around|gotten around|got) to (?:finish|complete|do|close|wrap up|finalize|finishing|doing|completing)\s+(?:up\s+)?(.+)$/iu;
const managedTo =
  /^(?:just |finally |already )*(?:managed|got around|got round) to (?!(?:avoid|miss|lose|survive|break|mess)\b)(\p{L}.+)$/iu;
const mayBeClosed =
  /^(.+?) (?:can|may|could) (?:now )?be (?:closed|marked (?:as )?(?:done|complete|completed|finished)|(?:checked|ticked|crossed) off)(?: now)?$/iu;
/** A sign put beside a row: "put a check next to pay rent". */
const checked =
  /^(?:put|place|set|make|draw|add) an? (?:check|tick|check ?mark|tick ?mark|cross|x)(?: mark)? (?:next to|beside|by|on|against|at|for|to) (.+)$|^(?:tick|check|mark)(?: off)? the (?:box|checkbox) (?:for|of|next to|beside|on|by) (.+)$/iu;
/** Getting something done is over at once; "got a cold" and "got a new phone" are news. */
const gotten =
  /^(?:i|we)(?:'ve| have)? (?:just |already |finally )*(?:got|gotten|went to|been to|gone to|picked up|made it to|took(?= (?:my|the) (?!time\b|bus\b|train\b|stairs\b|day\b|hint\b|car\b|subway\b))) ((?:the|my|our) .+?)(?: already| today)?$/iu;
/** "laundry ✅", "☑ laundry", "groceries: check!", "rent - done". */
const ticked =
  /^(?:[✅✔☑✓]\uFE0F?\s*(\p{L}.{1,80}?)|(\p{L}[^:✅✔☑✓]{1,80}?)\s*(?:[✅✔☑✓]\uFE0F?|[:–—-]\s*(?:check|checked|tick|ticked|finito|sorted|done|finished|completed|complete|bought|paid|sent|booked|ordered|fixed|submitted|shipped|called|emailed|cleaned|all done|done and dusted)))[\s!.]*$/iu;
const pending =
  /\b(?:because|until|once|when|unless|if|after|before|as soon as|whether|should be|will be|need|needs|want|wants)\b/iu;
const idle =
  /^(?:read|heard|written|wrote) (?:that|about|somewhere|in|on|once|how|why|an? article)\b|^changed my mind|^met (?:an?|some|someone|somebody|him|her|them|up)\b(?! (?:client|customer|lawyer|doctor))|^\S+(?: \S+)?\s+(?:you|him|her|them|us|(?:a|an|some)\s+(?:(?:really|very|so)\s+)?(?:new|nice|great|good|beautiful|wonderful|cool|funny|lovely|amazing|interesting|cute|friend|lot))\b/iu;

const alone =
  /^(?:(?:i'm |i am |all |it's |that's |and )?(?:done|finished|completed)(?: (?:it|that|with (?:it|that|this|that one|this one)))?|i (?:did|finished|completed|have done|'ve done) (?:it|that|this|that one|this one)|mark (?:it|that|this|that one) (?:as )?(?:done|complete|completed)|check)$/iu;
const unfinished =
  /\b(?:not|n't|never|almost|nearly|half|partly|haven't|hasn't|isn't|aren't|wasn't|half-?way|un)\b|\bnot\s|n't\b/iu;
const emptyObjects =
  /^(?:my (?:day|week|coffee|breakfast|lunch|dinner|degree)|lunch|dinner|breakfast|coffee|work|school|college|for (?:today|the day|now)|eating|it all|a lot|great|well|nothing|something|my best|so much|good|okay|the (?:book|movie|show|game))$/iu;

export function readCompletion(clause: Clause): Named[] | null {
  const core = clause.core
    .replace(/\s+so\s+(?:please |you can |can you )?(?:take|remove|cross|check|tick|mark|delete)\b.*$/iu, "")
    .replace(/^(?!i\b)[^,]{3,120},\s*so\s+(?=(?:that|this|it|the|my)\b)/iu, "");
  if (fieldOf(clause, "status")?.status === "done" && /^(?:mark|set)\b/iu.test(core))
    return namedRows(core.replace(/^(?:mark|set)\s+/iu, ""));
  const numbers = hasDate(clause) ? undefined : listed.exec(core)?.[1];
  if (numbers !== undefined) return namedRows(numbers);
  const signed = ticked.exec(clause.text.trim());
  if (signed !== null && clause.fields.length === 0) return namedRows((signed[1] ?? signed[2])!);
  // "remind me to get the oil changed" is a wish, whatever stands at its end.
  if (/^(?:remind(?:er)?|alert|notify)\b/iu.test(core)) return null;
  if (unfinished.test(core) || /^(?:undo|unmark|revert)\b/iu.test(core)) return null;
  const box = checked.exec(core);
  const closable = clause.fields.length === 0 ? mayBeClosed.exec(core)?.[1] : undefined;
  if (closable !== undefined) return namedRows(closable);
  const boxed = box?.[1] ?? box?.[2];
  if (boxed !== undefined) return namedRows(boxed);
  if (alone.test(core)) return [{ reference: pronounIn(core) }];
  for (const [index, pattern] of patterns.entries()) {
    const match = pattern.exec(core);
    const named = match?.[1]?.trim();
    if (match === null || named === undefined) continue;
    if (index >= 7 && pending.test(core)) continue;
    if (/\b(?:it's|i'm|i am|and i)\b/iu.test(named)) continue;
    if (index === got && !isFinished(core, named)) continue;
    if (
      index === trailingDone &&
      (beginsWithVerb(core) ||
        /^(?:we|you|they|get|have|need|must|should|make|be|i|want|getting|to|what|when|is|are|has|how)\b/iu.test(
          core,
        ))
    )
      continue;
    if (
      emptyObjects.test(named) ||
      /^(?:i|you|what|who|when|where|how|if|once|after|before|he|she|they)\b/iu.test(named)
    )
      return null;
    return namedRows(named);
  }
  // "will you check it?" asks for a look; "check it off" is over.
  if (/^check (?:it|that|this)$/iu.test(core)) return null;
  const closed =
    closing.exec(core)?.[1] ??
    (hasDate(clause) ? undefined : (completing.exec(core)?.[1] ?? completingLow.exec(core)?.[1]));
  if (closed !== undefined) return namedRows(closed);
  const did = deed.exec(core)?.[1];
  if (did !== undefined) return idle.test(did) ? null : namedRows(did);
  const managed =
    able.exec(core)?.[1] ??
    perfect.exec(core)?.[1] ??
    managedTo.exec(core)?.[1] ??
    marked.exec(core)?.[1] ??
    (/\balready\b|\btook (?:my|the)\b|\bthe (?:groceries|shopping|mail|laundry|tickets?|keys?)\b/iu.test(core)
      ? gotten.exec(core)?.[1]
      : undefined) ??
    justDid.exec(clause.text.trim())?.[1];
  return managed === undefined ? readReport(clause) : namedRows(managed);
}

const hasDate = (clause: Clause): boolean =>
  fieldOf(clause, "due") !== undefined || fieldOf(clause, "repeat") !== undefined;

/** "I got the report done" is over, "I got a new phone" is not. */
function isFinished(core: string, named: string): boolean {
  const onlyGot = /^(?:i|we)(?:'ve| have)?\s+(?:just |already |finally )*got\s/iu.test(core);
  if (onlyGot)
    return /\s(?:done|finished|completed|out of the way|off my (?:plate|list)|sorted|over with)$/iu.test(
      core,
    );
  const did = /^(?:i|we)\s+(?:just |already )*did\s/iu.test(core);
  return (
    !(did && /^(?:you|not|i|it work|well|a lot|say|want|think|know)\b/iu.test(named)) &&
    !/^to\s/iu.test(named)
  );
}

const pronounIn = (core: string): string =>
  /\b(that one|this one|that|this|it)\b/iu.exec(core)?.[1]?.toLowerCase() ?? "that";
