import { finite, hypothetical, isOld, modals, negations, questionStart } from "./claim-words.ts";
import type { Carried, ClaimedEffect } from "./claimed-effect.ts";
import { clausesOf, type Clause } from "./clauses.ts";
import { changedItself, fails, mended, proposes } from "./plain-words.ts";
import { longestSentence, remembered } from "./remembered.ts";
import { statedEffect } from "./stated-effects.ts";
import { claimAt, isModal } from "./verb-claims.ts";
import { endsAsking } from "./sentences.ts";

interface ClauseReading {
  readonly effects: readonly ClaimedEffect[];
  readonly carried: Carried;
}

/**
 * What a sentence says has happened to tasks. Decided by grammar, not by a list of phrases: a verb of effect in a
 * finished form (or a state that only a change brings about), with a subject that is not somebody else, and
 * without negation, modality, condition or question.
 */
export const claimedEffects: (text: string) => readonly ClaimedEffect[] = remembered(
  readEffects,
  50,
  longestSentence,
);

function readEffects(text: string): ClaimedEffect[] {
  const clauses = clausesOf(text);
  const isQuestion = endsAsking(text);
  const effects: ClaimedEffect[] = [];
  let carried: Carried = "none";
  let asking = false;
  // "Since Monday, four tasks were completed": the time in front counts for all that follows.
  if (clauses[0]?.endedBy === "," && timeInFront(clauses[0].words)) return [];
  effects.push(...markedEffects(text));
  for (const [index, clause] of clauses.entries()) {
    const last = effects.at(-1);
    if (last?.manner === "acted" && isObject(clause, last)) {
      effects[effects.length - 1] = { ...last, objects: [...(last.objects ?? []), clause.words] };
      continue;
    }
    // "It is urgent now and due today": the date is claimed with the rest.
    if (
      last !== undefined &&
      /^(?:and|,)$/.test(clause.begunBy) &&
      clause.words.length <= 5 &&
      /^(?:now |also |with )*(?:due|urgent|high|low|medium|#\S+)(?:\s|$)/.test(clause.words.join(" "))
    ) {
      effects.push({ ...last, classes: ["update", "create"], words: [...last.words, ...clause.words] });
      continue;
    }
    asking = isQuestion && (asking || questionStart.has(clause.words[0]!) || index === clauses.length - 1);
    const read: ClauseReading = asking
      ? { effects: [], carried: "unreal" }
      : readClause({ ...clause, words: seeThrough(clause.words) }, carried, clauses[index + 1]);
    effects.push(...read.effects);
    carried = read.carried;
  }
  // Who asks back first says how it stands: "So the meeting was cancelled: shall I delete the task?"
  return isQuestion ? effects.filter(({ manner }) => manner !== "state") : effects;
}

const value =
  /^(?:open|again|estimate|done|closed|blocked|progress|owner|reminder|link|parent|due|assignee|assigned|priority|status|notes?|tags?|repeats?|high|urgent|low|medium|now|today|tomorrow|\w+day|next|\d.*|#.*|waiting|none|title|january|february|march|april|may|june|july|august|september|october|november|december|→|->)$/;

/** "… and the budget review": a noun that goes with the verb before it. */
function isObject({ begunBy, words }: Clause, { words: claim }: ClaimedEffect): boolean {
  if ((begunBy !== "and" && begunBy !== ":") || words.length > 8) return false;
  // After "changed: …" stand values; "done: the dentist" tells what was done.
  if (begunBy === ":" && (claim.length > 2 || words.some((word) => value.test(word)))) return false;
  return (
    (begunBy === ":" || /^(?:the|your|a|an|another|call|send|buy|[\uE000-\uE0FF])$/.test(words[0]!)) &&
    words.every(
      (word) => !finite.has(word) && !modals.has(word) && !negations.has(word) && !word.endsWith("ed"),
    ) &&
    !words.some((word) =>
      /^(?:you|i|it|they|will|priority|tag|note|date|deadline|list|rest|changes?)$/.test(word),
    )
  );
}

/** Signs that tick or strike a row: "[x] Buy milk", "~~Buy milk~~", "🗑️ Buy milk". */
function markedEffects(text: string): ClaimedEffect[] {
  const effect = (classes: ClaimedEffect["classes"], manner: ClaimedEffect["manner"]): ClaimedEffect[] => [
    { classes, manner, earlier: false, words: [...(clausesOf(text)[0]?.words ?? []), "x"] },
  ];
  if (/^\s*\[[xX✓✔]\]/.test(text)) return effect(["complete"], "became");
  if (/^\P{L}*[\p{L}\uE000-\uE0FF][^.!?:]{0,80}(?:✅|☑|✔)\uFE0F?\s*$/u.test(text))
    return effect(["complete"], "became");
  if (/^\s*(?:🗑|❌)/u.test(text)) return effect(["delete"], "became");
  return /~~[^~\n]+~~/.test(text) ? effect(["complete", "delete"], "became") : [];
}

const timeInFront = (words: readonly string[]): boolean =>
  words.length <= 6 && isOld(words, false) && !words.some((word) => /^(?:i|we|you|it|they|that)$/.test(word));

const reportLead =
  /^(?:it (?:looks|seems|appears|says)|(?:i|we) (?:can )?(?:see|notice)|(?:i|we) (?:'d )?(?:recommend|suggest|propose|advise)|according to|apparently|the (?:history|log|change log|notes?|title) (?:shows?|says?|tells?)|note that you|looks like|seems|you (?:said|say|asked|told|wanted|want|mentioned|meant|requested)|(?:nice|great|good|amazing|awesome|fantastic|excellent|impressive|lovely) (?:work|job|going|effort)|congrat\w*)\b/;
const interjection =
  /^(?:you(?: 've)? got it|got it|roger(?: that)?|sure thing|sounds good|of course|will do|to (?:confirm|recap|summari[sz]e|sum up|be clear)|in (?:short|summary)|(?:well|nicely|beautifully) done)$/;
const place = /^(?:on|in) (?:your|the) (?:list|calendar|board|trash|plan)$/;
const subject = /^(?:he|she|it|they|you|there|i|we|nothing|only|two|three|four)$/;
const notOfTasks = /\bchanges are (?:switched|turned) (?:off|on)\b/;
const label = /^(?:new )?(?:due(?: date)?|deadline|priority|status)$/;
/** "Tasks that are done are hidden", "a completed task can be reopened": how it is with all of them. */
const generic =
  /^(?:(?:deleted|completed|finished|done|open|blocked|trashed|such|most) )*(?:tasks|items|to-dos|reminders) (?:that|which|you|in the trash|stay|can|will)\b|^(?:an?|any|every) (?:\w+ )?(?:task|reminder|item|row|to-do) (?:that|which|in|can|will|is|comes|stays|keeps|gets)\b|^(?:blocked|overdue|done|completed|deleted|finished|repeating|recurring|old|urgent) (?:tasks|items|ones) (?!(?:are|is|have|has|were|was|got|now|gone|all|moved|off|\w+ed)\b)\w+/;
const caseLead =
  /^(?:as soon as|in case|so that|in order|would you|now that you|feel free|just say|say (?!goodbye|bye|farewell)|tell me|let me know|to |(?:type|click|press|tap|hit|choose|select|use|ask|try) )/;

function readClause(clause: Clause, carried: Carried, next: Clause | undefined): ClauseReading {
  const { words } = clause;
  const line = words.join(" ");
  // "On your list, he is down for one": a place, and no news of it.
  if (place.test(line) && clause.endedBy === "," && next !== undefined && subject.test(next.words[0]!)) {
    return { effects: [], carried: "none" };
  }
  if (interjection.test(line)) return { effects: [], carried: "none" };
  if (/^i (?:see|understand)$/.test(line)) return { effects: [], carried: "case" };
  if (changedItself.test(line)) return { effects: [], carried: "unreal" };
  if (hypothetical.has(words[0]!) || caseLead.test(`${line} `) || proposes.test(line))
    return { effects: [], carried: "case" };
  if (reportLead.test(line) || notOfTasks.test(line)) return { effects: [], carried: "you" };
  // What follows a case ("when it is done, the next one is created") or explains a refusal is no claim of a state.
  const follows =
    (carried === "case" && /^(?:,|:|and|then)$/.test(clause.begunBy)) ||
    (carried === "unreal" && /^(?::|;|because)$/.test(clause.begunBy));
  const ofItsOwn = /\b(?:i|we|'ve|been|now)\b|^(?:both|all|they|everything|these)\b/.test(line);
  if (follows && !ofItsOwn) return { effects: [], carried };
  if (generic.test(line)) return { effects: [], carried: "you" };
  const state = statedEffect(words, isModal(words));
  if (state !== null) {
    // "Due: 30 November": what follows a label is its value.
    const isLabel = clause.endedBy === ":" && words.length <= 3;
    const all = isLabel ? [...words, ...(next?.words ?? [])] : words;
    return label.test(line) && !isLabel
      ? readVerbs(clause, carried, next)
      : {
          effects: [{ ...state, words: all, ...(isLabel && label.test(line) && { label: true }) }],
          carried: "passive",
        };
  }
  return readVerbs(clause, carried, next);
}

function readVerbs(clause: Clause, carried: Carried, next: Clause | undefined): ClauseReading {
  const { words } = clause;
  const effects: ClaimedEffect[] = [];
  let after =
    isContinuation(clause) && (carried === "unreal" || carried === "case")
      ? carried
      : subjectOf(words, carried);
  for (let at = 0; at < words.length; at += 1) {
    const claim = claimAt({ clause, words, at, carried, next });
    if (claim === null) continue;
    if (claim === "unreal" || claim === "you") {
      after = claim;
      continue;
    }
    effects.push({ ...claim, words });
    after = claim.manner === "acted" ? "me" : "passive";
  }
  const line = words.join(" ");
  // "I lost the connection halfway": a deed of no kind that tells of a failure.
  if (fails.test(line) && !mended.test(line) && effects.every(({ classes }) => classes === null))
    effects.length = 0;
  const unreal =
    isModal(words) || words.some((word) => negations.has(word)) || (fails.test(line) && !mended.test(line));
  if (effects.length === 0 && unreal && !politeNo.test(line)) after = "unreal";
  return { effects, carried: after };
}

/** "No problem, moved to Friday": nothing is denied here. */
const politeNo = /^(?:no (?:problem|worries|prob|sweat|trouble)|not a problem|sorry(?: about that)?|please)$/;

const isContinuation = ({ begunBy, words }: Clause): boolean =>
  /^(?:and|then|,|or)$/.test(begunBy) && !/^(?:i|we|it|they|that|this|the|your|you)$/.test(words[0]!);

const willSee = /^(?:as )?you (?:can|should|will|'ll|may) (?:now |also )*(?:see|find|notice)(?: that)? /;

/** "I can confirm that it's done": the claim is what is confirmed. */
const isTold =
  /^(?:(?:i|we) (?:can |am |'m |are |'d |would |'re )?(?:just |now |also |very |so )*(?:confirm|(?:happy|pleased|glad|delighted|proud|like|love|want|able) to (?:confirm|report|say|tell you|let you know|inform you|announce|share))|please note|you (?:'ll|will) be (?:pleased|happy|glad) to (?:hear|know)|rest assured|just (?:letting you know|so you know)|good news)(?: that)? /;

/** "You'll see it's been added", "you'll find it on your list": the claim is what is seen. */
function seeThrough(words: readonly string[]): readonly string[] {
  const line = `${words.join(" ")} `;
  const told = isTold.exec(line);
  if (told !== null && told[0].length < line.length) return line.slice(told[0].length).trim().split(" ");
  const match = willSee.exec(line);
  if (match === null) return words;
  const rest = line
    .slice(match[0].length)
    .trim()
    .split(" ")
    .filter((word) => word !== "");
  if (rest.some((word) => finite.has(word))) return rest;
  const place = rest.findIndex((word) => /^(?:on|in|at|under|there|marked|listed)$/.test(word));
  return place < 0 ? rest : [...rest.slice(0, place), "is", ...rest.slice(place)];
}

function subjectOf(words: readonly string[], carried: Carried): Carried {
  const subject = words.find((word) => /^(?:i|we|you|he|she)$/.test(word));
  if (subject === "i" || subject === "we") return "me";
  if (subject === undefined)
    return words.some((word) => /^(?:is|are|was|were|'s|'re)$/.test(word)) ? "described" : carried;
  return "you";
}
