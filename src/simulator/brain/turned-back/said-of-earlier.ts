/** What a clause says about what was done before; read from how it is built, whatever row it names. */
export type SaidOfEarlier =
  /** It goes back: undone, reopened, or set to a value that it had. */
  | { readonly kind: "back"; readonly named: string; readonly to: string }
  /** It is not done, or not all of it. */
  | { readonly kind: "not-so"; readonly named: string }
  /** It is left as it was. */
  | { readonly kind: "stays"; readonly named: string }
  /** What was done was wrong, or too early. */
  | { readonly kind: "wrong"; readonly named: string }
  /** Something else was meant. */
  | { readonly kind: "meant"; readonly named: string };

type Back = Extract<SaidOfEarlier, { readonly kind: "back" }>;

const undoing =
  /^(?:undo|revert|reverse|roll back|take back|re-?open|un-?tick|un-?check|un-?mark|un-?complete|un-?finish|restore|un-?delete|recover|bring back|put back|un-?do)(?![\p{L}])\s*(.*)$/iu;
const moving =
  /^(?:put|set|move|bring|take|change|turn|switch|get|mark|open|return|have|(?:i|we) (?:still )?(?:want|need)|give me|(?:can|could|may) i (?:have|get))\s+(.+)$/iu;
const mustGo =
  /^(.*?)\s*\b(?:should|shall|must|has to|have to|needs? to|can|could|may|ought to|will|goes|go)(?: please| rather| now)*\s*(?:be |go |get |come |stand )?(?:re-?opened|undone|restored|opened again|open again|un-?ticked|un-?checked|(?:(?:put|set|moved|brought|changed|turned|switched) )?back\b(.*))$/iu;
const backTo = /^(.*?)\s*\bback (?:to|on|in|at|as|onto|into)\s+(.+)$/iu;

/** "Ring the tax office back on Friday", "pay Omar back": an errand of the user's, with people and things outside the list. */
const errandBack =
  /^(?:(?:please|and|also|then|just|i|we|need to|have to|should|must|gotta|want to|can you|could you) )*(?:call|ring|phone|text|write|mail|email|message|ping|pay|send|drive|ship|post|carry|fly|walk|hand|give(?! me\b)|get(?= back to\b)) .*\bback\b/iu;

const openState =
  /\s*\b(?:back )?(?:to|as|on|onto|in|into)\s+(?:the |my |our |your |be )?(?:to[- ]?dos?|todo list|to-do list|list|open(?: tasks?)?|not[- ]done|undone|unfinished|unticked|incomplete|active|pending)(?:\s+(?:again|list|state|status))?$/iu;
const asBefore =
  /\s*\b(?:back )?(?:(?:to|on) )?(?:the )?(?:(?:where|how|what|as|like|the way) (?:it|that|they|this|those|before)\b.*|as before|(?:original|old|previous|former) (?:date|day|time|value|state|priority|place|plan|one))$/iu;
const trailing = /\s*\b(?:again|back|please|now|then|after all|for now|too|instead)$/iu;

