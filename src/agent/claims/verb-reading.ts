import { effectVerb, isHarmlessPast, type EffectClass, type VerbForm } from "../effects/effect-verbs.ts";

/** What one word in its clause says: its verb of effect, whether it is a finished form, and of what kind. */
export function verbAt(words: readonly string[], at: number): VerbForm | undefined {
  const word = words[at]!;
  // "Checked off" finishes a task; "checked" alone only looks at it.
  if (word === "checked" && words.slice(at + 1).includes("off")) return effectVerb("ticked");
  if (word === "sorted" && words.slice(at + 1).includes("out")) return effectVerb("handled");
  return effectVerb(word);
}

const noVerb = new Set(
  "need feed speed seed weed indeed exceed proceed succeed overdue hundred unchanged untouched unfinished undated red bed shed sacred naked wicked".split(
    " ",
  ),
);
/** Participles that describe a row rather than tell what was done to it. */
const describing = new Set(
  "based related interested excited pleased delighted unrelated detailed limited supposed concerned worried tired required allowed titled named called designed permitted involved dated agreed duplicated combined scared lined".split(
    " ",
  ),
);
/** Past forms that no ending gives away, of verbs that nobody foresaw: "I've swept the list clean". */
const irregularPast = new Set(
  "held hung bent bought caught drawn drove driven fed flung grown hid hidden led lent lost met paid rang redid redone rewrote rewritten overwrote overwritten rebuilt shaken shook shot sold shrunk slung spent spread stole stolen swept swung taught tore torn won wound woven rid reset recast remade moved sunk sank dealt dug dove froze frozen snuck".split(
    " ",
  ),
);
/** `strictly`: only what cannot be a description. */
export const looksPast = (word: string, strictly = true): boolean =>
  (irregularPast.has(word) || (word.endsWith("ed") && /^[a-z-]{2,}ed$/.test(word))) &&
  !noVerb.has(word) &&
  !(strictly && describing.has(word)) &&
  !isHarmlessPast(word);

export const isAuxiliary = (word: string): boolean =>
  /^(?:had|did|been|got|gotten|have|has|need|needed|used|let|lets)$/.test(word);

const wantsLeave =
  /^(?:the|your|its|their|an?) (?:deletion|removal|change|completion|move|approval|confirmation|permission|go-ahead|ok(?:ay)?)\b/;
const shownToReader =
  /^(?:prioriti[sz]ed|organi[sz]ed|ordered|merged|drafted|highlighted|numbered|marked|flagged)$/;
const madeForReader =
  /^(?:a|an|the|this|some|no)? ?(?:\w+ )?(?:mistake|error|list(?! items?)|plan|suggestion|guess|summary|assumption|sure|decision|sense)\b/;

/** Making a list for the reader, taking a look, starting by looking. */
export function isHarmlessAct(words: readonly string[], at: number): boolean {
  const word = words[at]!;
  const verb = verbAt(words, at);
  const rest = words.slice(at + 1).join(" ");
  if (verb === undefined) return isHarmlessPast(word) || (word === "requested" && wantsLeave.test(rest));
  if (/\b(?:for|to) your (?:approval|review|confirmation|ok|okay|sign-off|decision)\b/.test(rest))
    return true;
  switch (verb.base) {
    case "stick":
      return (
        word === "stuck" &&
        !words.slice(0, at).some((each) => /^(?:i|we|'ve)$/.test(each)) &&
        /^(?:with|at|behind|until|waiting|for|on hold)\b/.test(rest)
      );
    case "start":
      return /^(?:by|with|from|looking|to)\b/.test(rest);
    case "make":
      return madeForReader.test(rest);
    case "note":
      return /^(?:you|in)\b/.test(rest) || (/^that\b/.test(rest) && words[at - 1] === "i");
    case "do":
      return /^(?:my|a|some|not|the (?:math|maths|search|check))\b/.test(rest);
    case "split":
    case "break":
      return /^the list into\b/.test(rest);
    case "add":
      return /^up\b/.test(rest);
    case "mark":
      return /^(?:.* )?(?:with an? (?:star|asterisk|dot|flag|emoji)|in bold|below)\b/.test(rest);
    case "put":
      if (
        /^the (?:most|least|overdue|urgent|blocked|important|oldest|newest|open)\b.*\b(?:first|last|on top)$/.test(
          rest,
        )
      )
        return true;
      return /\b(?:below|above|here|in front of you|before you|together a (?:list|summary|plan|proposal))\b/.test(
        rest,
      );
    case "write":
      return /\b(?:below|above|here|together a (?:list|summary|plan|proposal))\b/.test(rest);
    default:
      return (
        shownToReader.test(word) &&
        /\b(?:by (?:due|date|priority|score|urgency|deadline|tag)|below|here|for you to (?:review|choose))\b/.test(
          rest,
        )
      );
  }
}

const marksAs = /^(?:mark|set|change|move|flag|update|switch|shift|tag|put|toggle|turn|make)$/;
const asDone = /^(?:\S+ ){0,8}?(?:as |to |into )?(?:done|complete|completed|finished|closed)\b/;
const fieldWords =
  /\b(?:tags?|labels?|notes?|due|deadline|dates?|priority|estimate|assignee|description|details?|link|status|reminder)\b/;

/** What kind of change a verb with its words stands for; null where they leave it open. */
export function classesAt(words: readonly string[], at: number): readonly EffectClass[] | null {
  const verb = verbAt(words, at);
  if (verb === undefined || verb.base === "do" || verb.base === "handle") return null;
  if (words.some((word) => /^(?:changes?|things?|updates|actions|requests?)$/.test(word))) return null;
  const rest = words.slice(at + 1).join(" ");
  if (marksAs.test(verb.base) && asDone.test(rest)) return ["complete"];
  if (/\b(?:trash|bin)\b/.test(rest)) return ["delete"];
  if (/^(?:cross|tick|strike)$/.test(verb.base)) return ["complete"];
  if (/\boff (?:of )?(?:your|the) (?:list|plate)\b/.test(rest)) return ["delete", "complete"];
  if (verb.base === "mark") return ["update", "create", "complete"];
  if (fieldWords.test(rest)) return [...new Set([...verb.classes, "update" as const, "create" as const])];
  return verb.classes;
}

/** Verbs whose "on Friday" is a date that was set, not the day on which it was done. */
export const takesDate = (verb: VerbForm | undefined): boolean =>
  verb !== undefined && verb.classes.includes("update") && verb.base !== "add" && verb.base !== "change";
