import { createSteppedClock, type SteppedClock } from "../clock.ts";
import { createWorkspace, type Workspace, type WorkspaceOptions } from "../workspace.ts";
import { createEchoBrain } from "./echo-brain.ts";

export const aToken = `dapi${"0123456789abcdef".repeat(2)}`;
export const aHost = "https://workspace.test";

export interface TestWorkspace {
  readonly workspace: Workspace;
  readonly clock: SteppedClock;
  readonly brain: ReturnType<typeof createEchoBrain>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** A chat request over the invocations path. */
  chat(model: string, body: Record<string, unknown>): Promise<Response>;
}

/** A workspace with every kind of endpoint, a clock that stands still and one known token. */
export function aWorkspace(options: Partial<WorkspaceOptions> = {}): TestWorkspace {
  const clock = createSteppedClock(new Date("2026-11-23T09:00:00Z"));
  const brain = createEchoBrain();
  const workspace = createWorkspace({
    brain,
    clock,
    catalogue: "full",
    tokens: { [aToken]: { user: "ana@example.com" } },
    ...options,
  });
  const send = (
    method: string,
    path: string,
    body: string | null,
    headers: Record<string, string>,
  ): Promise<Response> =>
    workspace.fetch(
      new Request(`${aHost}${path}`, {
        method,
        headers: { authorization: `Bearer ${aToken}`, "content-type": "application/json", ...headers },
        body,
      }),
    );
  const post: TestWorkspace["post"] = (path, body, headers = {}) =>
    send("POST", path, typeof body === "string" ? body : JSON.stringify(body), headers);
  return {
    workspace,
    clock,
    brain,
    get: (path, headers = {}) => send("GET", path, null, headers),
    post,
    chat: (model, body) =>
      post(`/serving-endpoints/${model}/invocations`, {
        messages: [{ role: "user", content: "hello there" }],
        max_tokens: 256,
        ...body,
      }),
  };
}

export const aTool = {
  type: "function",
  function: {
    name: "add_task",
    description: "Add one task",
    parameters: { type: "object", properties: { title: { type: "string" } }, required: ["title"] },
  },
} as const;

/** The JSON events of a stream, without the closing `[DONE]`. */
export async function eventsOf(response: Response): Promise<Record<string, unknown>[]> {
  const lines = (await response.text()).split("\n").filter((line) => line.startsWith("data: "));
  return lines
    .map((line) => line.slice(6))
    .filter((data) => data !== "[DONE]")
    .map((data) => JSON.parse(data) as Record<string, unknown>);
}
