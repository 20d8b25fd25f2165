import type { BrainInput } from "../brain-seam.ts";
import type { Act, Fact, WriteWay } from "./facts.ts";
import { bold, changesOf, detailsOf, shown } from "./describe-row.ts";
import type { Outcome } from "./outputs.ts";
import { sayLooked } from "./voice-looking.ts";
import { sayPlans } from "./voice-plans.ts";
import { sayTalk } from "./voice-talking.ts";

export type Manner = BrainInput["manner"];

/**
 * Words for facts. The three manners differ in tone and layout, never in what they tell: every sentence here is made
 * from a fact, and a fact from a tool's result or from the user's own words.
 */
export function say(facts: readonly Fact[], manner: Manner): string {
  return joined(facts)
    .map((fact) => sayOne(fact, manner))
    .filter((text) => text !== "")
    .join("\n\n");
}

/** Rows written by several requests of one message are told together. */
function joined(facts: readonly Fact[]): Fact[] {
  const list: Fact[] = [];
  for (const fact of facts) {
    const index = list.findIndex(
      (earlier) => earlier.kind === "written" && fact.kind === "written" && earlier.way === fact.way,
    );
    const earlier = list[index];
    if (earlier?.kind === "written" && fact.kind === "written") {
      list[index] = { ...earlier, outcomes: [...earlier.outcomes, ...fact.outcomes] };
    } else if (!list.some((other) => JSON.stringify(other) === JSON.stringify(fact))) {
      list.push(fact);
    }
  }
  return list;
}

function sayOne(fact: Fact, manner: Manner): string {
  switch (fact.kind) {
    case "written":
      return sayWritten(fact.outcomes, fact.way, manner);
    case "not-found":
      return notFound(fact.reference, fact.act, manner);
    case "refused":
      return refused(fact.problem, fact.hint, fact.waiting);
    case "question":
      return [fact.text, ...fact.options.map((option) => `- ${shown(option)}`)].join("\n");
    case "rows":
    case "plan":
    case "history":
    case "row":
      return sayLooked(fact, manner);
    case "plans":
      return sayPlans(fact, manner);
    case "kept":
    case "recalled":
    case "told":
    case "talk":
      return sayTalk(fact, manner);
    default:
      return fact satisfies never;
  }
}

const acts: Readonly<Record<Act, string>> = {
  complete: "complete",
  change: "change",
  delete: "delete",
  restore: "bring back",
  look: "show",
};

function notFound(reference: string, act: Act, manner: Manner): string {
  const what = reference === "" ? "a task for that" : `a task for “${shown(reference)}”`;
  const found: Readonly<Record<Manner, string>> = {
    claude: `I could not find ${what}`,
    gpt: `There is no ${what.slice(2)}`,
    llama: `I don't see ${what}`,
    plain: `I could not find ${what}`,
  };
  if (act === "look") return `${found[manner]}.`;
  return `${found[manner]} to ${acts[act]}${manner === "gpt" ? ". Nothing changed." : "; nothing changed."}`;
}

function refused(problem: string, hint: string | undefined, waiting: boolean): string {
  const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
  // What the tool tells the model about its own manners is not for the user.
  const told = shown(problem.replace(/^Not done yet\.\s*/, "").replace(/\s*The user is being asked.*$/, ""));
  if (waiting)
    return `Nothing has changed yet: this is waiting for your approval. ${told === "" ? "" : sentence(told)}`.trim();
  const lead = /^(?:nothing|not\b|no\b|there)/i.test(told) ? "" : "Nothing changed there:";
  const next = hint === undefined ? "" : sentence(shown(hint));
  return [lead, sentence(told), next].filter((text) => text !== "").join(" ");
}

type Verb = "created" | "updated" | "completed" | "deleted" | "restored";
type Wording = Readonly<Record<Verb | "undo" | "ungone" | "redo" | "for-good" | "skip", string>>;
/** `{}` stands for what was written: a title, or how many tasks. */
const wordings: Readonly<Record<Manner, Wording>> = {
  claude: {
    created: "I've added {}",
    updated: "I've changed {}",
    completed: "I've marked {} as done",
    deleted: "I've moved {} to the trash",
    restored: "I've brought back {}",
    undo: "I've undone the change to {}",
    ungone: "I've undone adding {} (gone again)",
    redo: "I've done the change to {} again",
    "for-good": "I've deleted {} for good",
    skip: "I've moved {} to its next time without completing it",
  },
  gpt: {
    created: "Created {}",
    updated: "Updated {}",
    completed: "Completed {}",
    deleted: "Moved {} to the trash",
    restored: "Restored {}",
    undo: "Undid the change to {}",
    ungone: "Undid adding {} (gone again)",
    redo: "Did the change to {} again",
    "for-good": "Deleted {} for good",
    skip: "Moved {} to its next time, without completing it",
  },
  llama: {
    created: "Added {}",
    updated: "Changed {}",
    completed: "Marked {} as done",
    deleted: "Deleted {} (kept in the trash)",
    restored: "Brought back {}",
    undo: "Undid the change to {}",
    ungone: "Undid adding {} (gone again)",
    redo: "Did the change to {} again",
    "for-good": "Deleted {} for good",
    skip: "Moved {} to its next time, without completing it",
  },
  plain: {
    created: "Created {}",
    updated: "Updated {}",
    completed: "Marked {} as done",
    deleted: "Moved {} to the trash",
    restored: "Restored {}",
    undo: "Undid the change to {}",
    ungone: "Undid adding {} (gone again)",
    redo: "Did the change to {} again",
    "for-good": "Deleted {} for good",
    skip: "Moved {} to its next time, without completing it",
  },
};

