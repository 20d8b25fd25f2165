import { asksOnly } from "../effects/asked-effects.ts";

/** A message cut into what the user says and what they quote, paste or forward. */
export interface OwnWords {
  readonly own: string;
  readonly pasted: readonly string[];
}

/** What is not shown where it was copied from: comments, and signs that show nothing. */
const hidden = /<!--[\s\S]*?(?:-->|$)|\[\/\/\]: ?#[^\n]*|[\u{E0020}-\u{E007F}]+/gu;
/** Files: calendars, and tables of several lines. */
const file =
  /^BEGIN:V[\s\S]*?(?:^END:V\w+[^\n]*(?!\n(?:END|BEGIN):)|$(?![\s\S]))|^\w+(?:[,;\t]\w+)+\n(?:[^\n]*[,;\t](?! )[^\n]*(?:\n|$))+/gm;
const fence = /```[\s\S]*?(?:```|$)|~~~[\s\S]*?(?:~~~|$)/g;
const tagged = /<([a-z][\w-]{1,30})>[\s\S]*?<\/\1>/gi;
const longQuote =
  /"([^"]{25,})"|„([^“”]{25,})[“”]|“([^”]{25,})”|«([^»]{25,})»|(?<![\p{L}\p{N}])'([^'\n]{25,})'(?![\p{L}])/gu;
const quotedLine = /^[ \t]*>.*$/gm;
const mailHeader =
  /^(?:from|to|subject|sent|date|cc|von|an|betreff|gesendet|objet|envoyé|asunto|enviado|fecha)\s*:.*$|^(?:de|à|para)\s*:.*(?:@|\n\s*(?:objet|asunto|à|para|cc|date|fecha)\s*:).*$/im;
