/** Emptying, renaming and tagging: "remove the due date from X", "rename X to Y", "tag it finance". */

import type { SaidFields } from "../reading.ts";
import { cleanTitle, raiseFirst } from "../title.ts";
import { fieldOf } from "./clause.ts";
import { pointing, startsTodo } from "./command-words.ts";
import { cleanReference } from "./reference.ts";
import { toSaidFields } from "./said-fields.ts";

import { update, type Reader } from "./update-parts.ts";

const clearable: readonly (readonly [RegExp, NonNullable<SaidFields["clear"]>[number]])[] = [
  [/^(?:due date|deadline|date|due|time|due time|due day)$/iu, "due"],
  [/^(?:repeat|repetition|recurrence|repeating|schedule)$/iu, "repeat"],
  [/^(?:tags|all tags|labels|all labels|all the tags)$/iu, "tags"],
  [/^(?:notes?|description|comments?)$/iu, "notes"],
  [/^(?:estimate|duration|time estimate)$/iu, "estimate"],
  [/^(?:assignee|owner|assignment)$/iu, "assignee"],
];

/** "remove the due date from X", "clear the tags of that". */
export const readClear: Reader = ({ core }) => {
  const match =
    /^(?:remove|clear|delete|drop|unset|take|take off|take away|strip|erase|get rid of|cancel)\s+(?:the |its |all |any |all the )*([\p{L} ]{3,20}?)\s+(?:from|of|on|for|off)\s+(.+)$/iu.exec(
      core,
    );
  const field = clearable.find(([pattern]) => match !== null && pattern.test(match[1]!))?.[1];
  if (match !== null && field !== undefined)
    return { reference: cleanReference(match[2]!), fields: { clear: [field] } };
  const stopped = /^stop (?:repeating|recurring)\s+(.+)$/iu.exec(core)?.[1];
  if (stopped !== undefined) return { reference: cleanReference(stopped), fields: { clear: ["repeat"] } };
  const own =
    /^(?:remove|clear|delete|drop|unset)\s+(?:the |its |(.+?)'s )(due date|deadline|date|repeat|recurrence|tags|labels|notes?|estimate|assignee)$/iu.exec(
      core,
    );
  const second = clearable.find(([pattern]) => own !== null && pattern.test(own[2]!))?.[1];
  if (own === null || second === undefined) return null;
  return { reference: own[1] === undefined ? "it" : cleanReference(own[1]), fields: { clear: [second] } };
};

export const readRename: Reader = (clause) => {
  const match =
    /^(?:rename|retitle|change the (?:name|title) of|call|change the title of)\s+(.+?)\s+(?:to|as|into|:)\s+(.+)$/iu.exec(
      clause.core,
    ) ??
    /^(?:change|edit|set) (?:the )?(?:name|title|wording|text)(?: of (.+?))? to (.+)$/iu.exec(clause.core);
  if (match !== null && !/^call/iu.test(clause.core)) {
    const { addTags } = toSaidFields(clause.fields);
    return {
      reference: cleanReference(match[1] ?? "it"),
      fields: { title: raiseFirst(cleanTitle(match[2]!)), ...(addTags === undefined ? {} : { addTags }) },
    };
  }
  const recalled =
    /^call ((?:the|my|that|this) .{1,60}? (?:task|reminder|one|item|to-?do)) ['"“‘]?([^'"”’].*?)['"”’]?(?: instead)?$/iu.exec(
      clause.core,
    );
  if (recalled !== null)
    return {
      reference: cleanReference(recalled[1]!),
      fields: { title: raiseFirst(cleanTitle(recalled[2]!)) },
    };
  const worded =
    /^(?:edit|change|update|make|modify|correct) (.+?) (?:to |so (?:that )?it |so )(?:say|says|read|reads|be called|be named|is called)\s+(.+)$/iu.exec(
      clause.core,
    );
  if (worded !== null)
    return {
      ...update(clause, worded[1]),
      fields: { ...toSaidFields(clause.fields), title: raiseFirst(cleanTitle(worded[2]!)) },
    };
  // "change call bob to call rob": a to-do phrase on both sides.
  const reworded =
    /^(?:change|replace|switch|correct) ["“']?(.+?)["”']? (?:to|with|into) ["“']?(.+?)["”']?$/iu.exec(
      clause.core,
    );
  if (reworded !== null && startsTodo(reworded[1]!) && startsTodo(reworded[2]!))
    return {
      reference: cleanReference(reworded[1]!),
      fields: { ...toSaidFields(clause.fields), title: raiseFirst(cleanTitle(reworded[2]!)) },
    };
  const onList =
    /^(?:change|replace|swap|switch|turn|update|correct) (.+?) (?:to|with|for|into|by) (.+?) (?:on|in) (?:my|the|our) (?:[\p{L}-]+ ){0,2}?(?:list|to-?dos?)$/iu.exec(
      clause.core,
    );
  if (onList !== null)
    return {
      reference: cleanReference(onList[1]!),
      fields: { title: raiseFirst(cleanTitle(onList[2]!)) },
    };
  return /^rename\s+/iu.test(clause.core) ? update(clause, clause.core.replace(/^rename\s+/iu, "")) : null;
};

