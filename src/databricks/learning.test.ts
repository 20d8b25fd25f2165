import { describe, expect, it } from "vitest";
import type { ModelRequest } from "../shared/model.ts";
import {
  aChatWorkspace,
  aService,
  asked,
  aWorkspace,
  collect,
  json,
  never,
  saysHello,
  delta,
  streamed,
} from "./testing/workspace.ts";

const tool = {
  name: "find_tasks",
  description: "Finds tasks.",
  parameters: { type: "object", properties: {} },
};
const withTools: ModelRequest = { ...asked, tools: [tool] };
const bad = (message: string) => json({ error_code: "BAD_REQUEST", message }, 400);

describe("a refused field is dropped once and remembered for that endpoint (list 6)", () => {
  it.each([
    'Bad request: json: unknown field "temperature"\n',
    "BAD_REQUEST: Model eu.anthropic.claude-opus-5 does not support the temperature parameter.",
    "Unsupported value: 'temperature' does not support 0 with this model. Only the default (1) value is supported.",
    "Unsupported parameter: 'temperature' is not supported with this model.",
    "temperature: Extra inputs are not permitted",
    "`temperature` is deprecated for this model.",
  ])("when it is named like this: %s", async (message) => {
    const workspace = await aWorkspace((request, response) => {
      const refused = request.body.includes('"temperature"');
      (refused ? bad(message) : saysHello)(response);
    });
    const { service, events } = aService(workspace);
    const request = {
      ...asked,
      model: "databricks-meta-llama-3-3-70b-instruct",
      sampling: { temperature: 0.2 },
    };
    expect((await collect(service.stream(request, never))).text).toBe("Hello there.");
    expect((await collect(service.stream(request, never))).text).toBe("Hello there.");
    expect(workspace.chatBodies().map((body) => "temperature" in body)).toEqual([true, false, false]);
    expect(events).toContainEqual(
      expect.objectContaining({ type: "learned", what: "does not take temperature" }),
    );
  });

  it("and only for that endpoint", async () => {
    const workspace = await aWorkspace((request, response) => {
      const refused = request.url.includes("llama-a") && request.body.includes('"temperature"');
      (refused ? bad('json: unknown field "temperature"') : saysHello)(response);
    });
    const { service } = aService(workspace);
    const sampling = { temperature: 0.2 };
    await collect(service.stream({ ...asked, model: "llama-a", sampling }, never));
    await collect(service.stream({ ...asked, model: "llama-b", sampling }, never));
    expect(workspace.chatBodies().map((body) => "temperature" in body)).toEqual([true, false, true]);
  });

  it("the same refusal again is an error, not a loop", async () => {
    const workspace = await aChatWorkspace(bad('json: unknown field "max_tokens"'));
    const { service } = aService(workspace);
    const { error } = await collect(service.stream(asked, never));
    expect(error).toMatchObject({ code: "upstream_rejected" });
    expect(workspace.chatBodies()).toHaveLength(2);
  });

  it("max_tokens is renamed where an endpoint wants the newer name, and never left out", async () => {
    const message =
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.";
    const workspace = await aChatWorkspace(
      json({ error: { message, param: "max_tokens", code: "unsupported_parameter" } }, 400),
      saysHello,
    );
    const { service } = aService(workspace);
    expect((await collect(service.stream(asked, never))).error).toBeNull();
    expect(workspace.chatBodies()[1]).toMatchObject({ max_completion_tokens: 4096 });
  });

  it.each([
    "max_tokens: 4096 > 2048, which is the maximum allowed number of output tokens for claude-3",
    "max_tokens is too large: 4096. This model supports at most 2,048 completion tokens, whereas you provided 4096.",
    "Invalid value for max_tokens: must be less than or equal to 2048",
  ])("a limit of the answer's length is kept to: %s", async (message) => {
    const workspace = await aWorkspace((request, response) => {
      const { max_tokens: sent } = JSON.parse(request.body) as { max_tokens: number };
      (sent > 2048 ? bad(message) : saysHello)(response);
    });
    const { service } = aService(workspace);
    for (let turn = 0; turn < 2; turn += 1) {
      expect((await collect(service.stream(asked, never))).text).toBe("Hello there.");
    }
    expect(workspace.chatBodies().map((body) => body["max_tokens"])).toEqual([4096, 2048, 2048]);
  });

  it("messages and model are never dropped", async () => {
    const workspace = await aChatWorkspace(bad('json: unknown field "messages"'));
    const { service } = aService(workspace);
    await collect(service.stream(asked, never));
    expect(workspace.chatBodies()).toHaveLength(1);
  });
});