const divider =
  /^\s*(?:-{3,}|={3,}|_{3,}|\*{3,}|#{3,}|-+\s*(?:original message|forwarded message|begin|start|ursprüngliche nachricht|weitergeleitete|message (?:d['’]origine|transféré)|mensaje (?:original|reenviado)).*)\s*$/im;

/** Whose words follow a colon: "Anna wrote: …", "this email: …", "summarize the following: …". */
const introduces =
  /\b(?:wrote|writes|said|says|sent|messaged|texted|replied|posted|asks?|asked|reads?|e-?mail|mail|message|text|note|notes|comment|letter|transcript|minutes|article|document|doc|page|slack|thread|chat|post|ticket|snippet|paragraph|excerpt|output|log|following|below|this|attached|forwarded|schrieb|schreibt|sagte?|meinte?|nachricht|brief|notiz|artikel|protokoll|folgende\w*|écrit|dit|courriel|lettre|texte|suivante?|ci-dessous|escribió|dijo|dice|correo|mensaje|carta|nota|texto|siguiente)\b[^:\n]{0,40}$/i;

/** Nobody speaks so of themselves: a role in front of the words. */
const spokenBySystem =
  /(?:^|[\n.!?]\s*)[[(<{#*\s]*(?:system|assistant|ai|admin(?:istrator)?|developer|instructions?|important|new instructions?|note to (?:ai|assistant|self-driving agents?))(?: (?:message|prompt|note|override|notice))?[\])>}*]*\s*[:>\]]/i;
const outsideText =
  /\b(?:e-?mail|mail|message|text|note|comment|letter|transcript|minutes|article|document|doc|page|website|thread|chat|post|ticket|snippet|paragraph|excerpt|log|following|below|attached|forwarded|sent me|wrote me|got this|received|copied|pasted|nachricht|brief|artikel|protokoll|folgende\w*|courriel|lettre|texte|suivante?|ci-dessous|correo|mensaje|carta|texto|siguiente)\b/i;
const pointsAhead = /\b(?:this|these|here|diese[nrsm]?|das hier|hier|cette?|ces|ceci|este|esta|esto)\b/i;
const opener = /^\s*(?:ok|okay|yes|yeah|so|right|well|also|and|sure|great|good|now|hm+|alright|then)[\s,]*$/i;
const longEnough = 12;

/** Where a question about somebody's text ends and that text begins: "Is this email spam? Dear assistant, …". */
function endOfIntroduction(text: string): number | undefined {
  const sentences = text.split(/(?<=[.!?])\s+|\n+/);
  if (sentences.length < 2) return undefined;
  let end = 0;
  let introduced = false;
  let wordsAfter = text.split(/\s+/).length;
  for (const sentence of sentences) {
    if (!asksOnly(sentence) && !(end === 0 && outsideText.test(sentence) && pointsAhead.test(sentence)))
      break;
    end = text.indexOf(sentence, end) + sentence.length;
    wordsAfter -= sentence.split(/\s+/).length;
    introduced ||= outsideText.test(sentence) || (pointsAhead.test(sentence) && wordsAfter > longEnough);
  }
  return introduced && end > 0 && end < text.length ? end : undefined;
}

function cutAt(text: string, index: number | undefined, take: (piece: string) => string): string {
  if (index === undefined) return text;
  take(text.slice(index));
  return text.slice(0, index);
}

/**
 * "… Remind me to send these notes to Kim tomorrow": the last sentence after a pasted text is the user's own when it
 * speaks of that text from outside. A text does not call itself "these notes" and ask to be sent.
 */
const closingRequest =
  /(?:^|[\n.!?]\s*)((?:please |now |so |and |also |then |ok,? |carole,? )*(?:remind me|add (?:a|me a) (?:task|reminder|to-?do)|(?:create|make) (?:a|me a) (?:task|reminder|to-?do)|(?:can|could|would) you (?:please )?(?:remind|add|create|make)|i (?:need|have|want) to)\b[^\n.!?]*\b(?:th(?:is|ese|ose|at)|the|all) (?:\w+ )?(?:notes?|e-?mails?|mails?|texts?|messages?|minutes|transcripts?|documents?|docs?|articles?|letters?|threads?|reports?|lists?|points|logs?|above)\b[^\n.!?]*[.!]?)\s*$/i;

export function ownWords(message: string): OwnWords {
  const closing = closingRequest.exec(message.slice(-600))?.[1];
  if (closing === undefined) return cutMessage(message);
  const { own, pasted } = cutMessage(message.slice(0, message.lastIndexOf(closing)));
  return { own: `${own}\n${closing}`.trim(), pasted };
}

/** "(Parents mail:) done. Garage: high prio": states behind labels, a few words each. */
const labels =
  /^(?:done|finished|sent|paid|bought|ready|(?:urgent|high|medium|low)(?: prio(?:rity)?)?)(?:[.;,]\s+[\p{L}\p{N} ]{2,30}: (?:done|finished|sent|paid|bought|ready|(?:urgent|high|medium|low)(?: prio(?:rity)?)?))+[.!]*$/iu;

/** "Note for the bike: …" says what to note; "note from Ben: …" says who wrote it. */
const notesDown =
  /^\W*(?:please |bitte )?(?:(?:add|put|write|make|leave|ajoute\w*|mets|añade|pon|schreib\w*|mach) (?:a |the |an |une? |eine? |una )?)?(?:notes?|comment|notiz|nota|remarque|commentaire|zum|zur)\b(?: (?!from\b|by\b|von\b|de\b|by\b)\S+){1,6}$/i;

function cutMessage(message: string): OwnWords {
  const pasted: string[] = [];
  const take = (piece: string): string => {
    if (piece.trim() !== "") pasted.push(piece.trim());
    return "\n";
  };
  let own = message
    .replaceAll(hidden, take)
    .replaceAll(file, take)
    .replaceAll(fence, take)
    .replaceAll(tagged, take)
    .replaceAll(quotedLine, take);
  for (const mark of [mailHeader, divider]) {
    const match = mark.exec(own);
    if (match !== null) {
      take(own.slice(match.index));
      own = own.slice(0, match.index);
    }
  }
  own = own.replaceAll(longQuote, take);
  own = cutAt(own, spokenBySystem.exec(own)?.index, take);
  own = cutAt(own, endOfIntroduction(own), take);
  const colon = /:(?=\s)/.exec(own);
  if (colon !== null) {
    const lead = own.slice(0, colon.index);
    const rest = own.slice(colon.index + 1);
    if (/^\s*<?https?:\/\/\S+>?\s*$/.test(rest)) return { own: own.trim(), pasted };
    // "Parents mail: done" and "ok: call Anna" are one's own words.
    const isOwn =
      rest.trim().split(/\s+/).length <= 3 ||
      labels.test(rest.trim()) ||
      opener.test(lead) ||
      notesDown.test(lead.trim());
    if (!isOwn && (introduces.test(lead) || (asksOnly(lead) && rest.trim().length > 20))) {
      take(rest);
      own = lead;
    }
  }
  return { own: own.trim(), pasted };
}
