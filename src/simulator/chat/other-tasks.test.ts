import { describe, expect, it } from "vitest";
import { embedText } from "../answer/embed-text.ts";
import { aWorkspace } from "../testing/test-workspace.ts";

const near = (one: string, other: string): number => {
  const second = embedText(other);
  return embedText(one).reduce((sum, value, at) => sum + value * (second[at] ?? 0), 0);
};

describe("endpoints that do not chat", () => {
  it("embeddings give one direction of length 1 for each text", async () => {
    const { post } = aWorkspace();
    const response = await post("/serving-endpoints/databricks-gte-large-en/invocations", {
      input: ["buy milk", "sell bread"],
    });
    const body = (await response.json()) as { data: { embedding: number[] }[] };
    expect(body.data.map(({ embedding }) => embedding.length)).toEqual([1_024, 1_024]);
    expect(Math.hypot(...(body.data[0]?.embedding ?? []))).toBeCloseTo(1);
  });

  it("embeddings lie closer together where words are shared", () => {
    expect(near("buy some milk", "buy milk today")).toBeGreaterThan(near("buy some milk", "call the bank"));
  });

  it("embeddings refuse what is no text, and fields they do not know", async () => {
    const { post } = aWorkspace();
    const path = "/serving-endpoints/databricks-gte-large-en/invocations";
    expect((await post(path, { input: [] })).status).toBe(400);
    expect(await (await post(path, { input: "x", messages: [] })).json()).toMatchObject({
      message: 'Bad request: json: unknown field "messages"\n',
    });
  });

  it("an agent answers in the form of the Responses API", async () => {
    const { post } = aWorkspace();
    const path = "/serving-endpoints/agents_main-support-helper/invocations";
    const body = await (await post(path, { input: [{ role: "user", content: "hi" }] })).json();
    expect(body).toMatchObject({
      object: "response",
      output: [
        { type: "message", role: "assistant", content: [{ type: "output_text", text: "You said: hi" }] },
      ],
    });
    expect((await post(path, { messages: [] })).status).toBe(400);
  });
});
