import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ModelMessage, ToolCall } from "../shared/model.ts";
import { wireMessages, type WireMessage } from "./history.ts";

const user = (text: string): ModelMessage => ({ role: "user", text });
const assistant = (text: string, ...toolCalls: ToolCall[]): ModelMessage => ({
  role: "assistant",
  text,
  toolCalls,
});
const system = (text: string): ModelMessage => ({ role: "system", text });
const result = (toolCallId: string, text: string): ModelMessage => ({
  role: "tool",
  toolCallId,
  toolName: "find_tasks",
  text,
});
const call = (id: string, args = "{}", name = "find_tasks"): ToolCall => ({ id, name, arguments: args });

const wire = (...messages: ModelMessage[]) => wireMessages(messages, { emptyText: " ", flatten: "none" });
const roles = (messages: readonly WireMessage[]) => messages.map((message) => message.role);

/** What the strictest server checks. */
function complaints(messages: readonly WireMessage[]): string[] {
  const found: string[] = [];
  const open: string[] = [];
  const used = new Set<string>();
  messages.forEach((message, at) => {
    if (message.role === "system" && at > 0) found.push("system not first");
    if (message.role !== "tool" && open.length > 0) found.push("a call without its result");
    if (message.content === "") found.push("empty text");
    if (message.role === "tool") {
      if (open.shift() !== message.tool_call_id) found.push("a result out of order");
    } else if (message.role === "assistant") {
      for (const made of message.tool_calls ?? []) {
        if (used.has(made.id)) found.push("an id twice");
        if (!/^[\w-]{1,40}$/.test(made.id)) found.push("an id in odd letters");
        used.add(made.id);
        open.push(made.id);
        if (!/^\{[\s\S]*\}$/.test(made.function.arguments.trim())) found.push("arguments that are no object");
        JSON.parse(made.function.arguments);
      }
    } else if (messages[at - 1]?.role === message.role) {
      found.push("the same side twice");
    }
  });
  if (open.length > 0) found.push("a call without its result");
  const first = messages.find((message) => message.role !== "system");
  if (first?.role !== "user") found.push("does not begin with the user");
  if (messages.at(-1)?.role === "assistant") found.push("ends with the assistant");
  return found;
}

