import type { EffectClass } from "../effects/effect-verbs.ts";
import { isOld, negations } from "./claim-words.ts";
import { toldOtherwise } from "./told-otherwise.ts";

/** States that only a change brings about: "it's gone", "you're all set", "it is now urgent", "off your list". */
export interface StatedEffect {
  readonly classes: readonly EffectClass[] | null;
  /** `became`: it is said to have become so ("is now urgent"), which no older state can explain. */
  readonly manner: "acted" | "state" | "became";
  readonly earlier: boolean;
}

const copula = "(?:is|are|'s|'re|was|were|has been|have been|sits|lives|stands)";
const soft = "(?:all |now |back |also |both |\\w+ly )*";
const holders = "has|have|shows?|reads?|includes?|says|carries|reflects?|got";

const removal = /\bno longer\b|\b(?:not|isn't|aren't)\b.*\banymore\b/;
const standing = /(?:^| )(?:is|are|'s|isn't|aren't|'re|appears?|has|have) /;
const shouldBe =
  /\bshould (?:now|all)\b.*\b(?:be|have|appear|show)\b|\bthat should do (?:it|the trick)\b|\bshould be (?:all )?(?:set|good|done|sorted) now\b/;
const allSet =
  /^(?:you|we|they|everything|that|it|this|things?)?\s?(?:'re|are|'s|is) (?:now )?(?:all )?(?:set|sorted|good to go|squared away|taken care of|handled)\b(?! (?:to|for|at|as|by) )/;
const considerIt =
  /\bconsider (?:it|that|them|this|\uE000) (?:\w+ )?(?!again\b|first\b|before\b|if\b|when\b|carefully\b)\w+$/;
const shortDone =
  /^(?:all (?:set|done|sorted|taken care of|gone)|good to go|taken care of|sorted|mission accomplished|that takes care of .*|problem solved|job done|easy done|poof|voila)$/;
