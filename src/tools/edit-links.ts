import type { Tool, ToolResult } from "../agent/tool.ts";
import { momentAt } from "../language/moment.ts";
import { linksIn, linkTo, unique } from "../shared/links-in-text.ts";
import type { Link, Task } from "../shared/task.ts";
import { EditLinksInput } from "../shared/tool-inputs.ts";
import type { ToolOutputs, WriteOutcome } from "../shared/tool-outputs.ts";
import type { TaskService } from "../tasks/task-service.ts";
import { allowedRows, alsoNamed, approvalNeeded, type PlannedRow } from "./approval.ts";
import { changeOutcome } from "./describe-change.ts";
import { problem, resolveRows, unchanged } from "./resolve-rows.ts";
import { parametersOf } from "./tool-parameters.ts";

export function editLinks(tasks: TaskService): Tool<EditLinksInput> {
  return {
    name: "edit_links",
    description:
      "Add links to a task or remove some: Databricks jobs, notebooks, dashboards, tickets, documents, any address. A title is worked out from the address.",
    effect: "write",
    input: EditLinksInput,
    parameters: parametersOf(EditLinksInput, {
      id: "The id of the task.",
      add: "Addresses to add, https://…",
      remove: "Addresses or titles of links to remove; 'all' for every one.",
      title: "A title for the one that is added, if the user gave one.",
    }),
    rowCount: () => 1,
    async run(input, context): Promise<ToolResult> {
      const moment = momentAt(context.now, context.timeZone);
      const { byGivenId, failed } = await resolveRows(tasks, [input.id]);
      const task = byGivenId.get(input.id);
      if (task === undefined) return { output: { outcomes: failed }, changes: [] };
      const planned = planLinks(task, input);
      if ("result" in planned) return { output: { outcomes: [planned] }, changes: [] };
      const row: PlannedRow = {
        id: task.id,
        taskId: task.id,
        title: task.title,
        before: titles(task.links),
        after: titles(planned.links),
        version: task.version,
      };
      const { id: _id, ...fields } = input;
      const waiting = approvalNeeded(
        {
          tool: "edit_links",
          proposed: { effect: "update", titles: [task.title], also: [alsoNamed([task], row)], fields },
          rows: [row],
        },
        context,
      );
      if (waiting !== null) return waiting;
      const edits = allowedRows([row], context).map(() => ({
        id: task.id,
        patch: { links: planned.links },
        expectedVersion: task.version,
      }));
      const changes = edits.length === 0 ? [] : await tasks.update(edits, context.cause);
      const outcomes = changes.map((change) => changeOutcome(change, moment));
      return { output: { outcomes } satisfies ToolOutputs["edit_links"], changes };
    },
  };
}

const titles = (links: readonly Link[]): string => links.map(({ title, url }) => title || url).join(", ");
const mostLinks = 50;

/** The links after it, or why nothing changes. */
function planLinks(task: Task, input: EditLinksInput): { links: Link[] } | WriteOutcome {
  const { add = [], remove = [], title } = input;
  const added = add.flatMap((address) =>
    title === undefined || add.length > 1 ? linksIn(address) : (linkTo(address.trim(), title) ?? []),
  );
  if (added.length < add.length) {
    return problem(
      task.id,
      task.title,
      "Not changed: a link must be an address such as https://example.com.",
    );
  }
  const kept = task.links.filter((link) => !remove.some((name) => names(name, link)));
  if (kept.length === task.links.length && remove.length > 0 && added.length === 0) {
    const there = titles(task.links) || "none";
    return problem(task.id, task.title, `Not changed: no such link on this task. Its links: ${there}.`);
  }
  const links = unique([...kept, ...added]);
  if (links.length > mostLinks)
    return problem(task.id, task.title, `Not changed: a task has at most ${mostLinks} links.`);
  return links.length === task.links.length && kept.length === task.links.length
    ? unchanged(task, "It already had exactly these links. Nothing was changed.")
    : { links };
}

/** By its address, or by words that stand in its title. */
function names(said: string, { url, title }: Link): boolean {
  const text = said.trim().toLowerCase();
  if (text === "") return false;
  return text === "all" || url.toLowerCase() === text || title.toLowerCase().includes(text);
}
