import type { ModelMessage } from "../../shared/model.ts";
import { wallClock } from "../clock-words.ts";
import { asksOnly } from "../effects/asked-effects.ts";
import type { EffectClass } from "../effects/effect-verbs.ts";
import { dataEnd, dataStart } from "../instructions.ts";
import type { TurnInput, TurnState } from "../turn-input.ts";
import type { ClaimEvidence, SeenRow } from "./evidence.ts";

/** What this turn really did and read, gathered from its transcript and its changes. */
export function turnEvidence(input: TurnInput, state: TurnState): ClaimEvidence {
  const seen: SeenRow[] = [];
  const failedTitles: string[] = [];
  let someFailed = false;
  let lookedAtHistory = false;
  const ownResults = state.messages.slice(input.history.length + 2);
  for (const message of ownResults) {
    if (message.role !== "tool") continue;
    lookedAtHistory ||= message.toolName === "task_history";
    const result = readResult(message.text);
    seen.push(...result.rows);
    failedTitles.push(...result.failed);
    someFailed ||= result.someFailed;
  }
  for (const message of input.history)
    if (message.role === "tool") seen.push(...readResult(message.text).rows);
  seen.push(...snapshotRows(input.instructions));
  return {
    changes: state.changes,
    seen,
    failedTitles,
    someFailed,
    earlier: earlierEffects(input.history),
    onlyAsked: asksOnly(input.userText) && !triedToWrite(input, state),
    lookedAtHistory,
    today: wallClock(input.now, input.timeZone).dateTime.slice(0, 10),
  };
}

/** A turn that tried to change something is more than an answer to a question. */
function triedToWrite(input: TurnInput, state: TurnState): boolean {
  const reads = new Set(input.tools.flatMap((tool) => (tool.effect === "write" ? [] : [tool.name])));
  return state.messages
    .slice(input.history.length + 2)
    .some((message) => message.role === "tool" && !reads.has(message.toolName));
}

interface ResultReading {
  readonly rows: readonly SeenRow[];
  readonly failed: readonly string[];
  readonly someFailed: boolean;
}

/** Rows and failures in a tool's result, wherever they stand in it. */
function readResult(text: string): ResultReading {
  const rows: SeenRow[] = [];
  const failed: string[] = [];
  let someFailed = false;
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const each of value) visit(each);
      return;
    }
    if (typeof value !== "object" || value === null) return;
    const { title, status, priority, due, tags, result, problem } = value as Record<string, unknown>;
    if (typeof problem === "string" && result !== "unchanged") someFailed = true;
    if (typeof title === "string") {
      if (result === "failed") failed.push(title);
      rows.push({
        title,
        ...(typeof status === "string" && { status }),
        ...(typeof priority === "string" && { priority }),
        ...(typeof due === "string" && { due }),
        ...(Array.isArray(tags) && { tags: tags.filter((tag) => typeof tag === "string") }),
      });
    }
    for (const each of Object.values(value)) visit(each);
  };
  try {
    visit(JSON.parse(text));
  } catch {
    // A result that was cut is no JSON any more; what it held is then no evidence.
  }
  return { rows, failed, someFailed };
}

/** The lines of the snapshot: `- [id] title | status | priority | …`. */
function snapshotRows(instructions: string): SeenRow[] {
  const start = instructions.lastIndexOf(dataStart);
  if (start < 0) return [];
  const block = instructions.slice(start, instructions.indexOf(dataEnd, start));
  return [...block.matchAll(/^- \[[^\]]+\] (.+?) \| (\w+) \| (\w+)(.*)$/gm)].map(
    ([, title, status, priority, rest]): SeenRow => {
      const due = /\| due (\d{4}-\d\d-\d\d\S*)/.exec(rest!)?.[1];
      return {
        title: title!,
        status: status!,
        priority: priority!,
        ...(due !== undefined && { due }),
        tags: [...rest!.matchAll(/#([\p{L}\p{N}_-]+)/gu)].map(([, tag]) => tag!),
      };
    },
  );
}

const effectsOfResults: Record<string, EffectClass> = {
  created: "create",
  updated: "update",
  completed: "complete",
  deleted: "delete",
  restored: "restore",
};

function earlierEffects(history: readonly ModelMessage[]): ReadonlySet<EffectClass> {
  const effects = new Set<EffectClass>();
  for (const message of history) {
    if (message.role !== "tool") continue;
    for (const [, result] of message.text.matchAll(/"result":"(\w+)"/g)) {
      const effect = effectsOfResults[result!];
      if (effect !== undefined) effects.add(effect);
    }
  }
  return effects;
}
