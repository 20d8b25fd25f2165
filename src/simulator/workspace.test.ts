import { describe, expect, it } from "vitest";
import { createEchoBrain } from "./testing/echo-brain.ts";
import { aToken, aWorkspace } from "./testing/test-workspace.ts";
import { createWorkspace } from "./workspace.ts";

describe("a workspace on this machine", () => {
  it("answers a chat request without a port", async () => {
    const response = await aWorkspace().chat("gpt-4o", {});
    expect(response.status).toBe(200);
    const body = await response.json();
    expect(body.choices[0].message.content).toBe("You said: hello there");
  });

  it("gives the same bytes for the same request, and others for another seed", async () => {
    const ask = async (seed: string): Promise<string> =>
      (await aWorkspace({ seed }).chat("databricks-claude-sonnet-4-6", { stream: true })).text();
    expect(await ask("one")).toBe(await ask("one"));
    expect(await ask("one")).not.toBe(await ask("two"));
  });

  it("gives the same bytes for the same request sent twice to one workspace", async () => {
    const { chat } = aWorkspace();
    const first = await (await chat("gpt-4o", { stream: true })).text();
    expect(await (await chat("gpt-4o", { stream: true })).text()).toBe(first);
  });

  it("says in every response that it is simulated", async () => {
    const { get, chat } = aWorkspace();
    for (const response of [
      await get("/api/2.0/preview/scim/v2/Me"),
      await chat("gpt-4o", {}),
      await get("/no"),
    ]) {
      expect(response.headers.get("x-simulator")).toMatch(/simulated/i);
    }
  });

  it("refuses to start when its label hides that it is a simulator", () => {
    expect(() => createWorkspace({ brain: createEchoBrain(), label: "Production" })).toThrow(
      /must say that it is one/,
    );
  });

  it("shows the guide's three models, in the guide's order, unless asked for all", () => {
    const names = createWorkspace({ brain: createEchoBrain() }).catalogue.map(
      (endpoint) => endpoint.displayName,
    );
    expect(names).toEqual(["Claude 3.5 Sonnet", "GPT-4o", "Meta Llama 3.1 405B Instruct"]);
  });

  it("gives scripted replies before it asks its mind", async () => {
    const { workspace, chat, brain } = aWorkspace();
    workspace.script(
      {
        when: { user: "hello" },
        reply: { text: "", toolCalls: [{ name: "add_task", arguments: { title: "milk" } }] },
      },
      { when: { model: "another" }, reply: { text: "never", toolCalls: [] } },
    );
    const scripted = await (await chat("gpt-4o", {})).json();
    expect(scripted.choices[0].message.tool_calls[0].function).toEqual({
      name: "add_task",
      arguments: '{"title":"milk"}',
    });
    expect(brain.asked).toHaveLength(0);
    await chat("gpt-4o", {});
    expect(brain.asked).toHaveLength(1);
  });

  it("answers 500 INTERNAL_ERROR when its mind fails, instead of breaking the connection", async () => {
    const brain = {
      answer: () => {
        throw new Error("no idea");
      },
    };
    const response = await aWorkspace({ brain }).chat("gpt-4o", {});
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({
      error_code: "INTERNAL_ERROR",
      message: expect.stringContaining("no idea"),
    });
  });

  it("hands the transcript, the tools and the family's manner to its mind", async () => {
    const { chat, brain } = aWorkspace({ timeZone: "Europe/Vienna" });
    await chat("databricks-claude-sonnet-4-6", {
      messages: [
        { role: "system", content: "You are Carole." },
        {
          role: "user",
          content: [
            { type: "text", text: "add " },
            { type: "text", text: "milk" },
          ],
        },
        {
          role: "assistant",
          content: null,
          tool_calls: [{ id: "a", type: "function", function: { name: "f", arguments: "{}" } }],
        },
        { role: "tool", tool_call_id: "a", content: "done" },
      ],
    });
    expect(brain.asked[0]).toEqual({
      messages: [
        { role: "system", text: "You are Carole." },
        { role: "user", text: "add milk" },
        { role: "assistant", text: "", toolCalls: [{ id: "a", name: "f", arguments: "{}" }] },
        { role: "tool", toolCallId: "a", text: "done" },
      ],
      tools: [],
      toolChoice: "auto",
      manner: "claude",
      fallbackNow: new Date("2026-11-23T09:00:00Z"),
      fallbackTimeZone: "Europe/Vienna",
    });
  });
});

describe("what was asked", () => {
  it("can be read by tests: path, body, model, user and how it ended", async () => {
    const { workspace, chat } = aWorkspace();
    await (await chat("gpt-4o", { stream: true })).text();
    expect(workspace.requests.last).toMatchObject({
      method: "POST",
      path: "/serving-endpoints/gpt-4o/invocations",
      model: "gpt-4o",
      user: "ana@example.com",
      body: { stream: true, max_tokens: 256 },
      outcome: { kind: "streamed", status: 200, end: "completed" },
    });
  });

  it("holds no whole token and no secret", async () => {
    const { workspace, chat, post } = aWorkspace();
    await chat("gpt-4o", {});
    await post("/oidc/v1/token", "grant_type=client_credentials&client_secret=hush-hush", {
      "content-type": "application/x-www-form-urlencoded",
      authorization: `Basic ${btoa("id:hush-hush")}`,
    });
    workspace.faults.add({ token: aToken, fault: { kind: "empty" } });
    const kept = JSON.stringify([workspace.requests.list(), workspace.faults.list()]);
    expect(kept).not.toContain(aToken);
    expect(kept).not.toContain("hush-hush");
    expect(kept).not.toContain(btoa("id:hush-hush"));
  });

  it("forgets the oldest when transcripts take up too much room, and never the newest", async () => {
    const { workspace, chat } = aWorkspace();
    for (let call = 0; call < 3; call += 1) {
      await chat("gpt-4o", { messages: [{ role: "user", content: `${call} ${"x".repeat(1_500_000)}` }] });
    }
    expect(workspace.requests.list().map(({ sequence }) => sequence)).toEqual([2, 3]);
    await chat("gpt-4o", { messages: [{ role: "user", content: "x".repeat(5_000_000) }] });
    expect(workspace.requests.list().map(({ sequence }) => sequence)).toEqual([4]);
  });

  it("forgets the oldest after a thousand", async () => {
    const { workspace, get } = aWorkspace();
    for (let call = 0; call < 1_003; call += 1) await get("/api/2.0/preview/scim/v2/Me");
    expect(workspace.requests.list()).toHaveLength(1_000);
    expect(workspace.requests.list()[0]?.sequence).toBe(4);
  });
});
