import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CaroleError } from "../shared/errors.ts";
import type { ModelPart } from "../shared/model.ts";
import { AnswerDecoder } from "./answer-decoder.ts";
import { errorFromFacts } from "./error-table.ts";
import { delta, sse } from "./testing/workspace.ts";

const context = {
  requestId: "req-1",
  toError: (facts: Parameters<typeof errorFromFacts>[0]) =>
    errorFromFacts(facts, { model: "some-model", hostName: "workspace" }),
};

interface Outcome {
  readonly text: string;
  readonly reasoning: string;
  readonly calls: readonly { id: string; name: string; arguments: string }[];
  readonly finish: Extract<ModelPart, { type: "finish" }> | undefined;
  readonly error: unknown;
}

function decode(pieces: readonly Uint8Array[]): Outcome {
  const decoder = new AnswerDecoder(context);
  const parts: ModelPart[] = [];
  let error: unknown = null;
  try {
    for (const piece of pieces) parts.push(...decoder.push(piece));
    parts.push(...decoder.end());
  } catch (thrown) {
    error = thrown;
  }
  const join = (type: "text-delta" | "reasoning-delta") =>
    parts.map((part) => (part.type === type ? part.text : "")).join("");
  return {
    text: join("text-delta"),
    reasoning: join("reasoning-delta"),
    calls: parts.flatMap((part) =>
      part.type === "tool-call" ? [{ id: part.id, name: part.name, arguments: part.arguments }] : [],
    ),
    finish: parts.find((part) => part.type === "finish"),
    error,
  };
}

const bytes = (text: string) => new TextEncoder().encode(text);
const decodeEvents = (...events: readonly unknown[]) => decode([bytes(sse(events))]);
const call = (index: number | undefined, fields: Record<string, unknown>, made: Record<string, unknown>) => ({
  ...(index === undefined ? {} : { index }),
  ...fields,
  function: made,
});

/** A Claude answer with everything awkward in it: text, then calls with index 1 and 2, umlauts and emoji in the arguments. */
const claude = [
  {
    ...(delta({ content: "Ich füge 🧀 " }) as object),
    usage: { prompt_tokens: 498, completion_tokens: null },
  },
  delta({ content: "hinzu." }),
  delta({
    content: null,
    tool_calls: [call(1, { id: "toolu_1", type: "function" }, { name: "add_task", arguments: "" })],
  }),
  delta({ content: null, tool_calls: [call(1, {}, { arguments: "" })] }),
  delta({ content: null, tool_calls: [call(1, {}, { arguments: '{"title":' })] }),
  delta({ content: null, tool_calls: [call(1, {}, { arguments: '"K\\u00e4se \\"alt\\" 🧀 ü"}' })] }),
  delta({
    content: null,
    tool_calls: [call(2, { id: "toolu_2", type: "function" }, { name: "find_tasks", arguments: "" })],
  }),
  {
    ...(delta({ content: "" }, "tool_calls") as object),
    usage: { prompt_tokens: 498, completion_tokens: 95 },
  },
];
const claudeOutcome = {
  text: "Ich füge 🧀 hinzu.",
  reasoning: "",
  calls: [
    { id: "toolu_1", name: "add_task", arguments: '{"title":"K\\u00e4se \\"alt\\" 🧀 ü"}' },
    { id: "toolu_2", name: "find_tasks", arguments: "" },
  ],
  error: null,
};

