import { describe, expect, it } from "vitest";
import { keyOf, suggest, wellKnownLabel } from "./model-names.ts";
import { aService, asked, aWorkspace, collect, json, never, saysHello } from "./testing/workspace.ts";

const ready = { ready: "READY", config_update: "NOT_UPDATING" };
const chat = (name: string, more: Record<string, unknown> = {}) => ({
  name,
  task: "llm/v1/chat",
  state: ready,
  ...more,
});
const foundation = (name: string, display?: string) => ({
  config: {
    served_entities: [{ name, foundation_model: { name: `system.ai.${name}`, display_name: display } }],
  },
});

const catalogue = [
  chat("databricks-claude-sonnet-4-6", foundation("databricks-claude-sonnet-4-6", "Claude Sonnet 4.6")),
  chat("databricks-gpt-5-2"),
  chat("databricks-meta-llama-3-3-70b-instruct"),
  chat("databricks-gpt-oss-120b"),
  chat("databricks-gpt-5-1-codex-max", foundation("databricks-gpt-5-1-codex-max")),
  { name: "databricks-gte-large-en", task: "llm/v1/embeddings", state: ready },
  { name: "my-agent", task: "agent/v1/responses", state: ready },
  { name: "my-classic", state: ready },
  chat("fast-lane", { route_optimized: true }),
  {
    name: "my-azure-gpt",
    state: ready,
    config: {
      served_entities: [{ external_model: { name: "gpt-4o", provider: "openai", task: "llm/v1/chat" } }],
    },
  },
  chat("waking-up", { state: { ready: "NOT_READY", config_update: "IN_PROGRESS" } }),
  chat("sleeping", { state: { ready: "NOT_READY" } }),
  chat("broken-update", { state: { ready: "NOT_READY", update_state: "UPDATE_FAILED" } }),
  chat("rolling-out", { state: { ready: "READY", config_update: "IN_PROGRESS" } }),
];

async function listing(endpoints: unknown, options: Parameters<typeof aService>[1] = {}) {
  const workspace = await aWorkspace((request, response) => {
    if (request.method === "GET") return json({ endpoints })(response);
    saysHello(response);
  });
  return { workspace, ...aService(workspace, options) };
}

describe("the models of a workspace", () => {
  it("are the chat-capable ones, external ones among them", async () => {
    const { service } = await listing(catalogue);
    const names = (await service.models()).map((model) => model.name);
    expect(names.sort()).toEqual([
      "broken-update",
      "databricks-claude-sonnet-4-6",
      "databricks-gpt-5-2",
      "databricks-gpt-oss-120b",
      "databricks-meta-llama-3-3-70b-instruct",
      "my-azure-gpt",
      "rolling-out",
      "sleeping",
      "waking-up",
    ]);
  });

  it("tell ready, waking and gone apart, with family and label", async () => {
    const { service } = await listing(catalogue);
    const byName = new Map((await service.models()).map((model) => [model.name, model]));
    expect(byName.get("databricks-claude-sonnet-4-6")).toMatchObject({
      state: "ready",
      family: "claude",
      label: "Claude Sonnet 4.6",
    });
    expect(byName.get("waking-up")?.state).toBe("waking");
    expect(byName.get("sleeping")?.state).toBe("waking");
    expect(byName.get("broken-update")?.state).toBe("gone");
    expect(byName.get("rolling-out")?.state).toBe("ready");
    expect(byName.get("my-azure-gpt")?.family).toBe("gpt");
    expect(byName.get("databricks-gpt-oss-120b")?.family).toBe("gpt-oss");
    expect(byName.get("databricks-gpt-5-2")?.label).toBe("GPT 5.2");
  });

  it.each([[{}], [{ endpoints: [] }], [{ endpoints: null }], [{ endpoints: [null, 7, {}] }]])(
    "may be none: %j (list 3)",
    async (body) => {
      const workspace = await aWorkspace((_, response) => json(body)(response));
      const { service } = aService(workspace);
      await expect(service.models()).resolves.toEqual([]);
      await expect(service.defaultModel()).rejects.toMatchObject({ code: "model_missing" });
    },
  );

  it("are recognised by their family where a workspace tells no task at all", async () => {
    const { service } = await listing([
      { name: "databricks-claude-3-5-sonnet", state: ready },
      { name: "gpt-4o" },
      { name: "qwen3-embedding-0-6b" },
      { name: "llama-churn", config: { served_entities: [{ entity_name: "main.ml.churn" }] } },
      { name: "forecast", state: ready },
    ]);
    expect((await service.models()).map(({ name }) => name)).toEqual([
      "databricks-claude-3-5-sonnet",
      "gpt-4o",
    ]);
  });

  it("a listed READY endpoint is never refused by its name", async () => {
    const { service } = await listing([chat("team-codex-helper"), chat("embeddings-gte-o1"), chat("gemma")]);
    const models = await service.models();
    expect(models.map((model) => [model.name, model.state, model.tools])).toEqual([
      [expect.any(String), "ready", true],
      [expect.any(String), "ready", true],
      [expect.any(String), "ready", true],
    ]);
    for (const { name } of models) {
      expect((await collect(service.stream({ ...asked, model: name }, never))).error).toBeNull();
    }
  });

  it("are read once for many who ask at the same time, and again later", async () => {
    let now = 0;
    const { service, workspace } = await listing(catalogue, { now: () => now });
    await Promise.all([service.models(), service.models(), service.defaultModel()]);
    await service.models();
    expect(workspace.requests).toHaveLength(1);
    now = 61_000;
    await service.models();
    await expect.poll(() => workspace.requests.length).toBe(2);
    await service.refresh();
    expect(workspace.requests).toHaveLength(3);
  });

  it("a named endpoint works even where the list is forbidden (list 3)", async () => {
    const workspace = await aWorkspace((request, response) => {
      if (request.method === "GET")
        return json(
          { error_code: "PERMISSION_DENIED", message: "required scopes: model-serving" },
          403,
        )(response);
      saysHello(response);
    });
    const { service } = aService(workspace, { defaultModel: "my-endpoint" });
    expect(await service.models()).toMatchObject([{ name: "my-endpoint", default: true, state: "ready" }]);
    expect(
      (await collect(service.stream({ ...asked, model: await service.defaultModel() }, never))).text,
    ).toBe("Hello there.");
    await expect(aService(workspace).service.models()).rejects.toMatchObject({ code: "not_permitted" });
  });
});

