import type { ApprovalRow } from "../../../shared/stream-part.ts";
import { dueInWords } from "../../lib/dates.ts";
import { t, type TextKey } from "../../lib/i18n/translate.ts";
import { fields as told, namedOnly } from "../../lib/tasks/tell-change.ts";

/** What the server says of a row in English, and the words of this page for it. */
const wholes: Readonly<Record<string, TextKey>> = {
  "in the trash": "approval.inTrash",
  "deleted for good": "approval.purged",
  "taken back": "approval.takenBack",
  created: "receipt.created",
  updated: "receipt.updated",
  completed: "receipt.completed",
  reopened: "receipt.reopened",
  deleted: "receipt.deleted",
  restored: "receipt.restored",
  purged: "receipt.purged",
};
const statuses: Readonly<Record<string, TextKey>> = {
  backlog: "status.backlog",
  todo: "status.todo",
  "to do": "status.todo",
  in_progress: "status.in_progress",
  "in progress": "status.in_progress",
  blocked: "status.blocked",
  done: "status.done",
};
const priorities: Readonly<Record<string, TextKey>> = {
  urgent: "priority.urgent",
  high: "priority.high",
  medium: "priority.medium",
  low: "priority.low",
};
/** Tools name fields as models write them; the rest is named as in a change. */
const fields: Readonly<Record<string, TextKey>> = {
  ...told,
  ...namedOnly,
  estimate_minutes: told.estimateMinutes,
  waiting_for: told.waitingFor,
  blocked_reason: told.blockedReason,
  blocked_by: namedOnly.blockedBy,
};

/** What would become of a row, in the reader's language: "Status: To do → Done". What is not known is left as it is. */
export function tellApprovalRow({ before, after }: Pick<ApprovalRow, "before" | "after">): string {
  const old = parted(before);
  const next = parted(after);
  if (next.length > 0 && old.length === next.length && old.every(([name], at) => name === next[at]![0]))
    return old
      .map(([name, value], at) =>
        t("history.field", {
          field: t(fields[name]!),
          before: valueInWords(name, value),
          after: valueInWords(name, next[at]![1]),
        }),
      )
      .join(" · ");
  return before === "" ? inWords(after) : `${inWords(before)} → ${inWords(after)}`;
}

/** "due: none; status: to do", part by part; nothing where it is no such list. */
function parted(text: string): readonly (readonly [name: string, value: string])[] {
  const parts: [string, string][] = [];
  for (const piece of text.split("; ")) {
    const [, name = "", value = ""] = /^(\w+): (.*)$/s.exec(piece) ?? [];
    if (name in fields) parts.push([name, value]);
    else if (parts.length === 0) return [];
    // A value with a semicolon of its own.
    else parts.at(-1)![1] += `; ${piece}`;
  }
  return parts;
}

function inWords(text: string): string {
  const key = wholes[text] ?? statuses[text];
  if (key !== undefined) return t(key);
  const parts = parted(text);
  if (parts.length === 0) return text;
  return parts.map(([name, value]) => `${t(fields[name]!)}: ${valueInWords(name, value)}`).join(" · ");
}

function valueInWords(name: string, value: string): string {
  // "todo → done", as what is taken back is told.
  if (value.includes(" → "))
    return value
      .split(" → ")
      .map((one) => valueInWords(name, one))
      .join(" → ");
  if (value === "none") return t("history.nothing");
  if (name === "status") return statuses[value] === undefined ? value : t(statuses[value]);
  if (name === "priority") return priorities[value] === undefined ? value : t(priorities[value]);
  const [, date, time] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?$/.exec(value) ?? [];
  if (name !== "due" || date === undefined) return value;
  return dueInWords({ date, ...(time === undefined ? {} : { time }) });
}
