/**
 * Ways of saying a message in fewer or plainer words that ask for the same. Each takes one thing away: a lead-in, a
 * courtesy, a reason, a remark; or says one thing as it is read best. What asks for something is never taken away.
 */
import { contentWords } from "../fit.ts";
import { mentionsIn } from "../mentions.ts";
import { sentencesOf } from "../own-words.ts";
import { ownVerbs } from "../own-verbs.ts";
import type { Scene } from "../scene.ts";
import { neededThenOrdered, pointersNamed, toldThenOrdered } from "./rows-beside.ts";
import { dutyThenAdded, quotedWithValues, valuesInside, valuesOntoWish } from "./values-beside.ts";

/** Whether a part of a message asks for nothing by itself. */
export type AsksNothing = (part: string) => boolean;

const commandVerbs =
  "add|assign|block|cancel|change|check|clear|close|complete|create|cross|delete|drop|extend|finish|give|hand|label|list|make|mark|move|note|plan|postpone|pull|push|put|raise|lower|reassign|remind|remove|rename|reopen|reschedule|restore|schedule|set|shift|show|start|strike|swap|tag|take|tell|tick|unblock|undo|untag|update|write";
const isCommand = new RegExp(`^(?:${commandVerbs})(?![\\p{L}'’-])`, "iu");
const pointer = /\b(?:it|that|this|them|those|these|that one|this one)\b/i;

const leadIn =
  /^(?:(?:on (?:second|further) thoughts?|come to think of it|having thought about it|change of plans?|plans? changed|one more thing|another thing|last thing|next thing|quick (?:one|question|thing|request)|small (?:thing|request)|by the way|btw|fyi|oh|o+ps|ups|hm+|huh|ah|argh|ugh|wait|sorry|sry|thanks(?: a lot| so much| a million| again)?|thank you(?: very much| so much)?|thx|great|perfect|cool|nice|lovely|good|fine|right|well|actually|anyways?|ok(?:ay)?|alright|hey|hi|hello|yes|yep|yeah|sure|carole|please|pls|now|then|so|and|n|also|too|but|no|nope|nah|my (?:bad|mistake|fault)|i was too (?:quick|fast|hasty))(?:[\s,:;.!–-]+(?=\S)))+/i;

