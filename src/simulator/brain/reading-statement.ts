import type { SaidFields, SaidRequest } from "../../language/reading.ts";
import type { Request } from "./request.ts";
import { isOwnVerb } from "./own-verbs.ts";

const hindered =
  /^(?:(?:i|we) )?(?:can['’]?t|cannot|can not|couldn['’]?t|could not|am not able to|unable to) (?:really |yet |even )*(.+?)\s*(?:[,;–]|\s-\s|\bbecause\b|\bsince\b|\buntil\b|\bas long as\b)\s*(?:(?:i['’]?m|i am|we['’]?re|still|is|are) )*(.+)$/i;
const underway =
  /^(?:i['’]?m |i am |we['’]?re |we are |i['’]?ve |i have |we['’]?ve |we have |currently |already |now |still |just )*(?:working on|started(?: on| with)?|begun|begun with|busy with|in the middle of|halfway through|on it with) (.+?)(?: right now| now| at the moment| currently| today)*$/i;

const changeOf = (reference: string, fields: SaidFields, text: string): Request => ({
  kind: "act",
  act: "change",
  said: { kind: "update", reference, fields, text },
});

/** "Can't fix the sink, waiting for a part", "working on the slides right now": the state a row is in, told as news. */
export function readState(text: string): Request | undefined {
  const said = text.trim().replace(/[.!]+$/, "");
  if (said.endsWith("?")) return undefined;
  const [, what = "", why = ""] = hindered.exec(said) ?? [];
  const isNamed = !/^(?:remember|find|think|say|see|do|get|tell|wait|believe|sleep)\b/i.test(what);
  if (what !== "" && why !== "" && isNamed) {
    const waitingFor = /^waiting (?:for|on) (.+)$/i.exec(why)?.[1];
    // "Waiting for Sven to send me the address": him, and why.
    const whom = /^(?!the\b|my\b|our\b|an?\b|some)(\p{L}+(?: \p{Lu}\p{L}+)?) to \p{L}+ \S/iu.exec(
      waitingFor ?? "",
    )?.[1];
    const reason: SaidFields =
      waitingFor === undefined
        ? { blockedReason: why }
        : whom === undefined
          ? { waitingFor }
          : { waitingFor: whom, blockedReason: waitingFor };
    return changeOf(what, { status: "blocked", ...reason }, said);
  }
  const call = /^(?:i |we )?(?:just )?made (?:that|the|this|my) ((?:phone )?call)$/i.exec(said)?.[1];
  if (call !== undefined) {
    return {
      kind: "act",
      act: "complete",
      said: { kind: "complete", reference: call, fields: {}, text: said },
    };
  }
  const worked = underway.exec(said)?.[1];
  return worked === undefined ? undefined : changeOf(worked, { status: "in_progress" }, said);
}

const asksToNote =
  /\b(?:add|create|make|new|remind|note|remember|task|to-?do|list|put|schedule|forget|need|needs|have to|has to|must|should|gotta|got to|want|todo)\b/i;
