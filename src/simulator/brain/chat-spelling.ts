import { givenNames } from "./given-names.ts";
import { isOwnVerb } from "./own-verbs.ts";

/** Words that only messengers have, and what they stand for, wherever they are. */
const plain: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}])w\/o(?![\p{L}\p{N}])/giu, "without"],
  [/(?<![\p{L}\p{N}])w\/ ?(?=[\p{L}\p{N}])/giu, "with "],
  [/(?<![\p{L}\p{N}])b\/c(?![\p{L}\p{N}])/giu, "because"],
  [/(?<=^|[\s,])(?:cuz|coz|bc)(?=\s)/giu, "because"],
  [/\bgonna be\b/gi, "going to be"],
  [/\bgonna\b/gi, "going to"],
  [/\bwanna\b/gi, "want to"],
  [/\blemme\b/gi, "let me"],
  [/\bdunno\b/gi, "don't know"],
  [/\b(?:smth|sth|smthg)\b/gi, "something"],
  [/\brn\b/gi, "right now"],
  [/\bthurs\b(?!\w)/gi, "thursday"],
  [/\b(?<=\d ?)hrs\b/gi, "hours"],
  [/\bthru\b/gi, "through"],
  [/\bppl\b/gi, "people"],
  // "Those two tomorrow": two of them, and not two o'clock.
  [/^(?:those|these) two (?=\p{L})/iu, "both of them "],
  // "+2d": as much later as that.
  [/^\+ ?(\d{1,3}) ?d(?:ays?)?[.!]*$/i, "$1 days later"],
  [/^\+ ?(\d{1,3}) ?w(?:eeks?)?[.!]*$/i, "$1 weeks later"],
  [/^\+ ?(\d{1,3}) ?h(?:ours?|rs?)?[.!]*$/i, "$1 hours later"],
  [/^[-–−] ?(\d{1,3}) ?d(?:ays?)?[.!]*$/i, "$1 days earlier"],
  [/^[-–−] ?(\d{1,3}) ?w(?:eeks?)?[.!]*$/i, "$1 weeks earlier"],
  [/^[-–−] ?(\d{1,3}) ?h(?:ours?|rs?)?[.!]*$/i, "$1 hours earlier"],
  [/(?<=\p{Ll} )['’]?em(?=[\s,.!?]|$)/gu, "them"],
  [/,? *\btho\b(?=[\s,.!?]|$)/gi, ""],
  [/^(?:k+|yo)[,!.]? (?=\p{L})/iu, ""],
  [/^((?:oh|ok(?:ay)?|hm+|ugh|but)[, ]+)?(?:nah+|naw+|noo+|nope)[,.!]*\s+(?=\p{L})/iu, "$1no, "],
  [/(?<=^|[.,!;]\s)n (?=\p{L})/giu, "and "],
  [/(?<=\p{L} )w (?=(?:the|my|our|a|an|his|her|their|him|me|it|that)\b)/giu, "with "],
  [/\s*\((?:finally|lol|haha+|yay|sorry|again|ugh|phew|at last|i think|tbh|btw|woo+|hooray)[!.]*\)/gi, ""],
  // Laughter and smileys say nothing of their own; behind them a sentence begins.
  [/\s+(?:[:;]['’]?-?[()DPpO/|]+|<3|xd+|\^\^)(?=\s|$)/g, "."],
  [/[,\s]+(?:lol|lmao|rofl|haha+(?:ha)*|hehe+)(?=[.!?]*$)/gi, ""],
  [/[,\s]+(?:lol|lmao|rofl|haha+(?:ha)*|hehe+)[.,!]*(?=\s)/gi, "."],
  // "rent..": two dots end a sentence as one does, or go on with it as three do.
  [/(?<!\.)\.\.(?!\.)(?=\s*$)/g, "."],
];

/** Where a clause may begin: what stands before its first word. */
const boundary =
  /(?:^|[,.;:!?…(–-]\s*|\b(?:and|but|so|or|because|that|then|if|when|now|ok|okay|think|guess|hope|reckon|said|says|sure|since|as|until|before|after|where|while|maybe|it|this|also|well|yeah|oh|hey|right|no|say)\s+)$/i;

/** Words that lost their apostrophe and are other words without it; what stands around them tells. */
const contracted: readonly (readonly [RegExp, string, "begins"?])[] = [
  [
    /\bits\b(?!\s+(?:due (?:date|day)|date|deadline|title|name|tags?|labels?|priority|notes?|status|own|place|parts?|steps?|subtasks?|owner|assignee|estimate|reminder|turn|way|place)\b)(?=\s)/gi,
    "it's",
  ],
  [
    /\bwere(?=\s+(?:\p{L}+ing|not|out|all|done|on|off|in|at|good|fine|late|ready|just|still|also|only|now|too|so|screwed|running|having|both|over|back|stuck|short|low|meeting|up)\b)/giu,
    "we're",
    "begins",
  ],
  [/\bwed(?=\s+(?:like|love|rather|better|need|be|prefer)\b)/giu, "we'd", "begins"],
  [/\bhes\b/gi, "he's"],
  [/\bshes\b/gi, "she's"],
  [/\bthatll\b/gi, "that'll"],
  [/\bitll\b/gi, "it'll"],
  [/\btheyll\b/gi, "they'll"],
  [/\byoull\b/gi, "you'll"],
  [/\bitd\b/gi, "it'd"],
  [/\btheyd\b/gi, "they'd"],
  [/\bhed(?=\s+\p{L}+)/giu, "he'd", "begins"],
  [/\bshed(?=\s+(?!is\b|was\b|needs\b|has\b|on\b)\p{L}+)/giu, "she'd", "begins"],
  [
    /\b(?:shell)(?=\s+(?:do|take|be|bring|call|send|get|handle|come|make|have|pick|write|finish)\b)/giu,
    "she'll",
    "begins",
  ],
  [
    /\b(?:hell)(?=\s+(?:do|take|be|bring|call|send|get|handle|come|make|have|pick|write|finish)\b)/giu,
    "he'll",
    "begins",
  ],
  [/\blets(?=\s+(?!me\b|him\b|her\b|us\b|you\b)\p{L}+)/giu, "let's", "begins"],
  [/\bwhens(?=\s)/giu, "when's", "begins"],
  [/\bwheres(?=\s)/giu, "where's", "begins"],
  [/\bwhos(?=\s)/giu, "who's", "begins"],
  [/\bhows(?=\s)/giu, "how's", "begins"],
  [/\baint\b/gi, "isn't"],
  [/\bmustnt\b/gi, "mustn't"],
  [/\bneednt\b/gi, "needn't"],
  [/\bhadnt\b/gi, "hadn't"],
  [
    /\b(mum|mom|dad|gran|grandma|grandpa|granny|auntie|sister|brother|husband|wife|boss|neighbou?r|landlord|dentist|doctor)s(?=\s+(?!(?:and|or|are|have|were|on|at|to|for|with|want|need|said|say|in|of)\b)\p{L})/giu,
    "$1's",
  ],
];

const beforeIll =
  /\b(?:is|are|was|were|be|been|am|im|i['’]?m|feel\p{L}*|fell|gets?|getting|got|fallen|seriously|really|so|very|too|still|he['’]?s|she['’]?s|the|her|his|quite|pretty)\s*$/iu;

/** "so ill do it", "maybe one day ill learn": what follows is a deed, and what stands before tells of nobody's health. */
function willOfMine(text: string): string {
  return text.replace(/\bill\b/gi, (word, at: number) => {
    const before = text.slice(0, at);
    const next = /^\s+(\p{L}+)/u.exec(text.slice(at + word.length))?.[1]?.toLowerCase() ?? "";
    const isDeed =
      isOwnVerb(next) ||
      /^(?:do|be|have|see|deal|let|tell|keep|need|come|leave|just|also|never|definitely|probably|handle|manage|squeeze)$/.test(
        next,
      );
    return isDeed && (!beforeIll.test(before) || /\bso\s*$/i.test(before)) ? "I'll" : word;
  });
}

/** Where nothing is written large, nothing tells names from words, and an apostrophe is not to be expected. */
export const isTypedSmall = (text: string): boolean =>
  !/\p{Lu}\p{Ll}/u.test(text.replace(/^\s*\p{Lu}\p{Ll}*(?=\s)/u, "")) && !/["“`]/.test(text);

/** What is typed as in a messenger, with the letters and marks that belong to it. Quotes stay the user's own. */
export function mendChat(text: string, names: readonly string[]): string {
  if (/["“`]|https?:/.test(text)) return text;
  const spelled = plain.reduce((said, [pattern, usual]) => said.replace(pattern, usual), text);
  if (!isTypedSmall(text)) return spelled;
  const marked = contracted.reduce(
    (said, [pattern, usual, where]) =>
      said.replace(pattern, (word: string, ...rest: readonly unknown[]) => {
        const [whose] = rest;
        const at = rest.find((one) => typeof one === "number") ?? 0;
        if (where === "begins" && !boundary.test(said.slice(Math.max(0, at - 20), at))) return word;
        return likeTyped(word, typeof whose === "string" ? `${whose}'s` : usual);
      }),
    spelled,
  );
  return withNames(withThings(willOfMine(withDays(withAnd(marked))), names), names);
}

const pairs = /\b(?:rock|fish|mac|drag|salt|mix|cut|plug|show|bed|stop|hit|park|wash|r|q|d)$/iu;
const beginsMore =
  /^(?:it|it['’]s|its|that|that['’]s|this|them|the|my|our|then|also|please|i|i['’]ll|we|to|by|on|at|for|due|takes?|is|are|p[1-4]|no|not|maybe|un\p{L}+|\d\S*)$/iu;

/** "Buy nappies n call mum": between what is asked for; "fish n chips" stays what it is. */
const withAnd = (text: string): string =>
  text.replace(/(?<=\S) n (\S+)/giu, (found: string, next: string, at: number) => {
    const isMore = beginsMore.test(next) || isOwnVerb(next) || isCommand.test(next);
    return isMore && !pairs.test(text.slice(0, at)) ? ` and ${next}` : found;
  });

const isCommand =
  /^(?:add|set|make|move|mark|tag|label|put|push|delete|remove|drop|rename|remind|give|assign|note|change|bring|tick|finish|complete|close|cancel|undo|show|tell|what|when|who|which|how)$/i;

const days: Readonly<Record<string, string>> = {
  mon: "monday",
  tue: "tuesday",
  tues: "tuesday",
  wed: "wednesday",
  thu: "thursday",
  thur: "thursday",
  fri: "friday",
  sat: "saturday",
  sun: "sunday",
};

/** "Busy wed", "only on sat"; what has a meaning of its own ("i sat", "the sun") is a day only where one is looked for. */
function withDays(text: string): string {
  return text
    .replace(
      /(?<![\p{L}\p{N}@#'’./-])(mon|tues?|wed|thur?|fri)(?![\p{L}\p{N}@'’/-])/gu,
      (day) => days[day] ?? day,
    )
    .replace(
      /(?<=\b(?:on|by|to|till|until|for|next|this|every|before|only|or|from|is|since|wait,?|no,?|then,?) )(sat|sun)(?![\p{L}\p{N}@'’/-])/gu,
      (day) => days[day] ?? day,
    );
}

/** "printers working again", where a title has the printer: what it is, and not that there are several. */
function withThings(text: string, names: readonly string[]): string {
  const things = new Set(names.filter((name) => /^\p{Ll}/u.test(name)));
  return text.replace(
    /(?<![\p{L}'’-])(\p{Ll}{3,})s(?= (?:too|so|not|now|off|due|in|on|at|closed|booked|back|moved|broken|gone|ready|working|already|finally|still|\p{Ll}{2,}ing)(?![\p{L}]))/gu,
    (word, thing: string) => (things.has(thing) ? `${thing}'s` : word),
  );
}

const likeTyped = (word: string, meant: string): string => (/^\p{Lu}/u.test(word) ? large(meant) : meant);

const ordinaryToo =
  /^(?:mark|will|may|bill|rose|sue|grant|jack|pat|rob|drew|dawn|hope|art|max|joy|faith|grace|penny|rich)$/i;
const given: ReadonlySet<string> = new Set(givenNames);

/** "toms off sick, push nadias call": the names of people, as names are written; `names` are those that the rows tell. */
function withNames(text: string, names: readonly string[]): string {
  const people = names.filter((name) => /^\p{Lu}/u.test(name)).map((name) => name.toLowerCase());
  const told = new Set(people.filter((name) => !ordinaryToo.test(name)));
  const isName = (word: string): boolean => given.has(word) || told.has(word);
  return text.replace(
    /(?<![\p{L}\p{N}@#/.'’-])(\p{Ll}{2,})(['’]s)?(?![\p{L}\p{N}@])/gu,
    (word, said: string, owned: string | undefined) => {
      if (isName(said)) return `${large(said)}${owned ?? ""}`;
      const whose = said.replace(/s$/, "");
      return owned === undefined && whose !== said && isName(whose) ? `${large(whose)}'s` : word;
    },
  );
}

const large = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const noName =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|english|german|french|spanish)$/i;

/** The names in titles, where a heading is not written large throughout, those to whom tasks are given, and things (small). */
export function namesIn(
  rows: readonly { readonly title: string; readonly assignee?: string | undefined }[],
): readonly string[] {
  const found = rows.flatMap(({ title, assignee }) => {
    const [, ...words] = title.split(/[^\p{L}'’-]+/u);
    const names = words.filter((word) => /^\p{Lu}\p{Ll}{2,}(?:['’]s)?$/u.test(word));
    const isHeading = names.length > 1 && words.every((word) => word.length < 4 || /^\p{Lu}/u.test(word));
    const things = words.filter((word) => /^\p{Ll}{3,}$/u.test(word) && !word.endsWith("s"));
    return [...(isHeading ? [] : names), ...things, ...(assignee === undefined ? [] : [assignee])];
  });
  const names = found.map((word) => word.replace(/['’]s$/, "")).filter((word) => /^\p{L}+$/u.test(word));
  return [...new Set(names.filter((word) => !noName.test(word)))];
}
