import { createInProcessEventBus } from "../../events/in-process-event-bus.ts";
import type { ChatModel } from "../../agent/model.ts";
import { scriptedModel } from "../../agent/testing/scripted-model.ts";
import type { Connection } from "../../shared/connection.ts";
import type { ModelInfo } from "../../shared/model.ts";
import type { StreamPart } from "../../shared/stream-part.ts";
import { openSqliteStorage } from "../../storage/sqlite.ts";
import { beginningWith } from "../../tasks/beginning-with.ts";
import { createRuleService } from "../../rules/create-rule-service.ts";
import { createTaskService } from "../../tasks/create-task-service.ts";
import type { TaskDatabase } from "../../tasks/task-store.ts";
import { createTools } from "../../tools/index.ts";
import { createApp } from "../app.ts";
import type { AppDeps, CaroleApp } from "../app.ts";
import type { LogFacts } from "../log.ts";
import { serve } from "../serve.ts";
import type { Workspace } from "../workspace.ts";

export const testModels: readonly ModelInfo[] = ["claude-sonnet", "gpt-five"].map((name, index) => ({
  name,
  label: name,
  family: name.split("-")[0]!,
  state: "ready",
  tools: true,
  default: index === 0,
}));

export const testConnection: Connection = {
  mode: "development",
  host: "http://127.0.0.1:1",
  user: "ada@example.com",
  simulated: true,
  state: "ok",
  checkedAt: null,
  steps: [],
};

/** A workspace that has two models and lets itself be asked about them. */
export function testWorkspace(over: Partial<Workspace> = {}): Workspace {
  return {
    models: async () => [...testModels],
    defaultModel: async () => testModels[0]!.name,
    suggest: async (asked) => ({
      asked,
      model: "gpt-five",
      sentence: `"gpt-five" is the closest one here.`,
    }),
    connection: () => testConnection,
    check: async () => testConnection,
    reconfigure: async () => testConnection,
    proxy: async () => {
      throw new Error("This test's workspace was not to be asked.");
    },
    ...over,
  };
}

export interface TestDoor {
  readonly app: CaroleApp;
  readonly deps: AppDeps;
  readonly logged: { readonly event: string; readonly facts: LogFacts }[];
  request(path: string, init?: RequestInit): Promise<Response>;
  /** A request with a JSON body. */
  send(method: string, path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

/** The whole door over real tables in memory, with a scripted model. */
export async function openTestDoor(
  model: ChatModel = scriptedModel(() => ({ text: "All right." })),
  over: Partial<AppDeps> = {},
): Promise<TestDoor> {
  const storage = await openSqliteStorage({ path: ":memory:" });
  const events = createInProcessEventBus();
  const logged: TestDoor["logged"] = [];
  const note = (event: string, facts: LogFacts = {}): void => void logged.push({ event, facts });
  const tasksOf = (ownerId: string, database: TaskDatabase = storage.forOwner(ownerId)) =>
    createTaskService({ database, events, ownerId, timeZone: "Europe/Berlin" });
  const rulesOf = (ownerId: string, database: TaskDatabase = storage.forOwner(ownerId)) =>
    createRuleService({ database, events, ownerId });
  const deps: AppDeps = {
    version: "1.2.3",
    storageKind: storage.kind,
    owner: (ownerId) => {
      const { conversations, idempotency, approvals, frames, changes, transaction } =
        storage.forOwner(ownerId);
      const rest = { conversations, idempotency, approvals, frames, changes, transaction };
      return { tasks: tasksOf(ownerId), rules: rulesOf(ownerId), ...rest };
    },
    events,
    databricks: testWorkspace(),
    model,
    tools: (ownerId, inside) => {
      const own = storage.forOwner(ownerId);
      const database = inside === undefined ? own : beginningWith(own, inside);
      const { approvals } = own;
      return createTools({ tasks: tasksOf(ownerId, database), rules: rulesOf(ownerId, database), approvals });
    },
    clock: () => new Date(),
    timeZone: "Europe/Berlin",
    log: { info: note, warn: note, error: note },
    guards: { host: "127.0.0.1", port: 5173, allowedHosts: [], maxBodyBytes: 2_000_000 },
    staticFolder: null,
    ...over,
  };
  const app = createApp(deps);
  const request = async (path: string, init?: RequestInit): Promise<Response> => app.request(path, init);
  return {
    app,
    deps,
    logged,
    request,
    send: (method, path, body, headers = {}) =>
      request(path, {
        method,
        headers: { "content-type": "application/json", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
    async close() {
      await app.drain(0);
      await storage.close();
    },
  };
}

/** The same door on a real socket. */
export async function serveTestDoor(
  door: TestDoor,
): Promise<{ url: string; post(path: string, body: unknown): Promise<Response>; close(): Promise<void> }> {
  const served = await serve(door.app, { host: "127.0.0.1", port: 0, graceMs: 1_000 });
  return {
    url: served.url,
    post: (path, body) =>
      fetch(`${served.url}${path}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
    close: () => served.close(),
  };
}

/** The parts of a chat stream that was read to its end. */
export function partsIn(text: string): StreamPart[] {
  return [...text.matchAll(/^data: (\{.*\})$/gm)].map((match) => JSON.parse(match[1]!) as StreamPart);
}

export function startOf(parts: readonly StreamPart[]) {
  const start = parts.find((part) => part.type === "start");
  if (start === undefined) throw new Error("The stream has no start.");
  return { messageId: start.messageId, ...start.messageMetadata };
}

export function textOf(parts: readonly StreamPart[]): string {
  return parts.map((part) => (part.type === "text-delta" ? part.delta : "")).join("");
}