/** "The job failed" tells, "rerun the failed job" asks. */
const finite =
  /(?<!(?:^|\s)(?:the|an?|my|our|your|all|any|some|these|those|every|each))(?<=\S)\s+(?:is|are|was|were|has|have|had|isn['’]?t|aren['’]?t|wasn['’]?t|came|comes|works?|went|goes|says?|said|thinks?|looks?|seems?|feels?|gets?|got|forgot|arrived|started|broke|happened|failed|closed|opened|did|didn['’]?t|does|doesn['’]?t|can['’]?t|won['’]?t|will)\b/i;
const shortened =
  /\p{L}['’](?:s|re|ve|m|d|ll)\s+(?:been|not|so|too|way|really|all|already|now|just|there|gone|here|a|the|done|called|off|out|sick|ill|away|late|back|down|stuck|busy|running|on (?:holiday|vacation|leave))\b/iu;
const person =
  /^(?:i|we|he|she|they|you|it|there|nobody|everyone|someone|somebody|people|this|that)(?:['’]\p{L}+)?\s+\p{L}/iu;

const third = /^\p{L}+ \p{L}{2,}s (?:the|my|our|this|that|an?|his|her|their)\s/u;
/** "Petra called about the invoice": what another person did. */
const others =
  /^(?:the )?\p{Lu}\p{L}+ (?:just |also |finally )?(?:\p{L}{2,}ed|came|said|wrote|sent|told|rang|left|went|gave|found|thinks|wants|says|asks)\b/u;
/** The same where the name is written small: "maya approved the copy". */
const otherSmall =
  /^(?!(?:mark|flag|set|all|not|just|finally|already|need|i|we)\b)\p{L}{2,} (?:just |also |finally |already )?\p{L}{2,}ed (?:off on |off )?(?:the|my|our|this|that|it|his|her|their)\b/iu;
const reaching =
  /^\p{L}+ (?:just |also |finally )?(?:called|phoned|emailed|mailed|texted|wrote|replied|rang|answered|complained|asked|messaged|pinged)(?:$| (?:about|back|me|us|again|because|to say|regarding|earlier|today)\b)/iu;
/** "…, she wants to see it": a second clause with a subject of its own asks for nothing either. */
const goesOn = /[,;–-]\s+(?:and |but |so )*(?:i|we|he|she|they|it|you)(?:['’]\p{L}+)?\s\p{L}/iu;
/** "Went to the movies with my cousin": of a day, and of nothing to do. */
const lived =
  /^(?:(?:just|finally|then|so) )*(?:went (?:to|out|for|home|swimming|shopping|on)|had (?:a|an|the|such|dinner|lunch|breakfast|some|so)|saw|watched|ate|slept|woke up|came (?:home|back)|got (?:home|back|up|in late)|hung out|spent|stayed|dreamt|dreamed|heard|ran into|played|drank|felt|was|were)\b/iu;
const unfinished = /\bnot yet\b/i;

/** "Call with Meier went well": what has been is told of, though its first word could be a deed. */
const happened =
  /^(?:(?:the|my|our|today['’]s) )?(?:(?:phone |video |team )?(?:call|meeting|lunch|dinner|breakfast|coffee|visit|drinks?|interview|trip|talk|chat|session|appointment|date|walk|party|demo|exam|test|class|training))(?: (?:with|at|to|in|on|about) [^,.;:]{1,40}?)? (?:went|was|were|is over|has been|took|ended|didn['’]?t|felt|turned|ran|lasted|happened)\b/iu;

/** Whether a sentence that asks for nothing only tells of something: nothing is made of it unasked. */
export function onlyTells({ kind, text }: SaidRequest): boolean {
  const said = text.trim();
  const [first = ""] = said.toLowerCase().split(/\s+/);
  if (
    (kind !== "create" && kind !== "none") ||
    (isOwnVerb(first) && !happened.test(said)) ||
    asksToNote.test(said) ||
    /["“:\n]|\?\s*$/.test(said)
  )
    return false;
  return tellsSomething(said);
}

export function tellsSomething(said: string): boolean {
  const [first = ""] = said.toLowerCase().split(/\s+/);
  if (happened.test(said)) return true;
  if (isOwnVerb(first) || asksToNote.test(said)) return false;
  return (
    person.test(said) ||
    shortened.test(said) ||
    finite.test(said) ||
    third.test(said) ||
    goesOn.test(said) ||
    others.test(said) ||
    otherSmall.test(said) ||
    reaching.test(said) ||
    lived.test(said) ||
    unfinished.test(said)
  );
}

/** "asdf qwer": a hand that slipped over the keys. */
export const isMash = (text: string): boolean =>
  /\b(?:asdf|qwert?|zxcv|sdfg|dfgh|jkl|hjkl|yxcv|qwer)\p{L}*\b/iu.test(text) &&
  text.trim().split(/\s+/).length <= 4;
