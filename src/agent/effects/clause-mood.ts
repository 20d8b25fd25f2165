import { effectVerb, type EffectClass } from "./effect-verbs.ts";

/**
 * Long, as the signs of each mood stand beside the reading that weighs one against the other.
 * How a part of a clause means the effects that its verbs name: as wished or told, or else as forbidden, as not (yet) so,
 * as depending on something, as somebody else's words, or as what a new task is about.
 */
type Mood =
  | { readonly kind: "meant" }
  /** Nothing of it is asked for: "don't delete the report", `Anna said "close it"`. */
  | { readonly kind: "forbidden"; readonly denies: readonly EffectClass[]; readonly meant: string }
  /** It speaks of a row, and these effects are not asked for by it: "the report isn't done". */
  | { readonly kind: "unreal"; readonly denies: readonly EffectClass[]; readonly meant: string }
  /** From here on it says what the new task is: "remind me to delete the report". */
  | { readonly kind: "newTask"; readonly denies: readonly EffectClass[]; readonly meant: string };

const everything: readonly EffectClass[] = ["create", "complete", "update", "delete", "restore"];
/** What cannot be meant where something else than the row is spoken of. */
const lasting: readonly EffectClass[] = ["complete", "delete", "restore"];

const leftAlone =
  /\b(?:leave|keep) (?:\S+ ){1,8}?(?:alone|untouched|unchanged|in peace|as is|(?:as|where|how|the way) (?:it|they) (?:is|are))(?=\W|$)|\bhands off\b|\b(?:don't|do not|never) (?:you )?(?:dare )?(?:touch|mess with)\b/;
/** "Don't forget" and "never mind" are wishes; "I don't need it" is told as what is not needed. */
const forbidding =
  /\b(?:(?:do not|don't|dont|never)(?! (?:(?:let|allow) \S+ )?(?:forget|need|have to|mind|miss|worry|hesitate|fail|see any)\b)|(?:must|should|may)(?:n't| not)|not to|needn't|no (?:need|reason) (?:to|for)|instead of|rather than|(?:decided|am|are|'m|'re) (?:against|not going to)|decided not to|(?:hold|held|holding) off(?: on)?|refrain from|rather not|let's not|let us not|please not|(?:nobody|no one) (?:should|may|must|asked|told|wants?|said)|stop (?=(?:delet|remov|complet|clos|mark|tick)\w*ing))\b/;
const decided = /^decided|not going to$/;
const unneeded = /^no (?:need|reason)|^needn't/;
const unneededOperation = /^(?:delet|remov|eras|trash|mark|tick|renam|reschedul)/;
const notSo =
  /(?:\b(?:have|has|had|is|are|was|were|did|does|do|ca|could|wo|would|ai)n't|\b(?:have|has|had|is|are|was|were|did|does|can|could|will|would|am|'s|'m|'re|'ve|'ll) not|\b(?:cannot|never)|\bnot (?=(?:yet |quite |fully |really |all |completely |actually |entirely |even )*(?:done|finished|complete|completed)\b)|\bdo not (?=need|have to))\b/;
/** "Haven't bought it", "didn't get to it": whatever the verb, it was not done. */
const perfectNot =
  /\b(?:(?:have|has|had|did)(?:n't| not| never)|(?:nobody|no one) (?:has|have|did)|(?:is|are|was|were)(?:n't| not) \S+ yet)\b/;
