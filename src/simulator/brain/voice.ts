import type { BrainInput } from "../brain-seam.ts";
import type { Act, Fact, WriteWay } from "./facts.ts";
import { bold, changesOf, detailsOf, shown } from "./describe-row.ts";
import type { Outcome } from "./outputs.ts";
import { sayLooked } from "./voice-looking.ts";
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
      return notFound(fact.reference, fact.act);
    case "refused":
      return refused(fact.problem, fact.hint, fact.waiting);
    case "nothing-to-undo":
      return "There is nothing to take back in this conversation. Nothing changed.";
    case "question":
      return [fact.text, ...fact.options.map((option) => `- ${shown(option)}`)].join("\n");
    case "rows":
    case "plan":
    case "history":
    case "row":
      return sayLooked(fact, manner);
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

function notFound(reference: string, act: Act): string {
  const what = reference === "" ? "a task for that" : `a task for “${shown(reference)}”`;
  return act === "look"
    ? `I could not find ${what}.`
    : `I could not find ${what} to ${acts[act]}; nothing changed.`;
}

function refused(problem: string, hint: string | undefined, waiting: boolean): string {
  const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
  if (waiting)
    return `This is waiting for your approval, and nothing has changed yet. ${sentence(shown(problem))}`;
  return ["Nothing changed there:", sentence(shown(problem)), hint === undefined ? "" : sentence(shown(hint))]
    .filter((text) => text !== "")
    .join(" ");
}

type Verb = "created" | "updated" | "completed" | "deleted" | "restored";
const verbs: Readonly<Record<Manner, Readonly<Record<Verb | WriteWay, string>>>> = {
  claude: {
    created: "I've added",
    updated: "I've changed",
    completed: "I've marked as done:",
    deleted: "I've moved to the trash:",
    restored: "I've brought back",
    plain: "",
    undo: "I've undone the change to",
    "for-good": "I've deleted for good:",
  },
  gpt: {
    created: "Created",
    updated: "Updated",
    completed: "Completed",
    deleted: "Moved to trash:",
    restored: "Restored",
    plain: "",
    undo: "Undone:",
    "for-good": "Deleted for good:",
  },
  llama: {
    created: "Added",
    updated: "Changed",
    completed: "Done:",
    deleted: "Deleted",
    restored: "Brought back",
    plain: "",
    undo: "Undid the change to",
    "for-good": "Deleted for good:",
  },
  plain: {
    created: "Created",
    updated: "Updated",
    completed: "Completed",
    deleted: "Moved to the trash:",
    restored: "Restored",
    plain: "",
    undo: "Undone:",
    "for-good": "Deleted for good:",
  },
};

const order: readonly Verb[] = ["created", "updated", "completed", "deleted", "restored"];

function sayWritten(outcomes: readonly Outcome[], way: WriteWay, manner: Manner): string {
  const paragraphs = order.flatMap((verb) => {
    const rows = outcomes.filter((outcome) => outcome.result === verb);
    if (rows.length === 0) return [];
    const word =
      way === "undo" || (way === "for-good" && verb === "deleted") ? verbs[manner][way] : verbs[manner][verb];
    return [sayGroup(word, rows, verb, manner)];
  });
  const unchanged = outcomes.filter((outcome) => outcome.result === "unchanged");
  const failed = outcomes.filter((outcome) => outcome.result === "failed");
  return [...paragraphs, ...unchanged.map(sayUnchanged), ...failed.map(sayFailed)].join("\n\n");
}

function detailsFor(outcome: Outcome, verb: Verb): string[] {
  if (verb === "updated") return changesOf(outcome);
  return verb === "created" && outcome.task !== undefined ? detailsOf(outcome.task) : [];
}

function sayGroup(word: string, rows: readonly Outcome[], verb: Verb, manner: Manner): string {
  const [first] = rows;
  if (rows.length === 1 && first !== undefined && manner !== "gpt") {
    const details = detailsFor(first, verb);
    const tail = details.length === 0 ? "" : `${verb === "updated" ? ": " : ", "}${details.join(", ")}`;
    return `${word} ${bold(first.title)}${tail}.`;
  }
  const heading = rows.length === 1 ? word : `${word.replace(/:$/, "")} ${rows.length} tasks`;
  const lines = rows.map((outcome) => {
    const details = detailsFor(outcome, verb).join(" · ");
    return `- ${bold(outcome.title)}${details === "" ? "" : ` · ${details}`}`;
  });
  return [`${heading.replace(/:$/, "")}:`, ...lines].join("\n");
}

function sayUnchanged(outcome: Outcome): string {
  const why =
    outcome.problem === undefined ? "it already was that way" : shown(outcome.problem).replace(/[.]$/, "");
  return `Nothing changed for ${bold(outcome.title)}: ${why}.`;
}

function sayFailed(outcome: Outcome): string {
  const why = outcome.problem === undefined ? "" : `: ${shown(outcome.problem).replace(/[.]$/, "")}`;
  return `${bold(outcome.title)} could not be changed${why}.`;
}