const took =
  /\b(?:i|we|been|was|were|is|are|'s)\b.*\b(?:took|taken) (?:care of|action\b|\S+ (?:off|out|down|away|back)|(?:off|out|away|back)\b|(?:\S+ ){1,12}(?:off|back)\b)/;
const got =
  /(?:^|\b(?:i|we) (?:'ve |have )?(?:just |now )?)(?:got|gotten) (?:rid of|(?:it|that|them|this|[\uE000-\uE0FF]|(?:the|your) \w+) (?:down|added|done|set|scheduled|sorted|moved|off|on your|onto|in your|deleted|removed)\b)/;
const newTask =
  /^(?:here 's|here is|here are|meet) (?:the|your|a) (?:brand )?new (?:task|tasks|to-do|item|reminder)|^new (?:task|to-do|item|reminder)s?$|^(?:here (?:is|'s|are) )?(?:the |a |my |your )?(?:(?:summary|list|overview|recap|rundown) of )?(?:the |all |your )?(?:changes|updates|edits)(?: (?:to|made|applied|for|i made)\b.*)?$|^there (?:is|'s|are) (?:now )?(?:an? |\w+ )?new (?:tasks?|to-dos?|items?|reminders?)\b/;
const gone = new RegExp(
  `${copula} ${soft}(?:gone|off (?:your|the) (?:list|plate)|in (?:the|your) trash|history|out of (?:the|your) way|a thing of the past)\\b`,
);
const inPlace = new RegExp(
  `${copula} ${soft}(?:in place|in$|back(?: to (?:how|what|normal|where|the way)\\b.*)?$)`,
);
const onList = new RegExp(
  `${copula} ${soft}(?:on|in|at) (?:your|the) (?:top of your |to-?do )?(?:list|plate|calendar|books|tasks|plan|backlog|board|queue)\\b`,
);
const succeeded =
  /\b(?:operation|update|deletion|creation|change|changes|edit|request|move|completion|action|undo|cleanup|clean-up|rescheduling|removal|restore) (?:(?:is|are|was|were|has been|have been|all) )?(?:now )?(?:successful|complete|completed|done|finished|through|applied|saved|in)\b|\b(?:operation|update|deletion|change|request|move|undo) (?:went through|succeeded|worked)\b|^(?:that|it|this) (?:worked|went through|succeeded)\b/;
const isReady = /^(?:your|the) (?:new )?(?:tasks?|reminders?|to-dos?|items?) (?:is|are|'s) (?:now )?ready\b/;
const cameBack = /\b(?:has|have|'s|'ve) come back\b/;
const fieldMoved =
  /^(?:the|its|your|their) (?:\w+ )?(?:status|priority|deadline|date|title|list|tags?) (?:has |have )?(?:now )?(?:changed|moved|switched|shifted|gone)\b/;
const shortComplete =
  /^(?:(?:the|your|all|both) )?(?:tasks?|to-dos?|items?|reminders?|[\uE000-\uE0FF]) (?:complete|done|finished)$/;
/** "I have it scheduled", "I had it moved". */
const haveItDone =
  /^(?:i|we) (?:have|'ve|had|got) (?:got )?(?:it|that|them|this|both|[\uE000-\uE0FF]|(?:the|your) \w+(?: \w+)?) (?:all |now )?(?:\w+ed|set|put|down|done|gone|on your (?:list|calendar|plate))\b/;
const noSooner = /\bno sooner said than done\b/;
const oneDown = /^one (?:down|less|fewer)\b|^that 's (?:one|another) (?:less|fewer|down|off)\b/;
const nowSo = new RegExp(
  `(?:${copula}|${holders}) (?:all |both |also )*now\\b|\\bnow (?:all |both |also )*(?:${copula}|${holders}|due|marked|set|sits?|appears?|repeats?|waits?|belongs?|live|(?!looks|seems|this|sounds)[a-z]{3,}s)\\b`,
);
const nowOfTime =
  /\bright now\b|\bnow (?:that|is the time)\b|^(?:it|the time) (?:is|'s) now \d|\b(?:most|least|first|next|best) (?:\w+ )?(?:one |task |thing )?(?:is |'s )?(?:right )?now\b|\bnow overdue\b|^(?:you|we) (?:now )?have (?:now )?(?:\d+|\w+) (?:open |overdue )?(?:tasks?|items?)|\bfor now\b|\bwhat\b|\byou 're now\b/;
/** "It repeats weekly now", "it will now repeat", "from now on it repeats". */
const fromNowOn =
  /^(?:it|that|this|they|both|everything|all|[\uE000-\uE0FF]|(?:the|your) \w+(?: \w+)?) .*\w.* now$|^(?!i |we ).*\b(?:will|'ll) now\b|^from now on\b/;
const notFromNowOn = /\b(?:right|due|overdue|free|first|most|next|best|for) now$/;
const isDone =
  /(?:^|\S )(?<!\b(?:you|we|i) )(?:is|are|'s|'re) (?:all |both )?(?:done|complete|finished|wrapped up)\b/;
const arrow = /→|->|⇒/;

const needsReader =
  /\b(?:needs?|requires?|awaits?|waits? for) your (?:approval|confirmation|ok|okay|go-ahead)\b/;
/** "Nothing has left your list": what is denied of all. */
const isNothing =
  /^(?:so far |and |but |yet )*(?:nothing|none|nobody|no (?:tasks?|rows?|items?|changes?)) (?:has|have|was|were|left (?:your|the)|went|got|(?:is|are|'s)(?! left\b))\b(?!.*\b(?:any ?more|any longer)\b)/;

export function statedEffect(words: readonly string[], modal: boolean): StatedEffect | null {
  const line = words.join(" ");
  const earlier = /\b(?:already|still|earlier)\b/.test(line);
  const state = (
    classes: StatedEffect["classes"],
    manner: StatedEffect["manner"] = "state",
  ): StatedEffect => ({
    classes,
    manner,
    earlier,
  });
  if (
    removal.test(line) &&
    (standing.test(line) || line.startsWith("no longer")) &&
    !/^(?:i|you) /.test(line)
  ) {
    return state(["delete", "complete", "update"], "became");
  }
  if (isNothing.test(line) || needsReader.test(line)) return null;
  if (shouldBe.test(line)) return state(null);
  const told = toldOtherwise(line);
  if (told !== null) return state(told.classes, told.manner);
  const denied = words.some((word) => negations.has(word));
  if (!denied && fromNowOn.test(line) && !notFromNowOn.test(line) && !nowOfTime.test(line)) {
    return state(nowClasses(line), "became");
  }
  if (noSooner.test(line)) return state(null, "acted");
  if (!denied && isReady.test(line)) return state(["create", "update"], "became");
  if (modal || denied) return null;
  if (haveItDone.test(line)) return state(null, "acted");
  if (cameBack.test(line)) return state(["restore", "create"]);
  if (fieldMoved.test(line) && !isOld(words, true)) return state(["update", "complete", "create"]);
  if (shortComplete.test(line)) return state(["complete"]);
  if (allSet.test(line) || considerIt.test(line) || shortDone.test(line)) return state(null, "acted");
  if ((took.test(line) && !/\byou (?:'ve |have )?(?:took|taken)/.test(line)) || got.test(line))
    return state(null, "acted");
  if (succeeded.test(line)) return state(null);
  if (newTask.test(line)) return state(["create"]);
  if (isOld(words, true)) return null;
  if (inPlace.test(line)) return state(null, "became");
  if (gone.test(line)) return state(["delete", "complete"], "became");
  if (onList.test(line) && !/\bwhat\b/.test(line)) return state(["create", "restore", "update"]);
  if (oneDown.test(line)) return state(["complete", "delete"]);
  if (nowSo.test(line) && !nowOfTime.test(line)) return state(nowClasses(line), "became");
  if (arrow.test(line) && words.length > 2) return state(["update", "create", "complete"]);
  if (isDone.test(line) && !/\b(?:what|how|which|who)\b/.test(line)) return state(["complete"]);
  return null;
}

function nowClasses(line: string): readonly EffectClass[] | null {
  if (/\b(?:done|complete|completed|finished|closed)\b/.test(line)) return ["complete"];
  if (/\b(?:gone|deleted|removed|trash|off)\b/.test(line)) return ["delete", "complete"];
  if (/\b(?:list|calendar|plan)\b/.test(line)) return ["create", "restore", "update"];
  return ["update", "create", "complete", "restore"];
}
