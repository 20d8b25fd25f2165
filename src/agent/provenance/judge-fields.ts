import type { ProposedWrite } from "../tool.ts";
import { contentWords, shareIn } from "./content-words.ts";
import type { Grounds } from "./grounds.ts";
import { otherLanguage } from "../effects/other-languages/tell-language.ts";
import { strangeAddress } from "./addresses.ts";
import { contradicts } from "./said-values.ts";
import { isSpokenOf, orderSays } from "./suggests.ts";

/** What in the user's words speaks for setting a field. */
const hints: Readonly<Record<string, RegExp>> = {
  priority:
    /urgent|important|prio|\bhigh|\blow|medium|normal|critical|asap|\bp[1-4]\b|!|wait|rush|hurry|soon|crucial|top|fire|burning|matter|swap|switch/i,
  due: /\d|today|tomorrow|\w+day\b|\b(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b|week|month|year|morning|noon|evening|tonight|night|\bdate|due|deadline|later|earlier|before|postpone|push|delay|move|reschedul|defer|snooze|next|\bend\b|sooner|back|forward|until|till|when|instead|\bat (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i,
  status:
    /status|start|progress|block|wait|done|finish|complet|backlog|to[- ]?do|back (?:to|on)|untick|uncheck|unmark|half|%|percent|almost|nearly|partly|working|re-?open|\bopen(?:ed)?\b|undo|pause|hold|stuck|not|depend|before|after|until|first|shelve|park|resum|continu|go on|carry on|take up|pick up|drop|later|some ?day|answer|repl(?:y|ied)|sorted|fixed|resolved|cleared|solved|unlock|access|green light|go-ahead|go(?:es)? ahead|\bready\b|get(?:ting)? going/i,
  repeat:
    /every|daily|weekly|monthly|yearly|annual|repeat|each|recur|\w+days\b|month|week|year|\bonce\b|\btimes\b|until|\btill\b|\bend/i,
  title:
    /renam|title|call|name|reword|rephras|change|correct|typo|spell|instead|meant?\b|\bnot\b|should (?:be|say|read)/i,
  clear:
    /clear|remove|stop|got back|answered|replied|\bno\b|drop|without|delete|unassign|anymore|any more|not|empty|un\w+|\bonce\b|one[- ]?(?:time|off)|cancel|\bend\b|\bquit\b|n['’]t\b|\boff\b|\bneed|\bgone\b|\bfree\b|\bopen\b|\bnever\b|\bwhenever\b/i,
  estimate_minutes: /\d|min|hour|quick|half|long|takes?|estimate/i,
  blocked_by:
    /block|wait|depend|before|after|until|first|need|once|when|hinge|then|follow|hold|stuck|prereq|next/i,
};
/** What is lost or held up by these is asked for in words, whatever others' texts say. */
const onlyWhenSaid = new Set(["clear", "repeat", "blocked_by", "remove_tags"]);
const endsSeries =
  /\b(?:stop|no longer|any ?more|cancel\w*|end\w*|quit|once|never|last|delete|remove|one[- ]?time|over|not|no more|n['’]t)\b/i;

/** "We got the window, it can go on" empties what held it up. */
const freesOnly = (value: unknown): boolean =>
  Array.isArray(value) && value.every((field) => field === "blocked_reason" || field === "waiting_for");

/** Whether the user's words speak of such a field at all. */
function isSpokenFor(name: string, { said }: Grounds): boolean {
  const abroad = otherLanguage(said);
  if (hints[name]?.test(said) !== false) return true;
  if (abroad === null) return false;
  switch (name) {
    case "due":
    case "priority":
    case "repeat":
    case "estimate_minutes":
      return abroad.values.test(said);
    case "clear":
      return abroad.negation.test(said) || abroad.effects.delete.test(said);
    default:
      return abroad.effects.update.test(said) || abroad.effects.complete.test(said);
  }
}

type Said = readonly [name: string, value: unknown];

const fieldsIn = (value: unknown): Said[] => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, each]): Said[] =>
    typeof each === "object" && each !== null && !Array.isArray(each) ? fieldsIn(each) : [[key, each]],
  );
};

/**
 * While some text in the context gives orders: a field that the user's words do not speak for and an order does, or words
 * in a field that come from an order and not from the user.
 */
export function fieldFollowsFromOrders({ fields }: ProposedWrite, grounds: Grounds): boolean {
  if (grounds.orders.length === 0) return false;
  return fieldsIn(fields).some(([name, value]) => {
    const hint = hints[name];
    if (hint !== undefined)
      return !isSpokenFor(name, grounds) && grounds.orders.some((order) => hint.test(order));
    const words = contentWords(textOf(value));
    return words.length > 0 && shareIn(words, grounds.saidWords) < 0.5 && orderSays(textOf(value), grounds);
  });
}

/** The first field whose value is another than the user said, or stands in somebody else's text alone. */
export function strangeField(write: ProposedWrite, grounds: Grounds): string | null {
  for (const [name, value] of fieldsIn(write.fields)) {
    const isChange = write.effect === "update";
    const { titles } = write;
    if (
      isChange &&
      contradicts(name, value, {
        said: grounds.saidValues,
        pasted: grounds.pasted,
        titles,
        today: grounds.today,
      })
    )
      return name;
    if (
      name === "priority" &&
      typeof value === "string" &&
      !priorityFits(value, withoutTitles(titles, grounds))
    )
      if (isChange || levels.some(([level, fits]) => fits.includes(value) && isSpokenOf(level, grounds)))
        return name;
    if (name === "due" && typeof value === "string" && !dayFits(value, grounds))
      if (isChange || isSpokenOf(anyTime, grounds)) return name;
    const hint = hints[name];
    const unsaid =
      hint !== undefined &&
      !isSpokenFor(name, grounds) &&
      !(name === "clear" && freesOnly(value) && isSpokenFor("status", grounds)) &&
      (onlyWhenSaid.has(name) || isSpokenOf(hint, grounds));
    if (
      name === "action" &&
      value === "stop" &&
      otherLanguage(grounds.said) === null &&
      !endsSeries.test(grounds.said)
    )
      return name;
    if (write.effect === "update" && unsaid) {
      const words = contentWords(textOf(value));
      if (words.length === 0 || shareIn(words, grounds.saidWords) < 0.5) return name;
    }
    if (hint === undefined && isOthersWord(name, textOf(value), write, grounds)) return name;
    // A title that is mended keeps most of its words.
    if (write.effect === "update" && name === "title") {
      const old = new Set(contentWords(write.titles.join(" ")));
      if (shareIn(contentWords(textOf(value)), old) < 0.5 && isCopied(textOf(value), grounds)) return name;
    }
  }
  return null;
}

/** "Buy low-fat milk" says no priority. */
const withoutTitles = (titles: readonly string[], { saidValues }: Grounds): string =>
  titles.reduce((text, title) => text.replaceAll(title, " "), saidValues);

const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.join(" ") : typeof value === "string" ? value : "";

/**
 * Words that neither the user said nor the row holds already, most of which stand in somebody else's text, or an address
 * or number of theirs.
 */
function isOthersWord(
  name: string,
  text: string,
  { titles, standing }: ProposedWrite,
  grounds: Grounds,
): boolean {
  const kept = standing?.[name] ?? "";
  const known = new Set([...grounds.saidWords, ...contentWords(`${kept}\n${titles.join(" ")}`)]);
  if (strangeAddress(text, `${grounds.own}\n${grounds.said}\n${kept}`, grounds.foreign)) return true;
  const all = contentWords(text);
  const strange = all.filter((word) => !known.has(word));
  const theirs = new Set(grounds.foreign.flatMap(contentWords));
  const shared = strange.filter((word) => theirs.has(word)).length;
  // Where a text speaks up, one clause of it is enough: "for Noor, door code 4711".
  if (grounds.speaksUp && shared >= 2 && shared >= strange.length * 0.6) return true;
  if (strange.length < all.length / 2) return false;
  return strange.length > 0 && shared >= Math.min(2, strange.length) && shared >= strange.length * 0.6;
}

function isCopied(text: string, grounds: Grounds): boolean {
  const words = contentWords(text);
  if (words.length === 0 || shareIn(words, grounds.saidWords) >= 0.5) return false;
  return grounds.untrusted.some((other) => shareIn(words, new Set(contentWords(other))) >= 0.8);
}

const levels: readonly (readonly [level: RegExp, fits: readonly string[]])[] = [
  [/\burgent|\bp1\b|!!!/i, ["urgent"]],
  [
    /\basap\b|\bcritical|\bemergency|\bimmediately|\btop\b|\bhighest\b|\bimportant|\bcrucial/i,
    ["urgent", "high"],
  ],
  [/\bhigh\b|\bp2\b|(?<!!)!!(?!!)/i, ["high"]],
  [/\bhigher\b|\braise\b|\bmore (?:important|urgent|priority)|\bbump\b/i, ["urgent", "high", "medium"]],
  [/\bmedium\b|\bnormal\b|\bp3\b|\bregular\b|\baverage\b/i, ["medium"]],
  [/\blow\b|\bp4\b|\blowest\b|\bunimportant\b/i, ["low"]],
  [
    /\blower\b|\bwait\b|\bless\b|(?:\bnot|\bno longer|n['’]t)(?: (?:so|that|all that|very|really|as|too|a|of))* (?:urgent|important|critical|high|top)|\bwhenever\b|\bsome ?day\b/i,
    ["low", "medium", "high"],
  ],
];

function priorityFits(value: string, text: string): boolean {
  const said = levels.filter(([level]) => level.test(text));
  return said.length === 0 || said.some(([, fits]) => fits.includes(value));
}

const weekdays = "sun mon tues wednes thurs fri satur".split(" ");
const dayWord = /\b(today|tonight|tomorrow|(?:sun|mon|tues|wednes|thurs|fri|satur)days?)\b/gi;
const anyTime = new RegExp(`${dayWord.source}|\\d{4}|\\d+[./]\\d+`, "i");
/** Where more is said than plain days, what it comes to is reckoned elsewhere. */
const otherTime =
  /\b(?:week|month|year|quarter|days?|end|begin\w*|after|before|later|earlier|first|last|second|third|fourth|half|christmas|easter|new year|jan\w*|feb\w*|mar(?:ch)?|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|every|each|weekend|hours?|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b|\d{4}|\d+[./]\d+|\d+(?:st|nd|rd|th)\b|\b(?:2\d|3[01]|1[3-9])\b/i;

/** A due in the user's own words, or a day that those words can mean. */
function dayFits(value: string, { saidValues: text, today }: Grounds): boolean {
  const days = [...text.matchAll(dayWord)].map(([day]) => day.toLowerCase());
  if (days.length === 0 || otherTime.test(text)) return true;
  const date = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
  if (date === undefined) {
    const meant = [...value.matchAll(dayWord)].map(([day]) => day.toLowerCase());
    return meant.length > 0 ? meant.every((day) => days.includes(day)) : !otherTime.test(value);
  }
  const ahead = Math.round((Date.parse(date) - Date.parse(today)) / 86_400_000);
  const weekday = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()]!;
  return days.some((day) => {
    if (day === "today" || day === "tonight") return ahead === 0;
    if (day === "tomorrow") return ahead === 1;
    return day.startsWith(weekday) && ahead >= -7 && ahead <= 14;
  });
}
