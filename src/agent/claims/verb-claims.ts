/** One word in its clause: whether it is a verb that claims an effect, by its form, its subject and what governs it. */
import type { EffectClass } from "../effects/effect-verbs.ts";
import {
  adverbs,
  beWords,
  doers,
  fillers,
  finite,
  haveWords,
  hypothetical,
  isOld,
  modals,
  negations,
} from "./claim-words.ts";
import type { Carried, ClaimedEffect } from "./claimed-effect.ts";
import type { Clause } from "./clauses.ts";
import { classesAt, isAuxiliary, isHarmlessAct, looksPast, takesDate, verbAt } from "./verb-reading.ts";

type Claim = Omit<ClaimedEffect, "words">;
type Reading = Claim | "unreal" | "you" | null;

export interface Place {
  readonly clause: Clause;
  readonly words: readonly string[];
  readonly at: number;
  readonly carried: Carried;
  readonly next: Clause | undefined;
}

export function claimAt(place: Place): Reading {
  const { words, at } = place;
  const word = words[at]!;
  if (word === "did") return didClaim(words, at);
  const verb = verbAt(words, at);
  // Most words are none, and all of them are asked.
  if (verb === undefined && !looksPast(word, false)) return null;
  const left = words.slice(0, at);
  if ((verb?.form === "base" || verb?.form === "both") && wasAble.test(left.join(" "))) {
    return left.some((before) => negations.has(before)) ? "unreal" : actedClaim(place);
  }
  if (verb?.form === "ing") return gerundClaim(place, verb.classes);
  const past = verb === undefined || verb.form === "past" || verb.form === "both";
  if (!past || isAuxiliary(word)) return null;
  if (left.some((before) => negations.has(before)) || isModal(left)) return "unreal";
  const back = governorBefore(words, at);
  const governor = words[back] ?? "";
  const passive = words.slice(back + 1, at).some((before) => /^(?:been|being|got|gotten)$/.test(before));
  if (governor === "be" || (governor === "to" && verb?.form === "both")) return "unreal";
  if (governor === "had" && left.length > 0 && passive) return null;
  if (haveWords.has(governor)) return perfectClaim(place, back, passive);
  if (beWords.has(governor) || passive) return passiveClaim(place, back, passive);
  if (governor === "i" || governor === "we") {
    const claim = actedClaim(place);
    return claim !== null && isOld(words, takesDate(verb)) ? { ...claim, earlier: true } : claim;
  }
  if (governor === "you" || governor === "he" || governor === "she") return "you";
  return left.every((before) => fillers.has(before)) ? bareClaim(place) : nounClaim(place);
}

/** "I was able to add it", "I managed to": it happened. */
const wasAble = /\b(?:was|were|been) able to$/;

const isEarlier = (words: readonly string[]): boolean =>
  words.some((each) => /^(?:already|earlier|previously)$/.test(each));
const stateClaim = ({ words, at }: Place): Claim => ({
  classes: classesAt(words, at),
  manner: "state",
  earlier: isEarlier(words),
});
const actedClaim = ({ words, at }: Place): Claim | null =>
  isHarmlessAct(words, at)
    ? null
    : { classes: classesAt(words, at), manner: "acted", earlier: isEarlier(words) };

function governorBefore(words: readonly string[], at: number): number {
  let back = at - 1;
  while (back >= 0 && (adverbs.has(words[back]!) || words[back]!.endsWith("ly"))) {
    if (haveWords.has(words[back]!)) return back;
    back -= 1;
  }
  return back;
}

/** "I did add it", "I did it". */
function didClaim(words: readonly string[], at: number): Reading {
  const before = words.slice(0, at).filter((word) => !adverbs.has(word));
  if (at > 0 && !/^(?:i|we)$/.test(before.at(-1) ?? "")) return null;
  const rest = words.slice(at + 1).filter((word) => !word.endsWith("ly"));
  const next = rest.find((word) => !adverbs.has(word)) ?? rest[0] ?? "";
  const verb = verbAt([next], 0);
  if (verb?.form === "base" || verb?.form === "both") {
    return { classes: classesAt(words, words.indexOf(next, at)), manner: "acted", earlier: isEarlier(words) };
  }
  return /^(?:|it|that|this|so|everything|all|them|both|these|those|the|two|three)$/.test(next)
    ? { classes: null, manner: "acted", earlier: isEarlier(words) }
    : null;
}

