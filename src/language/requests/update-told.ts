/** Changes told in other ways: "assign X to Anna", "I am stuck on X", "the deadline moved to Friday", "actually Friday". */

import { cleanTitle, raiseFirst } from "../title.ts";
import { fieldOf } from "./clause.ts";
import { pointing } from "./command-words.ts";
import { cleanReference } from "./reference.ts";
import { toSaidFields } from "./said-fields.ts";
import { isTold } from "./statement.ts";
import { says, update, type Reader } from "./update-parts.ts";

/** "assign X to Anna", "give X to Bob", "add a note to X: …", "X takes 2 hours", "X is due Friday now". */
export const readOther: Reader = (clause) => {
  const { core } = clause;
  const pointed = /^\W*(?:assign|reassign|delegate)\s+(it|that|this|that one|this one)\b/iu.exec(
    clause.text,
  )?.[1];
  if (core === "" && pointed !== undefined && fieldOf(clause, "assignee") !== undefined)
    return update(clause, pointed);
  const assigned =
    /^(?:assign|reassign|delegate|hand|hand over|give|pass|re-assign)\s+(.+?)\s+(?:over )?to\s+@?([\p{L}][\p{L}'.-]*(?: \p{Lu}[\p{L}'.-]*)?)$/iu.exec(
      core,
    );
  if (
    assigned !== null &&
    (/^(?:assign|reassign|delegate)/iu.test(core) || new RegExp(`^${pointing}$`, "iu").test(assigned[1]!))
  ) {
    // "give it to her": whom that means is not said here.
    return /^(?:her|him|them|someone|somebody)$/iu.test(assigned[2]!)
      ? update(clause, assigned[1])
      : update(clause, assigned[1], { assignee: assigned[2]! });
  }
  const owner = /^(?:assign|reassign|delegate|hand)\s+(.+)$/iu.exec(core);
  if (owner !== null && fieldOf(clause, "assignee") !== undefined) return update(clause, owner[1]);
  const note =
    /^(?:add|put|attach|append|write|leave)\s+(?:a |the |this )?(?:notes?|comment|description)\s+(?:to|on|for|in)\s+(.+?)\s*(?::|that says|saying|that|,)\s+(.+)$/iu.exec(
      core,
    );
  if (note !== null) return update(clause, note[1], { notes: note[2]! });
  const quoted =
    /^(?:add|put|attach|append)\s+(?:a |the )?(?:notes?|comment)\s+["'“](.+)["'”]\s+(?:to|on)\s+(.+)$/iu.exec(
      core,
    );
  if (quoted !== null) return update(clause, quoted[2], { notes: quoted[1]! });
  const object =
    /^(?:add|put|attach)\s+(?:a |the )?(?:notes?|comment|description)?\s*(?:to|on)\s+(.+)$/iu.exec(core);
  if (object !== null && fieldOf(clause, "notes") !== undefined) return update(clause, object[1]);
  const estimated = new RegExp(String.raw`^(?:estimate\s+)?(${pointing}|the .+)$`, "iu").exec(core);
  if (
    estimated !== null &&
    !isTold(core) &&
    !/\b(?:was|were|had|took)\b/iu.test(core) &&
    fieldOf(clause, "estimateMinutes") !== undefined
  )
    return update(clause, estimated[1]);
  const dueLead = fieldOf(clause, "due")?.lead ?? "";
  const due = new RegExp(
    String.raw`^(?:(?:the )?(?:due date|deadline) (?:of|for)\s+)?(${pointing}|(?:the|my) .+?)\s*(?:is|are|'s|should be|needs to be|must be)\s*(?:now|actually|due)*$`,
    "iu",
  ).exec(core.replace(/[\s,]*\bnot \p{L}+$/u, ""));
  const points = due !== null && new RegExp(`^${pointing}$`, "iu").test(due[1]!);
  if (
    due !== null &&
    says(clause) &&
    (points ||
      fieldOf(clause, "priority") !== undefined ||
      /^(?:due|by|until|deadline)$/u.test(dueLead) ||
      /due date|deadline|due/iu.test(core))
  ) {
    return update(clause, due[1]);
  }
  const pointedOnly = new RegExp(
    String.raw`^(?:make|set|and|do|change|update|edit|move|put|actually)?\s*(${pointing})(?:\s+(?:to|for|instead|rather|be|as|with|at))*$`,
    "iu",
  ).exec(core);
  if (pointedOnly !== null && says(clause)) return update(clause, pointedOnly[1]);
  const edit = new RegExp(String.raw`^(?:update|edit|change|modify)\s+(${pointing})(?:\s|$)`, "iu").exec(
    core,
  );
  return edit === null ? null : update(clause, edit[1]);
};

