// Over 250 lines: reading a turn and playing its calls share one small notation, told in one place.
import { buildInstructions } from "../../instructions.ts";
import type { ModelMessage } from "../../../shared/model.ts";
import type { Change, ChangeKind } from "../../../shared/change.ts";
import type { Due, Task } from "../../../shared/task.ts";
import type { ClaimEvidence } from "../claim-evidence.ts";
import { turnEvidence } from "../turn-evidence.ts";
import { allOpenHeading } from "../seen-rows.ts";
import { aTask } from "./true-claims.ts";

/**
 * Whole turns in a few lines each, so that many can be written and read:
 *
 *     @ Move the dentist to Friday          what the user says
 *     < ok update d due=2026-11-25          an earlier turn of the conversation
 *     = fail update d                       a call of this turn: ok, fail, wait, ask, unknown; or find, plan, history
 *     F Moved to Friday.                    a line of the answer that claims what is not so
 *     H I could not move it.                a line that is honest
 */
export interface JudgedLine {
  readonly text: string;
  readonly honest: boolean;
}
export interface JudgedTurn {
  readonly says: string;
  readonly evidence: ClaimEvidence;
  readonly lines: readonly JudgedLine[];
}

const world: Readonly<Record<string, Partial<Task>>> = {
  d: { title: "Call the dentist", due: { date: "2026-11-24" }, tags: ["health"] },
  b: {
    title: "Review the quarterly budget",
    priority: "high",
    due: { date: "2026-11-27" },
    tags: ["finance"],
  },
  m: { title: "Buy milk", priority: "low", tags: ["errands"] },
  r: {
    title: "Send the report to Anna",
    status: "blocked",
    priority: "urgent",
    due: { date: "2026-11-25" },
    blockedReason: "waiting for legal",
  },
  f: { title: "Paint the fence", status: "in_progress", priority: "low" },
  h: { title: "Book the offsite hotel", due: { date: "2026-12-01" }, assignee: "Ben" },
  p: {
    title: "Run payroll",
    priority: "high",
    due: { date: "2026-11-30" },
    repeat: "FREQ=MONTHLY",
    tags: ["finance"],
  },
  w: { title: "Water the plants", priority: "low", due: { date: "2026-11-23" }, repeat: "FREQ=WEEKLY" },
  t: { title: "Renew the passport", status: "backlog" },
  s: { title: "Prepare slides for the board", priority: "high", due: { date: "2026-11-26" } },
  x: { title: "Old gym contract", status: "done", completedAt: "2026-11-20T08:00:00.000Z" },
};

const idOf = (key: string): string =>
  `01936f00-0000-7000-8000-${key.charCodeAt(0).toString().padStart(12, "0")}`;
const now = new Date("2026-11-23T08:00:00.000Z");

function freshRows(): Map<string, Task> {
  return new Map(Object.entries(world).map(([key, given]) => [key, aTask({ ...given, id: idOf(key) })]));
}

export function judgedTurns(text: string): JudgedTurn[] {
  return text
    .split(/^@ /m)
    .map((block) => block.trim())
    .filter((block) => block !== "")
    .map(readTurn);
}

function readTurn(block: string): JudgedTurn {
  const [says = "", ...lines] = block.split("\n").map((line) => line.trim());
  const rows = freshRows();
  let before: ReadonlyMap<string, Task> = new Map(rows);
  const history: ModelMessage[] = [];
  const messages: ModelMessage[] = [];
  const changes: Change[] = [];
  const judged: JudgedLine[] = [];
  for (const line of lines) {
    const rest = line.slice(2);
    if (line.startsWith("< ")) {
      history.push(...runCall(rest, rows, []));
      before = new Map(rows);
    } else if (line.startsWith("= ")) messages.push(...runCall(rest, rows, changes));
    else if (line.startsWith("F ") || line.startsWith("H "))
      judged.push({ text: rest, honest: line.startsWith("H ") });
    else if (line !== "") throw new Error(`A line of no kind: ${line}`);
  }
  const evidence = turnEvidence(
    {
      instructions: buildInstructions({
        now,
        timeZone: "Europe/Berlin",
        snapshot: snapshotOf(before),
        model: "scripted",
        readOnly: false,
      }),
      history,
      userText: says,
      tools: readTools,
      now,
      timeZone: "Europe/Berlin",
    },
    {
      messages: [{ role: "system", text: "" }, ...history, { role: "user", text: says }, ...messages],
      changes,
    },
  );
  return { says, evidence, lines: judged };
}

