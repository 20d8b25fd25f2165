import { mendChat } from "./chat-spelling.ts";
import { usualChat } from "./chat-ways.ts";
import { fromGerman } from "./from-german.ts";
import { mendShort } from "./mend-short.ts";
import { mendTypos } from "./mend-typos.ts";
import { sentencesOf } from "./own-words.ts";
import { readTalk } from "./reading-talk.ts";

/** "Actually no, reopen it": a command after words of doubt is read as that command. */
const afterthought =
  /^(?:(?:actually|oh|no|nope|wait|hm+|oops|sorry|ah|hold on|never ?mind|nvm)[,.!\s]+)+(?:i (?:already )?(?:have|had|got) (?:that|this|it)(?: one)?(?: already)?[,.;]\s+(?:so )?(?:just )?(?=(?:set|move|make|put|push|change)\b)|(?=(?:reopen|complete|finish|delete|remove|restore|undo|redo|add|create|rename|tag|untag|show|list)\b))/i;

/** "Uh, move it, um, to Friday": sounds of thinking, as a dictation writes them. */
const withoutSounds = (text: string): string =>
  /["“`]/.test(text)
    ? text
    : text.replace(
        /(?:,?\s+|^)(?:uh+|um+|erm+|hmm+)(?![\p{L}\d'’-])(?:,?\s+|,|$)/giu,
        (sound: string, at: number) =>
          // "To thursday, hmm no, friday": what follows thinks again.
          at === 0 ? "" : /^,\s+hm/i.test(sound) ? ", " : " ",
      );

/** "Ugh, I still need to …", "phew, finally sent it": the sigh asks for nothing, what follows may. */
const sigh = new RegExp(
  "^(?:(?:oh (?:no+|dear|god|man|boy|well)|omg|o+h|damn(?: it)?|dang|shoot|crap|gosh|geez|jeez|argh+|ugh+|yikes|phew|whew|wow|yay|meh|sigh|lol|haha+|aww+|ah+)[\\s,.!…:)-]+)+" +
    "(?=(?:i|we)(?:['’]\\p{L}+)?\\s|(?:the|my|our|please|still|finally|just|need|gotta|got to|have to|must|don['’]?t (?:let me )?forget|can you|could you|remind|add|create|mark|move|delete|cancel|undo|push)\\b|\\p{L}{2,}ed\\s)",
  "iu",
);

/** Sentence by sentence, what is said in German and known: the rest stays as it was said. */
function inEnglish(text: string): string {
  const sentences = sentencesOf(text);
  const said = sentences.map((sentence) => fromGerman(sentence));
  return said.every((one) => one === undefined)
    ? text
    : said.map((one, place) => one ?? sentences[place] ?? "").join(". ");
}

/** "Hi Carole, add milk" asks for the milk alone; a greeting that is all stays. */
export function withoutCourtesy(message: string): string {
  const text = message.replace(sigh, "");
  const rest = text
    .replace(
      /^(?:hi|hello|hey|good (?:morning|afternoon|evening))(?:,? (?:there|carole))?[\s,.!]+(?=\S)/i,
      "",
    )
    .replace(/^carole[,:]\s+/i, "")
    .replace(
      /^(?:(?:ok(?:ay)?|so|well|right|anyways?|seriously|now|but|jk|lol|haha|no|fine|alright|honestly|for real|really)(?=[\s,:–-])[\s,]*){1,5}[:–-]\s+(?=\S)/i,
      "",
    )
    .replace(
      /^(?:sorry (?:to (?:bother|disturb) you|for (?:bothering|disturbing) you|for the trouble)|excuse me|quick (?:one|question|thing)|(?:just )?one (?:more |quick |last )?question|(?:i was |i am |i['’]m )?(?:just )?wondering)\s*[,:;.!–-]*\s*(?:but\s+)?(?=\S)/i,
      "",
    )
    .replace(/^(?:(?:ok(?:ay)?|so|and|cool|great|alright)[,. ]+)*then\s*[:,]\s+(?=\S)/i, "")
    .replace(/(?<=\S)[\s,]+(?:pls|plz|thx)[.!]*$/i, "")
    .replace(/^(?:ok(?:ay)?|great|perfect|thanks?(?: you)?|thx|ty|cool|nice|super)[,.!]+\s+(?=\S)/i, "");
  return readTalk(text) === undefined ? rest.replace(afterthought, "") : text;
}

/** "'Iron the shirts' for tomorrow": single marks around words quote as double ones do; an apostrophe does not. */
export const withPlainQuotes = (text: string): string =>
  text.replace(
    /(?<=^|[\s(:,])['‘]((?:[^'’"“\n]|(?<=\p{L})['’](?=\p{L})){3,100}?)['’](?=[\s,.;:!?)]|$)/gu,
    '"$1"',
  );

/**
 * The words of a message as they are read: English where it is known, without slips of the keys, sounds and courtesy.
 * `names` are those of people that the rows tell.
 */
export function plainWords(text: string, names: readonly string[] = []): string {
  const key = `${names.join()}\n${text}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const plain = withoutCourtesy(
    usualChat(mendTypos(mendShort(mendChat(withoutSounds(inEnglish(withPlainQuotes(text))), names)))),
  );
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, plain);
  return plain;
}

/** Each message is read in every answer of its turn, and again while it is remembered. */
const remembered = new Map<string, string>();
const mostRemembered = 500;