describe("what a call met", () => {
  it.each([
    ["gone", json({ error_code: "ENDPOINT_NOT_FOUND", message: "The given endpoint does not exist." }, 404)],
    [
      "limited",
      json(
        { error_code: "PERMISSION_DENIED", message: "disabled due to a Databricks-set rate limit of 0" },
        403,
      ),
    ],
    ["limited", json({ error_code: "PERMISSION_DENIED", message: "no EXECUTE on system.ai" }, 403)],
    ["waking", json({ message: "The endpoint is scaled to zero." }, 503)],
  ])("shows in the list as %s, and another becomes the default (list 10)", async (state, refusal) => {
    const workspace = await aWorkspace((request, response) => {
      if (request.method === "GET") return json({ endpoints: catalogue })(response);
      (request.url.includes("claude") ? refusal : saysHello)(response);
    });
    const { service } = aService(workspace, {
      defaultModel: "databricks-claude-sonnet-4-6",
      fallbackModels: ["databricks-gpt-5-2"],
    });
    expect(await service.defaultModel()).toBe("databricks-claude-sonnet-4-6");
    await collect(service.stream({ ...asked, model: "databricks-claude-sonnet-4-6" }, never));
    const models = await service.models();
    expect(models.find((model) => model.name.includes("claude"))?.state).toBe(state);
    expect(await service.defaultModel()).toBe("databricks-gpt-5-2");
  });

  it("is forgotten when it goes well again", async () => {
    let fails = true;
    const workspace = await aWorkspace((request, response) => {
      if (request.method === "GET") return json({ endpoints: catalogue })(response);
      (fails ? json({ message: "no" }, 403) : saysHello)(response);
    });
    const { service } = aService(workspace);
    const model = "databricks-gpt-5-2";
    const state = async () => (await service.models()).find(({ name }) => name === model)?.state;
    await service.models();
    await collect(service.stream({ ...asked, model }, never));
    expect(await state()).toBe("limited");
    fails = false;
    await collect(service.stream({ ...asked, model }, never));
    expect(await state()).toBe("ready");
  });
});