const negated =
  /\b(?:not|never|hardly|barely|nowhere near)\b|\b(?:is|are|was|were|has|have|had|do|does|did|wo|ca|could|would|should)n['’]?t\b/iu;
const isOpen =
  /\b(?:still|yet) (?:open|pending|missing|to (?:do|come|go|be)|left|unfinished|unpaid|undone|un\p{L}+|on my (?:desk|list|plate)|needs?|has|have|going|running|waiting|lacks?|broken|there|full)\b|\b(?:is|are|was|were) (?:still |also )?(?:missing|unfinished|incomplete|half[- ]done|open|lacking|left)\b|\b(?:half|part|some) (?:of it )?(?:is |are )?(?:still )?(?:missing|left|open)\b|\bnot (?:yet|quite|really|all|completely|entirely)\b/iu;

const staying =
  /^(?:leave|keep|let) (.+?)(?: (?:alone|(?:just )?(?:where|as|how|the way|like) .+|be|there|open|untouched|unchanged|out of (?:it|this|that)|(?:on|at|in|for) .+|(?:high|low|urgent|medium)))$|^(.+?) (?:(?:should|shall|must|can|has to|needs to|will|is to) )?(?:stays?|remains?|keeps?|be left|be kept)\b.*$/iu;

const wrongly =
  /^(?:that|this|it|which) (?:was|is|were)(?: (?:just|clearly|really|all))* (?:(?:a|the|my) )?(?:wrong|mistake|error|accident|typo|premature|too (?:early|soon|quick|fast|hasty)|not (?:that|it|right|what i (?:meant|wanted)|the (?:right )?one))\b.*$|^(?:i|we) (?:(?:was|were|['’]ve been|have been|am|['’]m) (?:a bit |just )?(?:wrong|mistaken|confused|too (?:quick|early|fast|hasty|soon)|premature|hasty)|(?:spoke|clicked|pressed|hit|sent|said|reported)\b.* (?:too (?:soon|early|fast|quickly)|wrong\p{L}*)|(?:mixed|messed|screwed) .+ up|mixed up .+|confused .+|misread.*|misspoke|misclicked|read (?:that|it|this) wrong\p{L}*|got (?:that|it|them|this) (?:all )?(?:wrong|mixed up|backwards)|made a mistake)\b.*$|^wrong(?: \p{L}+)?$|^not (?:that|this|the)(?: (?:one|task|row|\p{L}+))?$/iu;
const tooEarly =
  /^(?:(?:i|we)(?:['’]ve| have)? )?(?:just )?(?:closed|finished|completed|ticked|marked|checked|crossed|did|reported|wrapped up|cleared)(?: off)? (.+?)(?: (?:off|as (?:done|finished|complete\p{L}*)))? (?:too (?:early|soon|quickly|fast|hastily)|prematurely|by mistake|by accident|accidentally)$/iu;

const meaning: readonly RegExp[] = [
  /^(?:what )?(?:i|we)(?: (?:really|actually|only|of course|obviously))* (?:mean|meant|was (?:talking|thinking|speaking) (?:about|of)|were (?:talking|thinking) (?:about|of)|was referring to|had in mind)(?: (?:to say|was|is))? (.+)$/iu,
  /^(.+?)(?: (?:is|was|are|were))?(?: (?:what|the ones?|which|the task|that))?,? (?:i|we) (?:mean|meant|had in mind|was (?:talking|thinking) (?:about|of)|was referring to)(?: (?:it|that))?$/iu,
  /^it (?:should have been|was supposed to be|was meant to be|had to be) (.+)$/iu,
  /^it(?:['’]?s| is| was| were) ((?:the |my |our )?.+?) (?:that|which|who|i)\b(?: .*)?$/iu,
];

/** Undefined for a clause that says nothing of the kind: a reason, a wish, or anything else. */
export function saidOfEarlier(clause: string): SaidOfEarlier | undefined {
  const early = tooEarly.exec(clause)?.[1];
  if (early !== undefined) return { kind: "wrong", named: early };
  if (wrongly.test(clause)) return { kind: "wrong", named: "" };
  const meant = meaning.map((pattern) => pattern.exec(clause)?.[1]).find((named) => named !== undefined);
  if (meant !== undefined) return { kind: "meant", named: meant };
  const back = readBack(clause);
  if (back !== undefined) return back;
  const stays = staying.exec(clause);
  if (stays !== null) return { kind: "stays", named: stays[1] ?? stays[2] ?? "" };
  if (negated.test(clause) || isOpen.test(clause)) return { kind: "not-so", named: clause };
  return undefined;
}

function readBack(clause: string): SaidOfEarlier | undefined {
  if (errandBack.test(clause)) return undefined;
  const undone = undoing.exec(clause)?.[1];
  if (undone !== undefined) return opened(clause, goesBack(undone));
  const must = mustGo.exec(clause);
  if (must !== null) return opened(clause, goesBack(`${must[1] ?? ""} ${must[2] ?? ""}`));
  const moved = moving.exec(clause)?.[1];
  const returns = moved !== undefined && (/\b(?:back|again)\b/iu.test(moved) || openState.test(moved));
  if (returns) return goesBack(moved);
  return backTo.test(clause) && clause.split(/\s+/).length < 9 ? goesBack(clause) : undefined;
}

/** "Reopen", "untick": of a task that was done. */
const opened = (clause: string, back: Back): Back =>
  back.to === "" &&
  /\b(?:re-?open|un-?tick|un-?check|un-?mark|un-?complete|un-?finish|open(?:ed)? again)/i.test(clause)
    ? { ...back, to: "open" }
    : back;

/** What goes back, and to which value, where one is said. */
function goesBack(rest: string): Back {
  let named = rest.trim();
  for (let round = 0; round < 3; round += 1) named = named.replace(trailing, "").trim();
  if (openState.test(named)) return { kind: "back", named: cut(named.replace(openState, "")), to: "open" };
  const [, before, value] = /^(.*?)\s*\b(?:back )?(?:to|on|at)\s+(.+)$/iu.exec(named) ?? [];
  if (asBefore.test(named)) return { kind: "back", named: cut(named.replace(asBefore, "")), to: "" };
  if (before !== undefined && value !== undefined) return { kind: "back", named: cut(before), to: value };
  return { kind: "back", named: cut(named), to: "" };
}

const cut = (named: string): string =>
  named
    .replace(/\b(?:back|again)\b/giu, " ")
    .replace(/\s{2,}/g, " ")
    .replace(/\b(?:change|step|edit|completion|part)$/iu, "")
    .trim();
