import { mentionsIn } from "../mentions.ts";
import type { Request } from "../request.ts";
import type { Scene } from "../scene.ts";

/** Services and places that Carole has no way into, by their own names. */
const services =
  /\b(?:outlook|g-?mail|google (?:calendar|drive|maps)|slack|ms teams|microsoft teams|sharepoint|whats-?app|jira|salesforce|zoom|on (?:a|the) map|mailbox|inbox|voice-?mail)\b/i;
const ownPlaces =
  "(?:calendars?|diary|e-?mails?|mails?|messages?|texts?|files?|folders?|drive|phone|contacts|browser|bank account|account)";
/** To look there oneself is asked, not what the list says of it. */
const lookingThere = new RegExp(
  `\\b(?:look|looking|check|checking|see|open|read|search|go|access|peek|dig|browse|scan|log)(?: (?:in|into|at|through|inside|on|up|over|to|for))* (?:my|the|our|his|her|their) (?:\\p{L}+ )?${ownPlaces}\\b`,
  "iu",
);
const news =
  /\b(?:any|new|unread|recent|latest|other) (?:new |unread )?(?:e-?mails?|mails?|messages|texts|calls) (?:from|in|for|today|yet|since|by|this)\b|\b(?:has|have|did) (?:anyone|anybody|somebody|someone|\p{L}+) (?:already |yet )?(?:writ(?:e|ten)|repl(?:y|ied)|e-?mail(?:ed)?|text(?:ed)?|call(?:ed)?|sen[dt]|answer(?:ed)?) (?:to )?(?:me|us|back|my)\b/iu;
const weather =
  /\b(?:weather|forecast|umbrellas?|rain(?:ing|y)?|snow(?:ing|y)?|sunny|sunshine|storm(?:y)?|degrees (?:outside|celsius|fahrenheit)|temperature|(?:cold|warm|hot|nice|wet) (?:outside|out|today|tomorrow)|like outside)\b/i;
const sums =
  /\b\d[\d.,]*\s*(?:%|percent|per cent)\s+of\s+\d|\b\d[\d.,]*\s*(?:times|plus|minus|divided by|multiplied by|x|\*|\+|\/|÷|×)\s*\d|\bsquare root of \d/i;
const sending =
  /^(?:(?:please|hey|hi|ok(?:ay)?|so|and|also)[, ]+)*(?:can|could|would|will) (?:you|u) (?:please |maybe |just |quickly |kindly )*(?:send|shoot|drop|write|e-?mail|text|message|forward)\s+(?!(?:me|us)\b)(?:an? (?:e-?mail|message|text|note|mail|reply|answer) to|(?:\p{L}+ ){1,3}(?:an? |the )?(?:\p{L}+ )?(?:e-?mail|message|text|mail|reply|invite|invitation)\b)/iu;
const world =
  /\b(?:traffic|stock price|share price|exchange rate|news today|headlines|train (?:times|schedule)|opening hours|who won|capital of|population of)\b/i;
const ofTheList = /\b(?:remind|reminders?|add|tasks?|to-?dos?|my list|the list|note down|put down)\b/i;
const isAsked =
  /\?[\s)]*$|^(?:what|which|who|when|where|how|is|are|do|does|any|check|look|tell|show|see|can|could|would|will|please)\b/i;

/** A question or an order that only another service could answer; a row that speaks of it is meant first. */
export function readBeyond(text: string, { known, moment }: Scene): Request | undefined {
  const said = text.trim();
  if (!isAsked.test(said)) return undefined;
  const declined: Request = { kind: "talk", topic: "declined" };
  if (sums.test(said)) return ofTheList.test(said) ? undefined : declined;
  const isBeyond = [services, lookingThere, news, weather, sending, world].some((pattern) =>
    pattern.test(said),
  );
  if (!isBeyond || ofTheList.test(said)) return undefined;
  return mentionsIn(said, known.open, moment).length > 0 &&
    !sending.test(said) &&
    !lookingThere.test(said) &&
    !services.test(said)
    ? undefined
    : declined;
}
