/** "make that urgent", "move the dentist to Friday", "rename X to Y", "tag it finance", "X is blocked by Y". */
import type { SaidFields } from "../reading.ts";
import { cleanTitle, raiseFirst } from "../title.ts";
import { fieldOf, type Clause } from "./clause.ts";
import { pointing } from "./command-words.ts";
import { cleanReference } from "./reference.ts";
import { toSaidFields } from "./said-fields.ts";
import { statusWords } from "../fields/markers.ts";
import type { Priority, TaskStatus } from "../../shared/task.ts";

export interface SaidUpdate {
  readonly reference?: string;
  readonly fields: SaidFields;
}

type Reader = (clause: Clause) => SaidUpdate | null;

const update = (clause: Clause, reference: string | undefined, more: SaidFields = {}): SaidUpdate => {
  const named = cleanReference(
    (reference ?? "")
      .replace(
        /(?:\s+(?:to|from|for|until|till|by|on|at|as|is|be|(?:by )?(?:\d+|an?|one|two|three|four|five|a few|a couple of) (?:days?|weeks?|months?|hours?)|back|out|up|forward|is now|so it's|and|with|repeat|recur|recurring|repeating|happen|due|,))+$/iu,
        "",
      )
      .replace(
        /\s+from\s+(?:\d\S*|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:\s+(?:am|pm))?$/iu,
        "",
      )
      .trim(),
  );
  const fields = { ...toSaidFields(clause.fields), ...more };
  return named === "" ? { fields } : { reference: named, fields };
};

const says = (clause: Clause): boolean => clause.fields.length > 0;

const clearable: readonly (readonly [RegExp, NonNullable<SaidFields["clear"]>[number]])[] = [
  [/^(?:due date|deadline|date|due|time|due time|due day)$/iu, "due"],
  [/^(?:repeat|repetition|recurrence|repeating|schedule)$/iu, "repeat"],
  [/^(?:tags|all tags|labels|all labels|all the tags)$/iu, "tags"],
  [/^(?:notes?|description|comments?)$/iu, "notes"],
  [/^(?:estimate|duration|time estimate)$/iu, "estimate"],
  [/^(?:assignee|owner|assignment)$/iu, "assignee"],
];

/** "remove the due date from X", "clear the tags of that". */
const readClear: Reader = ({ core }) => {
  const match =
    /^(?:remove|clear|delete|drop|unset|take off|take away|erase|get rid of|cancel)\s+(?:the |its |all |any |all the )*([\p{L} ]{3,20}?)\s+(?:from|of|on|for|off)\s+(.+)$/iu.exec(
      core,
    );
  const field = clearable.find(([pattern]) => match !== null && pattern.test(match[1]!))?.[1];
  if (match !== null && field !== undefined)
    return { reference: cleanReference(match[2]!), fields: { clear: [field] } };
  const own =
    /^(?:remove|clear|delete|drop|unset)\s+(?:the |its |(.+?)'s )(due date|deadline|date|repeat|recurrence|tags|labels|notes?|estimate|assignee)$/iu.exec(
      core,
    );
  const second = clearable.find(([pattern]) => own !== null && pattern.test(own[2]!))?.[1];
  if (own === null || second === undefined) return null;
  return { reference: own[1] === undefined ? "it" : cleanReference(own[1]), fields: { clear: [second] } };
};

const readRename: Reader = (clause) => {
  const match =
    /^(?:rename|retitle|change the (?:name|title) of|call|change the title of)\s+(.+?)\s+(?:to|as|into|:)\s+(.+)$/iu.exec(
      clause.core,
    ) ??
    /^(?:change|edit|set) (?:the )?(?:name|title|wording|text)(?: of (.+?))? to (.+)$/iu.exec(clause.core);
  if (match !== null && !/^call/iu.test(clause.core)) {
    return {
      reference: cleanReference(match[1] ?? "it"),
      fields: { title: raiseFirst(cleanTitle(match[2]!)) },
    };
  }
  return /^rename\s+/iu.test(clause.core) ? update(clause, clause.core.replace(/^rename\s+/iu, "")) : null;
};

/** "tag X as finance", "add the tag finance to X", "remove #home from X". */
const readTagging: Reader = (clause) => {
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
const readPriority: Reader = (clause) => {
  const { core } = clause;
  const match =
    new RegExp(
      String.raw`^(?:set|change|raise|lower|make|update|increase|bump|drop|put|switch)\s+(?:the )?(?:priority|importance|urgency)\s+(?:of|for|on)\s+(.+?)\s+(?:to|as|at|=)?\s*${level}$`,
      "iu",
    ).exec(core) ??
    new RegExp(
      String.raw`^(?:make|mark|set|flag|bump|raise|lower|change|drop|put|move|consider|turn|escalate|treat)\s+(.+?)\s+(?:up |down )?(?:as |to |at |to be |into )?(?:a |very |more |less |super |really )*${level}(?: priority| prio| importance)?$`,
      "iu",
    ).exec(core) ??
    new RegExp(
      String.raw`^(${pointing}|(?:the|my) .+?)\s+(?:is|are|should be|has|needs to be|must be|is now|became|'s)\s+(?:now |very |really |more |super |a |of )*${level}(?: priority)?$`,
      "iu",
    ).exec(core);
  const priority = match === null ? undefined : priorityOf(match[2]!);
  if (match !== null && priority !== undefined) return update(clause, match[1], { priority });
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
        step[1],
        fieldOf(clause, "priority") === undefined ? { priority: down ? "low" : "high" } : {},
      )
    : null;
};

const moving = String.raw`(?:move|reschedule|re-schedule|postpone|push|push back|push out|delay|defer|shift|bump|bring forward|pull forward|pull in|snooze|change|set|put off|extend|update|edit|modify|adjust|make|advance|switch|put|carry|reset|schedule|transfer|slide|assign|give|mark|keep)`;

/** A verb of change with a new value: "move X to Friday", "set X for 3pm", "make it due tomorrow", "assign X to Anna". */
const readNewValue: Reader = (clause) => {
  const { core } = clause;
  if (!says(clause)) return null;
  const part = new RegExp(
    String.raw`^${moving}\s+(?:the |its )?(?:due date|deadline|due|date|time|due time|priority|estimate|assignee|owner|status|repeat|duration)\s*(?:(?:of|for|on)\s+)?(.*)$`,
    "iu",
  ).exec(core);
  if (part !== null && !/^set (?:a |the )?reminder$/iu.test(core))
    return update(clause, part[1] === "" ? "it" : part[1]);
  const possessive = new RegExp(
    String.raw`^${moving}\s+(.+?)(?:'s)?\s+(?:due date|deadline|due|priority|date|time|estimate|duration)(?:\s+(?:to|as|be))?$`,
    "iu",
  ).exec(core);
  if (possessive !== null) return update(clause, possessive[1]);
  const match = new RegExp(String.raw`^(${moving})\s+(.+)$`, "iu").exec(core);
  if (match === null) return null;
  const [verb, object] = [match[1]!.toLowerCase(), match[2]!];
  const pointed = new RegExp(String.raw`^${pointing}(?:\s|$)`, "iu").test(object);
  const toValue = /\bto(?: be)?\s*$/iu.test(object) || changesTo(clause);
  const strong =
    /^(?:move|reschedule|re-schedule|postpone|push|delay|defer|shift|bump|bring|pull|snooze|put off|extend|advance|slide)/u.test(
      verb,
    );
  const timed = fieldOf(clause, "due") !== undefined || fieldOf(clause, "repeat") !== undefined;
  const definite = /^(?:the|my|our|that|this|"|“)/iu.test(object);
  if (/^(?:set up|make sure|put together|put away|put out|set aside|keep)\b/iu.test(core)) return null;
  if (/^schedule$/u.test(verb) && !pointed && !definite) return null;
  if (
    /^(?:make|set|put|mark|keep|give|assign)$/u.test(verb) &&
    !pointed &&
    !definite &&
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
  if (/^(?:make|mark)$/u.test(verb) && !pointed && !(plainly && definite)) return null;
  if (/^(?:give|put|keep|schedule)$/u.test(verb) && !pointed) return null;
  if (/^set$/u.test(verb) && /^(?:a|an|up|the table|alarm|the alarm|the timer)\b/iu.test(object)) return null;
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
  const field = clause.fields.find(
    (one) =>
      one.name === "due" ||
      one.name === "repeat" ||
      one.name === "priority" ||
      one.name === "estimateMinutes" ||
      one.name === "assignee",
  );
  if (field === undefined) return false;
  const lead = field.name === "due" ? field.lead : "";
  const before = clause.text.slice(0, field.start - clause.start).trimEnd();
  return /^(?:to|for|until|till|by)$/u.test(lead) || /\b(?:to|until|for|by)$/iu.test(before);
}

/** Verbs that change a row even when the new value is missing: "postpone the budget review", "reschedule it". */
const readPostponed: Reader = (clause) => {
  const pushed =
    /^(?:push|move|bring|shift|bump|pull)\s+(it|that|this|that one|this one|(?:the|my) .+?)\s+(?:back|out|forward|up|ahead)\b(?: (?:by )?(?:a|an|\d+|one|two|three) (?:day|week|month|hour)s?| a bit| a little)?$/iu.exec(
      clause.core,
    );
  if (pushed !== null) return update(clause, pushed[1]);
  const match =
    /^(?:postpone|snooze|defer|reschedule|re-schedule|push back|put off|delay|bring forward)\s+(.+)$/iu.exec(
      clause.core,
    );
  if (match === null) return null;
  const definite = /^(?:the|my|our|that|this|it|"|“)/iu.test(match[1]!);
  return definite ? update(clause, match[1]) : null;
};

const statusName = String.raw`(backlog|someday|todo|to-do|to do|open|doing|wip|started|in[ -]progress|active|blocked|stuck|waiting|on hold|not done|undone|incomplete|not started|unfinished|not finished|not complete|not completed|pending)`;

function statusOf(word: string): TaskStatus | undefined {
  const plain = word.toLowerCase().replaceAll(/\s+/g, " ");
  if (plain === "on hold") return "blocked";
  if (
    /^(?:to do|not done|undone|incomplete|not started|unfinished|not finished|not complete|not completed|pending)$/u.test(
      plain,
    )
  )
    return "todo";
  return statusWords[plain.replace(" ", "_")] ?? statusWords[plain];
}

/** "set X to in progress", "start X", "X is blocked by Y", "I'm working on X", "reopen X", "put X on hold". */
const readStatus: Reader = (clause) => {
  const { core } = clause;
  const set = new RegExp(
    String.raw`^(?:mark|set|move|put|change|flag|switch|turn|update)\s+(.+?)\s+(?:back )?(?:as |to |into |in |on |is |status to )?(?:the )?(?:status )?["']?${statusName}["']?(?: column| status| list)?(?:\s+(?:because(?: of)?|due to|by|until|:|-|since)\s+(.+))?$`,
    "iu",
  ).exec(core);
  const listed = /\b(?:on|to|in|onto) (?:my|the|our) [\p{L} -]*list$/iu.test(core);
  const status = set === null || listed ? undefined : statusOf(set[2]!);
  if (set !== null && status !== undefined) {
    return update(clause, set[1], {
      status,
      ...(status === "blocked" && set[3] !== undefined ? { blockedReason: set[3] } : {}),
    });
  }
  const blocked =
    /^(.+?)\s+(?:is|are|'s|got|has been)\s+(?:now |still |currently )*(?:blocked|stuck|on hold)(?:\s+(?:on|by|because(?: of)?|due to|until|since|as|:|-)\s+(.+))?$/iu.exec(
      core,
    );
  if (blocked !== null && !/^(?:what|which|who|i|we|if|when)\b/iu.test(blocked[1]!)) {
    return update(clause, blocked[1], {
      status: "blocked",
      ...(blocked[2] === undefined ? {} : { blockedReason: blocked[2] }),
    });
  }
  const waits = /^(.+?)\s+(?:is|are)\s+(?:now |still )?waiting (?:for|on)\s+(.+)$/iu.exec(core);
  if (waits !== null && !/^(?:what|which|who|i|we)\b/iu.test(waits[1]!))
    return update(clause, waits[1], { status: "blocked", waitingFor: waits[2]! });
  const mine =
    /^(?:i'm|i am|we're|we are)\s+(?:still )?(?:waiting (?:for|on))\s+(.+?)\s+(?:for|on|before|with|about|regarding)\s+(.+)$/iu.exec(
      core,
    );
  if (mine !== null) return update(clause, mine[2], { status: "blocked", waitingFor: mine[1]! });
  const reopened =
    /^(?:reopen|re-open|unblock|uncheck|untick|uncomplete|un-complete|unmark|restore|bring back)\s+(.+?)(?:\s+(?:as )?(?:done|complete))?$/iu.exec(
      core,
    );
  if (reopened !== null) return update(clause, reopened[1], { status: "todo" });
  const working =
    /^(?:i'm|i am|i've|i have|i|we're|we are)\s+(?:just |now |currently |already )*(?:working on|started(?: working)?(?: on)?|starting(?: with| on)?|begun|beginning|doing|began)\s+(.+)$/iu.exec(
      core,
    );
  if (working !== null && /^(?:the|my|it|that|this|on|with|work)/iu.test(working[1]!))
    return update(clause, working[1], { status: "in_progress" });
  const start = new RegExp(
    String.raw`^(?:start|begin|resume|pick up|start working on|begin working on)\s+(${pointing})$`,
    "iu",
  ).exec(core);
  if (start !== null) return update(clause, start[1], { status: "in_progress" });
  const block = new RegExp(
    String.raw`^block\s+(${pointing}|the .+?)(?:\s+(?:because(?: of)?|on|by|until)\s+(.+))?$`,
    "iu",
  ).exec(core);
  return block === null
    ? null
    : update(clause, block[1], {
        status: "blocked",
        ...(block[2] === undefined ? {} : { blockedReason: block[2] }),
      });
};

/** "assign X to Anna", "give X to Bob", "add a note to X: …", "X takes 2 hours", "X is due Friday now". */
const readOther: Reader = (clause) => {
  const { core } = clause;
  const assigned =
    /^(?:assign|reassign|delegate|hand|hand over|give|pass|re-assign)\s+(.+?)\s+(?:over )?to\s+@?([\p{L}][\p{L}'.-]*(?: \p{Lu}[\p{L}'.-]*)?)$/iu.exec(
      core,
    );
  if (
    assigned !== null &&
    (/^(?:assign|reassign|delegate)/iu.test(core) || new RegExp(`^${pointing}$`, "iu").test(assigned[1]!))
  ) {
    return update(clause, assigned[1], { assignee: assigned[2]! });
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
  if (estimated !== null && fieldOf(clause, "estimateMinutes") !== undefined)
    return update(clause, estimated[1]);
  const dueLead = fieldOf(clause, "due")?.lead ?? "";
  const due = new RegExp(
    String.raw`^(?:(?:the )?(?:due date|deadline) (?:of|for)\s+)?(${pointing}|(?:the|my) .+?)\s*(?:is|are|'s|should be|needs to be|must be)\s*(?:now|actually|due)*$`,
    "iu",
  ).exec(core);
  const points = due !== null && new RegExp(`^${pointing}$`, "iu").test(due[1]!);
  if (
    due !== null &&
    says(clause) &&
    (points || /^(?:due|by|until|deadline)$/u.test(dueLead) || /due date|deadline|due/iu.test(core))
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

/** "Anna should do X", "unassign X", "I'm stuck on X", "the deadline for X moved to …", "I need X done by …". */
const readSaidOtherwise: Reader = (clause) => {
  const { core } = clause;
  const unassigned = /^unassign\s+(.+)$/iu.exec(core);
  if (unassigned !== null)
    return { reference: cleanReference(unassigned[1]!), fields: { clear: ["assignee"] } };
  const taker =
    /^(\p{Lu}[\p{L}'-]+) (?:should|will|can|must|is going to) (?:do|take|handle|own|take over|take care of) ((?:the|my|that|this|it)\b.*)$/u.exec(
      core,
    );
  if (taker !== null) return update(clause, taker[2], { assignee: taker[1]! });
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
    /^(?:(?:the )?(?:deadline|due date|date) (?:for|of) )?((?:the|my|our|that|this|it)\b.*?)\s+(?:has been |was |got |is |has )?(?:now )?(?:moved|pushed|rescheduled|postponed|changed|delayed|shifted)(?: back| up| forward)?(?: to)?$/iu.exec(
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

const readers: readonly Reader[] = [
  readClear,
  readRename,
  readTagging,
  readStatus,
  readPriority,
  readNewValue,
  readPostponed,
  readOther,
  readSaidOtherwise,
];

export function readUpdate(clause: Clause): SaidUpdate | null {
  for (const reader of readers) {
    const read = reader(clause);
    if (read !== null) return read;
  }
  return null;
}