describe("tools are tried until an endpoint refuses them", () => {
  it("an unknown endpoint gets the tools, and its refusal reads as such", async () => {
    const workspace = await aChatWorkspace(bad("This model does not support tool calling."));
    const { service } = aService(workspace);
    const { error } = await collect(service.stream(withTools, never));
    expect(error).toMatchObject({ code: "tools_unsupported", retryable: false });
    expect(workspace.chatBodies()[0]).toHaveProperty("tools");
  });

  it("the list then says that it takes none, and a later success says that it does", async () => {
    let refuses = true;
    const endpoints = [{ name: "some-model", task: "llm/v1/chat", state: { ready: "READY" } }];
    const workspace = await aWorkspace((request, response) => {
      if (request.method === "GET") return json({ endpoints })(response);
      (refuses ? bad("tools are not supported") : saysHello)(response);
    });
    const { service } = aService(workspace);
    expect((await service.models())[0]?.tools).toBe(true);
    await collect(service.stream(withTools, never));
    expect((await service.models())[0]?.tools).toBe(false);
    refuses = false;
    await collect(service.stream(withTools, never));
    expect((await service.models())[0]?.tools).toBe(true);
  });

  it.each([
    "databricks-gpt-5-4",
    "databricks-gpt-5-5-pro",
    "databricks-gpt-6-sol",
    "system.ai.gpt-5-6-terra",
  ])("%s is told not to think while it has tools", async (model) => {
    const workspace = await aChatWorkspace(saysHello);
    const { service } = aService(workspace);
    await collect(service.stream({ ...withTools, model }, never));
    expect(workspace.chatBodies()[0]).toMatchObject({ reasoning_effort: "none" });
  });

  it.each([
    "databricks-gpt-5",
    "databricks-gpt-5-2",
    "databricks-gpt-5-mini",
    "databricks-claude-sonnet-4-6",
    "gpt-oss-120b",
  ])("%s is not", async (model) => {
    const workspace = await aChatWorkspace(saysHello);
    const { service } = aService(workspace);
    await collect(service.stream({ ...withTools, model }, never));
    expect(workspace.chatBodies()[0]).not.toHaveProperty("reasoning_effort");
  });

  it("an endpoint of any name that asks for it is told so from then on", async () => {
    const message =
      "Function tools with reasoning_effort are not supported for this model in /v1/chat/completions. Use /v1/responses or set reasoning_effort to 'none'.";
    const workspace = await aChatWorkspace(bad(message), saysHello);
    const { service } = aService(workspace);
    expect((await collect(service.stream(withTools, never))).text).toBe("Hello there.");
    expect(workspace.chatBodies()[1]).toMatchObject({ reasoning_effort: "none" });
  });

  it("an endpoint that can't read earlier calls gets them told as text", async () => {
    const message = "Function call is missing a thought_signature in functionCall parts.";
    const workspace = await aChatWorkspace(bad(message), saysHello);
    const { service } = aService(workspace);
    const messages = [
      { role: "user", text: "Find the budget" },
      {
        role: "assistant",
        text: "",
        toolCalls: [{ id: "c1", name: "find_tasks", arguments: '{"text":"budget"}' }],
      },
      { role: "tool", toolCallId: "c1", toolName: "find_tasks", text: "Task 42: quarterly budget" },
      { role: "user", text: "Which number was it?" },
    ] as const;
    expect((await collect(service.stream({ ...withTools, messages }, never))).error).toBeNull();
    const body = JSON.stringify(workspace.chatBodies()[1]);
    expect(body).toContain("Task 42: quarterly budget");
    expect(body).not.toContain("tool_call_id");
  });

  it("its own signed calls stay calls, with the signature that it wants back", async () => {
    const signed = {
      index: 0,
      id: "mine",
      type: "function",
      function: { name: "find_tasks", arguments: "{}" },
      thoughtSignature: "sig-1",
    };
    const workspace = await aChatWorkspace(
      bad("Function call is missing a thought_signature in functionCall parts."),
      streamed(delta({ tool_calls: [signed] }, "tool_calls"), "[DONE]"),
      saysHello,
    );
    const { service } = aService(workspace);
    const foreign = [
      { role: "user", text: "Find the budget" },
      { role: "assistant", text: "", toolCalls: [{ id: "theirs", name: "find_tasks", arguments: "{}" }] },
      { role: "tool", toolCallId: "theirs", toolName: "find_tasks", text: "Task 42" },
    ] as const;
    await collect(service.stream({ ...withTools, messages: foreign }, never));
    const messages = [
      ...foreign,
      { role: "assistant", text: "", toolCalls: [{ id: "mine", name: "find_tasks", arguments: "{}" }] },
      { role: "tool", toolCallId: "mine", toolName: "find_tasks", text: "Task 43" },
    ] as const;
    await collect(service.stream({ ...withTools, messages }, never));
    const sent = workspace.chatBodies().at(-1)!["messages"] as { role: string; tool_calls?: unknown[] }[];
    expect(sent.map(({ role }) => role)).toEqual(["user", "assistant", "user", "assistant", "tool"]);
    expect(sent[3]?.tool_calls).toMatchObject([{ id: "mine", thoughtSignature: "sig-1" }]);
  });
});