/** "estimate for the slides: 3 hours", "deadline of the audit: Friday". */
const labelledValue =
  /^(?:the )?(?:new )?(?:estimate|priority|deadline|due date|due|date|owner|repeat|status|duration|time) (?:for|of|on) ((?:the|my|our|that|this|it)\b[^:]{0,80}?)\s*(?::|=|is now|is|should be)?$/iu;
const labelledNote =
  /^(?:a |the )?(?:note|comment) (?:for|on|to|about) ((?:the|my|our|that|this|it)\b[^:]{0,80}?)\s*:\s*(.+)$/iu;
/** "the offer needs to go out by Wednesday instead". */
const ruled =
  /^((?:the|my|our|that|this|it)\b[^,]{0,80}?) (?:needs to|has to|must|should|ought to) (?:\p{L}+ ){0,4}(?:instead|rather|already)$/iu;

/** "change the owner of the audit to Nina", "make Nina the owner of the audit". */
const newOwner =
  /^(?:change|set|switch|update|make|move) (?:the )?(?:owner|assignee|ownership|assignment|person responsible)(?: of| for| on)? (.+?) (?:to|as|=) @?(\p{L}[\p{L}'.-]*)$/iu;
/** "give the onboarding doc to Priya": what is given to kin, a shop or a pronoun is an errand. */
const passedOn =
  /^(?:give|pass|hand(?: over| off)?|delegate|hand) (the (?:[\p{L}\p{N}'’-]+ ){1,5}?|it |that |that one |this one |this )to @?(?!me\b|him\b|her\b|them\b|us\b|the\b|my\b|our\b|his\b|mom\b|mum\b|dad\b|grandma\b|grandpa\b|charity\b|goodwill\b|everyone\b|neighbou?rs?\b|school\b|work\b|legal\b|hr\b)(\p{L}[\p{L}'-]{1,20})$/iu;
/** "Julia does it", "Omar takes the slides", "Nina is doing the audit". */
const takesOver =
  /^(\p{Lu}[\p{L}'-]+) (?:does|takes|owns|handles|has|takes over|takes care of|is (?:now )?(?:doing|taking|handling|on|responsible for|in charge of|the owner of|looking after)|'ll (?:do|take|handle)|will (?:own|be doing)) (it|that|this|that one|this one|the .+)$/u;

/** "Anna should do X", "unassign X", "I'm stuck on X", "the deadline for X moved to …", "I need X done by …". */
export const readSaidOtherwise: Reader = (clause) => {
  const { core } = clause;
  const labelled = labelledValue.exec(core)?.[1];
  if (labelled !== undefined && says(clause)) return update(clause, labelled);
  const noted = labelledNote.exec(core);
  if (noted !== null) return { reference: cleanReference(noted[1]!), fields: { notes: noted[2]! } };
  const sooner = ruled.exec(core)?.[1];
  if (sooner !== undefined && fieldOf(clause, "due") !== undefined) return update(clause, sooner);
  const until =
    /^(?!(?:i|we|you|what|which|it)\b)([^,?]{2,60}?) (?:should|must|needs to|has to) be (?:done|ready|finished|in|there)(?: now| instead)$/iu.exec(
      core,
    )?.[1];
  if (until !== undefined && fieldOf(clause, "due") !== undefined) return update(clause, until);
  const ranked =
    /^((?:the|my|our|that|this|it)\b[^,]{0,60}?) (?:has|have|gets|is|are)(?: now)?$/iu.exec(core)?.[1] ??
    /^(?!(?:i|we|you|what|which|it)\b)([^,?]{2,60}?) (?:should|must|needs to|has to) be$/iu.exec(core)?.[1];
  if (ranked !== undefined && fieldOf(clause, "priority") !== undefined) return update(clause, ranked);
  const owner = newOwner.exec(core);
  if (owner !== null) return update(clause, owner[1], { assignee: owner[2]! });
  const passed = passedOn.exec(core);
  if (passed !== null && !passed[1]!.includes(":"))
    return update(clause, passed[1], { assignee: raiseFirst(passed[2]!) });
  const doer = takesOver.exec(core);
  if (doer !== null) return update(clause, doer[2], { assignee: doer[1]! });
  const unassigned = /^unassign\s+(.+)$/iu.exec(core);
  if (unassigned !== null)
    return { reference: cleanReference(unassigned[1]!), fields: { clear: ["assignee"] } };
  const taker =
    /^(\p{Lu}[\p{L}'-]+) (?:should|will|can|must|is going to) (?:do|take|handle|own|take over|take care of) ((?:the|my|that|this|it)\b.*)$/u.exec(
      core,
    );
  if (taker !== null) return update(clause, taker[2], { assignee: taker[1]! });
  const left =
    /^(?:let|have|get|ask) (\p{Lu}[\p{L}'-]+) (?:to )?(?:do|take|handle|own|take over|take care of) ((?:the|my|that|this|it)\b.*)$/u.exec(
      core,
    );
  if (left !== null && /^let|take over|own/u.test(core))
    return update(clause, left[2], { assignee: left[1]! });
  const moved =
    /^((?:the|my|our|it|that|this)\b.*?) (?:(?:should|must|needs to|has to|is supposed to) (?:now )?be(?: (?:instead|moved|done|due|rather|now))*|(?:is|are) (?:now|instead|actually|rather))$/iu.exec(
      core,
    )?.[1];
  const nowAt = /^((?:[\p{L}\p{N}'’-]+ ){1,5}?)(?:is|are) (?:now|instead|actually|rather)$/iu.exec(core)?.[1];
  if (nowAt !== undefined && fieldOf(clause, "due") !== undefined) return update(clause, nowAt);
  if (moved !== undefined && fieldOf(clause, "due") !== undefined) return update(clause, moved);
  const rather =
    /^(?:i|we)(?:'d| would) (?:rather|prefer to|sooner|like to) (?:do|have|move|hold|make|get) ((?:the|my|our|that|this|it)\b.*?)(?: (?:on|at|in|instead|to|for))*$/iu.exec(
      core,
    )?.[1];
  if (rather !== undefined && fieldOf(clause, "due") !== undefined) return update(clause, rather);
  const volunteer =
    /^let (?!me\b|us\b|it\b|him\b|her\b|them\b|the\b|my\b|that\b|this\b|everyone\b)(\p{Ll}+) (?:do|take|handle|own|take over|take care of|deal with) ((?:the|my|that|this|it)\b.*)$/u.exec(
      core,
    );
  if (volunteer !== null) return update(clause, volunteer[2], { assignee: raiseFirst(volunteer[1]!) });
  const described =
    /^(?:add|put|append|write) (.+?) (?:to|in|into|under) (?:the )?(?:notes?|description|details|comments?) (?:of|for|on) ((?:the|my|that|this|it)\b.*)$/iu.exec(
      core,
    );
  if (described !== null)
    return { reference: cleanReference(described[2]!), fields: { notes: described[1]! } };
  const takesPlace =
    /^((?:the|my|our) .+?) (?:is|are|will be) (?:happening|taking place|held)(?: now| on| at| in| instead)*$/iu.exec(
      core,
    )?.[1];
  if (takesPlace !== undefined && fieldOf(clause, "due") !== undefined) return update(clause, takesPlace);
  const again =
    /^(?:do|have|hold|schedule|make) ((?:the|my|our) .+?) (?:\b(?:on|at|in|for)\s+)?(?:instead|rather)$/iu.exec(
      core,
    )?.[1];
  if (again !== undefined && fieldOf(clause, "due") !== undefined) return update(clause, again);
  const waiting =
    /^((?:[\p{L}\p{N}'’-]+ ){1,6}?)(?:can|could|should|must|has to|will have to|may|is able to) wait\b/iu.exec(
      core,
    )?.[1];
  if (
    waiting !== undefined &&
    fieldOf(clause, "due") !== undefined &&
    !/^(?:i|we|you|he|she|they)\b/iu.test(waiting)
  )
    return update(clause, waiting);
  const held = /^(?:hold off on|put a hold on)\s+(.+)$/iu.exec(core)?.[1];
  if (held !== undefined) return update(clause, held, { status: "blocked" });
  const dated =
    /^(?:set|add|put|give)\s+(?:a|an|the|new)\s+(?:new )?(?:due date|deadline|due|priority|estimate)\b(?:\s+(?:of|to|on|at|by))*?\s+(?:for|to|on)\s+((?:the|my|it|that|this)\b.*)$/iu.exec(
      core,
    )?.[1];
  if (dated !== undefined && says(clause)) return update(clause, dated);
  const given = /^(?:give|pass|hand)\s+(the .+?)\s+to\s+(\p{Lu}[\p{L}'-]+)$/u.exec(core);
  if (given !== null) return update(clause, given[1], { assignee: given[2]! });
  const stuck =
    /^(?:i'm|i am|we're|we are) (?:stuck|blocked) (?:on|with|in)\s+(.+?)(?:\s+(?:because(?: of)?|until|due to|by|since)\s+(.+))?$/iu.exec(
      core,
    ) ??
    /^(?:i|we) (?:can't|cannot|can not) (?:continue|proceed|go on|make progress|move forward|work|start)(?: with| on)?\s+(.+?)\s+(?:because(?: of)?|until|due to|without|since)\s+(.+)$/iu.exec(
      core,
    );
  if (stuck !== null)
    return update(clause, stuck[1], {
      status: "blocked",
      ...(stuck[2] === undefined ? {} : { blockedReason: stuck[2] }),
    });
  const called = /^call (it|that|this|that one|this one) (.+?)(?: instead)?$/iu.exec(core);
  if (called !== null)
    return { reference: called[1]!, fields: { title: raiseFirst(cleanTitle(called[2]!)) } };
  const into =
    /^(?:put|add|write)\s+["'“](.+)["'”]\s+(?:in|into|to|under)\s+(?:the )?(?:notes?|description)\s+(?:of|for|on)\s+(.+)$/iu.exec(
      core,
    );
  if (into !== null) return { reference: cleanReference(into[2]!), fields: { notes: into[1]! } };
  const filed =
    /^(?:put|file|group) ((?:the |my )?(?:[\p{L}\p{N}'-]+ ?){1,5}?) under (?!(?:the|my|our|a|his|her|your)\b)([\p{L}-]+)$/iu.exec(
      core,
    ) ?? /^label ((?:the|my|that|this|our) .+?) (?:as |with )?([\p{L}-]+)$/iu.exec(core);
  if (filed !== null && !clause.asks) return update(clause, filed[1], { addTags: [filed[2]!.toLowerCase()] });
  const tag = /^(?:add|put|attach)\s+(?:the )?([\p{L}\p{N}_-]+)\s+(?:tag|label)\s+(?:to|on)\s+(.+)$/iu.exec(
    core,
  );
  if (tag !== null) return update(clause, tag[2], { addTags: [tag[1]!] });
  return readMoved(clause);
};

const readMoved: Reader = (clause) => {
  const { core } = clause;
  if (fieldOf(clause, "due") === undefined) return null;
  const moved =
    /^(?:(?:the )?(?:deadline|due date|date) (?:for|of) )?((?:the|my|our|that|this|it)\b.*?)\s+(?:has been |was |got |is |has )?(?:now )?(?:moved|pushed|rescheduled|postponed|changed|delayed|shifted|slipped|slid)(?: back| up| forward)?(?: to)?$/iu.exec(
      core,
    );
  if (moved !== null) return update(clause, moved[1]);
  const wanted =
    /^(?:i|we) (?:need|want|have to have) ((?:the|my|that|this|it)\b.*?) (?:done|finished|completed|ready|complete)$/iu.exec(
      core,
    );
  if (wanted !== null) return update(clause, wanted[1]);
  const corrected =
    /^(?:(?:no|actually|sorry|wait|instead|rather|i meant?|make that|not(?: \p{L}+)?|but|or rather|oh|oops)[\s,]*)+$/iu;
  const opening = /^(?:no|actually|sorry|wait|instead|rather|i meant?|make that|not|oops|or rather)\b/iu;
  return (core === "" || corrected.test(core)) && opening.test(clause.text)
    ? { reference: "that", fields: toSaidFields(clause.fields) }
    : null;
};
