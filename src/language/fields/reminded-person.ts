/** Who is to be reminded, where it is not the speaker: "remind Dawson to do the dishes", "a reminder for my son to call". */
import type { Field } from "./field.ts";

/** Only what is asked of the assistant hands it on: "I need to remind Anna" is the speaker's own to-do. */
const asked = String.raw`^[\s\uE000,.:;!-]*(?:(?:please|pls|plz|kindly|just|also|and|then|so|ok|okay|hey|hi|hello|alexa|siri|carole|assistant|bot|google|let's|(?:can|could|would|will) (?:you|u)|i(?:'d| would) like (?:you )?to|i (?:want|need) you to)[\s,]+)*`;
/** What may stand between the person and the matter: dates that are read already. */
const gap = String.raw`[\s\uE000,]*`;
const matter = String.raw`(?:to|about|of|that|regarding|concerning|what|where|how|why|who)`;
/** No `\p{L}`: written out so often, letters of every script would take half a second to compile. */
const word = String.raw`[^\s\uE000\d,;:!?()"“”&#@][^\s\uE000,;:!?()"“”]*`;
const inside = String.raw`(?!(?:${matter}|for|in|on|at|and|me|us|he|she|they|we|i|it|an?|the|every|each|when|if|before|after|again|later|please)\b)${word}`;
const determiner = String.raw`(?:the|my|our|his|her|their|all the|all of the|all my|all)`;
const joint = String.raw`(?:,? and |, ?| & )`;
const person = String.raw`(?:${determiner} )?(?!(?:my|our|be|you|him|her|them|your|this|that|myself|ourselves|everyone|everybody|of|by|with)\b)${inside}(?: ${inside}){0,3}(?: of (?!${determiner}\b)${inside}(?: ${inside})?)?`;
const persons = String.raw`(?:(?:me|us)${joint})?(?<who>${person}(?:${joint}${person}){0,3})(?:${joint}(?:me|us))?`;
const reminder = String.raw`(?:reminders?|alerts?|notifications?)(?: (?:alert|alarm|notification))?`;
const about = String.raw`(?=${gap}\s(?:to|about|that|regarding|of)\s)`;
const made = String.raw`(?:set|setup|set up|create|make|add|schedule|send|send out|give|put in|start|get|need|i need|i want)`;

/** Each has the stretch to take out, and in it who is meant. Whatever is reminded is a person or a group of them. */
const reminded = new RegExp(
  String.raw`${asked}remind${gap}\s(?<stretch>${persons})(?=${gap}\b${matter}\b|${gap}\s(?:he|she|they)\s)`,
  "di",
);
/** "remind Jason dinner is at 5", "remind the bowling team the game starts": with nothing between person and matter. */
const told = new RegExp(
  String.raw`${asked}remind${gap}\s(?<stretch>${persons})(?=\s(?:(?:the|his|her|their|my|our|we|i)\s|${word} (?:is|are|has|have|starts?|begins?|ends?|needs?)\b))`,
  "di",
);
/** Beside these stands the matter too ("a reminder for the dentist"), so a person has to look like one. */
const addressed: readonly RegExp[] = [
  told,
  new RegExp(
    String.raw`${asked}${made}\b[^\n]{0,40}?\b${reminder}${gap}\s(?<stretch>(?:(?:up|out|set) )?for ${persons})${about}`,
    "di",
  ),
  new RegExp(
    String.raw`${asked}(?:send|give)\b[^\n]{0,40}?\b${reminder}${gap}\s(?<stretch>(?:out )?to ${persons})${about}`,
    "di",
  ),
  new RegExp(
    String.raw`${asked}(?:send|give|set|get|make) (?<stretch>${persons}) (?:an? )?${reminder}${about}`,
    "di",
  ),
  new RegExp(
    String.raw`${asked}(?:i (?:need|want)|have) (?<stretch>${persons} to be )(?=reminded (?:to|about|of|that)\b)`,
    "di",
  ),
];
/** "a project meeting reminder for Sarah": the matter stands before; a name is a person, anything else may be more of it. */
const titled = new RegExp(
  String.raw`${asked}(?!send )${made} (?:an? |the )?(?:(?:new|daily|weekly|monthly|recurring) )*(?!an?\b|the\b|up\b|${reminder})(?:[^\s\d,;:]+ ){1,4}?${reminder}${gap}\s(?<stretch>for (?<who>${word}(?: ${word})?))(?=[\s\uE000.!?]*$)`,
  "di",
);

/** Families, teams and trades: what else is told to do something. */
const role =
  /(?:^|[\s-])(?:mom|mum|mommy|mother|dad|daddy|father|parents?|husband|hubby|wife|spouse|partner|boyfriend|girlfriend|sons?|daughters?|kids?|child|children|brothers?|sisters?|siblings?|grand\p{L}+|granny|aunt|uncle|cousins?|niece|nephew|family|boys?|girls?|friends?|mates?|\p{L}+-?mates?|neighbou?rs?|boss|managers?|teachers?|assistant|secretary|landlord|tenants?|gardener|cleaner|nanny|\p{L}*-?sitter|coach|trainers?|tutor|interns?|accountant|lawyer|co-?workers?|colleagues?|employees?|workers?|staff|team|crew|group|club|class|band|choir|troop|troupe|scouts?|committee|board|department|members?|players?|students?|volunteers?|customers?|clients?|guys|guests?|squad)$/iu;
const raised = String.raw`(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter)\p{Lu}[\p{L}'’.-]*`;
const named = new RegExp(`^${raised}(?: ${raised})*$`, "u");
const leading = new RegExp(String.raw`(?<=^|, |and |& )${determiner} (?=\S)`, "gi");
const withoutDeterminer = (text: string): string => text.replaceAll(leading, "");
const isPersonal = (text: string): boolean =>
  text.split(/,? and |, ?| & /u).every((one) => role.test(one) || named.test(withoutDeterminer(one)));

/** Cheap, and tells most lines apart before the long patterns are tried. */
const reminding = /remind|alert|notif/i;
/** No such request is longer than this before it comes to its matter. */
const opening = 200;

/** `text` as written, `taken` with its dates hidden. */
export function findReminded(text: string, taken: string): Field | null {
  const start = taken.slice(0, opening);
  if (!reminding.test(start)) return null;
  const anyone = reminded.exec(start);
  if (anyone !== null) return handed(anyone, text);
  const shouted = text === text.toUpperCase();
  for (const pattern of addressed) {
    const match = pattern.exec(start);
    if (match !== null && !shouted && isPersonal(match.groups!["who"]!)) return handed(match, text);
  }
  const match = titled.exec(start);
  const known = match !== null && !shouted && named.test(match.groups!["who"]!);
  return known && !/['’]/u.test(match.groups!["who"]!) ? handed(match, text) : null;
}

function handed(match: RegExpExecArray, text: string): Field | null {
  const [start, end] = match.indices?.groups?.["stretch"] ?? [];
  const [from, to] = match.indices?.groups?.["who"] ?? [];
  return start === undefined || from === undefined
    ? null
    : { name: "assignee", assignee: withoutDeterminer(text.slice(from, to)), start, end: end ?? from };
}
