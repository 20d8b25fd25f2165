import { describeRepeat } from "../../language/describe-repeat.ts";
import type { Outcome, Row } from "./outputs.ts";

/** Text of a row, made safe to stand inside Markdown: it is shown, it never formats. */
export function shown(text: string): string {
  const oneLine = text.replace(/\s+/g, " ").trim();
  const short = oneLine.length > 140 ? `${oneLine.slice(0, 139)}…` : oneLine;
  return short.replace(/[\\`*_[\]<>|~]/g, "\\$&");
}

export const bold = (title: string): string => `**${shown(title)}**`;

const statusWords: Readonly<Record<string, string>> = {
  backlog: "in the backlog",
  todo: "still open",
  in_progress: "in progress",
  blocked: "blocked",
  done: "done",
};
export const statusInWords = (status: string): string => statusWords[status] ?? shown(status);

/** The words that follow "due": days as the tool tells them, an overdue one without the word "due" before it. */
export function dueInWords(row: Pick<Row, "due" | "due_words">): string | undefined {
  const words = row.due_words ?? row.due?.replace("T", " ");
  if (words === undefined) return undefined;
  return /overdue|^due\b/.test(words) ? words : `due ${words}`;
}

export const tagsInWords = (tags: readonly string[]): string => tags.map((tag) => `#${shown(tag)}`).join(" ");

const sentence =
  /\b(?:is|are|was|were|has|have|had|isn['’]?t|aren['’]?t|hasn['’]?t|haven['’]?t|didn['’]?t|doesn['’]?t|don['’]?t|can['’]?t|cannot|won['’]?t|needs?|broke|failed|must|will)\b/i;

/** "waiting on legal", but "blocked because the printer is broken". */
export const blockedInWords = (reason: string): string =>
  `${sentence.test(reason) ? "blocked because" : "waiting on"} ${shown(reason)}`;

const priorityInWords = (priority: string): string =>
  priority === "urgent" ? "urgent" : `${shown(priority)} priority`;

/** "45 min", "2 h", "1 h 30 min". */
export function lengthInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? `${hours} h` : "", rest > 0 || hours === 0 ? `${rest} min` : ""]
    .filter((part) => part !== "")
    .join(" ");
}

/** What is worth knowing about a row at a glance: "due Friday", "high priority", "#finance". */
export function detailsOf(row: Partial<Row>): string[] {
  const details = [
    dueInWords(row),
    row.repeat === undefined ? undefined : `repeats ${shown(describeRepeat(row.repeat))}`,
    row.priority === undefined || row.priority === "medium" ? undefined : priorityInWords(row.priority),
    // "Blocked because legal has not answered" says both.
    row.status === undefined ||
    row.status === "todo" ||
    (row.status === "blocked" && row.blocked_reason !== undefined && sentence.test(row.blocked_reason))
      ? undefined
      : statusInWords(row.status),
    row.blocked_reason === undefined ? undefined : blockedInWords(row.blocked_reason),
    row.waiting_for === undefined ? undefined : `waiting for ${shown(row.waiting_for)}`,
    row.assignee === undefined ? undefined : `for ${shown(row.assignee)}`,
    row.estimate_minutes === undefined ? undefined : lengthInWords(row.estimate_minutes),
    row.tags === undefined || row.tags.length === 0 ? undefined : tagsInWords(row.tags),
  ];
  return details.filter((detail) => detail !== undefined);
}

const fieldWords: Readonly<Record<string, string>> = {
  estimateMinutes: "estimate",
  estimate_minutes: "estimate",
  blockedReason: "reason",
  blocked_reason: "reason",
  waitingFor: "waiting for",
  waiting_for: "waiting for",
  blockedBy: "blocked by",
  blocked_by: "blocked by",
};

function valueInWords(value: unknown): string {
  if (Array.isArray(value))
    return value.length === 0 ? "none" : value.map((item) => shown(String(item))).join(", ");
  if (value === null || value === "") return "none";
  return typeof value === "string" || typeof value === "number" ? shown(String(value)) : "changed";
}

/** The changed fields of an outcome in words, as the tool told them: "due Friday", "urgent priority". */
export function changesOf(outcome: Outcome): string[] {
  const task = outcome.task;
  // A row that was opened again is told as changed, without fields.
  if (outcome.changed === undefined && task?.status !== undefined && task.status !== "done")
    return [task.status === "todo" ? "open again" : statusInWords(task.status)];
  return Object.entries(outcome.changed ?? {}).map(([field, value]) => {
    if (field === "due") {
      if (value === null) return "no due date";
      const words = task === undefined ? undefined : dueInWords(task);
      return words ?? `due ${typeof value === "string" ? shown(value.replace("T", " ")) : "changed"}`;
    }
    if (field === "priority" && typeof value === "string") return priorityInWords(value);
    if (field === "assignee") return value === null ? "for nobody" : `for ${valueInWords(value)}`;
    if (/^estimate_?minutes$/i.test(field) && typeof value === "number")
      return `takes ${lengthInWords(value)}`;
    if (/^waiting_?for$/i.test(field) && typeof value === "string") return `waiting for ${shown(value)}`;
    if (field === "status") return typeof value === "string" ? statusInWords(value) : "status changed";
    if (field === "title") return "renamed";
    if (field === "tags" && Array.isArray(value))
      return value.length === 0 ? "no tags" : `tagged ${tagsInWords(value.map(String))}`;
    if (field === "notes") return "notes changed";
    if (field === "repeat")
      return typeof value === "string" ? `repeats ${shown(describeRepeat(value))}` : "no repeat";
    if ((field === "blocked_reason" || field === "blockedReason") && value === null)
      return "not blocked any more";
    if ((field === "blocked_reason" || field === "blockedReason") && typeof value === "string")
      return blockedInWords(value);
    if (field === "blocked_by" && Array.isArray(value) && value.length > 0)
      return `waits for ${value.map((title) => `“${shown(String(title))}”`).join(", ")}`;
    return `${fieldWords[field] ?? field}: ${valueInWords(value)}`;
  });
}
