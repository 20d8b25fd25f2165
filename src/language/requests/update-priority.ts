/** Priorities: "make X urgent", "raise the priority of X", "X is urgent". */
import type { Priority } from "../../shared/task.ts";

import { fieldOf } from "./clause.ts";
import { pointing } from "./command-words.ts";

import { says, update, type Reader } from "./update-parts.ts";

const priorityOf = (word: string): Priority | undefined =>
  (
    {
      urgent: "urgent",
      critical: "urgent",
      top: "urgent",
      highest: "urgent",
      asap: "urgent",
      high: "high",
      important: "high",
      higher: "high",
      medium: "medium",
      normal: "medium",
      low: "low",
      lower: "low",
      lowest: "low",
      unimportant: "low",
    } as Readonly<Record<string, Priority>>
  )[word.toLowerCase()];
const level = String.raw`(urgent|critical|top|highest|asap|high|important|higher|medium|normal|low|lower|lowest|unimportant)`;

/** "make X urgent", "set the priority of X to high", "raise the priority of X", "bump X to high", "X is urgent". */
export const readPriority: Reader = (clause) => {
  const { core } = clause;
  const given =
    /^(?:give|assign)\s+(.+?)\s+(?:an? )?(more|higher|top|highest|less|lower|lowest)\s+(?:priority|prio|importance|weight)$/iu.exec(
      core,
    ) ??
    /^(?:(?:the|my) )(.+?) (?:needs|deserves|has|gets) (more|higher|top|less|lower) (?:priority|prio)(?: now)?$/iu.exec(
      core,
    );
  const above =
    /^((?:the|my|our|that|this) [^,]{1,60}?) (?:is|are) (?:now )?(?:way |much |far |even )?more (?:important|urgent|pressing) than .+$/iu.exec(
      core,
    )?.[1];
  if (above !== undefined) return update(clause, above, { priority: "high" });
  if (given !== null) {
    const weak = /^(?:less|lower|lowest)$/iu.test(given[2]!);
    return update(clause, given[1], {
      priority: weak ? "low" : /^(?:top|highest)$/iu.test(given[2]!) ? "urgent" : "high",
    });
  }
  const weaker =
    /^(?:make|mark|set|treat|consider|rate)\s+(.+?)\s+(?:as )?(?:less|not (?:so |that |very )?)\s*(?:important|urgent|critical|pressing)$/iu.exec(
      core,
    )?.[1] ??
    /^((?:the|my) .+?|it|that|this)(?:\s+(?:is|are)|'s) (?:less|no longer (?:so |that )?|not (?:so |that |very |really )?)\s*(?:important|urgent|critical|pressing)(?: anymore| any more| now)?$/iu.exec(
      core,
    )?.[1];
  if (weaker !== undefined) return update(clause, weaker, { priority: "low" });
  const match =
    new RegExp(
      String.raw`^(?:set|change|raise|lower|make|update|increase|bump|drop|put|switch)\s+(?:the )?(?:priority|importance|urgency)\s+(?:of|for|on)\s+(.+?)\s+(?:to|as|at|=)?\s*${level}$`,
      "iu",
    ).exec(core) ??
    new RegExp(
      String.raw`^(?:make|mark|set|flag|bump|raise|lower|change|drop|put|move|consider|turn|escalate|treat|downgrade|upgrade|demote|promote)\s+(.+?)\s+(?:up |down )?(?:as |to |at |to be |into )?(?:a |very |more |less |super |really )*${level}(?: priority| prio| importance)?$`,
      "iu",
    ).exec(core) ??
    new RegExp(
      String.raw`^(${pointing}|(?:the|my) .+?)\s+(?:is|are|should be|has|needs to be|must be|is now|became|'s)\s+(?:now |very |really |more |super |a |of )*${level}(?: priority)?$`,
      "iu",
    ).exec(core);
  const priority = match === null ? undefined : priorityOf(match[2]!);
  if (match !== null && priority !== undefined) return update(clause, match[1], { priority });
  const preferred =
    /^make\s+((?:the|my|it|that|this)\b.*?)\s*\b(?:a|my|the)(?: (top|main|number one))? priority$/iu.exec(
      core,
    );
  if (preferred !== null)
    return update(clause, preferred[1], { priority: preferred[2] === undefined ? "high" : "urgent" });
  const stated = /^((?:[\p{L}\p{N}'’-]+ ){1,6})(?:is|are|isn't|aren't|'s)$/iu.exec(core)?.[1]?.trim();
  if (
    stated !== undefined &&
    fieldOf(clause, "priority") !== undefined &&
    !/^(?:i|we|you|he|she|they|there|what|who|which|how|when)\b/iu.test(stated)
  )
    return update(clause, stated);
  const step =
    /^(?:raise|increase|bump up|up|prioriti[sz]e|escalate|deprioriti[sz]e|lower|decrease|reduce)\s+(?:(?:the )?priority (?:of|for|on)\s+)?(.+?)(?:'s priority)?$/iu.exec(
      core,
    );
  if (step === null || (says(clause) && fieldOf(clause, "priority") === undefined)) return null;
  const down = /^(?:deprio|lower|decrease|reduce)/iu.test(core);
  const pointed = /priority/iu.test(core) || /^(?:de)?prioriti[sz]e|^escalate/iu.test(core);
  return pointed
    ? update(
        clause,
        step[1]!.replace(/^its? (?:priority|importance)$|^its$/iu, "it"),
        fieldOf(clause, "priority") === undefined ? { priority: down ? "low" : "high" } : {},
      )
    : null;
};