const order: readonly Verb[] = ["created", "updated", "completed", "deleted", "restored"];

/** A row that was written twice in one turn is one row with all its changes; what it was made as counts. */
function rowByRow(outcomes: readonly Outcome[]): Outcome[] {
  const rows: Outcome[] = [];
  for (const outcome of outcomes) {
    const index = rows.findIndex((other) => other.id !== undefined && other.id === outcome.id);
    const earlier = rows[index];
    if (earlier === undefined || !isJoined(earlier, outcome)) rows.push(outcome);
    else
      rows[index] = {
        ...outcome,
        result: earlier.result,
        changed: { ...earlier.changed, ...outcome.changed },
      };
  }
  return rows;
}

const isJoined = (earlier: Outcome, later: Outcome): boolean =>
  later.result === earlier.result || (later.result === "updated" && earlier.result === "created");

function sayWritten(outcomes: readonly Outcome[], way: WriteWay, manner: Manner): string {
  const freed = outcomes.filter((outcome) => outcome.freed === true);
  const paragraphs = order.flatMap((verb) => {
    const rows = rowByRow(outcomes.filter((outcome) => outcome.freed !== true)).filter(
      (outcome) => outcome.result === verb,
    );
    if (rows.length === 0) return [];
    const kind = wordingOf(way, verb);
    return [sayGroup(wordings[manner][kind], rows, verb, manner)];
  });
  const unchanged = outcomes.filter((outcome) => outcome.result === "unchanged");
  const failed = outcomes.filter((outcome) => outcome.result === "failed");
  return [
    ...paragraphs,
    ...sayFreed(freed),
    ...unchanged.map((outcome) => sayUnchanged(outcome, manner)),
    ...failed.map(sayFailed),
  ].join("\n\n");
}

/** What a rule brought back with it: nobody asked for it, so it is said. */
function sayFreed(freed: readonly Outcome[]): string[] {
  const [first] = freed;
  if (first === undefined) return [];
  if (freed.length === 1) return [`${bold(first.title)} is free again: nothing blocks it any more.`];
  const titles = freed.map(({ title }) => bold(title)).join(", ");
  return [`${freed.length} tasks are free again: ${titles}.`];
}

/** An undone creation leaves no row: that is told, not "a change undone". */
function wordingOf(way: WriteWay, verb: Verb): keyof Wording {
  if (way === "undo") return verb === "deleted" ? "ungone" : verb === "restored" ? "restored" : "undo";
  if (way === "redo") return "redo";
  if (way === "skip") return verb === "updated" ? "skip" : verb;
  return way === "for-good" && verb === "deleted" ? "for-good" : verb;
}

function detailsFor(outcome: Outcome, verb: Verb): string[] {
  if (verb === "updated") return changesOf(outcome);
  return verb === "created" && outcome.task !== undefined ? detailsOf(outcome.task) : [];
}

function sayGroup(wording: string, rows: readonly Outcome[], verb: Verb, manner: Manner): string {
  const [first] = rows;
  const told = (what: string): string => wording.replace("{}", () => what);
  if (rows.length === 1 && first !== undefined && manner !== "gpt") {
    const details = detailsFor(first, verb).join(", ");
    const tail = details === "" ? "" : `${verb === "updated" ? ": " : ", "}${details}`;
    return `${told(bold(first.title))}${tail}.`;
  }
  const lines = rows.map((outcome) => {
    const details = detailsFor(outcome, verb).join(" · ");
    return `- ${bold(outcome.title)}${details === "" ? "" : ` · ${details}`}`;
  });
  return [`${told(rows.length === 1 ? "1 task" : `${rows.length} tasks`)}:`, ...lines].join("\n");
}

function sayUnchanged(outcome: Outcome, manner: Manner): string {
  if (outcome.problem !== undefined && /^not created\b.*\bexists already\b/i.test(outcome.problem)) {
    return `${bold(outcome.title)} is on your list already, so I did not add it again. Nothing changed.`;
  }
  const told = shown(outcome.problem ?? "")
    .replace(/\s*Nothing was changed\.?$/i, "")
    .replace(/^It\b/, "it")
    .replace(/[.]$/, "");
  const why = told === "" ? "it already was that way" : told;
  return manner === "gpt"
    ? `Nothing changed: ${bold(outcome.title)} – ${why}.`
    : `Nothing changed for ${bold(outcome.title)}: ${why}.`;
}

function sayFailed(outcome: Outcome): string {
  const why = outcome.problem === undefined ? "" : `: ${shown(outcome.problem).replace(/[.]$/, "")}`;
  return `${bold(outcome.title)} could not be changed${why}.`;
}
