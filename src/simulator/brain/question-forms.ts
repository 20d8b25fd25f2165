import type { SaidFields } from "../../language/reading.ts";

const pronoun =
  /(?<=\b(?:is|are|was|does|do|has|have|did|who['’]s|who|for|about|of|on|with|what['’]s|when['’]s|how['’]s)\s)(?:it|that|this|they|them|he|she)\b/i;
const questionWord =
  /^(?:is|are|was|were|does|do|did|has|have|who(?:['’]s)?|what(?:['’]s)?|when(?:['’]s)?|how(?:['’]s)?|why|which|by when|until when|any)\b/i;

/** "The printer thing, is it urgent?" asks whether the printer is urgent. */
export function topicFirst(text: string): string | undefined {
  const [, topic = "", question = ""] =
    /^(?:(?:and|so|but|ok(?:ay)?|hey|hm+)[,]? )*(?:(?:what|how) about |as for |about |regarding |concerning )?([^,?]{2,60}?)\s*[,:–?-]\s+((?:and |so )?\S.*)$/i.exec(
      text,
    ) ?? [];
  const said = question.replace(/^(?:and|so|but) /i, "");
  const row = topic.replace(/\s+(?:thing|stuff|task|one|business|job|item|bit)$/i, "");
  if (
    !questionWord.test(said) ||
    !pronoun.test(said) ||
    questionWord.test(topic) ||
    row.split(/\s+/).length > 7
  )
    return undefined;
  return said.replace(pronoun, () =>
    /^(?:the|my|our|that|this)\b/i.test(row) ? row.replace(/^(?:that|this)\b/i, "the") : `the ${row}`,
  );
}

const states =
  "done|finished|in progress|blocked|urgent|important|open|overdue|late|started|(?:high|low|medium) priority";
/** "Garage - still in progress?", "the rent is monthly, right?": told, and asked whether it is so. */
export function toldAsQuestion(text: string): string | undefined {
  const short = new RegExp(
    `^([^,?:–-]{3,50}?)\\s*[,:–-]\\s*(?:is (?:it|that) )?(?:(?:still|already|now) )?((?:${states}))\\?+$`,
    "i",
  ).exec(text);
  if (short !== null) return `is the ${(short[1] ?? "").replace(/^(?:the|my|our) /i, "")} ${short[2] ?? ""}?`;
  const [, row = "", is = "", rest = ""] =
    /^(?!(?:it|that|this|there|he|she|they|i|we|you)\b)([^,?]{3,50}?) (is|are|has|was) ([^,?]{3,40}?),? (?:right|correct|no|yes|isn['’]?t it|aren['’]?t they|huh)\?+$/i.exec(
      text,
    ) ?? [];
  if (row !== "") return `${is} ${row} ${rest}?`;
  const [, one = "", level = "", other = ""] =
    /^(?:is|are) (.+?) (?:more|less) (urgent|important|pressing) than (.+?)\?*$/i.exec(text) ?? [];
  return other === ""
    ? undefined
    : `what's more ${level}, the ${one.replace(/^(?:the|my|our) /i, "")} or ${other}?`;
}

/** "Is it urgent, the printer thing?" the same from behind. */
export function topicLast(text: string): string | undefined {
  const [, question = "", row = ""] =
    /^([^,]+?),\s+((?:the|my|our|that|this) [^,]{2,50}?)\?*$/i.exec(text) ?? [];
  if (!questionWord.test(question) || !pronoun.test(question)) return undefined;
  return question.replace(pronoun, () =>
    row
      .replace(/\s+(?:thing|stuff|task|one|business|job|item|bit)$/i, "")
      .replace(/^(?:that|this)\b/i, "the"),
  );
}

/** What a question takes for possible, so that "make it so" has something to set. */
export function asserted(text: string): SaidFields | undefined {
  if (!/^(?:(?:and|so|but)[,]? )*(?:is|are|was|does|do|has|have)\b/i.test(text)) return undefined;
  const level =
    /\b(urgent|critical|pressing|important|high|low|medium|normal)\b(?:[- ]prio(?:rity)?)?(?: or (?:not|what))?[^\p{L}]*$/iu
      .exec(text)?.[1]
      ?.toLowerCase();
  if (level !== undefined) return { priority: levels[level] ?? "high" };
  if (/\b(?:blocked|stuck|on hold)\b[^\p{L}]*$/iu.test(text)) return { status: "blocked" };
  if (/\b(?:in progress|started|underway|begun)\b[^\p{L}]*$/iu.test(text)) return { status: "in_progress" };
  if (/\b(?:done|finished|completed?)(?: already| yet| now)?[^\p{L}]*$/iu.test(text))
    return { status: "done" };
  const whom = /\b(?:assigned|given|handed|delegated) to (\p{L}+)[^\p{L}]*$/iu.exec(text)?.[1];
  if (whom !== undefined) return { assignee: whom };
  const doer =
    /^(?:(?:and|so|but)[,]? )*(?:is|does|has) (\p{L}+) (?:doing|handling|working on|on|taking care of|responsible for|in charge of|busy with|have|got|own|do|handle) (?:the|my|our) /iu.exec(
      text,
    )?.[1];
  if (doer !== undefined && !/^(?:it|that|this|there|anyone|anybody|someone|everyone|who)$/i.test(doer))
    return { assignee: doer.charAt(0).toUpperCase() + doer.slice(1) };
  const tag = /\b(?:tagged|labell?ed)(?: (?:with|as))? #?([\p{L}\d-]+)[^\p{L}]*$/iu.exec(text)?.[1];
  return tag === undefined ? undefined : { addTags: [tag] };
}

const levels: Readonly<Record<string, NonNullable<SaidFields["priority"]>>> = {
  urgent: "urgent",
  critical: "urgent",
  pressing: "urgent",
  low: "low",
  medium: "medium",
  normal: "medium",
};
