/** A new value for a row: "move X to Friday", "make it due tomorrow", "postpone it". */

import { fieldOf, type Clause } from "./clause.ts";
import { pointing } from "./command-words.ts";

import { says, update, type Reader } from "./update-parts.ts";

const moving = String.raw`(?:move|reschedule|re-schedule|postpone|push|push back|push out|delay|defer|shift|bump|bring forward|pull forward|pull in|snooze|change|set|put off|extend|update|edit|modify|adjust|make|advance|switch|put|carry|reset|schedule|transfer|slide|assign|give|mark|keep|downgrade|upgrade|escalate|raise|lower|increase|decrease|drop|demote|promote|flag|treat|rank)`;

/** "set a reminder for my mom about our dinner date": something new, whatever stands behind it. */
const newReminder =
  /^(?:set|make|schedule|give|put|add)\s+(?:up |in |me )?(?:an?|another)\s+(?:[\p{L}-]+ ){0,2}?(?:reminder|alert|task|to-?do|notification)\b/iu;

/** A verb of change with a new value: "move X to Friday", "set X for 3pm", "make it due tomorrow", "assign X to Anna". */
export const readNewValue: Reader = (clause) => {
  const { core } = clause;
  if (!says(clause) || newReminder.test(core)) return null;
  const part = new RegExp(
    String.raw`^(?!schedule )(?:swap|${moving})\s+(?:the |its |their )?(?:due date|deadline|due|date|time|due time|priority|estimate|assignee|owner|status|repeat|duration)\b\s*(?:(?:of|for|on)\s+)?(.*)$`,
    "iu",
  ).exec(core);
  if (part !== null && !/^set (?:a |the )?reminder$/iu.test(core))
    return update(clause, part[1] === "" ? "it" : part[1]);
  const possessive = new RegExp(
    String.raw`^${moving}\s+(.+?)(?:'s)?\s+(?:due date|deadline|due|priority|date|time|estimate|duration)(?:\s+(?:to|as|be))?$`,
    "iu",
  ).exec(core);
  if (possessive !== null) return update(clause, possessive[1]);
  const owner = new RegExp(
    String.raw`^${moving}\s+(its|their|(?:the|my) (?:(?!(?:at|to|from|for|with|in|on|off|by)\s)\S+ ){0,4}?\S+'s)(?:\s+(?:to|as))?$`,
    "iu",
  ).exec(core)?.[1];
  if (owner !== undefined)
    return update(
      clause,
      owner
        .replace(/'s$/u, "")
        .replace(/^its$/iu, "it")
        .replace(/^their$/iu, "them"),
    );
  const edited =
    /^(?:edit|update|change|modify)\s+((?:the|my)\b[^:,]{1,80}?|it|that)\s*[:,–]\s*(?:and )?(?:make it|set it to|set it|it is|it's|to)?$/iu.exec(
      core,
    )?.[1];
  if (edited !== undefined) return update(clause, edited);
  const repeated = /^repeat\s+((?:the|my|it|that|this)\b.*)$/iu.exec(core)?.[1];
  if (repeated !== undefined && fieldOf(clause, "repeat") !== undefined) return update(clause, repeated);
  const everyRow =
    /^(?:make|set|mark|move|change|give|put|push|reschedule|postpone)\s+((?:all|every|any|everything)\b.+)$/iu.exec(
      core,
    )?.[1];
  if (everyRow !== undefined) return update(clause, everyRow);
  const instead = /^(?:make|set|put|mark)\s+(.+?)\s+(?:instead of|rather than)\b.*$/iu.exec(core)?.[1];
  if (instead !== undefined) return update(clause, instead);
  const match = new RegExp(String.raw`^(${moving})\s+(.+)$`, "iu").exec(core);
  if (match === null) return null;
  const [verb, object] = [match[1]!.toLowerCase(), match[2]!];
  const pointed = new RegExp(String.raw`^${pointing}(?:\s|$)`, "iu").test(object);
  const toValue = /\bto(?: be)?\s*$/iu.test(object) || changesTo(clause);
  const strong =
    /^(?:move|reschedule|re-schedule|postpone|push|delay|defer|shift|bump|bring|pull|snooze|put off|extend|advance|slide)/u.test(
      verb,
    );
  const leveled =
    fieldOf(clause, "priority") !== undefined &&
    (toValue || /^(?:bump|push|move|bring)\b.*\bup$/iu.test(core));
  const timed = leveled || fieldOf(clause, "due") !== undefined || fieldOf(clause, "repeat") !== undefined;
  const definite = /^(?:the|my|our|that|this|"|“)/iu.test(object);
  if (/^(?:set up|make sure|put together|put away|put out|set aside|keep)\b/iu.test(core)) return null;
  if (/^schedule$/u.test(verb) && !pointed && !definite) return null;
  if (
    /^(?:make|set|put|mark|keep|give|assign)$/u.test(verb) &&
    !pointed &&
    !definite &&
    !leveled &&
    !/^(?:mark)$/u.test(verb)
  )
    return null;
  if (
    /^(?:change|update|edit|modify|adjust|switch|reset|transfer|carry)$/u.test(verb) &&
    !toValue &&
    !pointed
  )
    return null;
  const plainly =
    fieldOf(clause, "priority") !== undefined ||
    fieldOf(clause, "repeat") !== undefined ||
    fieldOf(clause, "due")?.lead === "due";
  if (/^(?:make|mark)$/u.test(verb) && !pointed && !(plainly && definite) && !leveled) return null;
  if (/^(?:flag|treat|rank)$/u.test(verb) && fieldOf(clause, "priority") === undefined) return null;
  if (/^(?:give|put|keep|schedule)$/u.test(verb) && !pointed) return null;
  if (/^set$/u.test(verb) && /^(?:a|an|up|the table|alarm|the alarm|the timer)\b/iu.test(object)) return null;
  // "raise the rent to 900 by Friday" is work of one's own; only a priority is raised here.
  if (
    /^(?:downgrade|upgrade|escalate|raise|lower|increase|decrease|drop|demote|promote)$/u.test(verb) &&
    !leveled
  )
    return null;
  if (strong && !timed && !pointed) return null;
  if (
    strong &&
    !pointed &&
    !toValue &&
    !definite &&
    !/^(?:reschedule|re-schedule|postpone|push back|delay|defer|snooze|bring forward|put off)/u.test(verb)
  )
    return null;
  return update(clause, object);
};

/** Whether the words right before the new value are "to", "for", "until" or "by". */
function changesTo(clause: Clause): boolean {
  return clause.fields.some((field) => {
    if (!changeable.has(field.name)) return false;
    const lead = field.name === "due" ? field.lead : "";
    const before = clause.text
      .slice(Math.max(0, field.start - clause.start - 12), Math.max(0, field.start - clause.start))
      .trimEnd();
    return /^(?:to|for|until|till|by)$/u.test(lead) || /\b(?:to|until|for|by)$/iu.test(before);
  });
}
const changeable: ReadonlySet<string> = new Set(["due", "repeat", "priority", "estimateMinutes", "assignee"]);

/** Verbs that change a row even when the new value is missing: "postpone the budget review", "reschedule it". */
export const readPostponed: Reader = (clause) => {
  const granted =
    /^(?:give|grant|allow) (?:me|us) (?:another|one more|an extra|a few more|a couple more|\p{L}+ more|\d+ more) (?:minutes?|hours?|days?|weeks?|months?) (?:for|on|with) (.+)$/iu.exec(
      clause.core,
    )?.[1];
  if (granted !== undefined) return update(clause, granted);
  const pushed =
    /^(?:push|move|bring|shift|bump|pull)\s+(it|that|this|that one|this one|(?:the|my) .+?)\s+(?:back|out|forward|up|ahead)\b(?: (?:by )?(?:a|an|\d+|one|two|three) (?:day|week|month|hour)s?| a bit| a little)?$/iu.exec(
      clause.core,
    );
  if (pushed !== null) return update(clause, pushed[1]);
  const particle =
    /^(?:push|move|bring|shift|bump|pull)\s+(?:back|out|forward|up|ahead)\s+(it|that|this|that one|this one|(?:the|my) .+)$/iu.exec(
      clause.core,
    )?.[1];
  if (particle !== undefined) return update(clause, particle);
  const replaced =
    /^instead of(?: \p{L}+)?,? (?:do|have|move|hold|schedule|make) ((?:the|my|our|that|this|it)\b.*?)(?: (?:on|at|in|to|for))*$/iu.exec(
      clause.core,
    )?.[1];
  if (replaced !== undefined && says(clause)) return update(clause, replaced);
  const putOff = /^put\s+(it|that|this|(?:the|my|our) .+?)\s+(?:off|back)$/iu.exec(clause.core)?.[1];
  if (putOff !== undefined && says(clause)) return update(clause, putOff);
  const distance =
    /^(?:push|move|shift|bump|delay|postpone|extend|advance)\s+(it|that|this|that one|this one|(?:the|my) .+?)\s+by\s+(?:an?|\d{1,3}|one|two|three|four|five|six|a few|a couple of|another) (?:day|week|month|hour|year)s?$/iu.exec(
      clause.core,
    )?.[1];
  if (distance !== undefined) return update(clause, distance);
  const pointed = new RegExp(
    String.raw`^(?:bump|push|shift|move|delay|postpone|snooze|defer|pull forward|bring forward)\s+(${pointing})(?: (?:up|back|out|along|on|further|a bit))?$`,
    "iu",
  ).exec(clause.core)?.[1];
  if (pointed !== undefined) return update(clause, pointed);
  const match =
    /^(?:postpone|snooze|defer|reschedule|re-schedule|push back|put off|delay|bring forward)\s+(.+)$/iu.exec(
      clause.core,
    );
  if (match === null) return null;
  const definite = /^(?:the|my|our|that|this|it|"|“)/iu.test(match[1]!);
  // "until spring" names no day, and is no part of the row's name either.
  return definite
    ? update(clause, match[1]!.replace(/\s(?:until|till|for|to)\s+(?:\S+\s?){1,4}$/iu, ""))
    : null;
};
