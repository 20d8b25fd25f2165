import type { Message } from "../../shared/conversation.ts";

const longestTitle = 100;

/** What the tools of some messages did, row by row, each row as it was last told: `changed "Call Ben" [id], due 2026-11-27`. */
export function doneLines(messages: readonly Message[]): Map<string, string> {
  const lines = new Map<string, string>();
  for (const message of messages) {
    for (const part of message.parts) {
      if (!("toolCallId" in part)) continue;
      for (const outcome of outcomesIn(part.output)) {
        const { id, title, result, task } = outcome;
        if (typeof id !== "string" || typeof title !== "string" || !isDone(result)) continue;
        lines.delete(id);
        const name = title.replaceAll(/\s+/g, " ").slice(0, longestTitle);
        lines.set(id, `${result} "${name}" [${id}]${dueOf(task)}`);
      }
    }
  }
  return lines;
}

const did = ["created", "updated", "completed", "deleted", "restored"] as const;
const isDone = (result: unknown): result is (typeof did)[number] =>
  typeof result === "string" && did.some((word) => word === result);

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

function outcomesIn(output: unknown): readonly Fields[] {
  const outcomes = isFields(output) ? output["outcomes"] : undefined;
  return Array.isArray(outcomes) ? outcomes.filter(isFields) : [];
}

const dueOf = (task: unknown): string => {
  const due = isFields(task) ? task["due"] : undefined;
  return typeof due === "string" ? `, due ${due}` : "";
};

/** The id in such a line. */
export const idOfLine = (line: string): string => /\[([^\]]+)\]/.exec(line)?.[1] ?? line;
