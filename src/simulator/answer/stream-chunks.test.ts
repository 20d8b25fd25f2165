import { assert, constantFrom, nat, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { aTool, aWorkspace, eventsOf } from "../testing/test-workspace.ts";
import { createSeededRandom } from "../seeded-random.ts";
import { awkwardFragments, textFragments } from "./fragments.ts";

interface Delta {
  role?: string;
  content?: unknown;
  reasoning_content?: string;
  tool_calls?: {
    index: number;
    id?: string;
    type?: string;
    function: { name?: string; arguments: string };
  }[];
}
interface Chunk {
  id: string | null;
  choices: { delta: Delta; finish_reason: string | null }[];
  usage?: { completion_tokens: number | null; total_tokens: number | null } | null;
}

const twoCalls = { tools: [aTool], messages: [{ role: "user", content: 'call "milk" 👋🏽\nnow and crème' }] };

async function chunks(model: string, body: Record<string, unknown> = {}, fault?: object): Promise<Chunk[]> {
  const { chat, workspace } = aWorkspace();
  if (fault !== undefined) workspace.faults.add({ fault: { kind: "manner", wire: fault } });
  return (await eventsOf(
    await chat(model, { stream: true, max_tokens: 2_000, ...body }),
  )) as unknown as Chunk[];
}
const deltas = (from: Chunk[]): Delta[] =>
  from.flatMap((chunk) => chunk.choices.map((choice) => choice.delta));
const textOf = (from: Chunk[]): string =>
  deltas(from)
    .flatMap(({ content }) =>
      typeof content === "string" ? [content] : Array.isArray(content) ? content : [],
    )
    .map((piece: string | { type: string; text?: string }) =>
      typeof piece === "string" ? piece : piece.type === "text" ? piece.text : "",
    )
    .join("");

function calls(from: Chunk[]): { index: number; name: string; text: string }[] {
  const found = new Map<number, { index: number; name: string; text: string }>();
  for (const call of deltas(from).flatMap((delta) => delta.tool_calls ?? [])) {
    const known = found.get(call.index) ?? { index: call.index, name: call.function.name ?? "", text: "" };
    found.set(call.index, { ...known, text: known.text + call.function.arguments });
  }
  return [...found.values()];
}

const trickyUnits = ["a", "word ", "\\", '"', "é", "👋🏽", "\n", "\ud83d", "7", "。", " "];
const claude = "databricks-claude-sonnet-4-6";
const llama = "databricks-meta-llama-3-3-70b-instruct";

describe("streams", () => {
  it("are data lines with a blank line between, closed by [DONE], with no other fields", async () => {
    const { chat } = aWorkspace();
    const response = await chat(claude, { stream: true });
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    const text = await response.text();
    expect(text.endsWith("data: [DONE]\n\n")).toBe(true);
    for (const event of text.trimEnd().split("\n\n")) expect(event).toMatch(/^data: [^\n]*$/);
  });

  it.each([
    claude,
    llama,
    "gpt-4o",
    "databricks-gpt-5-2",
    "databricks-gpt-oss-120b",
    "databricks-gemini-2-5-flash",
    "databricks-qwen3-next-80b-a3b-instruct",
  ])("of %s add up to the whole text and to valid arguments", async (model) => {
    expect(textOf(await chunks(model))).toBe("You said: hello there");
    const said = calls(await chunks(model, twoCalls));
    expect(said.map(({ text }) => JSON.parse(text))).toEqual([
      { title: '"milk" 👋🏽\nnow' },
      { title: "crème" },
    ]);
  });

  it("come in pieces of one to four tokens", () => {
    assert(
      property(string({ unit: constantFrom(...trickyUnits) }), nat(), (text, seed) => {
        const pieces = textFragments(text, createSeededRandom(seed.toString(16)));
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        expect(pieces.every(({ tokens }) => tokens >= 1 && tokens <= 4)).toBe(true);
      }),
    );
  });

  it("of Claude repeat the role in every delta", async () => {
    expect(deltas(await chunks(claude, twoCalls)).every((delta) => delta.role === "assistant")).toBe(true);
  });

  it("of Claude count tool calls as content blocks: from 1 after text, from 0 without", async () => {
    expect(calls(await chunks(claude, twoCalls)).map(({ index }) => index)).toEqual([1, 2]);
    const { chat, workspace } = aWorkspace();
    workspace.script({ reply: { text: "", toolCalls: [{ name: "add_task", arguments: { title: "x" } }] } });
    const silent = (await eventsOf(await chat(claude, { ...twoCalls, stream: true }))) as unknown as Chunk[];
    expect(calls(silent).map(({ index }) => index)).toEqual([0]);
    const thinking = { thinking: { type: "adaptive" } };
    expect(calls(await chunks(claude, { ...twoCalls, ...thinking })).map(({ index }) => index)).toEqual([
      2, 3,
    ]);
  });

  it("of Claude hold usage in every chunk, null until the last", async () => {
    const all = await chunks(claude);
    expect(
      all.slice(0, -1).every(({ usage }) => usage?.completion_tokens === null && usage.total_tokens === null),
    ).toBe(true);
    expect(all.at(-1)?.usage).toMatchObject({
      completion_tokens: expect.any(Number),
      cache_read_input_tokens: 0,
    });
  });

  it("of Llama count usage up", async () => {
    const counts = (await chunks(llama)).map(({ usage }) => usage?.completion_tokens ?? -1);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts[0]).toBeGreaterThan(0);
    expect(counts.at(-1)).toBeGreaterThan(counts[0] ?? 0);
  });

  it("of external models hold no usage, unless asked for", async () => {
    expect((await chunks("gpt-4o")).every((chunk) => !("usage" in chunk))).toBe(true);
    const asked = await chunks("gpt-4o", { stream_options: { include_usage: true } });
    expect(asked.at(-1)).toMatchObject({ choices: [], usage: { completion_tokens: expect.any(Number) } });
  });

  it("of Llama 4 Maverick end with a chunk whose choices are empty and that only holds usage", async () => {
    const last = (await chunks("databricks-llama-4-maverick")).at(-1);
    expect(last).toMatchObject({ choices: [], usage: { total_tokens: expect.any(Number) } });
  });

  it("name a call in its first delta only, and send its arguments in fragments, the first empty", async () => {
    const all = deltas(await chunks(claude, twoCalls)).flatMap((delta) => delta.tool_calls ?? []);
    const first = all.filter((call) => call.index === 1);
    expect(first[0]).toMatchObject({
      id: expect.stringMatching(/^toolu_/),
      type: "function",
      function: { name: "add_task", arguments: "" },
    });
    expect(first.slice(1).every((call) => call.id === undefined && call.function.name === undefined)).toBe(
      true,
    );
    expect(first[1]?.function.arguments).toBe("");
    expect(first.length).toBeGreaterThan(4);
  });

  it("cut arguments inside escapes and inside characters, and lose nothing by it", async () => {
    const pieces = deltas(await chunks(claude, twoCalls))
      .flatMap((delta) => delta.tool_calls ?? [])
      .map((call) => call.function.arguments);
    expect(pieces.some((piece) => piece.endsWith("\\"))).toBe(true);
    expect(pieces.some((piece) => /[\ud800-\udbff]$/.test(piece))).toBe(true);
    assert(
      property(string({ unit: constantFrom(...trickyUnits) }), nat(), (text, seed) => {
        const whole = JSON.stringify({ text });
        expect(
          awkwardFragments(whole, createSeededRandom(seed.toString(16)))
            .map((piece) => piece.text)
            .join(""),
        ).toBe(whole);
      }),
    );
  });

  it("of GPT escape whatever is not ASCII in arguments, and leave content out beside calls", async () => {
    const all = await chunks("databricks-gpt-5-2", twoCalls);
    expect(calls(all)[1]?.text).toBe('{"title":"cr\\u00e8me"}');
    expect(
      deltas(all)
        .filter((delta) => delta.tool_calls !== undefined)
        .every((delta) => !("content" in delta)),
    ).toBe(true);
  });

  it("hold a thought as one part for each chunk, signed in the last only", async () => {
    const parts = deltas(await chunks(claude, { thinking: { type: "adaptive" } }))
      .flatMap(({ content }) =>
        Array.isArray(content) ? (content as { summary: { signature: string }[] }[]) : [],
      )
      .map((part) => part.summary[0]?.signature);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.slice(0, -1).every((signature) => signature === "")).toBe(true);
    expect(parts.at(-1)).toMatch(/^\w{96}$/);
  });

  it("of Qwen hold a thought as reasoning_content, where it is shown", async () => {
    const { workspace, chat } = aWorkspace({
      catalogue: aWorkspace().workspace.catalogue.map((endpoint) =>
        endpoint.family === "qwen"
          ? { ...endpoint, reasoning: { kind: "effort" as const, values: ["low"], initial: "low" } }
          : endpoint,
      ),
    });
    expect(workspace.catalogue).not.toHaveLength(0);
    const all = (await eventsOf(
      await chat("databricks-qwen3-next-80b-a3b-instruct", { stream: true }),
    )) as unknown as Chunk[];
    expect(
      deltas(all)
        .map((delta) => delta.reasoning_content ?? "")
        .join(""),
    ).toBe("The user said something.");
  });

  it("can be given any manner: null ids, no [DONE], no usage, missing content, foreign finish reasons", async () => {
    const odd = { id: "null", usage: "none", noText: "missing", finishReason: "eos_token", role: "first" };
    const all = await chunks(claude, twoCalls, odd);
    expect(all.every((chunk) => chunk.id === null && !("usage" in chunk))).toBe(true);
    expect(all.at(-1)?.choices[0]).toEqual({ index: 0, delta: {}, finish_reason: "eos_token" });
    const { chat, workspace } = aWorkspace();
    workspace.faults.add({ fault: { kind: "manner", wire: { done: false } } });
    expect(await (await chat(claude, { stream: true })).text()).not.toContain("[DONE]");
  });

  it("come at the pace that was asked for, without really waiting on a clock that stands still", async () => {
    const { chat, clock } = aWorkspace({ pacing: { firstTokenMs: 500, perTokenMs: 20 } });
    const start = clock.now().getTime();
    const all = (await eventsOf(await chat(llama, { stream: true }))) as unknown as Chunk[];
    const tokens = all.at(-1)?.usage?.completion_tokens ?? 0;
    expect(clock.now().getTime() - start).toBe(500 + 20 * tokens);
  });

  it("come without any delay when no pace was asked for", async () => {
    const { chat, clock } = aWorkspace();
    const start = clock.now().getTime();
    await (await chat(llama, { stream: true })).text();
    expect(clock.now().getTime()).toBe(start);
  });
});