describe("names that people use", () => {
  it.each([
    [
      "Claude 3.5 Sonnet",
      [
        "claude-3-5-sonnet",
        "Claude 3.5 Sonnet",
        "CLAUDE_3.5_SONNET",
        "databricks-claude-3-5-sonnet",
        "claude-3-5-sonnet-20241022",
        "claude sonnet 3.5",
        "anthropic/claude-3.5-sonnet",
        "system.ai.claude-3-5-sonnet-v2:0",
      ],
    ],
    [
      "GPT-4o",
      ["gpt-4o", "GPT-4o", "GPT 4o", "gpt4o", "openai/gpt-4o", "databricks-gpt-4o", "gpt-4o-20240806"],
    ],
    [
      "Llama 3.1 405B",
      [
        "llama-3.1-405b",
        "Llama 3.1 405B",
        "databricks-meta-llama-3-1-405b-instruct",
        "meta-llama-3.1-405b-instruct",
        "Llama3.1-405B",
      ],
    ],
  ])("%s is recognised in any spelling", (label, spellings) => {
    expect(spellings.map(wellKnownLabel)).toEqual(spellings.map(() => label));
  });

  it("other models are not taken for them", () => {
    const others = ["claude-3-5-haiku", "gpt-4o-mini", "llama-3-1-8b", "claude-sonnet-4-5"];
    expect(others.map(wellKnownLabel)).toEqual([null, null, null, null]);
    expect(keyOf("databricks-gpt-5-1")).not.toBe(keyOf("databricks-gpt-5-2"));
  });

  it("a retired one leads to a suggestion of the same kind", async () => {
    const { service } = await listing(catalogue);
    expect(await service.suggest("Claude 3.5 Sonnet")).toMatchObject({
      model: "databricks-claude-sonnet-4-6",
      sentence: expect.stringContaining("Claude 3.5 Sonnet"),
    });
    expect(await service.suggest("gpt4o")).toMatchObject({ model: "my-azure-gpt" });
    expect(await service.suggest("Llama 3.1 405B")).toMatchObject({
      model: "databricks-meta-llama-3-3-70b-instruct",
    });
  });

  it("an unknown one leads to the best there is, and to none where there is nothing", () => {
    const named = (...names: string[]) => names.map((name) => ({ name, servedNames: [] }));
    const all = named("databricks-gte-large-en", "databricks-claude-sonnet-4-6", "databricks-gpt-5-2");
    expect(suggest("mistral-large", all)?.model).toBe("databricks-claude-sonnet-4-6");
    const claudes = named(
      "databricks-claude-haiku-4-5",
      "databricks-claude-sonnet-4",
      "databricks-claude-sonnet-4-5",
    );
    expect(suggest("databricks-claude-sonnet-5", claudes)?.model).toBe("databricks-claude-sonnet-4-5");
    expect(suggest("anything", [])).toBeNull();
  });

  it("an endpoint that is there is used under any spelling of its name", async () => {
    const { service, workspace } = await listing([chat("databricks-claude-3-5-sonnet")]);
    await service.models();
    expect((await collect(service.stream({ ...asked, model: "Claude 3.5 Sonnet" }, never))).error).toBeNull();
    expect(workspace.requests.at(-1)?.url).toBe(
      "/serving-endpoints/databricks-claude-3-5-sonnet/invocations",
    );
  });

  it("the default may be given in any spelling, and falls back when it is retired (list 10)", async () => {
    expect(await (await listing(catalogue, { defaultModel: "GPT 5.2" })).service.defaultModel()).toBe(
      "databricks-gpt-5-2",
    );
    expect(
      await (await listing(catalogue, { defaultModel: "claude-3-5-sonnet" })).service.defaultModel(),
    ).toBe("databricks-claude-sonnet-4-6");
    expect(await (await listing(catalogue)).service.defaultModel()).toBe("databricks-claude-sonnet-4-6");
  });

  it("a model that vanished is told with what to take instead", async () => {
    const workspace = await aWorkspace((request, response) => {
      if (request.method === "GET") return json({ endpoints: catalogue })(response);
      json(
        { error_code: "ENDPOINT_NOT_FOUND", message: "The given endpoint does not exist." },
        404,
      )(response);
    });
    const { service } = aService(workspace);
    await service.models();
    const { error } = await collect(service.stream({ ...asked, model: "claude-3-5-sonnet" }, never));
    expect(error).toMatchObject({
      code: "model_missing",
      hint: expect.stringContaining("databricks-claude-sonnet-4-6"),
    });
  });
});