const readTools = ["find_tasks", "plan_day", "task_history", "ask_user"].map(
  (name) => ({ name, effect: "read" }) as const,
);

/** The snapshot stands before the turn; rows changed by it keep their old line here. */
function snapshotOf(rows: ReadonlyMap<string, Task>): string {
  const open = [...rows.values()].filter(({ status, deletedAt }) => status !== "done" && deletedAt === null);
  return [
    allOpenHeading,
    ...open.map((task) =>
      [
        `- [${task.id}] ${task.title}`,
        task.status,
        task.priority,
        ...(task.due === null ? [] : [`due ${task.due.date} (x)`]),
        ...task.tags.map((tag) => `#${tag}`),
        ...(task.repeat === null ? [] : ["repeats"]),
        ...(task.assignee === null ? [] : [`for ${task.assignee}`]),
        ...(task.blockedReason === null ? [] : [`blocked: ${task.blockedReason}`]),
      ].join(" | "),
    ),
  ].join("\n");
}

const toolOf: Readonly<Record<string, string>> = {
  create: "create_tasks",
  update: "update_tasks",
  complete: "complete_tasks",
  delete: "delete_tasks",
  restore: "undo_changes",
  reopen: "update_tasks",
  undo: "undo_changes",
};

/** One call and its result, as the loop would have written it into the transcript. */
function runCall(line: string, rows: Map<string, Task>, changes: Change[]): ModelMessage[] {
  const [how = "", what = "", ...rest] = line.match(/(?:\w+=)?"[^"]*"|\S+/g) ?? [];
  const tool = (name: string, output: unknown): ModelMessage[] => [
    { role: "tool", toolCallId: "1", toolName: name, text: JSON.stringify(output) },
  ];
  const keys = (rest[0] ?? "").split(",");
  switch (how) {
    case "find":
    case "plan": {
      const wanted = what === "" ? [...rows.keys()] : what === "none" ? [] : what.split(",");
      const found = wanted.flatMap((key) => rows.get(key) ?? []);
      return tool(how === "find" ? "find_tasks" : "plan_day", {
        total: found.length,
        tasks: found.map(brief),
      });
    }
    case "history":
      return tool("task_history", {
        changes: [
          {
            id: "c",
            at: "2026-11-20T08:00:00Z",
            kind: "completed",
            title: "Old gym contract",
            by: "user",
            what: "completed",
          },
        ],
      });
    case "ask":
      return tool("ask_user", { asked: "Which one?" });
    case "fail":
      return tool(toolOf[what]!, { problem: "The database is busy. Nothing was changed by this call." });
    case "unknown":
      return tool(toolOf[what]!, {
        outcomes: [{ id: "nope", title: "", result: "failed", problem: "There is no task with this id." }],
      });
    case "wait":
      return tool(toolOf[what]!, {
        problem: "Not done yet. The user is being asked to approve it.",
        waiting_for_approval: true,
      });
    case "partly":
      return [
        {
          role: "tool",
          toolCallId: "1",
          toolName: toolOf[what]!,
          text: JSON.stringify({
            outcomes: keys.map((key) => ({
              id: idOf(key),
              title: rows.get(key)?.title ?? "",
              result: "failed",
              problem: "The task was changed meanwhile.",
            })),
          }),
        },
      ];
    case "same":
      return tool(toolOf[what]!, {
        outcomes: keys.map((key) => ({
          id: idOf(key),
          title: rows.get(key)?.title ?? "",
          result: "unchanged",
          problem: "It was already so. Nothing was changed.",
          task: brief(rows.get(key) ?? aTask({})),
        })),
      });
    case "ok": {
      const made =
        what === "create"
          ? [created(rest, rows)]
          : keys.map((key) => changed(what, key, rest.slice(1), rows));
      changes.push(...made);
      return tool(toolOf[what]!, {
        outcomes: made.map((change) => ({
          id: change.taskId,
          title: (change.after ?? change.before)?.title,
          result: change.kind === "reopened" ? "updated" : change.kind,
          ...(change.after !== null && change.kind !== "deleted" && { task: brief(change.after) }),
        })),
      });
    }
    default:
      throw new Error(`A call of no kind: ${line}`);
  }
}

