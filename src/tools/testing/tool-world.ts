import { checkArguments, runCall } from "../../agent/call-tool.ts";
import type { Tool, ToolContext, ToolResult } from "../../agent/tool.ts";
import { createInProcessEventBus } from "../../events/in-process-event-bus.ts";
import { newId } from "../../shared/id.ts";
import type { AnswerInside, ApprovalStore } from "../../shared/approval.ts";
import type { Task, TaskCreate } from "../../shared/task.ts";
import { openSqliteStorage } from "../../storage/sqlite.ts";
import { beginningWith } from "../../tasks/beginning-with.ts";
import { createRuleService } from "../../rules/create-rule-service.ts";
import type { RuleService } from "../../rules/rule-service.ts";
import { createTaskService } from "../../tasks/create-task-service.ts";
import type { TaskDatabase } from "../../tasks/task-store.ts";
import type { TaskService } from "../../tasks/task-service.ts";
import { createTools } from "../index.ts";

/** Monday 23 November 2026, 9:00 in Berlin. */
export const testNow = new Date("2026-11-23T08:00:00Z");
export const testZone = "Europe/Berlin";

export interface ToolWorld {
  readonly tasks: TaskService;
  readonly rules: RuleService;
  readonly tools: readonly Tool[];
  /** The same tools, whose first write also answers a question. */
  readonly answering: (inside: AnswerInside) => readonly Tool[];
  readonly approvals: ApprovalStore;
  /** Makes rows as the user would by hand. */
  add(...tasks: (TaskCreate | string)[]): Promise<Task[]>;
  /** Calls a tool as a model would. */
  call(name: string, input: unknown, context?: Partial<ToolContext>): Promise<ToolResult>;
  /** All rows but the trash, by title. */
  rows(): Promise<Task[]>;
  close(): Promise<void>;
}

/** The tools on a real database in memory. */
export async function toolWorld(): Promise<ToolWorld> {
  let ticks = 0;
  const clock = (): Date => new Date(testNow.getTime() + (ticks += 1));
  const storage = await openSqliteStorage({ path: ":memory:", clock });
  const events = createInProcessEventBus();
  const own = storage.forOwner("owner");
  const serviceOf = (database: TaskDatabase): TaskService =>
    createTaskService({ database, events, ownerId: "owner", clock, timeZone: testZone });
  const tasks = serviceOf(own);
  const rulesOf = (database: TaskDatabase): RuleService =>
    createRuleService({ database, events, ownerId: "owner", clock });
  const rules = rulesOf(own);
  const tools = createTools({ tasks, rules, approvals: own.approvals });
  return {
    tasks,
    rules,
    tools,
    answering(inside) {
      const database = beginningWith(own, inside);
      return createTools({ tasks: serviceOf(database), rules: rulesOf(database) });
    },
    approvals: own.approvals,
    async add(...rows) {
      const creations = rows.map((row) => ({ input: typeof row === "string" ? { title: row } : row }));
      const changes = await tasks.create(creations, { actor: { type: "user" } });
      return changes.flatMap((change) => (change.after === null ? [] : [change.after]));
    },
    async call(name, input, context = {}) {
      const tool = tools.find((candidate) => candidate.name === name);
      if (tool === undefined) throw new Error(`No tool ${name}.`);
      const ready = checkArguments(tool, input);
      if (!("tool" in ready)) throw new Error(JSON.stringify(ready));
      const outcome = await runCall(ready.tool, ready.input, {
        cause: {
          actor: { type: "assistant", model: "scripted" },
          conversationId: newId(),
          messageId: newId(),
        },
        userText: "",
        now: testNow,
        timeZone: testZone,
        signal: new AbortController().signal,
        readOnly: false,
        ...context,
      });
      if (outcome.kind === "failed") return { output: outcome.problem, changes: [] };
      return outcome.result;
    },
    async rows() {
      const { items } = await tasks.list({ trashed: false, sort: "title", limit: 500 });
      return [...items];
    },
    close: () => storage.close(),
  };
}