describe("history is clean before each call (list 9)", () => {
  it("the system text stands first and once, wherever and however often it was said", () => {
    const messages = wire(
      user("Hi"),
      system("You are Carole."),
      assistant("Hello"),
      system("Be brief."),
      user("And?"),
    );
    expect(roles(messages)).toEqual(["system", "user", "assistant", "user"]);
    expect(messages[0]?.content).toBe("You are Carole.\n\nBe brief.");
  });

  it("no text is empty: empty messages go, a call without words gets a space", () => {
    const messages = wire(
      user(" "),
      user("Hi"),
      assistant("  "),
      assistant("", call("a")),
      result("a", ""),
      user(""),
    );
    expect(messages).toMatchObject([
      { role: "user", content: "Hi" },
      { role: "assistant", content: " " },
      { role: "tool", content: "(no output)" },
    ]);
  });

  it("every call is answered once and in order; a missing result is said to be missing", () => {
    const messages = wire(
      user("Hi"),
      assistant("", call("a"), call("b"), call("c")),
      result("c", "3"),
      result("a", "1"),
      result("a", "again"),
      user("And?"),
    );
    expect(messages.filter((message) => message.role === "tool")).toEqual([
      { role: "tool", tool_call_id: "a", content: "1" },
      { role: "tool", tool_call_id: "b", content: expect.stringContaining("cut off") },
      { role: "tool", tool_call_id: "c", content: "3" },
    ]);
  });

  it("a result that comes late is put where its call is, and one without a call is left out", () => {
    const messages = wire(
      user("Hi"),
      assistant("", call("a")),
      user("Wait"),
      result("a", "1"),
      result("zzz", "stray"),
      user("And?"),
    );
    expect(roles(messages)).toEqual(["user", "assistant", "tool", "user"]);
    expect(JSON.stringify(messages)).not.toContain("stray");
  });

  it("ids that a family uses again in each turn stay apart, each with its own result", () => {
    const messages = wire(
      user("1"),
      assistant("", call("call_1")),
      result("call_1", "first"),
      user("2"),
      assistant("", call("call_1")),
      result("call_1", "second"),
      user("3"),
    );
    expect(complaints(messages)).toEqual([]);
    const results = messages.filter((message) => message.role === "tool");
    expect(results.map((message) => message.content)).toEqual(["first", "second"]);
  });

  it("arguments that no server would read are kept as text", () => {
    const made = ['{"a":', "[1]", "7", "", '{"a":1}'].map((args, at) => call(`c${at}`, args));
    const messages = wire(user("Hi"), assistant("", ...made));
    const sent =
      messages[1]?.role === "assistant"
        ? (messages[1].tool_calls ?? []).map((one) => one.function.arguments)
        : [];
    expect(sent).toEqual([
      '{"unreadable":"{\\"a\\":"}',
      '{"unreadable":"[1]"}',
      '{"unreadable":"7"}',
      "{}",
      '{"a":1}',
    ]);
  });

  it("two messages of the same side are joined, after a stop or an error for example", () => {
    const messages = wire(user("One"), user("Two"), assistant("Half"), assistant("whole"), user("Three"));
    expect(messages.map((message) => message.content)).toEqual(["One\n\nTwo", "Half\n\nwhole", "Three"]);
  });

  it("without tools the calls are told as text, because some servers refuse them then", () => {
    const messages = wireMessages(
      [user("Hi"), assistant("Looking.", call("a", '{"text":"x"}')), result("a", "Found 42"), user("And?")],
      {
        emptyText: " ",
        flatten: "all",
      },
    );
    expect(roles(messages)).toEqual(["user", "assistant", "user"]);
    expect(JSON.stringify(messages)).toContain("Found 42");
    expect(JSON.stringify(messages)).not.toContain("tool_calls");
  });

  it("half characters and NUL do not go out", () => {
    expect(JSON.stringify(wire(user("a\uD800b\0c")))).not.toMatch(/\\ud800|\\u0000/i);
  });

  it("a vendor's own fields go back to where they came from, and never replace ours", () => {
    const messages = wireMessages([user("Hi"), assistant("", call("a"))], {
      emptyText: " ",
      flatten: "none",
      extrasOf: () => ({ thoughtSignature: "sig", id: "evil", type: "evil" }),
    });
    expect(messages[1]).toMatchObject({
      tool_calls: [{ thoughtSignature: "sig", id: "a", type: "function" }],
    });
  });

  it("any transcript at all becomes one that the strictest server takes", () => {
    const text = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom("", " ", "\n"));
    const id = fc.oneof(fc.constantFrom("a", "b", "call_1", "toolu_bdrk_01"), fc.string({ maxLength: 60 }));
    const anyCall = fc.record({
      id,
      name: fc.string({ maxLength: 80 }),
      arguments: fc.oneof(fc.json(), text),
    });
    const message: fc.Arbitrary<ModelMessage> = fc.oneof(
      fc.record({ role: fc.constantFrom("user" as const, "system" as const), text }),
      fc.record({
        role: fc.constant("assistant" as const),
        text,
        toolCalls: fc.array(anyCall, { maxLength: 3 }),
      }),
      fc.record({ role: fc.constant("tool" as const), toolCallId: id, toolName: fc.string(), text }),
    );
    fc.assert(
      fc.property(
        fc.array(message, { maxLength: 12 }),
        fc.constantFrom("none" as const, "unsigned" as const, "all" as const),
        (messages, flatten) => {
          expect(complaints(wireMessages(messages, { emptyText: " ", flatten }))).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
});