/** "tag X as finance", "add the tag finance to X", "remove #home from X". */
export const readTagging: Reader = (clause) => {
  const { core } = clause;
  const marked = fieldOf(clause, "tags");
  const added =
    /^(?:add|put|apply|attach|give)\s+(?:the |a )?(?:tags?|labels?)\s+["'#]?([\p{L}\p{N}_-]+)["']?\s+(?:to|on)\s+(.+)$/iu.exec(
      core,
    );
  if (added !== null) return update(clause, added[2], { addTags: [added[1]!] });
  const removed =
    /^(?:remove|delete|drop|take)\s+(?:the )?(?:tags?|labels?)\s+["'#]?([\p{L}\p{N}_-]+)["']?\s+(?:from|off)\s+(.+)$/iu.exec(
      core,
    ) ??
    /^(?:remove|delete|drop|take)\s+(?:the )?([\p{L}\p{N}_-]+)\s+(?:tag|label)\s+(?:from|off)\s+(.+)$/iu.exec(
      core,
    );
  if (removed !== null)
    return { reference: cleanReference(removed[2]!), fields: { removeTags: [removed[1]!] } };
  const own =
    /^(?:remove|delete|drop|clear|take off)\s+(?:the )?(?:#?([\p{L}\p{N}_-]+) (?:tag|label)|(?:tag|label) #?([\p{L}\p{N}_-]+))$/iu.exec(
      core,
    );
  if (own !== null) return { reference: "it", fields: { removeTags: [own[1] ?? own[2]!] } };
  const without = /^(?:remove|delete|drop|take)\s+(?:the )?(?:tag |label )?(?:from|off)\s+(.+)$/iu.exec(core);
  if (without !== null && marked !== undefined)
    return { reference: cleanReference(without[1]!), fields: { removeTags: marked.tags } };
  const tagged = new RegExp(
    String.raw`^(?:tag|label)\s+(.+?)\s+(?:as|with|under|for)\s+["'#]?([\p{L}\p{N}_-]+)["']?$`,
    "iu",
  ).exec(core);
  if (tagged !== null) return update(clause, tagged[1], { addTags: [tagged[2]!] });
  if (marked === undefined) return null;
  const object =
    /^(?:tag|label|add|put|file|mark|attach)\s+(?:(?:to|on|it to)\s+)?(.+?)(?:\s+(?:as|with|under|to|tag|label))?$/iu.exec(
      core,
    )?.[1];
  return object !== undefined &&
    (new RegExp(`^${pointing}$`, "iu").test(object) || /^(?:tag|label|add (?:to|the tag))\b/iu.test(core))
    ? update(clause, object)
    : null;
};
