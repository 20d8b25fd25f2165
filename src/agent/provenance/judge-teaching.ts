import type { ProposedWrite } from "../tool.ts";
import { contentWords, shareIn } from "./content-words.ts";
import type { Grounds } from "./grounds.ts";
import { notAsked, orderedBy, otherRow, otherValue } from "./reasons.ts";

/**
 * A rule works on for ever and unseen, so it is held to the strictest measure: the user's own words teach something, and
 * every value of the rule stands in them. What a note, a title or a result says about "from now on" teaches nothing.
 */
export function judgeTeaching({ fields, titles }: ProposedWrite, grounds: Grounds): string | null {
  const { own } = grounds;
  if (grounds.ordersPasted) return orderedBy(grounds);
  const isChange = typeof fields["action"] === "string";
  if (!(isChange ? changesRules : teaches).test(own)) return notAsked.teach;
  if (isChange) return titles.every((title) => means(own, title)) ? null : otherRow(titles.join("; "));
  // It is kept and shown as the user's own words, so these have to be.
  if (!titles.every((title) => isSaid("words", title, own))) return otherValue("text");
  for (const [name, value] of Object.entries(fields)) {
    for (const one of [value].flat()) if (!isSaid(name, String(one), own)) return otherValue(name);
  }
  return null;
}

const teaches =
  /\b(?:from (?:now|here|today) on|going forward|in (?:the )?future|henceforth|always|never|every ?time|whenever|each time|any ?time|by default|usually|remember|learn|rules?|means?|meant|stands? for|is short for|i say|i write|when(?:ever)? i\b|no longer|any ?more|stop \w+ing|do(?:n['’]t| not) (?:ever )?\w+|matters? (?:a lot |much |way )?(?:less|more)|(?:less|more) important|ranks?|ranking|boost\w*|prioriti[sz]\w+|higher|lower|(?:first|last|on top|at the (?:top|bottom))|tag|tags|label|should|prefer|counts?|weigh\w*|are|is|take|takes|goes?|all|every|any|things|stuff|immer|nie(?:mals)?|ab jetzt|künftig|bedeutet|heißt|siempre|toujours)\b/i;
const changesRules =
  /\b(?:forget|unlearn|remove|delete|drop|scrap|stop|switch|turn|disable|enable|pause|resume|use|apply|undo|cancel|no longer|any ?more|not|n['’]t|rules?|again|back)\b|n['’]t\b/i;

/** "That rule" means one; else it is named by a word of what it says. */
function means(own: string, title: string): boolean {
  if (
    /\b(?:(?:that|this|the|all|my|both|these|those|last|every|any) (?:\w+ )?rules?|it|that|them|everything)\b/i.test(
      own,
    )
  )
    return true;
  return shareIn(contentWords(own), new Set(contentWords(title))) > 0;
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
const clockTime = /^(?:at )?\d{1,2}(?::\d{2})?(?: ?[ap]m)?$/i;
const saysTime = /\d|\b(?:noon|midday|midnight|morning|afternoon|evening|night)\b/i;

function isSaid(name: string, value: string, own: string): boolean {
  switch (name) {
    case "phrase":
    case "add_tags":
    case "never_tags":
    case "tag":
    case "person":
    case "assignee":
      return plain(own).includes(plain(value)) || shareIn(contentWords(value), wordsOf(own)) === 1;
    case "means":
      return (
        (clockTime.test(value) && saysTime.test(own)) || shareIn(contentWords(value), wordsOf(own)) >= 0.5
      );
    case "words":
    case "notes":
      return shareIn(contentWords(value), wordsOf(own)) >= 0.5 || plain(own).includes(plain(value));
    case "priority":
      return /urgent|important|high|low|medium|normal|priorit|\bp[1-4]\b|critical|crucial|asap|top|!|wait/i.test(
        own,
      );
    case "estimate_minutes":
      return /\d|hour|minute|\bmin\b|half|quarter/i.test(own);
    default:
      // How it is to be kept, and in whose words: nothing that works by itself.
      return true;
  }
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(contentWords(text));
