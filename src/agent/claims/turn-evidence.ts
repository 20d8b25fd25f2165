import type { ModelMessage } from "../../shared/model.ts";
import { wallClock } from "../clock-words.ts";
import { askedClauses, asksOnly } from "../effects/asked-effects.ts";
import { effectClasses, type EffectClass } from "../effects/effect-verbs.ts";
import type { Tool } from "../tool.ts";
import type { TurnInput, TurnState } from "../turn-input.ts";
import type { ClaimEvidence, EarlierEffect, OtherEffect, SeenRow } from "./claim-evidence.ts";
import { countsIn, reportedCounts, type ReportedCount } from "./reported-counts.ts";
import { changedRows, newestRows, readResult, showsAllOpen, snapshotRows } from "./seen-rows.ts";

type EvidenceInput = Pick<TurnInput, "history" | "instructions" | "userText" | "now" | "timeZone"> & {
  readonly tools: readonly Pick<Tool, "name" | "effect">[];
};
type EvidenceState = Pick<TurnState, "messages" | "changes"> & {
  /** Committed effects beside the rows, for claims about them. */
  readonly otherEffects?: readonly OtherEffect[];
};

/** What this turn really did and read, gathered from its transcript and its changes. */
export function turnEvidence(input: EvidenceInput, state: EvidenceState): ClaimEvidence {
  const read: SeenRow[] = [];
  const failedTitles: string[] = [];
  const inLog: string[] = [];
  const reported: ReportedCount[] = [];
  let someFailed = false;
  let someMissing = false;
  let lookedAtHistory = false;
  const earlier = input.history.filter((message) => message.role === "tool");
  for (const message of earlier) read.push(...readResult(message.text).rows);
  read.push(...snapshotRows(input.instructions));
  const own = state.messages.slice(input.history.length + 2).filter((message) => message.role === "tool");
  for (const message of own) {
    lookedAtHistory ||= message.toolName === "task_history";
    const result = readResult(message.text);
    read.push(...result.rows);
    if (message.toolName === "task_history") inLog.push(...result.rows.map(({ title }) => title));
    if (message.toolName === "plan_day") reported.push(...reportedCounts(message.text));
    failedTitles.push(...result.failed);
    someFailed ||= result.someFailed;
    someMissing ||= result.someMissing;
  }
  return {
    changes: state.changes,
    seen: newestRows([...read, ...changedRows(state.changes)]),
    knowsAllOpen: showsAllOpen(input.instructions),
    failedTitles,
    someFailed,
    someMissing,
    earlier: earlierEffects(earlier),
    onlyAsked:
      (asksOnly(input.userText) ||
        looksUpAbroad.test(input.userText) ||
        looksUp.test(input.userText) ||
        (own.some((message) => message.toolName === "plan_day") && asksForReport(input.userText))) &&
      !triedToWrite(input, state),
    lookedAtHistory,
    inLog,
    reported,
    countsRead: own.flatMap((message) => countsIn(message.text)),
    asked: input.userText,
    otherEffects: state.otherEffects ?? [],
    proposing: own.some((message) => /what_if|propos/.test(message.toolName)),
    today: wallClock(input.now, input.timeZone).dateTime.slice(0, 10),
  };
}

/** "Sum up my week", "lmk when they are due": wishes to know, of one sentence. */
const looksUp =
  /^\W*(?:please |hey |ok )?(?:sum (?:up|it up)|recap|give me (?:an? |the |my )?(?:\w+ ){0,2}(?:briefing|recap|run-?through|status)|lmk (?:when|what|which|how|if|who)|remind me (?:what|which|who|when|where|how))\b(?!.*\b(?:and|then)\b)/i;

/** "Zeig mir …", "montre-moi …": a wish to see, in languages whose wishes are not read elsewhere. */
const looksUpAbroad =
  /^\W*(?:bitte )?(?:zeige?|liste?|nenne?|montre|affiche|dis-moi|résume|muéstra(?:me)?|enséña(?:me)?|dime|resume|mostra(?:mi)?|elenca|dimmi|toon|mostre)(?!\p{L})(?!.*(?<!\p{L})(?:und|et|y|e|en)(?!\p{L}))/iu;

/** "Do my weekly review", "make me a plan for today": beside a reading that was made, words that ask for no other deed. */
const asksForReport = (text: string): boolean =>
  askedClauses(text).every(({ informs, effects, text: clause }) => {
    if (informs || effects.size === 0) return true;
    const maybeMaking = effects.size === effectClasses.length || makes.test(clause);
    return maybeMaking && reportNouns.test(clause) && !ofRows.test(clause);
  });
const makes =
  /^(?:please )?(?:make|prepare|create|build|draft|generate|write|start|begin|open|put together|set up|kick off|get)\b/i;
const reportNouns =
  /\b(?:my (?:day|morning|week)|review|briefing|overview|summary|recap|report|rundown|plan|agenda)\b|r(?:ü|ue)ckblick|(?:ü|ue)berblick|tagesplan|wochenplan|zusammenfassung|bilan\b|résumé|resumen|riepilogo|overzicht/i;
const ofRows = /\b(?:tasks?|to-?dos?|remind\w*|items?|rows?)\b/i;

/** A turn that tried to change something is more than an answer to a question. */
function triedToWrite(input: EvidenceInput, state: EvidenceState): boolean {
  const reads = new Set(input.tools.flatMap((tool) => (tool.effect === "write" ? [] : [tool.name])));
  return state.messages
    .slice(input.history.length + 2)
    .some((message) => message.role === "tool" && !reads.has(message.toolName));
}

const effectsOfResults: Record<string, EffectClass> = {
  created: "create",
  updated: "update",
  completed: "complete",
  deleted: "delete",
  restored: "restore",
};

function earlierEffects(results: readonly ModelMessage[]): EarlierEffect[] {
  return results.flatMap(({ text }) =>
    [...text.matchAll(/"title":"((?:[^"\\]|\\.)*)","result":"(\w+)"/g)].flatMap(([, title, result]) => {
      const done = effectsOfResults[result!];
      return done === undefined ? [] : [{ done, title: title! }];
    }),
  );
}
