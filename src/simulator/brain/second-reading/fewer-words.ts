/**
 * Ways of saying a message in fewer or plainer words that ask for the same. Each takes one thing away: a lead-in, a
 * courtesy, a reason, a remark; or says one thing as it is read best. What asks for something is never taken away.
 */
import { contentWords } from "../fit.ts";
import { mentionsIn } from "../mentions.ts";
import { sentencesOf } from "../own-words.ts";
import { ownVerbs } from "../own-verbs.ts";
import type { Scene } from "../scene.ts";
import { commandVerbs, isCommand } from "./command.ts";
import { remarkBehind, tailBehind } from "./remark-behind.ts";
import { neededThenOrdered, pointersNamed, toldThenOrdered } from "./rows-beside.ts";
import { usualOrders } from "./usual-orders.ts";
import { countedWishes, wishesTogether } from "./wishes-listed.ts";
import { dutyThenAdded, quotedWithValues, valuesInside, valuesOntoWish } from "./values-beside.ts";

/** Whether a part of a message asks for nothing by itself. */
export type AsksNothing = (part: string) => boolean;

const pointer = /\b(?:(?:that|this) (?:one|task)|the task|it|that|this|them|those|these)\b/i;

/** "Lena has an eye test, put it on the list": that is new, whatever row has her name. */
const ontoList = /\b(?:add|put|note|set|enter|stick|pop)\s+(?:it|that|this)\b[^.!?\n]{0,20}\blist\b/i;

const leadIn =
  /^(?:(?:on (?:second|further) thoughts?|come to think of it|having thought about it|change of plans?|plans? changed|one more thing|another thing|last thing|next thing|quick (?:one|question|thing|request)|small (?:thing|request)|by the way|btw|fyi|oh|o+ps|ups|hm+|huh|ah|argh|ugh|wait|(?:al(?:most|ready)|nearly) forgot|before i forget|note to self|lol|haha|sorry|sry|thanks(?: a lot| so much| a million| again)?|thank you(?: very much| so much)?|thx|great|perfect|cool|nice|lovely|good|fine|right|well|actually|anyways?|ok(?:ay)?|alright|hey|hi|hello|yes|yep|yeah|sure|carole|please|pls|now|then|so|and|n|also|too|but|no|nope|nah|my (?:bad|mistake|fault)|i was too (?:quick|fast|hasty))(?:[\s,:;.!–-]+(?=\S)))+/i;