/** "I've added it", "it has been added". */
function perfectClaim(place: Place, back: number, passive: boolean): Reading {
  const { words, at } = place;
  if (passive)
    return byOther(words, at) || isOld(words, takesDate(verbAt(words, at))) ? null : stateClaim(place);
  const subject = subjectBefore(words, back);
  if (subject === "you") return "you";
  if (subject === "me" || (subject === "none" && back <= 0)) return actedClaim(place);
  return null;
}

/** "It is marked as done", "all three were deleted". */
function passiveClaim(place: Place, back: number, passive: boolean): Reading {
  const { words, at } = place;
  const verb = verbAt(words, at);
  const subject = words[back - 1] ?? "";
  if (/^(?:i|we|you)$/.test(subject) && words[back] !== "got") return null;
  if (/^(?:that|which|who)$/.test(subject) && back > 1) return null;
  if (verb?.base === "make" && words[at + 1] === "of") return null;
  if (verb?.base === "block" && words[at + 1] === "by") return null;
  const settled =
    at === words.length - 1 || /^(?:in|for|up|off|out|down|away|now|as|into|onto)$/.test(words[at + 1] ?? "");
  if (verb === undefined && (!looksPast(words[at]!) || (!passive && !settled))) return null;
  if (byOther(words, at) || isOld(words, takesDate(verb) && !/^was|were$/.test(words[back] ?? "")))
    return null;
  // "Two tasks are tagged #finance" describes; "two tasks are deleted" claims.
  const describes =
    /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|some|several|most) (?:of )?(?:\w+ )?(?:tasks?|items?|ones?) (?:is|are)\b/;
  if (onlyDescribes(place) && describes.test(words.join(" "))) return null;
  return stateClaim(place);
}

/** A state that a row may well have stood in before: "marked urgent", "tagged #finance". */
const onlyDescribes = ({ words, at }: Place): boolean =>
  verbAt(words, at)?.base === "mark" ||
  classesAt(words, at)?.every((name) => name === "update" || name === "create") === true;

/** "Added it", "Moved to Friday", and in a row: "I've added it and moved it". */
function bareClaim(place: Place): Reading {
  if (isHarmlessAct(place.words, place.at) || bySomeone.test(place.words.join(" "))) return null;
  const { clause, words, at, carried, next } = place;
  const word = words[at]!;
  const rest = words.slice(at + 1);
  const continues = /^(?:and|then|,|but|or)$/.test(clause.begunBy);
  if (continues && (carried === "unreal" || carried === "case" || carried === "you")) return "unreal";
  const verb = verbAt(words, at);
  if (verb === undefined) return continues && carried === "me" ? actedClaim(place) : null;
  if ((continues && carried === "described") || clause.begunBy === "(") {
    if (onlyDescribes(place)) return null;
  }
  const target = /^(?:to|as|for|it|them|up|on|your|the|all|both|aside|down|in|due|high|low|medium|urgent)$/;
  if (verb.form === "both" && !continues && !target.test(rest[0] ?? "")) return null;
  if (rest.length === 0 && clause.endedBy === ":" && /^\d/.test(next?.words[0] ?? "")) return null;
  const when = /^(?:this|last|so far|today|yesterday|recently|on \S+day|since)\b/.test(rest.join(" "));
  if (clause.endedBy === ":" && when) return null;
  const heading = rest.some((each) => finite.has(each)) || (clause.endedBy === ":" && rest.length === 1);
  if (/^(?:tasks?|items|ones|to-dos)$/.test(rest[0] ?? "") && heading) return null;
  if (
    word === "done" &&
    rest.length > 0 &&
    !/^(?:with|for|so|as|and|it|now|that|[\uE000-\uE0FF])$/.test(rest[0]!)
  )
    return null;
  if (clause.begunBy === ":" && rest.length === 0 && word === "blocked") return null;
  if (word === "noted" || word === "given" || isOld(words, takesDate(verb))) return null;
  return actedClaim(place);
}

