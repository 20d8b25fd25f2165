import type { ModelMessage } from "../shared/model.ts";
import type { Task } from "../shared/task.ts";
import type { TaskService } from "../tasks/task-service.ts";

/** A task with this tag stays between the person and the screen: no model ever reads it. */
const privateTag = "private";
export const isPrivate = (task: { readonly tags: readonly string[] }): boolean =>
  task.tags.some((tag) => tag.toLowerCase() === privateTag);

const planned = 100;
const moreThanAsked = 50;

/** The tasks as tools for models see them: those that are private are not there. Writes and the log are untouched. */
export function withoutPrivate(tasks: TaskService): TaskService {
  const visible = (rows: readonly Task[]): Task[] => rows.filter((task) => !isPrivate(task));
  return {
    ...tasks,
    getMany: async (ids) => visible(await tasks.getMany(ids)),
    list: async (query) => {
      const page = await tasks.list(query);
      return { ...page, items: visible(page.items) };
    },
    search: async (text, limit, options) =>
      visible(await tasks.search(text, limit + moreThanAsked, options)).slice(0, limit),
    plan: async (options) => {
      const plan = await tasks.plan({ ...options, limit: Math.max(planned, options.limit) });
      const items = plan.items.filter(({ task }) => !isPrivate(task));
      return { ...plan, items: items.slice(0, options.limit) };
    },
    tagCounts: async (limit) =>
      (await tasks.tagCounts(limit + 1))
        .filter(({ tag }) => tag.toLowerCase() !== privateTag)
        .slice(0, limit),
    taggedTitles: async (limit) => (await tasks.taggedTitles(limit)).filter((row) => !isPrivate(row)),
  };
}

/** What must not reach a model: the ids of private rows, and titles that are long enough to be known by. */
export interface PrivateRows {
  readonly ids: ReadonlySet<string>;
  readonly titles: readonly string[];
  /** How many of them are open. */
  readonly open: number;
}

const noRows: PrivateRows = { ids: new Set(), titles: [], open: 0 };
/** Shorter titles ("Call") stand in other texts by chance. */
const telling = 8;

export async function privateRows(
  tasks: Pick<TaskService, "tagged">,
  except: readonly string[] = [],
): Promise<PrivateRows> {
  const rows = (await tasks.tagged(privateTag)).filter(({ id }) => !except.includes(id));
  if (rows.length === 0) return noRows;
  const titles = rows.map(({ title }) => title).filter((title) => title.length >= telling);
  return {
    ids: new Set(rows.map(({ id }) => id)),
    titles: [...new Set(titles)].sort((one, other) => other.length - one.length),
    open: rows.filter((task) => task.deletedAt === null && task.status !== "done").length,
  };
}

const inPlace = "(a private task)";

/** A text without the titles and ids of private rows. */
const withoutTitles = (text: string, { titles, ids }: PrivateRows): string =>
  [...titles, ...ids].reduce((rest, name) => rest.replaceAll(name, inPlace), text);

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * A tool's result without private rows, and how many were left out. What a write did to one is told without saying to which:
 * so that "done" can be said, and nothing of the row.
 */
export function withoutRows(output: unknown, rows: PrivateRows): { output: unknown; hidden: number } {
  let hidden = 0;
  const visit = (value: unknown): unknown => {
    if (typeof value === "string") return withoutTitles(value, rows);
    if (Array.isArray(value)) return value.flatMap(visitItem);
    if (!isFields(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, visit(each)]));
  };
  const visitItem = (item: unknown): unknown[] => {
    if (typeof item === "string" && rows.ids.has(item)) return [];
    if (!isFields(item) || !isOf(item, rows)) return [visit(item)];
    hidden += 1;
    return "result" in item ? [{ id: "private", title: inPlace, result: item["result"] }] : [];
  };
  return { output: visit(output), hidden };
}

const isOf = (item: Fields, { ids }: PrivateRows): boolean => {
  const tags = item["tags"];
  return (
    [item["id"], item["task_id"]].some((id) => typeof id === "string" && ids.has(id)) ||
    (Array.isArray(tags) && tags.some((tag) => typeof tag === "string" && tag.toLowerCase() === privateTag))
  );
};

/** Earlier messages without what became private since. */
export function withoutPrivateWords(
  history: readonly ModelMessage[],
  rows: PrivateRows,
): readonly ModelMessage[] {
  if (rows.ids.size === 0) return history;
  return history.map((message): ModelMessage => {
    if (message.role === "tool") return { ...message, text: resultWithout(message.text, rows) };
    const text = withoutTitles(message.text, rows);
    if (message.role !== "assistant") return { ...message, text };
    const toolCalls = message.toolCalls.map((call) => ({
      ...call,
      arguments: withoutTitles(call.arguments, rows),
    }));
    return { ...message, text, toolCalls };
  });
}

function resultWithout(text: string, rows: PrivateRows): string {
  try {
    return JSON.stringify(withoutRows(JSON.parse(text), rows).output);
  } catch {
    // A result that was cut is no JSON: one that tells of a private row is left out whole.
    const tells = [...rows.ids].some((id) => text.includes(id));
    return tells
      ? JSON.stringify({ problem: "This older result is no longer shown." })
      : withoutTitles(text, rows);
  }
}