const courtesy =
  /^(?:(?:could|can|would|will) you (?:please |kindly |just |quickly )*|(?:would|do) you mind (?=\p{L}+ing\b)|(?:would|will|could) you be so (?:kind|good) (?:as )?to |i(?:['’]d| would) (?:like|want|love|prefer|appreciate it if) (?:you )?(?:to |could )?|i (?:want|need) (?:you )?to |(?:you|we) (?:can|may|should) (?:now |also |please )*|it would be (?:great|nice|good|helpful) if you (?:could |can )?|is it possible to |let['’]?s |go ahead and |feel free to |(?:please )?make sure (?:to|that you) |be sure to |please |kindly |just )+/iu;

const fillers =
  /(?<![\p{L}'’-])(?:please|pls|kindly|right now|at the moment|at the minute|for me|exactly|precisely|actually|really|basically|quickly|simply|in fact|as well|too|after all|if you can|if possible|when you can|as discussed|as planned|of course|in order of date|sorted by date|by date|for now|altogether|overall)(?![\p{L}'’-])/giu;

/** One step each; undefined or the same text where there is nothing to take away. */
type Step = (text: string, scene: Scene, asksNothing: AsksNothing) => readonly string[];

const withoutLeadIn: Step = (text) => [text.replace(leadIn, "")];
const withoutCourtesy: Step = (text) => [
  text
    .replace(courtesy, (said) => (/mind $/i.test(said) ? "" : ""))
    .replace(/\?$/, isCommand.test(text.replace(courtesy, "")) ? "" : "?"),
];
const withoutFillers: Step = (text) =>
  /["“`]/.test(text)
    ? []
    : [
        text
          .replace(fillers, "")
          .replace(/\s+([,.!?;])/g, "$1")
          .replace(/,(?=[.!?]|$)/g, "")
          .replace(/\s{2,}/g, " ")
          .trim(),
      ];

/** "The vendor called, so please move the kickoff to Friday": what stands before only tells why. */
const whyBefore: Step = (text, scene) => {
  const found =
    /^(.+?)(?:,? (?:so|therefore|hence|thus|which is why|that['’]?s why)|[,;:–-]) (?:(?:can|could|would|will) you |please |pls |now |just |then |i (?:want|need) you to |you can |go ahead and )*(\p{L}.*)$/isu.exec(
      text,
    );
  const [, before = "", wish = ""] = found ?? [];
  const lead = sentencesOf(before).at(-1) ?? before;
  if (!isCommand.test(wish) || isCommand.test(lead.replace(courtesy, ""))) return [];
  return [kept(before, wish, scene)].flatMap((one) => one ?? []);
};

/** What only points must not lose the row that was named before it. */
function kept(before: string, wish: string, { known, moment }: Scene): string | undefined {
  const mentions = mentionsIn(before, known.open, moment);
  if (mentions.length === 0 || mentionsIn(wish, known.open, moment).length > 0) return wish;
  // What neither names nor points at a row may be meant for the one that was named.
  if (!pointer.test(wish)) return undefined;
  const rows = [...new Set(mentions.flatMap(({ rows }) => rows))];
  const [row, ...others] = rows;
  if (row === undefined || others.length > 0) return undefined;
  return wish.replace(pointer, `"${row.title}"`);
}

/** "…, because the room is taken": the reason behind a wish. */
const whyBehind: Step = (text) => [
  text.replace(
    /,? (?:because|since|as (?:i|we|he|she|they|it|the|there|our|my)\b|so that|otherwise|or else|in case|given that|now that|seeing that|(?:it|that|he|she|they)['’](?:s|re|ll) (?:only|just|no longer|too|really|more|less)\b)[^.!?]*(?=[.!?]|$)/gi,
    "",
  ),
];

/** A sentence that asks for nothing beside one that does. */
const sentencesThatAsk: Step = (text, scene, asksNothing) => {
  const sentences = sentencesOf(text);
  if (sentences.length < 2 || sentences.length > 6) return [];
  const idle = sentences.map((sentence) => asksNothing(sentence));
  if (idle.every((one) => !one) || idle.every((one) => one)) return [];
  const before = sentences.filter((_, place) => idle[place] === true).join(" ");
  const wish = sentences.filter((_, place) => idle[place] !== true).join(" ");
  return [kept(before, wish, scene)].flatMap((one) => one ?? []);
};

const deeds = [...ownVerbs].join("|");

/** "… and also bring the bottles back on Friday": two wishes as two sentences. */
const inTwo: Step = (text) =>
  /["“`]/.test(text)
    ? []
    : [
        text.replace(/,?\s+(?:and|n|&|plus)\s+(?:also|then|as well as)\s+/gi, ". "),
        text.replace(
          new RegExp(`,?\\s+(?:and|n|&|plus)\\s+(?=(?:please )?(?:${commandVerbs}|${deeds})\\s)`, "giu"),
          ". ",
        ),
        text.replace(/\s*(?:;|\s[–-]\s|\s\/\s)\s*/g, ". "),
      ];

const asSaidElsewhere: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}'’])n(?![\p{L}'’])/giu, "and"],
  [/(?<=\p{L} )r(?= \p{L})/gu, "are"],
  [
    /^(?:set up|open|log|enter|record|start|create|make|add|put in)(?: me)? (?:an? |the )?(?:new |recurring |repeating |regular |quick )*(?:task|to-?do|reminder|entry|item)(?: for (?:me|myself|us))?\s*[:,–-]\s*/i,
    "add a task: ",
  ],
  [/^[^:"“]{0,40}\b(?:task|to-?do|reminder)\b[^:"“]{0,40}:\s+(?=\S)/i, "add a task: "],
  [/^(?:new|task|todo|to-do|add|reminder)\s*:\s*/i, "add a task: "],
  [
    /^(?:put|place|get|write)\s+(["“].+?["”])\s+(?:on|onto|in|into|to) (?:my|the|our|your) (?:list|tasks|to-?dos?)/i,
    "add a task: $1",
  ],
  [
    /^(?:delay|defer|put back|bump|shift|slide|slip|reschedule|postpone) (?=.+ (?:by|to|until|till) )/i,
    "move ",
  ],
  [/(?<=\b(?:move|push|postpone) .+ by )exactly /i, ""],
  [/(?<=\b(?:give|assign|hand|move|set|make|push|shift)\b[^.!?]*) instead\b/i, ""],
  [/\b(?:let it be|have it) (done|finished|due|ready) (?:by|on|until)\b/i, "make it due"],
  [/,? same time(?: of (?:the )?day)?(?: as (?:before|now|ever))?/i, ""],
  [/^(?:please )?(?:correct|adjust|fix) the (estimate|priority|due date|deadline)\b/i, "change the $1"],
];
const inUsualWords: Step = (text) => asSaidElsewhere.map(([pattern, usual]) => text.replace(pattern, usual));

const wishWithValues: Step = (text, { moment }) =>
  [valuesOntoWish, quotedWithValues, dutyThenAdded, valuesInside].flatMap(
    (reading) => reading(text, moment) ?? [],
  );
const withRowsNamed: Step = (text, scene) =>
  [toldThenOrdered(text, scene), neededThenOrdered(text), pointersNamed(text, scene)].flatMap(
    (said) => said ?? [],
  );

const steps: readonly Step[] = [
  wishWithValues,
  withRowsNamed,
  inUsualWords,
  withoutLeadIn,
  sentencesThatAsk,
  whyBefore,
  withoutCourtesy,
  withoutFillers,
  whyBehind,
  inTwo,
];

/** The message in fewer words, nearest first; every text once, at most `most` of them. */
export function* inFewerWords(
  message: string,
  scene: Scene,
  asksNothing: AsksNothing,
  most: number,
): Generator<string> {
  const seen = new Set([message]);
  let layer = [message];
  while (layer.length > 0) {
    const next: string[] = [];
    for (const text of layer) {
      for (const step of steps) {
        for (const shorter of step(text, scene, asksNothing)) {
          const said = shorter.trim();
          if (said === "" || seen.has(said) || contentWords(said).length === 0) continue;
          seen.add(said);
          next.push(said);
          yield said;
          if (seen.size > most) return;
        }
      }
    }
    layer = next;
  }
}