const participle = /^(?:bought|sent|paid|made|written|read|built|sold|taken|given|found|brought|told)$/;
/** What somebody still has to do, or did not manage. */
const undone =
  /\b(?:(?:i|we)(?:'ll| will|(?:'m|'re| am| are) (?:going|about) to|(?: still)? (?:need|have|plan|hope|ought) to| (?:must|should|might|may))|(?:forgot|tried|failed) to|i wish|still (?:need|have|want)s? to)\b/;
const tellsHere = /\b(?:mark|tick|check|tell|say|log)(?:ed)?\b/;
const hesitating =
  /\b(?:might|maybe|perhaps|considering|(?:thought|thinking|think) (?:about|of)|(?:was|were) (?:going|about) to|at some point|some ?day|later|eventually|according to)\b/;
/** What somebody believes, or nobody knows. */
const doubted =
  /\b(?:(?:will|shall|going to|has to|have to|needs to|must|should) be (?:paid|sent|sold|built|bought|made|written|\w+ed)|i doubt|(?:i['’]?m |am )?(?:not sure|unsure)(?: (?:if|whether|that))?|as good as|apparently|supposedly|allegedly|(?<!\bi )(?<!\bwe )(?:claims|insists|pretends|swears|thinks|believes|assumes|supposes|guesses|hopes|reckons)|(?<!\bi )(?<!\bwe )wants? (?:\S+ ){1,6}(?:deleted|removed|gone|trashed|closed|erased)|(?:gets?|is getting|are getting) (?:paid|sent|done|finished|completed|signed|booked|bought|\w+ed)(?= (?:on|at|in|next|this|tomorrow|by|every|soon|later)\b))\b/;
const awaitsWord =
  /\b(?:after|when|if|once|until|till|unless) (?:i|we) (?:\w+ )?(?:confirm|say|said|tell|told|approve|agree|okay)/;
const kept =
  /\b(?:hold|hang) (?:on ?to|on to)\b|\b(?:hate|afraid|scared|sorry|a shame) to (?:lose|drop|delete|remove|cancel)\b|^\W*(?:please |just |but |and )*keep (?!(?:it |that |this |me )?(?:in mind|going|track|an eye|under|at|to|posted|short|below)\b)/;
const surprised = /\b(?:can't|cannot|can not|couldn't) (?:believe|wait|help)\b|\bnot only\b/;
const almost =
  /\b(?:almost|nearly|half(?:way)?|partly|partially|hardly|barely|far from|nowhere near|not remotely|miles from) (?:being )?(?:done|finished|complete[d]?|through|there)\b/;
const ahead =
  /(?:(?<!\byou )\b(?:will|shall|going to|gonna|(?:have|has|need|needs|ought|got|plan|planning|intend|about|supposed|hope|hoping) to|gotta|must|should|to(?= be\b))|'ll) (?:(?:also|still|then|probably|all|soon|just|try to|hopefully|definitely|not) )*(?:(?:be|get|have|it|get it|have it|have been) )?(?:done|finish(?:ed)?|complete[d]?|ready|over|wrap(?:ped)?)\b/;
const condition =
  /^\W*had (?:\S+ ){1,5}been\s|(?:^|\s)(?:if|unless|once|as soon as|in case|suppos(?:e|ing)|assuming|imagine|until|till|when(?:ever)?|(?:before|after)(?= (?:i|we|you)\b))\s/;
const politeCondition =
  /\bunless i['’]?m (?:mistaken|wrong|very much)|\bif (?:(?:there(?:'s| is| are| was)|you (?:find|see|have(?:n't)?|didn't)|i (?:still )?have an?|(?:it|that)(?:'s| is) still)\b|i (?:remember|recall|see|understand)|i'm not|memory|possible|needed|necessary|so|not|you (?:can|could|may|don't mind|want|like|please|would)|(?:it's|that's|it is|that is) (?:ok|okay|fine|possible|alright|all right))\b/;
/** "Until tomorrow", "till after new year": a time, nothing that must come true. */
const onlyTime =
  /^\s*(?:until|till|before|after|once) (?:(?:after|the|end of|next|this|new|a|in|on|at|early|late|mid|about|around|say|every|per) )*(?:\d|to(?:day|night|morrow)|\w{3,6}day\b|week\w*|month|year\b|noon|lunch|morning|evening|the (?:end|weekend)|christmas|easter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|later|then\b|further notice)/;
const toldAsPast =
  /(?:^|\s)(?:when|once|after|as soon as) (?:i|we) (?:just |finally |already )?(?:\w+ed|did|got|had|sent|paid|went|was|were)\b/;
/** Whose words follow; "I said …" are the user's own. */
const quoting =
  /(?<!\bi )(?<!\bi just )(?<!\bi already )\b(?:said|says|say|told|tells|wrote|writes|texted|asked|asks|messaged|emailed|replied|suggested|suggests|insisted|insists|wants?|thinks?)\b(?: (?:to )?(?:me|us|him|her|them|everyone|everybody))?(?: (?:yesterday|today|earlier|just now))?\s*(?:[:,]?\s*["“‘«']|:\s|(?<order>,? ))/;
const reportedWish =
  /(?<!\bi )\b(?:(?:said|says|told|asked|tells|asks|wants?|ordered|begged|reminded) (?:(?:me|us|him|her|them|that) )?(?:to|(?:that )?(?:i|we) should)|thinks? (?:that )?(?:i|we) should|suggest(?:s|ed)(?: that)?(?: (?:i|we))?(?: should)?)\s+(?<verb>[a-z]+)\b/;
const newTask =
  /\b(?:remind me (?:to|about|of|that)\b|(?:do not|don't|dont|never) (?:let (?:me|us) )?forget\b|note to self\b|to-?do:|(?:add|create|make|set up|write|log|need|want|open|put)(?: me| in| down)? (?:a|an|another|one|two|three|some|new)\b(?: (?!note\b)[a-z]+)? (?:task|to-?do|reminder)s?\b|(?:new|another) (?:task|to-?do|reminder)s?\b)/;

/** Straight apostrophes, lower case: as long as the text itself, so that places in it stay the same. */
const plain = (text: string): string => text.replaceAll("’", "'").toLowerCase();

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}'-]+/gu) ?? [];

/** What people do outside the list, though its verbs sound alike: "don't send it" is no order about a row. */
const deeds = new Set(
  "send write throw build lay cut break split clean fix process empty make give book".split(" "),
);

const setsPriority = /^\W*(?:make|give)\b.*\b(?:urgent|important|high|low|medium|top|priority)\b/;

/** The classes of a verb of the list among the first words after a negation. */
function operation(rest: string, within: number): readonly EffectClass[] {
  for (const word of wordsOf(rest).slice(0, within)) {
    const verb = effectVerb(word);
    if (verb?.base === "do") return ["complete"];
    if (verb === undefined || (deeds.has(verb.base) && !setsPriority.test(rest))) continue;
    if (verb.classes.some((name) => name !== "create")) return verb.classes;
  }
  return [];
}

/** A part between commas. What somebody is quoted with, or what a new task says, goes on to the end of the clause. */
function moodOf(text: string): Mood {
  const said = plain(text);
  if (leftAlone.test(said)) return { kind: "forbidden", denies: everything, meant: "" };
  const made = newTask.exec(said);
  if (awaitsWord.test(said)) return { kind: "forbidden", denies: lasting, meant: "" };
  if (made !== null)
    return { kind: "newTask", denies: lasting, meant: text.slice(0, made.index + made[0].length) };
  return (
    quoted(text, said) ??
    conditional(text, said) ??
    forbidden(text, said) ??
    unreal(text, said) ?? { kind: "meant" }
  );
}

function quoted(text: string, said: string): Mood | null {
  const match = quoting.exec(said);
  if (match !== null) {
    const first = wordsOf(said.slice(match.index + match[0].length))[0] ?? "";
    const verb = effectVerb(first);
    const orders = match.groups?.["order"] === undefined || /^(?:base|both)$/.test(verb?.form ?? "");
    if (orders && operation(said.slice(match.index + match[0].length), 12).length > 0)
      return { kind: "forbidden", denies: everything, meant: "" };
  }
  const wish = reportedWish.exec(said);
  const denies = (effectVerb(wish?.groups?.["verb"] ?? "")?.classes ?? []).filter((name) =>
    lasting.includes(name),
  );
  return wish === null || denies.length === 0
    ? null
    : { kind: "unreal", denies, meant: text.slice(0, wish.index) };
}

/** Where in the text something is said that it depends on; null where it depends on nothing. */
export function dependence(said: string): RegExpExecArray | null {
  const match = condition.exec(said);
  if (match === null || politeCondition.test(said) || toldAsPast.test(said)) return null;
  return onlyTime.test(said.slice(match.index)) ? null : match;
}

/** "If they call off, …": what follows in the same sentence depends on it too. */
export function opensCondition(text: string): boolean {
  const said = plain(text);
  const match = dependence(said);
  return match !== null && wordsOf(said.slice(0, match.index)).length === 0 && !/[.!?]\s*$/.test(text);
}

/** The whole of it depends on something that was said before. */
export const dependent = (text: string): MoodReading => ({
  kept: text,
  asking: [{ text, without: lasting }],
  tells: true,
  denied: [{ text, effects: lasting, onlyNames: false }],
});

function conditional(text: string, said: string): Mood | null {
  const match = dependence(said);
  if (match === null) return null;
  const isWhole = wordsOf(said.slice(0, match.index)).length === 0;
  if (isWhole && /^\W*before\b/.test(said)) return { kind: "forbidden", denies: lasting, meant: "" };
  const main = isWhole ? / (?:then|please|(?:i|we)(?:'d| would))\b(?<rest>.*)$/.exec(said) : null;
  const rest = main === null ? "" : text.slice(main.index);
  return { kind: "unreal", denies: lasting, meant: isWhole ? rest : text.slice(0, match.index) };
}

function forbidden(text: string, said: string): Mood | null {
  const match = forbidding.exec(said);
  if (match === null) return null;
  const rest = said.slice(match.index + match[0].length);
  const denies = operation(rest, 5);
  if (denies.length === 0 || surprised.test(said)) return null;
  const isUnneeded = unneeded.test(match[0]);
  if (isUnneeded && !unneededOperation.test(wordsOf(rest)[0] ?? ""))
    return denies.includes("complete") ? { kind: "unreal", denies: ["complete"], meant: text } : null;
  // "I don't do that any more" and "we decided not to do it" give it up.
  const isTold = /\b(?:i|we|they|he|she)\s*$/.test(said.slice(0, match.index));
  const givesUp =
    (isTold && /^\W*do\b/.test(rest)) ||
    /\bany ?more\b|\bno longer\b/.test(rest) ||
    /^\W*do\b/.test(decided.test(match[0]) ? rest : "");
  if (givesUp && !denies.includes("delete")) return null;
  const before = text.slice(0, match.index);
  const ordersBefore = wordsOf(plain(before)).some((word) => effectVerb(word)?.form === "base");
  return { kind: "forbidden", denies: [...denies, ...doneBy(rest)], meant: ordersBefore ? before : "" };
}

/** "Do not mark it as done": the verb changes, and what it would say is that it is done. */
const doneBy = (rest: string): readonly EffectClass[] =>
  /\b(?:done|finished|complete[d]?)\b/.test(rest) ? ["complete"] : [];

function unreal(text: string, said: string): Mood | null {
  if (almost.test(said) || (ahead.test(said) && !/\b(?:mark|tick|check)(?:ed)?\b/.test(said)))
    return { kind: "unreal", denies: ["complete"], meant: text };
  if (doubted.test(said) && !tellsHere.test(said))
    return {
      kind: "unreal",
      denies: [
        ...new Set<EffectClass>([
          "complete",
          ...operation(said, 20).filter((name) => lasting.includes(name)),
        ]),
      ],
      meant: text,
    };
  const mightDo = (): readonly EffectClass[] =>
    hesitating.test(said) ? operation(said, 20).filter((name) => lasting.includes(name)) : [];
  if ((perfectNot.test(said) && !surprised.test(said)) || (undone.test(said) && !tellsHere.test(said)))
    return { kind: "unreal", denies: ["complete", ...mightDo(), ...refused(said)], meant: text };
  if (kept.test(said)) return { kind: "unreal", denies: ["delete"], meant: text };
  if (mightDo().length > 0) return { kind: "unreal", denies: mightDo(), meant: text };
  const match = notSo.exec(said);
  if (match === null || surprised.test(said)) return null;
  const rest = wordsOf(said.slice(match.index + match[0].length)).slice(0, 6);
  const denies = operation(rest.join(" "), 6).filter((name) => lasting.includes(name));
  const tellsOfDeed = rest.some(
    (word) => /\w{2}ed$/.test(word) || effectVerb(word) !== undefined || participle.test(word),
  );
  return denies.length > 0 || tellsOfDeed
    ? { kind: "unreal", denies: ["complete", ...denies], meant: text }
    : null;
}

/** An effect that is spoken of and not asked for, with the words that tell of which row. */
export interface Denied {
  readonly text: string;
  readonly effects: readonly EffectClass[];
  /** What a new task says names a row at most; "it" means none there. */
  readonly onlyNames: boolean;
}

export interface MoodReading {
  /** Without what is forbidden or only quoted. */
  readonly kept: string;
  /** What asks for or tells of effects, part by part, with the effects that it cannot mean. */
  readonly asking: readonly { readonly text: string; readonly without: readonly EffectClass[] }[];
  /** It speaks of how a row stands, so that its fields may change. */
  readonly tells: boolean;
  readonly denied: readonly Denied[];
}

/** Null where the whole clause is meant as it stands. */
export function readMoods(text: string): MoodReading | null {
  if (/^\W*(?:why don't|won't you|can't you|couldn't you|wouldn't you|don't you)\b/.test(plain(text)))
    return null;
  const parts = withMoods(text);
  if (parts.every(({ mood }) => mood.kind === "meant")) return null;
  const meant = parts.flatMap((part) => (part.mood.kind === "meant" ? [part.text] : []));
  return {
    kept: parts.map((part) => (part.mood.kind === "forbidden" ? part.mood.meant : part.text)).join(", "),
    asking: [
      { text: meant.join(", "), without: [] },
      ...parts.flatMap(({ text: part, mood }) =>
        mood.kind === "meant"
          ? []
          : [{ text: mood.meant, without: mood.kind === "unreal" && mood.meant === part ? mood.denies : [] }],
      ),
    ],
    tells: parts.some((part) => part.mood.kind === "unreal" && part.mood.meant === part.text),
    denied: parts.flatMap(({ text: part, mood }) =>
      mood.kind === "meant"
        ? []
        : [
            {
              text: mood.kind === "newTask" ? part.slice(mood.meant.length) : part,
              effects: mood.denies,
              onlyNames: mood.kind === "newTask",
            },
          ],
    ),
  };
}

function withMoods(text: string): { readonly text: string; readonly mood: Mood }[] {
  // A quotation has commas of its own.
  const whole = quoted(text, plain(text));
  if (whole?.kind === "forbidden") return [{ text, mood: whole }];
  let depends = false;
  return text
    .split(/,\s+|;\s+|\s+(?=because\b|since i\b)|\s+[–—]\s+/)
    .filter((part) => part.trim() !== "")
    .map((part) => {
      const mood = moodOf(part);
      const follows = depends && mood.kind === "meant";
      depends ||= opensCondition(part);
      return { text: part, mood: follows ? { kind: "unreal", denies: lasting, meant: part } : mood };
    });
}

/** "I didn't delete it": what the verb after the negation would do. */
function refused(said: string): readonly EffectClass[] {
  const match = perfectNot.exec(said);
  if (match === null) return [];
  return operation(said.slice(match.index + match[0].length), 4).filter((name) => lasting.includes(name));
}
