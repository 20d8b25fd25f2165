/** What is over, told without a subject or a command: "Rent paid", "Paid the bill this morning", "got the car washed". */
import { fieldOf, type Clause } from "./clause.ts";
import { namedRows, type Named } from "./reference.ts";
import { beginsWithVerb, isQuestion } from "./statement.ts";

/** Past forms that are no plain present too: "read" and "set up" may open a to-do. */
const past =
  "ticked off|checked off|crossed off|knocked out|knocked off|called|phoned|rang|emailed|e-mailed|mailed|sent|paid|bought|purchased|submitted|booked|reserved|wrote|reviewed|cleaned|fixed|repaired|ordered|scheduled|signed|filed|shipped|delivered|posted|published|renewed|cancelled|canceled|picked up|dropped off|returned|replied to|answered|met|talked to|spoke to|spoke with|prepared|updated|packed|watered|fed|walked|printed|uploaded|backed up|installed|merged|deployed|tested|approved|texted|messaged|washed|vacuumed|mowed|took|turned in|handed in|presented|drafted|edited|scanned|replaced|organized|organised|registered|applied for|transferred|invoiced|confirmed|responded to|followed up with|followed up on|finished|completed|made|gave|got|did|went|visited|cooked|baked|ironed|folded|painted|assembled|closed|solved|resolved|collected|swept|dusted|hung|tidied|studied|practiced|practised|attended|wrapped|wrapped up|ran|checked|sorted out|sorted|cleared out|cleared|dealt with|figured out|handled|got rid of|took care of";
const participles =
  "called|phoned|emailed|mailed|sent|paid|bought|purchased|submitted|booked|reserved|written|reviewed|cleaned|fixed|repaired|ordered|signed|filed|shipped|delivered|posted|published|renewed|cancelled|canceled|picked up|dropped off|returned|answered|prepared|updated|packed|watered|fed|walked|printed|uploaded|backed up|installed|merged|deployed|tested|approved|washed|vacuumed|mowed|taken out|turned in|handed in|presented|drafted|edited|scanned|replaced|organized|organised|transferred|invoiced|confirmed|cooked|baked|ironed|folded|painted|assembled|solved|resolved|collected|swept|dusted|tidied|wrapped|serviced|inspected|made|sorted|settled|changed|switched|upgraded|trimmed|framed|removed|rescheduled|translated|recorded|launched|pruned|planted|raked|shovel(?:l)?ed|refilled|charged|synced|tuned|moved|dropped|posted|walked|emptied|booked in|restocked|returned";

const longestFirst = (list: string): string =>
  list
    .split("|")
    .sort((a, b) => b.length - a.length)
    .join("|");

const determiner = String.raw`(?:the|my|our|your|his|her|that|this|those|these|both|all|an?)`;
const opening = new RegExp(String.raw`^((?:${longestFirst(past)})\s+(.+))$`, "iu");
/** Participles that often describe a noun: "paid leave request", "signed copies". */
const describing =
  /^(?:paid|signed|written|fixed|cleaned|packed|printed|baked|cooked|painted|wrapped|returned|approved|updated|reserved|scheduled|organi[sz]ed|edited|scanned|confirmed|finished|registered|made|closed|checked|replaced|delivered|installed|ordered|tested|merged|published)\b/iu;