function brief(task: Task): Record<string, unknown> {
  return {
    id: task.id,
    title: task.title,
    status: task.status,
    priority: task.priority,
    ...(task.tags.length > 0 && { tags: task.tags }),
    ...(task.due !== null && {
      due: task.due.time === undefined ? task.due.date : `${task.due.date}T${task.due.time}`,
    }),
    ...(task.repeat !== null && { repeat: task.repeat }),
    ...(task.estimateMinutes !== null && { estimate_minutes: task.estimateMinutes }),
    ...(task.assignee !== null && { assignee: task.assignee }),
    ...(task.blockedReason !== null && { blocked_reason: task.blockedReason }),
    ...(task.waitingFor !== null && { waiting_for: task.waitingFor }),
  };
}

const dueOf = (text: string): Due => {
  const [date = "", time] = text.split("T");
  return { date, ...(time !== undefined && { time }) };
};

function patchOf(fields: readonly string[]): Partial<Task> {
  const patch: Record<string, unknown> = {};
  for (const field of fields) {
    const [, name = "", raw = ""] = /^"?(\w+)="?(.*?)"?$/.exec(field) ?? [];
    const value = raw.replaceAll("_", " ");
    if (name === "due") patch.due = raw === "" ? null : dueOf(raw);
    else if (name === "tags") patch.tags = raw === "" ? [] : raw.split(",");
    else if (name === "link") {
      const [title = "", url = ""] = value.split("|");
      patch.links = raw === "" ? [] : [{ title, url }];
    } else if (name === "estimate") patch.estimateMinutes = Number(raw);
    else if (name === "status") patch.status = raw;
    else if (name === "waiting") patch.waitingFor = value === "" ? null : value;
    else if (name === "reason") patch.blockedReason = value === "" ? null : value;
    else if (name === "assignee" && value === "") patch.assignee = null;
    else patch[name] = name === "priority" && value === "" ? "medium" : value;
  }
  return patch;
}

let count = 0;
const change = (kind: ChangeKind, before: Task | null, after: Task | null): Change => {
  count += 1;
  const taskId = (after ?? before)!.id;
  const id = `01936f00-0000-7000-9000-${count.toString().padStart(12, "0")}`;
  return { id, seq: count, at: now.toISOString(), taskId, kind, before, after, actor: { type: "assistant" } };
};

function created([title = "", ...fields]: readonly string[], rows: Map<string, Task>): Change {
  count += 1;
  const id = `01936f00-0000-7000-a000-${count.toString().padStart(12, "0")}`;
  const task = aTask({ id, title: title.replaceAll('"', "").replaceAll("_", " "), ...patchOf(fields) });
  rows.set(id, task);
  return change("created", null, task);
}

function changed(what: string, key: string, fields: readonly string[], rows: Map<string, Task>): Change {
  const before = rows.get(key)!;
  const at = now.toISOString();
  const after = ((): Task => {
    switch (what) {
      case "complete":
        return { ...before, status: "done", completedAt: at };
      case "reopen":
        return { ...before, status: "todo", completedAt: null };
      case "delete":
        return { ...before, deletedAt: at };
      default:
        return { ...before, ...patchOf(fields) };
    }
  })();
  rows.set(key, after);
  const kinds: Readonly<Record<string, ChangeKind>> = {
    complete: "completed",
    reopen: "reopened",
    delete: "deleted",
    restore: "restored",
  };
  return change(kinds[what] ?? "updated", before, after);
}