const bySomeone = /\bby (?:someone|somebody|anyone|others?|another|you|him|her|them)\b/;
const passiveTail =
  /^(?:to|as|for|from|until|with|due|successfully|in|on|off|under|at|by|now|too|again|already|high|urgent|low|medium|complete|completed|done|away|out|up|down)$/;
const noSubject = /^(?:to|be|the|a|an|any|your|my|most|recently|newly|and|or|of|by|with|in|for|as)$/;

/** "Task created", "Reminder set for Friday", "3 tasks deleted": no other verb, and nothing that the noun acts on. */
function nounClaim(place: Place): Reading {
  const { clause, words, at, carried } = place;
  const verb = verbAt(words, at);
  if (verb === undefined || words.some((word) => /^(?:you|something|anything)$/.test(word))) return null;
  if (words.some((word, index) => index !== at && (finite.has(word) || modals.has(word)))) return null;
  if (clause.endedBy === ":" && at < words.length - 1) return null;
  const following = words[at + 1];
  if (following !== undefined && !passiveTail.test(following)) return null;
  if (noSubject.test(words[at - 1] ?? "")) return null;
  if (
    /^(?:and|,|then)$/.test(clause.begunBy) &&
    (carried === "unreal" || carried === "case" || carried === "you")
  )
    return "unreal";
  const narrows = /^(?:the|any|all|every|each|which|what|tasks|items)$/.test(words[0]!);
  if (narrows && following !== undefined && !/^(?:successfully|now)$/.test(following)) return null;
  return isOld(words, takesDate(verb)) ? null : stateClaim(place);
}

/** "I'm adding it now", "Adding that to your list": said to be under way. */
function gerundClaim({ words, at }: Place, classes: readonly EffectClass[]): Reading {
  const left = words.slice(0, at);
  const rest = words.slice(at + 1);
  if (left.some((word) => negations.has(word) || hypothetical.has(word)) || isModal(left)) return null;
  const claim: Claim = { classes, manner: "acted", earlier: false };
  if (/(?:^| )(?:i|we) (?:'m|'re|am|are)(?: (?:now|just|also|already))*$/.test(left.join(" "))) return claim;
  const subjectOfVerb = rest.some(
    (word) => finite.has(word) || modals.has(word) || /^(?:takes|requires|helps|works|failed)$/.test(word),
  );
  if (subjectOfVerb || !left.every((word) => fillers.has(word))) return null;
  return /\b(?:now|it|that|them|this|your list|for you)\b/.test(rest.join(" ")) ? claim : null;
}

export function isModal(left: readonly string[]): boolean {
  return left.some(
    (word, index) =>
      modals.has(word) &&
      !(word === "like" && left[index - 1] === "looks") &&
      !(word === "let" && haveWords.has(left[index - 1] ?? "")) &&
      !((word === "going" || word === "about") && left[index + 1] !== "to"),
  );
}

/** The subject in front of an auxiliary at `back`. */
function subjectBefore(words: readonly string[], back: number): "me" | "you" | "other" | "none" {
  for (let index = back - 1; index >= 0; index -= 1) {
    const word = words[index]!;
    if (word === "i" || word === "we" || doers.has(word)) return "me";
    if (word === "you") return "you";
    if (!adverbs.has(word) && !word.endsWith("ly")) return "other";
  }
  return "none";
}

const meanwhile = /\b(?:meanwhile|in the meantime|elsewhere|from another)\b/;
const notPerson =
  /^(?:me|us|default|\d.*|now|the|then|end|noon|midnight|tomorrow|today|tonight|next|\p{L}+day|one|moving|setting|adding|a)$/u;

/** "was completed by Anna", "by you": somebody else did it. "by Friday" is a date, "by a week" a measure. */
function byOther(words: readonly string[], at: number): boolean {
  if (meanwhile.test(words.join(" "))) return true;
  const index = words.indexOf("by", at);
  return index > 0 && !notPerson.test(words[index + 1] ?? "me");
}
