import type { ProposedWrite } from "../tool.ts";
import { contentWords, shareIn } from "./content-words.ts";
import type { Grounds } from "./judge-write.ts";

/** What in the user's words speaks for setting a field. */
const hints: Readonly<Record<string, RegExp>> = {
  priority:
    /urgent|important|priorit|\bhigh|\blow|medium|critical|asap|\bp[1-4]\b|!|wait|rush|hurry|soon|crucial|top/i,
  due: /\d|today|tomorrow|\w+day\b|week|month|year|morning|noon|evening|tonight|night|\bdate|due|deadline|later|earlier|postpone|push|delay|move|reschedul|defer|snooze|next|\bend\b|sooner|back|forward|when/i,
  status:
    /status|start|progress|block|wait|done|finish|complet|backlog|to-?do|working|reopen|pause|hold|stuck|not/i,
  repeat: /every|daily|weekly|monthly|yearly|annual|repeat|each|recur|\w+days\b/i,
  title: /renam|title|call|name|reword|rephras|change|correct|typo|spell|instead|should (?:be|say|read)/i,
  clear: /clear|remove|\bno\b|drop|without|delete|unassign|anymore|any more|not|empty|un\w+/i,
  estimate_minutes: /\d|min|hour|quick|half|long|takes?|estimate/i,
};

const fieldsIn = (value: unknown): [string, unknown][] => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, each]): [string, unknown][] =>
    typeof each === "object" && each !== null && !Array.isArray(each) ? fieldsIn(each) : [[key, each]],
  );
};

/**
 * While some text in the context gives orders: a field that the user's words do not speak for, or words in a field that
 * come from an order and not from the user.
 */
export function fieldFollowsFromOrders({ fields }: ProposedWrite, grounds: Grounds): boolean {
  if (grounds.orders.length === 0) return false;
  return fieldsIn(fields).some(([name, value]) => {
    const hint = hints[name];
    if (hint !== undefined) return !hint.test(grounds.text);
    const text = Array.isArray(value) ? value.join(" ") : typeof value === "string" ? value : "";
    const words = contentWords(text);
    if (words.length === 0) return false;
    return shareIn(words, grounds.words) < 0.5;
  });
}
