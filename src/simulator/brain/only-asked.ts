import type { Request } from "./request.ts";

const able =
  /^(?:(?:hey|hi|so|and|but|also|hm+|ok(?:ay)?|btw|by the way|quick question)[,:. ]+)*(?:(?:can|could|would|will|do|may) (?:you|u|i|we)|(?:are|r) (?:you|u) able to|is it possible|(?:is|would) (?:it|that|there)|am i able to)\b/i;
const aside =
  /[\s,;.!?…()–-]+(?:(?:i['’]?m|i am|i was|no need to do it|don['’]?t do it(?: yet)?)[,. ]+)?(?:(?:just|only|merely|simply|purely) (?:asking|wondering|curious|checking if you can|a question|hypothetical(?:ly)?|theoretical(?:ly)?|out of curiosity)|(?:hypothetically|theoretically|in theory)(?: speaking| asking)?|asking (?:hypothetically|out of curiosity|for a friend)|would (?:that|it|this) (?:even )?be possible|is (?:that|it|this) (?:even |at all )?possible)(?: (?:for now|here|at all|though|tho))*[\s.!?…)]*$/i;

/**
 * "Can you delete the invoice? Just asking": what is asked is whether it can be done. The question without those words, or
 * undefined where nobody says that it is only asked.
 */
export function onlyAsked(text: string): string | undefined {
  const [end] = aside.exec(text) ?? [];
  if (end === undefined || !able.test(text)) return undefined;
  const question = text.slice(0, -end.length).trim();
  return question === "" ? undefined : question;
}

const harmless: ReadonlySet<Request["kind"]> = new Set([
  "look",
  "plan",
  "history",
  "trash",
  "row-question",
  "set-by",
  "recall",
  "talk",
  "say",
  "ask",
]);

/** Looking is the answer itself; what would change something is only told to be possible. */
export const answered = (requests: readonly Request[]): readonly Request[] =>
  requests.every(({ kind }) => harmless.has(kind))
    ? requests
    : [
        {
          kind: "say",
          text: "Yes, that is possible here. You only asked, so nothing changed; say it as a wish, and it is done.",
        },
      ];