describe("a stream survives (list 8)", () => {
  it("bytes split anywhere, inside a multi-byte character, an escape or a line end too", () => {
    for (const lineEnd of ["\n", "\r\n", "\r"]) {
      const whole = bytes(sse([...claude, "[DONE]"]).replaceAll("\n", lineEnd));
      fc.assert(
        fc.property(fc.array(fc.integer({ min: 0, max: whole.length }), { maxLength: 60 }), (cuts) => {
          const places = [0, ...cuts.sort((one, other) => one - other), whole.length];
          const pieces = places.slice(1).map((end, at) => whole.slice(places[at], end));
          expect(decode(pieces)).toMatchObject(claudeOutcome);
        }),
        { numRuns: 150 },
      );
    }
  });

  it("one byte at a time", () => {
    const whole = bytes(sse([...claude, "[DONE]"]));
    expect(decode([...whole].map((byte) => new Uint8Array([byte])))).toMatchObject(claudeOutcome);
  });

  it("any text in any fragments, unchanged", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme", maxLength: 12 }), { maxLength: 20 }),
        (fragments) => {
          const events = [...fragments.map((text) => delta({ content: text })), delta({}, "stop"), "[DONE]"];
          expect(decodeEvents(...events)).toMatchObject({ text: fragments.join(""), error: null });
        },
      ),
      { numRuns: 200 },
    );
  });

  it("any tool arguments in any fragments, unchanged, for several calls whose indexes have gaps", () => {
    const oneCall = fc.record({ json: fc.json(), cuts: fc.array(fc.nat(40), { maxLength: 6 }) });
    fc.assert(
      fc.property(fc.array(oneCall, { minLength: 1, maxLength: 4 }), (calls) => {
        const events = calls.flatMap(({ json, cuts }, at) => {
          const places = [
            0,
            ...cuts.filter((cut) => cut < json.length).sort((one, other) => one - other),
            json.length,
          ];
          const index = at * 2 + 1;
          return [
            delta({ tool_calls: [call(index, { id: `id-${at}` }, { name: `tool_${at}`, arguments: "" })] }),
            ...places
              .slice(1)
              .map((end, cut) =>
                delta({ tool_calls: [call(index, {}, { arguments: json.slice(places[cut], end) })] }),
              ),
          ];
        });
        const { calls: assembled, finish } = decodeEvents(...events, delta({}, "tool_calls"), "[DONE]");
        expect(assembled).toEqual(
          calls.map(({ json }, at) => ({ id: `id-${at}`, name: `tool_${at}`, arguments: json })),
        );
        expect(finish?.reason).toBe("tool-calls");
      }),
      { numRuns: 100 },
    );
  });

  it("any bytes at all: it ends or it throws a CaroleError, and never hangs or breaks otherwise", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 8 }), (pieces) => {
        const { error, finish } = decode(pieces);
        expect(error instanceof CaroleError || finish !== undefined).toBe(true);
      }),
    );
  });

  it("any JSON in an event, wherever it stands", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (content, calls, usage) => {
        const { error } = decodeEvents(
          { choices: [{ delta: { content, tool_calls: calls, reasoning_content: usage } }], usage, id: null },
          { choices: calls, delta: content },
          delta({ content: "ok" }, "stop"),
        );
        expect(error === null || error instanceof CaroleError).toBe(true);
      }),
    );
  });

  it("a last chunk with choices: [] that only counts tokens", () => {
    const { text, finish } = decodeEvents(
      delta({ content: "Hi" }, "stop"),
      { choices: [], usage: { prompt_tokens: 7, completion_tokens: 2 } },
      "[DONE]",
    );
    expect(text).toBe("Hi");
    expect(finish).toMatchObject({ reason: "stop", usage: { inputTokens: 7, outputTokens: 2 } });
  });

  it("null usage, null ids, null choices and a delta without content", () => {
    const { text, error, finish } = decodeEvents(
      { id: null, usage: null, choices: null },
      { id: null, usage: { prompt_tokens: null, completion_tokens: null }, choices: [{ delta: {} }] },
      { trace_id: "abc" },
      delta({ content: "Hi" }),
      delta({}, "stop"),
    );
    expect({ text, error }).toEqual({ text: "Hi", error: null });
    expect(finish?.usage).toEqual({ inputTokens: null, outputTokens: null });
  });

  it("an end without [DONE]", () => {
    expect(decodeEvents(delta({ content: "Hi" }, "stop"))).toMatchObject({ text: "Hi", error: null });
  });

  it("a last event without its blank line", () => {
    expect(decode([bytes(sse([delta({ content: "Hi" }, "stop")]).trimEnd())])).toMatchObject({
      text: "Hi",
      error: null,
    });
  });

  it("comments, ids, retry hints, data over several lines and a byte order mark", () => {
    const event = JSON.stringify(delta({ content: "Hi" }, "stop"));
    const middle = event.indexOf("[") + 1;
    const [first, rest] = [event.slice(0, middle), event.slice(middle)];
    const text = `\uFEFF: ping\n\nid: 4\nretry: 100\ndata: ${first}\ndata:${rest}\n\n: bye\n\n`;
    expect(decode([bytes(text)])).toMatchObject({ text: "Hi", error: null });
  });

  it("empty arguments, left empty for the tool to read as {}", () => {
    const { calls } = decodeEvents(
      delta({ tool_calls: [call(0, { id: "a" }, { name: "plan_day", arguments: "" })] }),
      delta({}, "tool_calls"),
    );
    expect(calls).toEqual([{ id: "a", name: "plan_day", arguments: "" }]);
  });

  it("several calls under the same index that differ by their id", () => {
    const { calls } = decodeEvents(
      delta({ tool_calls: [call(0, { id: "a" }, { name: "one", arguments: "{}" })] }),
      delta({ tool_calls: [call(0, { id: "b" }, { name: "two", arguments: "{}" })] }),
      delta({}, "tool_calls"),
    );
    expect(calls.map(({ name }) => name)).toEqual(["one", "two"]);
  });

  it("calls without index, without id, or with the same id twice: each gets an id of its own", () => {
    const { calls } = decodeEvents(
      delta({
        tool_calls: [
          call(undefined, {}, { name: "one", arguments: "{" }),
          call(undefined, {}, { arguments: "}" }),
        ],
      }),
      delta({ tool_calls: [call(undefined, {}, { name: "two", arguments: "{}" })] }),
      delta({ tool_calls: [call(7, { id: "x" }, { name: "three", arguments: "{}" })] }),
      delta({ tool_calls: [call(8, { id: "x" }, { name: "four", arguments: "{}" })] }),
      delta({}, "stop"),
    );
    expect(calls.map(({ name }) => name)).toEqual(["one", "two", "three", "four"]);
    expect(new Set(calls.map(({ id }) => id)).size).toBe(4);
    expect(calls[0]!.arguments).toBe("{}");
  });

  it("arguments given as an object, and invalid JSON, which is handed on as it is", () => {
    const { calls } = decodeEvents(
      delta({ tool_calls: [call(0, { id: "a" }, { name: "one", arguments: { x: 1 } })] }),
      delta({ tool_calls: [call(1, { id: "b" }, { name: "two", arguments: '{"x":' })] }),
      delta({}, "tool_calls"),
    );
    expect(calls.map((one) => one.arguments)).toEqual(['{"x":1}', '{"x":']);
  });

  it("a length limit in the middle of a call: the stump is not given out as a call without arguments", () => {
    const { calls, finish } = decodeEvents(
      delta({ tool_calls: [call(0, { id: "a" }, { name: "one", arguments: "{}" })] }),
      delta({ tool_calls: [call(1, { id: "b" }, { name: "undo_changes", arguments: "" })] }),
      delta({}, "length"),
    );
    expect(calls.map(({ name }) => name)).toEqual(["one"]);
    expect(finish?.reason).toBe("length");
  });

  it("a model that calls tools and says that it merely stopped", () => {
    const { finish } = decodeEvents(
      delta({ tool_calls: [call(0, { id: "a" }, { name: "one", arguments: "{}" })] }),
      delta({}, "stop"),
    );
    expect(finish?.reason).toBe("tool-calls");
  });

  it("unknown finish reasons", () => {
    expect(decodeEvents(delta({ content: "Hi" }, "because")).finish?.reason).toBe("other");
  });

  it.each([
    ["end_turn", "stop"],
    ["max_tokens", "length"],
    ["model_context_window_exceeded", "length"],
    ["content_filter", "content-filter"],
    ["tool_use", "tool-calls"],
  ])("the finish reason %s as %s", (told, meant) => {
    expect(decodeEvents(delta({ content: "Hi" }, told)).finish?.reason).toBe(meant);
  });

  it.each([
    { error_code: "TEMPORARILY_UNAVAILABLE", message: "Please try again later." },
    { error: { message: "overloaded", type: "overloaded_error", code: 503 } },
    { error: "something broke" },
    { error: { message: "Rate limit", code: 429, retry_after: 3 } },
  ])("an error object inside: what came before stays, and it is an error: %j", (event) => {
    const { text, error, finish } = decodeEvents(
      delta({ content: "Half an" }),
      event,
      delta({ content: " answer" }, "stop"),
    );
    expect(text).toBe("Half an");
    expect(finish).toBeUndefined();
    expect(error).toBeInstanceOf(CaroleError);
  });

  it("an error told by the event's name", () => {
    const { error } = decode([bytes(`event: error\ndata: {"message":"boom"}\n\n`)]);
    expect(error).toBeInstanceOf(CaroleError);
  });

  it("an early end: it is an error and never a short answer", () => {
    expect(decodeEvents(delta({ content: "Half an" }))).toMatchObject({
      text: "Half an",
      finish: undefined,
      error: { code: "stream_broken", retryable: true },
    });
    expect(decode([])).toMatchObject({ error: { code: "stream_broken" } });
    expect(decodeEvents("[DONE]")).toMatchObject({ error: { code: "stream_broken" } });
  });

  it("an event without end: it is an error before it fills the memory", () => {
    const piece = bytes(`data: ${"x".repeat(4 * 1024 * 1024)}`);
    expect(decode([piece, piece, piece, piece, piece])).toMatchObject({ error: { code: "stream_broken" } });
  });

  it("a piece that is no JSON", () => {
    expect(decode([bytes("data: {oops\n\n")])).toMatchObject({ error: { code: "stream_broken" } });
  });
});