const courtesy =
  /^(?:(?:could|can|would|will) you (?:please |kindly |just |quickly )*|(?:would|do) you mind (?=\p{L}+ing\b)|(?:would|will|could) you be so (?:kind|good) (?:as )?to |i(?:['’]d| would) (?:like|want|love|prefer|appreciate it if) (?:you )?(?:to |could )?|i (?:want|need) (?:you )?to |(?:you|we) (?:can|may|should) (?:now |also |please )*|it would be (?:great|nice|good|helpful) if you (?:could |can )?|is it possible to |let['’]?s |go ahead and |feel free to |(?:please )?make sure (?:to|that you) |be sure to |please |kindly |just )+/iu;

const fillers =
  /(?<![\p{L}'’-])(?:please|pls|kindly|right now|at the moment|at the minute|for me|exactly|precisely|actually|really|basically|quickly|simply|in fact|as well|too|after all|if you can|if possible|when you can|as discussed|as planned|of course|in order of date|sorted by date|by date|for now|altogether|overall|while you(?:['’]re| are) (?:at it|there)|from now on|going forward|from here on)(?![\p{L}'’-])/giu;

/** One step each; undefined or the same text where there is nothing to take away. */
type Step = (text: string, scene: Scene, asksNothing: AsksNothing) => readonly string[];

const withoutLeadIn: Step = (text) => [text.replace(leadIn, "")];
const withoutCourtesy: Step = (text) => {
  const wish = text.replace(courtesy, "");
  return [isCommand(wish) ? wish.replace(/\?$/, "") : wish];
};
const withoutFillers: Step = (text) => [
  outsideQuotes(text, (own) =>
    own
      .replace(fillers, "")
      .replace(/\s+([,.!?;])/g, "$1")
      .replace(/,(?=[.!?]|$)/g, "")
      .replace(/\s{2,}/g, " ")
      .trim(),
  ),
];

/** What stands in quotes is the user's own and stays as it is. */
function outsideQuotes(text: string, change: (own: string) => string): string {
  const quotes: string[] = [];
  const own = text.replace(/["“][^"“”\n]{1,200}["”]/g, (quote) => `\uE000${quotes.push(quote) - 1}\uE001`);
  return change(own).replace(/\uE000(\d+)\uE001/g, (_, place: string) => quotes[Number(place)] ?? "");
}

/** "The vendor called, so please move the kickoff to Friday": what stands before only tells why. */
const whyBefore: Step = (text, scene) => {
  const found =
    /^(.+?)(?:,? (?:so|therefore|hence|thus|which is why|that['’]?s why)|[,;:–-]) (?:(?:can|could|would|will) you |please |pls |now |just |then |i (?:want|need) you to |you can |go ahead and )*(\p{L}.*)$/isu.exec(
      text,
    );
  const [, before = "", wish = ""] = found ?? [];
  const lead = sentencesOf(before).at(-1) ?? before;
  if (!isCommand(wish) || isCommand(lead.replace(courtesy, ""))) return [];
  return [kept(before, wish, scene)].flatMap((one) => one ?? []);
};

/** What only points must not lose the row that was named before it. */
function kept(before: string, wish: string, { known, moment }: Scene): string | undefined {
  const mentions = mentionsIn(before, known.open, moment);
  if (ontoList.test(wish)) return undefined;
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

/** "…, kids are coming": a remark behind the wish that asks for nothing. */
const remarkLeftOut: Step = (text, scene, asksNothing) => {
  const tail = remarkBehind.exec(text)?.[0] ?? "";
  const isPlain = tail !== "" && mentionsIn(tail, scene.known.open, scene.moment).length === 0;
  return isPlain && asksNothing(tail.replace(/^,\s+/, "")) ? [text.slice(0, -tail.length)] : [];
};

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
  [
    (own: string) => own.replace(/,?\s+(?:and|n|&|plus)\s+(?:also|then|as well as)\s+/gi, ". "),
    (own: string) => own.replace(beforeDeed, ". "),
    (own: string) => own.replace(/\s*(?:;|\s[–-]\s|\s\/\s)\s*/g, ". "),
  ].map((change) => outsideQuotes(text, change));
const beforeDeed = new RegExp(
  `,?\\s+(?:and|n|&|plus)\\s+(?=(?:please )?(?:${commandVerbs}|${deeds})\\s)`,
  "giu",
);

const inUsualWords: Step = (text) => usualOrders(text);

/** "Buy a mop finally", "… though": said about the wish, not in it. */
const tailLeftOut: Step = (text) => [text.replace(tailBehind, "")];
const wishesListed: Step = (text) =>
  [countedWishes(text), wishesTogether(text)].flatMap((said) => said ?? []);

const wishWithValues: Step = (text, { moment }) =>
  [valuesOntoWish, quotedWithValues, dutyThenAdded, valuesInside].flatMap(
    (reading) => reading(text, moment) ?? [],
  );
const withRowsNamed: Step = (text, scene) =>
  ontoList.test(text)
    ? []
    : [toldThenOrdered(text, scene), neededThenOrdered(text), pointersNamed(text, scene)].flatMap(
        (said) => said ?? [],
      );

const steps: readonly Step[] = [
  wishesListed,
  wishWithValues,
  withRowsNamed,
  inUsualWords,
  withoutLeadIn,
  sentencesThatAsk,
  whyBefore,
  withoutCourtesy,
  withoutFillers,
  whyBehind,
  remarkLeftOut,
  tailLeftOut,
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
  const plainest = inFewest(message, scene, asksNothing);
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
    if (!seen.has(plainest)) yield plainest;
    seen.add(plainest);
    layer = next;
  }
}

/** All that can be taken away, taken away. */
function inFewest(message: string, scene: Scene, asksNothing: AsksNothing): string {
  let said = message;
  for (let round = 0; round < 4; round += 1) {
    const before = said;
    for (const step of steps)
      said =
        step(said, scene, asksNothing)
          .find((one) => one.trim() !== said)
          ?.trim() ?? said;
    if (said === before || contentWords(said).length === 0) break;
  }
  return said;
}
