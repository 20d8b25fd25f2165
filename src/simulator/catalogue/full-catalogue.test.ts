import { describe, expect, it } from "vitest";
import { aWorkspace } from "../testing/test-workspace.ts";
import { fullCatalogue } from "./full-catalogue.ts";

interface Listed {
  name: string;
  task?: string;
  creator?: string;
  state: { ready: string; config_update: string };
  config: { served_entities: Record<string, unknown>[] };
}

async function listed(): Promise<Map<string, Listed>> {
  const body = (await (await aWorkspace().get("/api/2.0/serving-endpoints")).json()) as {
    endpoints: Listed[];
  };
  return new Map(body.endpoints.map((endpoint) => [endpoint.name, endpoint]));
}

describe("the catalogue", () => {
  it("has every family: Claude, GPT, GPT-codex, Llama, gpt-oss, Gemini, Qwen, external, agent, embeddings", () => {
    expect(new Set(fullCatalogue.map(({ family }) => family))).toEqual(
      new Set([
        "claude",
        "gpt",
        "gpt-codex",
        "llama",
        "gpt-oss",
        "gemini",
        "qwen",
        "external",
        "agent",
        "embeddings",
      ]),
    );
  });

  it("lists a pay-per-token model with its registered name and no creator", async () => {
    const claude = (await listed()).get("databricks-claude-sonnet-4-6");
    expect(claude).toMatchObject({
      task: "llm/v1/chat",
      state: { ready: "READY", config_update: "NOT_UPDATING" },
      config: {
        served_entities: [
          {
            entity_name: "system.ai.databricks-claude-sonnet-4-6",
            foundation_model: { display_name: "Claude Sonnet 4.6" },
          },
        ],
      },
    });
    expect(claude?.creator).toBeUndefined();
  });

  it("lists an external model with its task on the entity only", async () => {
    const external = (await listed()).get("my-azure-gpt");
    expect(external?.task).toBeUndefined();
    expect(external?.config.served_entities[0]).toMatchObject({
      external_model: { name: "gpt-4o-2024-11-20", provider: "openai", task: "llm/v1/chat" },
    });
  });

  it("lists an agent and an embeddings endpoint that cannot chat", async () => {
    const all = await listed();
    expect(all.get("agents_main-support-helper")?.task).toBe("agent/v1/responses");
    expect(all.get("databricks-gte-large-en")?.task).toBe("llm/v1/embeddings");
    const { chat } = aWorkspace();
    expect((await chat("agents_main-support-helper", {})).status).toBe(400);
    expect((await chat("databricks-gte-large-en", {})).status).toBe(400);
  });

  it("has one that is NOT_READY and is not found when called", async () => {
    expect((await listed()).get("finetuned-llama-preparing")?.state.ready).toBe("NOT_READY");
    expect((await aWorkspace().chat("finetuned-llama-preparing", {})).status).toBe(404);
  });

  it("has one that is READY and still 403, with a rate limit of 0", async () => {
    expect((await listed()).get("databricks-claude-opus-5")?.state.ready).toBe("READY");
    const response = await aWorkspace().chat("databricks-claude-opus-5", {});
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({
      error_code: "PERMISSION_DENIED",
      message: expect.stringContaining("temporarily disabled due to a Databricks-set rate limit of 0"),
    });
  });

  it("has one that scaled to zero: 503 while it wakes, then it answers, and sleeps again when idle", async () => {
    const { chat, clock } = aWorkspace();
    const status = async (): Promise<number> => (await chat("finetuned-llama-sleepy", {})).status;
    expect(await status()).toBe(503);
    clock.advance(2_000);
    expect(await status()).toBe(503);
    clock.advance(3_000);
    expect(await status()).toBe(200);
    clock.advance(31 * 60_000);
    expect(await status()).toBe(503);
  });

  it("gives codex no chat completions at all", async () => {
    const response = await aWorkspace().chat("databricks-gpt-5-3-codex", {});
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: { message: "This model is only supported in v1/responses and not in v1/chat/completions." },
    });
  });
});