describe("content survives (list 7)", () => {
  it.each([
    ["a string", "Done.", "Done.", ""],
    ["null", null, "", ""],
    [
      "a list of parts",
      [
        { type: "text", text: "Do" },
        { type: "text", text: "ne.", citation: null },
      ],
      "Done.",
      "",
    ],
    [
      "thoughts and text",
      [
        { type: "reasoning", summary: [{ type: "summary_text", text: "Hm. ", signature: "EqoB" }] },
        { type: "text", text: "Done." },
      ],
      "Done.",
      "Hm. ",
    ],
    [
      "hidden thoughts",
      [{ type: "reasoning", summary: [{ type: "summary_encrypted_text", data: "x" }] }],
      "",
      "",
    ],
    [
      "unknown kinds of part",
      [{ type: "hologram", text: "?" }, 7, null, { type: "text", text: "Done." }],
      "Done.",
      "",
    ],
    ["an object", { type: "text", text: "Done." }, "Done.", ""],
  ])("as %s", (_, content, text, reasoning) => {
    expect(decodeEvents(delta({ content }, "stop"))).toMatchObject({ text, reasoning, error: null });
  });

  it("left out, and thoughts in a field beside it", () => {
    expect(
      decodeEvents(delta({ reasoning_content: "Hm." }), delta({ content: "Done." }, "stop")),
    ).toMatchObject({
      text: "Done.",
      reasoning: "Hm.",
    });
  });

  it("as a refusal in a field of its own", () => {
    expect(decodeEvents(delta({ content: null, refusal: "I can't help with that." }, "stop")).text).toBe(
      "I can't help with that.",
    );
  });

  it("of agent endpoints, whose delta stands where others have choices", () => {
    const event = { choices: null, delta: { role: "assistant", content: "Done." }, finish_reason: "stop" };
    expect(decodeEvents(event)).toMatchObject({ text: "Done.", error: null });
  });

  it("only thoughts and then the length limit: no text, and the reason is told", () => {
    const thoughts = [{ type: "reasoning", summary: [{ type: "summary_text", text: "Hm" }] }];
    expect(decodeEvents(delta({ content: thoughts }), delta({}, "length"))).toMatchObject({
      text: "",
      reasoning: "Hm",
      finish: { reason: "length" },
    });
  });

  it("tells the vendor's own model name and the request id", () => {
    const event = {
      ...(delta({ content: "Hi" }, "stop") as object),
      model: "us.anthropic.claude-sonnet-4-6",
    };
    expect(decodeEvents(event).finish).toMatchObject({
      servedModel: "us.anthropic.claude-sonnet-4-6",
      requestId: "req-1",
    });
  });
});
