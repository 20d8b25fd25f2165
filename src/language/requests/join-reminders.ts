/** What is told and then asked to be kept: "I have a dentist appointment, remind me"; "Gail forgot her shoes, remind me to …". */
import type { Field } from "../fields/field.ts";
import type { Clause } from "./clause.ts";
import { beginsWithVerb } from "./statement.ts";

/** "remind me", "can you remind me at 5", "set a reminder for it": the matter stands in the sentence before. */
const bare =
  /^(?:remind|alert|notify) (?:me|us)(?: (?:about|of) (?:it|that|this))?(?: (?:an?|the|one|two|three|\d{1,2}) (?:minutes?|hours?|days?|weeks?|night|evening) (?:before|earlier|prior|ahead|in advance)(?:hand)?)?$|^(?:set|create|add|make|put)(?: up| in)? (?:an?|the) (?:reminder|alert|task|to-?do)(?: (?:for|about|to) (?:it|that|this|me))?$|^(?:don't|do not) let me (?:forget|miss)(?: (?:it|that|this))?$|^(?:put|add|stick|throw) (?:it|that|this|them|those|some) (?:on|to|onto) (?:the|my|our) (?:[\p{L}-]+ ){0,2}?(?:list|to-?dos?)$/iu;
const asks = /^(?:remind|alert|notify) (?:me|us) (?:to|about|of|that)\b/iu;
/** How one's own appointments and duties are told. */
const told =
  /^(?:i|we)(?:'ve| have|'ve got| have got)?(?: got)?(?: also| just)? (?:have |need to |must |should |can't (?:miss|forget|be late for) |cannot (?:miss|forget) |don't want to (?:miss|forget|be late (?:for|to)) )?(?:an? |the )?(?=\S)/iu;
const owned =
  /^(?:i|we)(?:'ve got| have| have got|'ve| need to| must| should| can't (?:miss|forget|be late for)| cannot (?:miss|forget)| (?:don't|do not|dont) want to (?:miss|forget(?: about)?|be late (?:for|to)))\b/iu;

/** "forgot to pay the ticket, remind me": the deed that is still to be done. */
const forgotten = /^(?:(?:i|we) )?(?:almost |nearly |totally |completely |just )*forgot to /iu;

/** "we're out of coffee filters": what is to be bought. */
const lacking =
  /^(?:i|we)(?:'m|'re| am| are|'ve| have)?(?: (?:almost|nearly|just|all|completely|about to run|run|ran|running))* (?:out of|short of|low on|out on|need) (.{2,60})$/iu;

/** "Fix the bug, tag backend": a field of what stands before, and no task of its own. */
const tagAlone = /^(?:tag|label)(?:ged|led)?(?: (?:as|with))? #?([\p{L}\p{N}_-]+)$/iu;
const onRow = /^(?:mark|complete|finish|close|delete|remove|show|list|find|undo)\b/iu;

export function joinReminders(clauses: readonly Clause[]): Clause[] {
  const joined: Clause[] = [];
  for (const [index, clause] of clauses.entries()) {
    const previous = joined.at(-1);
    if (bare.test(clause.core) && previous !== undefined) {
      joined[joined.length - 1] = asWish(previous, clause);
      continue;
    }
    const tag = tagAlone.exec(clause.core)?.[1];
    if (tag !== undefined && previous !== undefined && !onRow.test(previous.core)) {
      const { start, end } = clause;
      const tags: Field = { name: "tags", tags: [tag], start, end };
      joined[joined.length - 1] = { ...previous, fields: [...previous.fields, tags, ...clause.fields] };
      continue;
    }
    const next = clauses[index + 1];
    if (next !== undefined && asks.test(next.core) && isBackground(clause)) continue;
    joined.push(clause);
  }
  return joined;
}

/** The sentence before, read as the wish, with the dates of both. */
function asWish(matter_: Clause, reminder: Clause): Clause {
  const missing = lacking.exec(matter_.core)?.[1];
  const core = matter_.core.replace(forgotten, "");
  const matter = missing ?? (owned.test(core) ? core.replace(told, "") : core);
  return {
    ...matter_,
    core: /^(?:remind|add|create|set)\b/iu.test(matter) ? matter : `remind me to ${matter}`,
    fields: [...matter_.fields, ...reminder.fields],
    asks: false,
    spoken: true,
  };
}

/** Neither a command nor a duty: why the reminder is wanted. */
const isBackground = ({ core, fields }: Clause): boolean =>
  fields.length === 0 &&
  !beginsWithVerb(core) &&
  /^(?!i\b|we\b|add\b|mark\b)\p{L}+(?:'s)? (?:[\p{L}']+ ){0,3}?(?:\p{L}+ed|forgot|passed|came|went|got|left|lost|broke|said|told|wants|needs|has|had|is|are|was|were)\b/iu.test(
    core,
  );
