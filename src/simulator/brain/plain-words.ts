import { fromGerman } from "./from-german.ts";
import { mendSwaps } from "./mend-swaps.ts";
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
    : text.replace(/(?:,?\s+|^)(?:uh+|um+|erm+|hmm+)(?![\p{L}\d'’-])(?:,?\s+|,|$)/giu, (_sound, at: number) =>
        at === 0 ? "" : " ",
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
export function withoutCourtesy(text: string): string {
  const rest = text
    .replace(
      /^(?:hi|hello|hey|good (?:morning|afternoon|evening))(?:,? (?:there|carole))?[\s,.!]+(?=\S)/i,
      "",
    )
    .replace(/^carole[,:]\s+/i, "")
    .replace(
      /^(?:oh no+|oh dear|oh god|omg|damn|shoot|crap|gosh|argh|ugh|yikes)[,!.]+\s+(?=(?:i|we)\b.*\b(?:have to|need to|must|should)\b)/i,
      "",
    )
    .replace(/^(?:(?:ok(?:ay)?|so|and|cool|great|alright)[,. ]+)*then\s*[:,]\s+(?=\S)/i, "")
    .replace(/(?<=\S)[\s,]+(?:pls|plz|thx)[.!]*$/i, "")
    .replace(/^(?:ok(?:ay)?|great|perfect|thanks?(?: you)?|thx|ty|cool|nice|super)[,.!]+\s+(?=\S)/i, "");
  return readTalk(text) === undefined ? rest.replace(afterthought, "") : text;
}

/** The words of a message as they are read: English where it is known, without slips of the keys, sounds and courtesy. */
export const plainWords = (text: string): string =>
  withoutCourtesy(mendTypos(mendSwaps(withoutSounds(inEnglish(text)))));