const closing = new RegExp(String.raw`^((?:[\p{L}\p{N}&'’-]+ ){1,6}?)(?:${participles})$`, "iu");
const gotDone = new RegExp(
  String.raw`^(?:(?:i|we)(?:'ve| have)? )?(?:just |finally |already )*(?:got|had)\s+(${determiner} .+?)\s+(?:${participles})$`,
  "iu",
);
/** "dropped the parcel off at DHL". */
const separated =
  /^((?:dropped|picked|handed|turned|backed|sent|took|brought|gave|filled) (?:the|my|our|all the) (?:[\p{L}\p{N}'-]+ ){1,4}?(?:off|up|in|out|back)(?: (?:at|to|from|for|in|with) [^,;]{2,40})?)$/iu;
const begins =
  /^(?:get|have|has|make|be|is|are|was|were|need|needs|must|should|i|we|you|he|she|they|it|want|wants|to|what|when|how|if|once|after|before|until|not|never|no|who|which|where|why|ask|see|check|ensure|confirm|verify|send|call|email|buy|pay|wait|keep|nobody|nothing|everyone|someone|only|please)\b/iu;
const auxiliary =
  /(?:\s(?:is|are|was|were|has been|have been|got|has|have)|'s been|'s)(?: (?:now|already|finally|all))*$/iu;
const asked =
  /^did (?:(?:i|we|you|he|she|they|it|anyone|somebody|someone)\b|.+ (?:win|lose|come|arrive|happen|leave|begin|reply|respond|say|know|like|go|get|ever|sell|die|pass|send|bring|remember|forget)\b)/iu;
const open =
  /\b(?:not|n't|never|almost|nearly|half|partly|haven't|hasn't|isn't|wasn't|until|once|when|unless|if|after|before|by)\b|n't\b/iu;

export function readReport(clause: Clause): Named[] | null {
  const { core } = clause;
  if (
    clause.asks ||
    (isQuestion(core) && !/^did\b/iu.test(core)) ||
    open.test(core) ||
    asked.test(core) ||
    isAhead(clause) ||
    core.length > 160
  )
    return null;
  const gone =
    /^((?:the|my|our) .{2,60}?) (?:just |finally |already )?(?:went|has gone|have gone) out$/iu.exec(
      core,
    )?.[1];
  if (gone !== undefined) return namedRows(gone);
  const got = gotDone.exec(core)?.[1];
  if (got !== undefined) return namedRows(got);
  const apart = separated.exec(core)?.[1];
  if (apart !== undefined) return namedRows(apart);
  // "got soaked on the way home" happened to somebody.
  if (/^got (?:\p{L}+ed|lost|stuck|sick|drunk|caught)\b(?! (?:the|my|our)\b)/iu.test(core)) return null;
  const told = opening.exec(core);
  if (told !== null) {
    const sure =
      new RegExp(`^${determiner} `, "iu").test(told[2]!) ||
      /^\s*(?:just|already|finally)\b/iu.test(clause.text) ||
      fieldOf(clause, "due") !== undefined ||
      /\s(?:back|off|up)$/iu.test(core) ||
      !describing.test(core);
    return sure ? namedRows(told[1]!) : null;
  }
  // "arrange for the piano to be tuned": a deed that is still to be done.
  if (beginsWithVerb(core) && /^\p{L}+ (?:the|my|our|an?|for|to|with|that|all)\b/iu.test(core)) return null;
  const object = closing.exec(core)?.[1]?.trim().replace(auxiliary, "");
  return object === undefined || begins.test(object) || clause.fields.length > 0 ? null : namedRows(object);
}

/** A day or time of the future, a priority or a repeat: then it is something to do. */
function isAhead(clause: Clause): boolean {
  return clause.fields.some(
    (field) =>
      field.name !== "due" || /^(?:by|before|until|till|due|deadline|starting|from)$/u.test(field.lead),
  );
}

const others = new RegExp(
  String.raw`^(?:(?!I\b|We\b|Just\b|Already\b|Finally\b|Also\b)\p{Lu}\p{Ll}+|(?:[Mm]y|[Oo]ur|[Tt]he) [\p{L}-]+|[Hh]e|[Ss]he|[Tt]hey)(?: has| have|'s| just| already| finally)* (?:${past}) ${determiner}\b`,
  "u",
);

/** "Sarah sent the logs": what somebody else did asks for nothing. */
export const isOthersDeed = (clause: Clause): boolean => !clause.asks && others.test(clause.core);
