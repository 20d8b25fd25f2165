import { remembered } from "./remembered.ts";

/**
 * What no change of a task can stand behind: messages to people, calls, bookings, other programs. Read only in clauses that
 * assert something, with the words of the rows taken out ("Book the hotel" is a task, "the hotel is booked" is not).
 */
const channel =
  "(?:e-?mails?|inbox|mails?|mailbox|slack|teams|whatsapp|sms|text messages?|texts?|dms?|voicemails?|letters?|push notifications?|notifications?|alarms?|phone|smartphone|watch|calendar invites?|invites?|invitations?|google calendar|siri|alexa)";
const company =
  "(?:restaurant|hotel|airline|clinic|practice|doctor|dentist's office|surgery|salon|shop|store|vendor|supplier|venue|bank|landlord|office|reception|team|client|customer|support|hr|colleagues?|everyone|attendees|participants)";
const ways: readonly RegExp[] = [
  new RegExp(`\\b${channel}\\b(?! (?:tasks?|reminders?|to-?dos?)\\b)`),
  new RegExp(
    `\\b${company} (?:\\w+ ){0,2}?(?:confirmed|knows?|agreed|accepted|replied|answered|said|called|informed|notified|told|expects|is (?:expecting|aware|informed)|has (?:it|been|confirmed|agreed))\\b`,
  ),
  /\b(?:pinged|emailed|e-mailed|mailed|messaged|texted|phoned|rang|called up|notified|informed|contacted|invited|alerted|tipped off|reached out|dialled|dialed|faxed|slacked|cc'd)\b(?! as\b)/,
  /\b(?:i|we|'ve)\b.* (?:forwarded|paid|purchased|ordered|bought|reserved|tweeted|posted)\b(?! by (?:due|date|priority))/,
  /^(?:and |so |then )?(?!it\b|that\b|this\b|you\b|i\b|we\b|they\b|the\b)\p{L}+ (?:has |have |already |just )*(?:confirmed|agreed|accepted|promised|acknowledged)\b/u,
  /\b(?:let|letting) (?!(?:me|you|us|it|that|this)\b)(?:\S+ ){1,4}?know\b|\b(?:gave|given|dropped|sent|shot|left) (?!(?:it|this|that|you|your|them) (?:to|a|an|the|due|high|low|urgent|medium)\b)(?:\S+ ){1,3}?(?:a (?:call|ring|heads-up|message|note that|shout|line|text|ping|nudge)|the details|the news|word)\b/,
  /\b(?:table|room|seat|flight|ticket|appointment|slot|taxi|cab|hotel|reservation|booking|order|payment|invoice|transfer)s?\b.{0,20}\b(?:booked|reserved|confirmed|paid|placed|went through|cancell?ed with|secured)\b/,
  /\b(?:it|that|this|they|report|document|file|message)(?: is|'s|'re| are) (?:\w+ )?(?:on (?:its|the|their) way|sent|out the door|in (?:her|his|their) (?:inbox|hands))\b/,
  /(?:has|have|'s|'ve|been|got) been (?:notified|informed|emailed|messaged|texted|contacted|invited|told|alerted|briefed|paid|forwarded|submitted|delivered)\b/,
  /(?<!\p{L})(?:verschickt|versendet|gesendet|benachrichtigt|informiert|angerufen|gebucht|bestellt|bezahlt|eingeladen|wecker|envoyée?s?|prévenue?s?|appelée?s?|réservée?s?|commandée?s?|payée?s?|invitée?s?|alarme|enviad[oa]s?|avisad[oa]s?|llamado|reservad[oa]s?|pagad[oa]s?|invitad[oa]s?|alarma|inviat[oaie]|avvisat[oaie]|prenotat[oaie]|pagat[oaie]|sveglia|verstuurd|gebeld|betaald)(?!\p{L})/u,
  /^(?:and |so |now )*(?!i\b|you\b|we\b|it\b|they\b|nobody\b|who\b|carole\b)\p{L}+ (?:now |already |also )*(?:knows (?:that|about|it|you|of)|is aware|got (?:a|the|your) (?:message|heads-up|note|word|news)|(?:has been|was) told|heard (?:about|from))\b/u,
  /^(?:the |your )(?:\p{L}+ )?(?:has|have) (?:already |just |now )*(?:confirmed|agreed|accepted|promised|replied)\b/u,
  /\bon your behalf\b/,
  /\b(?:cancell?ed|booked|reserved|confirmed|made) (?:(?:the|your|a) )?(?:\w+ )?(?:reservation|booking|appointment|flight|table|room|order|subscription|membership)\b/,
  /\b(?:i|we) (?:'ve |have |just |already |also )*asked (?!you\b|for\b|the (?:database|tool|system|model)|it\b|them\b|whether|if|to\b|which|what)\w+/,
  /\b(?:her|his|their|\w+ 's) (?:calendar|diary|agenda|schedule|inbox)\b/,
  /\b(?:creat\w+|made|set up|built|saved|generated) (?:you )?(?:a|an|the|new)(?: new)? (?:view|filter|project|folder|board|section|dashboard|automation|document|doc|file|spreadsheet|calendar|event|shortcut|template|backup|export)\b/,
  /\b(?:i|we) (?:'ve |have |just |already |also )*(?:called|rang|phoned|visited|spoke (?:to|with)|talked (?:to|with)|met with|got you (?=an?\b)) (?!it|them|this|that|you|(?:the|your|both|all) (?:tasks?|to-?dos?|items?|rows?|entry))/,
  /^(?:and |now |ok |okay |done |so )*sent\b/,
];

/** `words` without those that name rows of the turn. */
export const isOutside = (words: readonly string[]): boolean => readsOutside(words.join(" "));

const readsOutside = remembered((line): boolean => ways.some((way) => way.test(line)), 200);