describe("the fields of a request", () => {
  it("are the safe ones alone: no sampling, no stream_options, and max_tokens always", async () => {
    const workspace = await aChatWorkspace(saysHello);
    const { service } = aService(workspace);
    await collect(service.stream(withTools, never));
    expect(Object.keys(workspace.chatBodies()[0]!).sort()).toEqual([
      "max_tokens",
      "messages",
      "stream",
      "tools",
    ]);
  });

  it("hold sampling where the user set it and the family takes it, and not where it refuses", async () => {
    const workspace = await aChatWorkspace(saysHello);
    const { service } = aService(workspace);
    const sampling = { temperature: 0.2, topP: 0.9 };
    await collect(
      service.stream({ ...asked, model: "databricks-meta-llama-3-3-70b-instruct", sampling }, never),
    );
    await collect(service.stream({ ...asked, model: "databricks-claude-opus-5", sampling }, never));
    expect(workspace.chatBodies()[0]).toMatchObject({ temperature: 0.2, top_p: 0.9 });
    expect(workspace.chatBodies()[1]).not.toHaveProperty("temperature");
  });

  it("go to the endpoint's own path where the workspace turns out to have no gateway", async () => {
    const workspace = await aWorkspace((request, response) => {
      const gone = {
        error_code: "ENDPOINT_NOT_FOUND",
        message: "No API found for 'POST /ai-gateway/mlflow/v1/chat/completions'",
      };
      (request.url.startsWith("/ai-gateway") ? json(gone, 404) : saysHello)(response);
    });
    const { service } = aService(workspace, { chatBasePath: "/ai-gateway/mlflow/v1" });
    for (let turn = 0; turn < 2; turn += 1) {
      expect((await collect(service.stream(asked, never))).text).toBe("Hello there.");
    }
    expect(workspace.requests.map(({ url }) => url.split("/")[1])).toEqual([
      "ai-gateway",
      "serving-endpoints",
      "serving-endpoints",
    ]);
  });

  it("name the model where the gateway's path is configured", async () => {
    const workspace = await aChatWorkspace(saysHello);
    const { service } = aService(workspace, { chatBasePath: "/ai-gateway/mlflow/v1/" });
    await collect(service.stream({ ...asked, model: "system.ai.claude-sonnet-4-6" }, never));
    expect(workspace.requests.at(-1)?.url).toBe("/ai-gateway/mlflow/v1/chat/completions");
    expect(workspace.chatBodies()[0]).toMatchObject({ model: "system.ai.claude-sonnet-4-6" });
  });
});
