import type { TaskBrief, WriteOutcome } from "../../../shared/tool-outputs.ts";

/** Rows in memory behind Carole's tool names: enough to hold a conversation with the brain, and to see what it wrote. */
export interface ScriptedTools {
  readonly rows: Map<string, TaskBrief>;
  run(name: string, input: Record<string, unknown>): unknown;
}

export const toolNames = [
  "find_tasks",
  "create_tasks",
  "update_tasks",
  "complete_tasks",
  "delete_tasks",
  "plan_day",
  "task_history",
  "undo_changes",
  "ask_user",
];

type Writing = Partial<Record<string, unknown>> & { readonly id: string };

export function scriptedTools(titles: readonly (string | Partial<TaskBrief>)[] = []): ScriptedTools {
  const rows = new Map<string, TaskBrief>();
  let count = 0;
  let before = new Map<string, TaskBrief>();
  const add = (fields: Partial<TaskBrief>): TaskBrief => {
    count += 1;
    const row = { id: `row-${count}`, title: "", status: "todo", priority: "medium", ...fields } as TaskBrief;
    rows.set(row.id, row);
    return row;
  };
  for (const title of titles) add(typeof title === "string" ? { title } : title);

  const write = (
    ids: readonly unknown[],
    result: WriteOutcome["result"],
    change: (row: TaskBrief) => TaskBrief | undefined,
  ) => ({
    outcomes: ids.map((id): WriteOutcome => {
      const row = rows.get(String(id));
      if (row === undefined)
        return { id: String(id), title: "", result: "failed", problem: "There is no task with this id." };
      const next = change(row);
      if (next === undefined) rows.delete(row.id);
      else rows.set(row.id, next);
      return {
        id: row.id,
        title: row.title,
        result,
        ...(next === undefined ? {} : { task: next, changed: {} }),
      };
    }),
  });

  function find(input: Record<string, unknown>): unknown {
    const words = typeof input["text"] === "string" ? input["text"].toLowerCase().split(/\s+/) : [];
    const found = [...rows.values()].filter(
      (row) =>
        words.every((word) => `${row.title} ${row.tags?.join(" ") ?? ""}`.toLowerCase().includes(word)) &&
        (input["include_done"] === true || row.status !== "done") &&
        (typeof input["due_before"] !== "string" || (row.due ?? "9999") <= `${input["due_before"]}T99`) &&
        (typeof input["tag"] !== "string" || row.tags?.includes(input["tag"]) === true),
    );
    return { total: found.length, tasks: found };
  }

  function update(input: Writing): WriteOutcome {
    const row = rows.get(input.id);
    if (row === undefined)
      return { id: input.id, title: "", result: "failed", problem: "There is no task with this id." };
    const { add_tags: added, remove_tags: removed, clear, id: _id, ...fields } = input;
    const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
    const tags = [...(row.tags ?? []).filter((tag) => !list(removed).includes(tag)), ...list(added)];
    const next = { ...row, ...fields, tags } as TaskBrief;
    const { due: _due, ...undated } = next;
    rows.set(row.id, list(clear).includes("due") ? undated : next);
    return { id: row.id, title: row.title, result: "updated", task: rows.get(row.id)!, changed: fields };
  }

  return {
    rows,
    run(name, input) {
      const list = (key: string): unknown[] => (Array.isArray(input[key]) ? input[key] : []);
      const saved = new Map(rows);
      if (/^(?:create|update|complete|delete)_/.test(name)) before = saved;
      switch (name) {
        case "find_tasks":
          return find(input);
        case "create_tasks":
          return {
            outcomes: (list("tasks") as Partial<TaskBrief>[]).map((fields) => {
              const row = add(fields);
              return { id: row.id, title: row.title, result: "created", task: row };
            }),
          };
        case "update_tasks":
          return { outcomes: (list("tasks") as Writing[]).map(update) };
        case "complete_tasks":
          return write(list("ids"), "completed", (row) => ({ ...row, status: "done" }));
        case "delete_tasks":
          return write(list("ids"), "deleted", () => undefined);
        case "plan_day": {
          const open = [...rows.values()].filter((row) => row.status !== "done");
          const reasons = [{ name: "priority", points: 20, reason: "it is the oldest" }];
          return {
            tasks: open.map((row) => ({ ...row, score: 20, reasons })),
            counts: { open: open.length, overdue: 0, due_today: 1, blocked: 0 },
          };
        }
        case "task_history":
          return { changes: [] };
        case "undo_changes": {
          rows.clear();
          for (const [id, row] of before) rows.set(id, row);
          const [first] = rows.values();
          return first === undefined
            ? { problem: "Nothing was changed in this conversation that could be undone." }
            : { outcomes: [{ id: first.id, title: first.title, result: "updated", task: first }] };
        }
        case "ask_user":
          return { asked: input["question"] };
        default:
          return { problem: `There is no tool ${name}.` };
      }
    },
  };
}
