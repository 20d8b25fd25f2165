import { sentencesOf } from "../own-words.ts";

/** A part of a message that says one thing, without the words of regret and courtesy that it starts with. */
export interface Clause {
  readonly text: string;
  /** It starts with words that take something back: "no", "sorry", "wait". */
  readonly corrects: boolean;
  readonly asks: boolean;
}

const regret =
  "no+|nope|nah|nay|wait|hang on|hold on|sorry|sry|my (?:bad|mistake|fault|apologies)|apologies|oops|whoops|ups|argh+|ugh+|damn|dang|shoot|oh (?:no|dear)|hmm* no|ah no|correction|typo|scratch that|on (?:second|further) thoughts?|second thoughts?|on reflection|come to think of it|change of plans?|plans? changed|actually|silly me|stop";
const courtesy =
  "oh+|ah+|hm+|well|ok(?:ay)?|so|and|but|then|now|please|pls|thanks|thank you|yes|yeah|right|anyway|just|also|instead|rather|though|could you|can you|would you|will you|you can|go ahead and|i(?:['’]d| would) like you to|i need you to|let['’]?s";
const start = new RegExp(`^(?:(${regret})|${courtesy}|that['’]s it)(?:\\s*[,.!:;…*–-]+\\s*|\\s+|$)`, "iu");

const commands =
  "add|create|remind|move|push|postpone|mark|set|make|put|delete|remove|complete|finish|close|tag|rename|assign|give|undo|revert|re-?open|show|cancel|tick|bring|take|leave|keep|open|un-?tick|uncheck|restore|change|update";
/** Where one thing ends and the next begins. */
const joints = new RegExp(
  "\\s*(?:[;…]|,|:(?!\\d)|\\.{2,}|\\s[–—-])\\s+|(?<=\\d)\\.\\s+(?=\\p{Lu})|\\s+(?:but|because|since|cause|although)\\s+" +
    `|,?\\s+(?:and|so|then)\\s+(?=(?:please |then |also |could you |can you |just )*(?:${commands})\\b)` +
    "|\\s+and\\s+(?=(?:the|my|our|it|that|this|\\p{Lu}\\p{L}+)\\s(?:\\p{L}+ ){0,3}(?:is|are|was|were|has|have|stays?|should|goes|isn['’]?t|aren['’]?t)\\b)",
  "iu",
);

/** The clauses of a message; words of regret that stand alone are none, and turn what follows into a correction. */
export function clausesOf(message: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let corrects = false;
  for (const sentence of sentencesOf(message)) {
    const asks = sentence.trim().endsWith("?");
    for (const part of sentence.split(joints)) {
      let text = part.trim().replace(/^\*/, "");
      corrects ||= /^\s*\*\S/.test(part);
      for (let found = start.exec(text); found !== null; found = start.exec(text)) {
        corrects ||= found[1] !== undefined;
        text = text.slice(found[0].length);
      }
      text = text
        .replace(/(?:[\s,]+(?:please|pls|thanks|thank you|sorry|sry|ok|though))+[.!?]*$/i, "")
        .replace(/[.!?,;:…]+$/, "")
        .trim();
      if (text === "" || /^(?:sorry|sry|please|pls|thanks|final|that['’]?s (?:final|it|all))$/i.test(text)) {
        corrects ||= /^(?:sorry|sry)/i.test(text) || /\b(?:sorry|sry)[.!]*$/i.test(part);
        continue;
      }
      corrects ||= /[\s,](?:sorry|sry)[.!?]*$/i.test(part);
      clauses.push({ text, corrects, asks });
    }
  }
  // "Friday, sorry": the regret may stand last.
  return clauses.map((clause) => ({ ...clause, corrects: clause.corrects || corrects }));
}

export const isCommand = (clause: string): boolean => new RegExp(`^(?:${commands})\\b`, "iu").test(clause);
