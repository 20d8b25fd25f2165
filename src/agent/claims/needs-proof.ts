// Over 250 lines: the marks of plain talk belong together, for each clause is held against all of them.
import { isOld, negations } from "./claim-words.ts";
import { nameIndex, type Clause } from "./clauses.ts";
import {
  asBefore,
  changedItself,
  conditional,
  describes,
  fails,
  fieldNouns,
  imperative,
  intends,
  judgement,
  machinerySubject,
  mended,
  modal,
  noJudgement,
  nowIsTime,
  otherDoer,
  pending,
  proposes,
  smallTalk,
  superlative,
} from "./plain-words.ts";
import { isHarmlessPast } from "../effects/effect-verbs.ts";
import { firstPerson, secondPerson } from "./said-of-persons.ts";
import { looksPast, takesDate, verbAt } from "./verb-reading.ts";

/**
 * The clauses of a sentence that assert something which only a change or a row can prove. The question is asked from the
 * other side than in `claimed-effects.ts`: whatever is not plainly a question, an offer, a wish, advice, a denial, a
 * failure, small talk or the reader's own doing needs proof, in whatever words it is told.
 */
export function clausesToProve(
  clauses: readonly Clause[],
  isQuestion: boolean,
  stands: (clause: Clause) => boolean,
  someFailed = false,
): Clause[] {
  const open: Clause[] = [];
  let underCase = false;
  let carried = false;
  let ofYou = false;
  let ofMe = false;
  let proving = false;
  for (const [index, clause] of clauses.entries()) {
    const line = clause.words.join(" ");
    const asking = isQuestion && (index === clauses.length - 1 || asks.test(line));
    const valued =
      proving && /^(?:for|under|with|by)\b/.test(line) && !clause.words.some((word) => isFinite.test(word));
    if (valued && !stands(clause)) open.push(clause);
    if (
      asking ||
      (caseStart.test(line) && !(index === 0 && thatRow.test(line))) ||
      proposes.test(line) ||
      reports.test(line)
    ) {
      underCase = true;
      continue;
    }
    if (underCase && !ofItsOwn(line, clause)) continue;
    underCase = false;
    if (carried && isTail(clause, line)) {
      if (proving && countsRows.test(line) && !stands(clause)) open.push(clause);
      else if (
        proving &&
        (someFailed || adds.test(line) || isOneMore(clause, clauses[index - 1])) &&
        clause.words.length > 1 &&
        !staysOut(clause) &&
        !(clause.endedBy === "and" && clauses[index + 1] !== undefined && staysOut(clauses[index + 1]!))
      ) {
        // "Jonas has the milk, Mia the plants": told with the verb of the clause before.
        if (!stands({ ...clause, words: [...clause.words, "now"] })) open.push(clause);
      }
      continue;
    }
    if (ofYou && /^(?:and|,|then|or)$/.test(clause.begunBy) && !isFinite.test(clause.words[0]!)) continue;
    if (
      isQuestion &&
      !/\b(?:i|we|'ve|now|done)\b/.test(line) &&
      index === 0 &&
      / (?:was|were|got) /.test(line)
    )
      continue;
    const plain = !isAsserting(clause, line);
    // "I've gone ahead and parked it": the second deed is told of the same doer.
    const byMe: boolean = ofMe && /^(?:and|,|then)$/.test(clause.begunBy) && !isFinite.test(clause.words[0]!);
    if (!plain && !stands(byMe ? { ...clause, words: ["i", ...clause.words] } : clause)) open.push(clause);
    proving = !plain;
    ofMe =
      /^(?:so |and |then |now |ok |okay )*(?:i|we) (?!can|will|'ll|would|could|'d|may|might|am|'m|see|think)/.test(
        line,
      ) ||
      (byMe && !plain);
    carried = !smallTalk.test(line);
    ofYou = plain && youAct.test(line) && clause.words.some((word) => looksPast(word, false));
    if (imperative.test(line) || (intends.test(line) && clause.endedBy === ":")) underCase = true;
  }
  return open;
}

/** "… while the hotel needs your approval", "… but the report and the plants kept their dates". */
function staysOut({ words }: Clause): boolean {
  const line = words.join(" ");
  return denies(words) || [fails, pending, asBefore, otherDoer].some((says) => says.test(line));
}

/** "…, along with the hotel": one more of the same. */
const adds = /\b(?:too|also|as well|along with|together with|likewise|plus)\b/;
/** "… for the slides and the budget review". */
const isOneMore = ({ begunBy, words }: Clause, before: Clause | undefined): boolean =>
  begunBy === "and" &&
  words.length <= 4 &&
  /^(?:the|your)$/.test(words[0]!) &&
  !/\b(?:between|both|than|before|after|alongside|as|with|like|is|are|was|were)\b/.test(
    before?.words.join(" ") ?? "",
  );
const countsRows =
  /^(?:both|all (?:two|three|four|five|six|\d+)|(?:two|three|four|five|six|\d+) (?:of them|tasks?|in all|in total|in one \w+|at once)$)\b/;
const asks =
  /^(?:shall|should|do|does|did|can|could|will|would|is|are|was|were|has|have|may|might|what|which|who|whom|whose|when|where|why|how|any|anything|want|need|or|care|fancy|ready|sound|okay|ok)\b/;
const caseStart =
  /^(?:(?:just |only )?(?:one|an?|your) (?:quick |single |little )?(?:tap|nod|click|yes|ok|okay|word|press|go-ahead|thumbs-up|confirmation|approval)\b|if|once|unless|until|when|whenever|whether|assuming|provided|suppose|supposing|should you|as soon as|in case|before|after you|after that|so that|in order|to|for|because|since|as|while|although|though|even though|given|with|without|instead of|rather than|by|depending|according|regarding|except|based|that (?!'s|is|was|are|should|will|did|has|one|task|makes|leaves|takes|clears|wraps|covers|closes|settles|does)|which|who|where|what|why|how)\b/;
/** "That rule won't apply": a thing that is pointed at, and no case. */
const thatRow =
  /^that (?!you\b|i\b|we\b|they\b|it\b|way\b)[a-z-]+ (?:is|are|was|has|have|won't|will|'ll|now|no|[a-z]+ed)\b/;
/** "The note says …", "it looks like …": what follows is told of, not claimed. */
const reports =
  /^(?:(?:the|your|its|an?|another|one of your) )?(?:[\uE000-\uE0FF]|history|log|change log|notes?|title|description|error|message|tool|text)(?: \w+){0,3} (?:says?|shows?|tells?|reads?|asks?|reported|said|suggests?)\b|^it (?:looks|seems|appears|says)\b(?!.* now)|^looks like\b|^i (?:see|understand|hear)$|^(?!i |we )\p{L}+ (?:said|says|told|wrote|mentioned|thinks|reported) /u;

/** A clause that a condition before it does not reach. */
const ofItsOwn = (line: string, { begunBy }: Clause): boolean =>
  /^(?:i|we) (?!can|will|'ll|would|could|'d|may|might|am|'m|do)/.test(line) ||
  /\b've\b/.test(line) ||
  /^[.!—–]$/.test(begunBy);

/** "…, finance and work": what goes on without a verb and without a value of its own. */
function isTail({ begunBy, words }: Clause, line: string): boolean {
  if (/^(?:because|while|although|though|which)$/.test(begunBy)) return !/\bnow\b|\b've\b/.test(line);
  if (!/^(?:and|,|:|or|then|so|\(|\)|-|–|—|)$/.test(begunBy)) return false;
  if (words.some((word) => looksPast(word, false) || isFinite.test(word)) || asksOthers.test(line))
    return false;
  if (verbAt(words, 0)?.form === "past" && words.length > 1) return false;
  return !/\d[:.]\d|\d(?:st|nd|rd|th)\b|\d (?:am|pm|uhr)\b|^(?:high|low|medium)$|\d (?:min|minutes?|hours?|h)\b|[→⇒✅✔]|\b(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\w* \d|\b(?:\w+day|tomorrow|tonight|urgent|now|gone|off|on your|in your)\b|#/.test(
    line,
  );
}
const isFinite = /^(?:i|we|you|it|they|is|are|was|were|'s|'re|'ve|'ll|has|have|had|will|done|set|put)$/;

/** A clause that begins with a to-do and goes on to tell of it: "Send the report is on your list". */
const isTitled = (words: readonly string[], line: string): boolean =>
  words.some((word) => looksPast(word)) ||
  (/ (?:is|are|has|have|was|were|'s) /.test(line) &&
    !/\b(?:what|that|which|if|when|who|where|how|whether|until|once|it|they|you|there)\b/.test(line));

const goneAway =
  /\b(?:no longer|any ?more|no more|never again|(?:won't|will not|never) (?:\w+ )?(?:bother|see|hear|show|appear|nag|haunt|forget|miss)\w*|nothing (?:left to worry|to worry)|no sooner|nothing (?:\w+ ){0,3}will (?:bother|nag|haunt)|not (?:\w+ )?(?:any more|anymore))\b/;
const denies = (words: readonly string[]): boolean => words.some((word) => negations.has(word));

/** "… and asked Priya for the numbers." */
const asksOthers =
  /^(?:also |then )?asked (?!you\b|for\b|whether\b|if\b|to\b|which\b|what\b|about\b|it\b|them\b|me\b|the (?:database|tool|system|model))\w+/;

/** Verbs that give a row its day: "parked it on Monday". */
const places =
  /^(?:put|park|pin|place|plant|slot|pencil|pop|stick|squeeze|tack|drop|plan|book|queue|jot|log|note)$/;

/** A sentence is read from several sides, each time in the same clauses. */
const asserting = new WeakMap<Clause, boolean>();
function isAsserting(clause: Clause, line: string): boolean {
  const known = asserting.get(clause);
  if (known !== undefined) return known;
  const found = needsProof(clause.words, line, clause);
  asserting.set(clause, found);
  return found;
}

/** Grammar alone: whether the words assert that something came to be so. */
function needsProof(words: readonly string[], line: string, clause: Clause): boolean {
  if (smallTalk.test(line) || /^\d+$/.test(line)) return false;
  if (
    words.every((word) => nameIndex(word) >= 0 || /^(?:and|or|also|plus|then)$/.test(word)) ||
    fieldNouns.test(line)
  )
    return false;
  const becameNow = /\bnow\b/.test(line) && !nowIsTime.test(line);
  if (goneAway.test(line) && !/^(?:i|you) (?:don't|can't|cannot|couldn't)\b/.test(line)) return true;
  if (denies(words) && !becameNow) return false;
  if (fails.test(line) && !mended.test(line)) return false;
  if (
    machinerySubject.test(line) &&
    !/\b(?:went through|worked|succe\w+|saved|updated|accepted|confirmed)\b/.test(line)
  )
    return false;
  if (/^(?:i|we)\b/.test(line) || mineLater.test(line)) return firstPerson(words, line);
  if (youAct.test(line)) return secondPerson(line);
  if (
    /^(?:just |now |still )?(?!(?:every|some|any|no)?thing\b|starting\b|beginning\b|meeting|morning|evening|booking|filing|painting)[a-z]+ing\b(?! (?:is|are|'s|was|has|now)\b)/.test(
      line,
    ) ||
    (/^(?:and )?(?:has|have|had)? ?(?:not )?[a-z]+$/.test(line) && isHarmlessPast(words.at(-1)!))
  )
    return false;
  if (asksOthers.test(line)) return true;
  if (
    isHarmlessPast(words[0]!) &&
    !looksPast(words[0]!, false) &&
    /ed$|^(?:saw|found|read|met|heard|ran|got a)$/.test(words[0]!)
  )
    return false;
  if (generic.test(line)) return false;
  if (
    /^(?:that|this|it|these|those) (?:'s|is|are) (?:been )?(?:only |just |about )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several) /.test(
      line,
    )
  )
    return (
      words.some((word) => looksPast(word) && word !== "created") ||
      /\b(?:fewer|less|off|down|done)\b/.test(line)
    );
  if (becameNow) return true;
  if (/^(?:please |just |so |and |then )?(?:tell|say|let|give|name|ask|check|look|see)\b/.test(line))
    return false;
  if (promises.test(line)) return !conditional.test(line);
  if ((asBefore.test(line) && !/\bback\b/.test(line)) || pending.test(line) || conditional.test(line))
    return false;
  // "Run payroll moved to Friday" begins with a title, not with advice.
  if (modal.test(line) || (imperative.test(line) && !isTitled(words, line))) return false;
  if (otherDoer.test(line) || superlative.test(line)) return false;
  const deed = words.map((_word, at) => verbAt(words, at)).find((verb) => verb?.form === "past");
  if (isOld(words, deed === undefined || takesDate(deed) || places.test(deed.base))) return false;
  if (changedItself.test(line)) return false;
  if (
    /^(?:that|this|it) (?:'s|is|was|looks|sounds) (?:\w+ly |so |very |really |quite |a bit )?(?!done|gone|set|in|out|off|on|over|back|ready|live|active|clear|clean|free|open|shut|up|away|alive|history|through|down|there|fixed|mine|put|built|sent|dealt|finito|forgotten|hidden|written|taken|kaput|toast|urgent|high|medium|low|today|tomorrow|blocked|overdue|unblocked|complete|gold|golden|solid)(?!\w+day\b)(?!\w+ed\b)[a-z]+(?: of you)?$/.test(
      line,
    )
  )
    return false;
  if (
    /^(?:here|there|below|above|these|those|that|this|it|they|the following)? ?(?:is|are|'s|'re|was|were) (?:nothing|nobody|no)\b/.test(
      line,
    )
  )
    return false;
  if (
    /^here (?:it|they|you|we) (?:is|are|go)$|^(?:the )?(?:most|least|\w+est) (?:\w+ )?(?:first|last)$/.test(
      line,
    )
  )
    return false;
  if (/^(?:and |so |then |but )*(?:there|here) (?:is|are|'s|was|were)\b/.test(line))
    return /\bnew\b/.test(line);
  if (clause.endedBy === ":" && /^(?:(?:open|all|your|the|\d+) )?(?:tasks?|items?|to-?dos?)\b/.test(line))
    return false;
  // "Four deadlines, two of them urgent": a heading that counts.
  if (counted.test(line) && !words.some((word) => looksPast(word))) return false;
  if (
    clause.endedBy === ":" &&
    words.length <= 7 &&
    !/^(?:all|both|everything)\b/.test(line) &&
    !/ (?:is|are|'s|'re) (?!below|here|listed|as follows|the|your)/.test(` ${line} `) &&
    !words.some((word) => looksPast(word))
  )
    return false;
  if (
    /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|some|most|none|many) (?:of|more|others?|are|is|tasks?|open|items?|due|overdue)\b/.test(
      line,
    )
  )
    return (
      words.some((word) => looksPast(word)) ||
      /\b(?:gone|off|fewer|less|done|on (?:your|the)|new|there)\b/.test(line)
    );
  if (
    /\b(?:has|have|'s|'ve) (?:been (?:\d|one|two|three|four|five|six|a|an|open|on your|waiting|overdue|blocked)\b|(?:\d+|one|two|three|four|five|six|several|many|some) )/.test(
      line,
    )
  )
    return false;
  if (/\bhad been (?!\w+ed\b|done\b)/.test(line)) return false;
  const past = /(?:^|\s)(?:was|were) (.*)$/.exec(line)?.[1];
  if (past !== undefined)
    return looksPast(past.split(" ")[0]!, false) || /^(?:gone|off|out|away|set|put|done)\b/.test(past);
  const perfect = /(?:^|\s)(?:has|have|had|'s) (\w+)$/.exec(line)?.[1];
  if (perfect !== undefined && isHarmlessPast(perfect)) return false;
  const copula = /(?:^|\s)(?:is|are|'s|'re|was|were|been) (.*)$/.exec(line);
  if (copula !== null && cleared.test(line)) return true;
  if (copula !== null) return !judgement.test(copula[1]!) || noJudgement.test(line);
  return !describes.test(line);
}

const counted =
  /^(?:just |only |about |around )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?!(?:tasks?|items?|to-dos?) (?:fewer|less|more|down|lighter|shorter))(?!.*\b(?:new|fewer|less|more|gone|off|added|done|down|now|set)\b)(?:[a-z-]+ )?[a-z-]+s(?: (?:this|next|today|tomorrow|in|on|for|with|ahead|left)\b.*)?$/;
const youAct =
  /^(?:(?:far|overall|otherwise|basically|generally|apparently|so|and|then|now|but|also|yes|no|ok|okay|last|this|on|in|today|yesterday|tomorrow|week|month|year|earlier|morning|well|sure|still|as|looks|like|since|currently|right|there|here|maybe|perhaps|first|next|after|at|the|moment|\w+day) ){0,4}?(?:you|u) (?:'|have|had|can|could|will|are|were|may|might|need|want|should|now|do|did|\w+)/;
const cleared =
  /\b(?:list|week|day|calendar|plate|afternoon|morning|schedule|inbox|slate|deck)s? (?:is|'s|are|looks) (?:\w+ )*?(?:clear|clean|free|empty|lighter|tidy|shorter)\b/;
/** How it is with all of them, or always. */
const generic =
  /^(?:(?:deleted|completed|finished|done|open|blocked|trashed|such|most|repeating|overdue|recurring|all) )*(?:tasks|items|to-dos|reminders|changes) (?:that|which|you|in the trash|stay|can|will|are (?:hidden|shown|kept|switched|turned))\b|^(?:an?|any|every|each) (?:\w+ )?(?:task|reminder|item|row|to-do) (?:that|which|in|can|will|is (?:overdue|hidden|done|blocked|kept)|comes|stays|keeps|gets)\b|^(?:blocked|overdue|done|completed|deleted|finished|repeating|recurring|old|urgent) (?:tasks|items|ones) (?!(?:are|is|have|has|were|was|got|now|gone|all|moved|off|\w+ed)\b)\w+/;
const mineLater =
  /^(?:so|and|then|but|now|also|yes|ok|okay|sure|well|actually|first|next|finally|here|today|sorry|just) (?:i|we)\b/;
const promises =
  /^(?!i |we |you ).*(?:\b(?:will|'ll) (?:now |also |all |both )*(?!stay|remain|need|have to|take|depend|only|not|be (?:able|possible|happy|glad|up to|needed|required|overdue|a |an ))|\bshould (?:now |all |already |both )*(?:be|have|show|appear|arrive|reach|pop)\b(?! (?:able|possible|done (?:first|by|today|before)|a |an |the |in the future|easy|easier|fine to)))/;
