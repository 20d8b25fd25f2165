import { describe, expect, it } from "vitest";
import type { BrainInput, BrainMessage } from "../brain-seam.ts";
import { createBrain } from "./brain.ts";
import { toolNames } from "./testing/scripted-tools.ts";

const user = (text: string): BrainMessage => ({ role: "user", text });
const said = (text: string): BrainMessage => ({ role: "assistant", text, toolCalls: [] });
let count = 0;
function called(name: string, input: unknown, output: unknown): BrainMessage[] {
  count += 1;
  const id = `toolu_${count}`;
  return [
    {
      role: "assistant",
      text: "Let me do that.",
      toolCalls: [{ id, name, arguments: JSON.stringify(input) }],
    },
    { role: "tool", toolCallId: id, text: typeof output === "string" ? output : JSON.stringify(output) },
  ];
}
const row = (id: string, title: string) => ({ id, title, status: "todo", priority: "medium" });
const answer = (messages: BrainMessage[], options: Partial<BrainInput> = {}) =>
  createBrain().answer({
    messages,
    tools: toolNames.map((name) => ({ name, description: "", parameters: {} })),
    toolChoice: "auto",
    manner: "claude",
    fallbackNow: new Date("2026-11-23T08:00:00Z"),
    fallbackTimeZone: "Europe/Berlin",
    ...options,
  });

const created = [
  user("Please put the budget review on my list"),
  ...called(
    "create_tasks",
    { tasks: [{ title: "Budget review", due: "friday" }] },
    {
      outcomes: [
        { id: "row-7", title: "Budget review", result: "created", task: row("row-7", "Budget review") },
      ],
    },
  ),
  said("Done! I've added **Budget review**."),
];

describe("going on where another model stopped", () => {
  it("“that” is the row that the other model made", () => {
    const { toolCalls } = answer([...created, user("make that urgent")]);
    expect(toolCalls).toEqual([
      { name: "update_tasks", arguments: { tasks: [{ id: "row-7", priority: "urgent" }] } },
    ]);
  });

  it("“yes” accepts what the other model offered in words", () => {
    const { toolCalls } = answer([
      ...created,
      user("thanks"),
      said("You're welcome! Shall I mark it as done?"),
      user("yes please"),
    ]);
    expect(toolCalls).toEqual([{ name: "complete_tasks", arguments: { ids: ["row-7"] } }]);
  });

  it("“the second” answers the question that the other model put", () => {
    const { toolCalls } = answer([
      user("I sent the report"),
      ...called(
        "find_tasks",
        { text: "report" },
        { total: 2, tasks: [row("a", "Report to Anna"), row("b", "Report to Ben")] },
      ),
      ...called(
        "ask_user",
        { question: "Which report?", options: ["Report to Anna", "Report to Ben"] },
        { asked: "Which report?" },
      ),
      user("the second"),
    ]);
    expect(toolCalls).toEqual([{ name: "complete_tasks", arguments: { ids: ["b"] } }]);
  });

  it("“the first” counts through what the other model looked up, even where the old result was cut", () => {
    const rows = Array.from({ length: 12 }, (_, index) => row(`id-${index}`, `Task number ${index}`));
    const cut = `${JSON.stringify({ total: 12, tasks: rows }).slice(0, 700)}… (cut)`;
    const { toolCalls } = answer([
      user("what's open?"),
      ...called("find_tasks", {}, cut),
      said("Here they are."),
      user("complete the first one"),
    ]);
    expect(toolCalls).toEqual([{ name: "complete_tasks", arguments: { ids: ["id-0"] } }]);
  });

  it("does not make a row twice when it takes over in the middle of a turn", () => {
    const { text, toolCalls } = answer([
      user("Add a task to call mom"),
      ...called(
        "create_tasks",
        { tasks: [{ title: "Call Mom" }] },
        { outcomes: [{ id: "x", title: "Call Mom", result: "created" }] },
      ),
    ]);
    expect(toolCalls).toEqual([]);
    expect(text).toContain("**Call Mom**");
  });
});

describe("what is not done is not said to be done", () => {
  it("waiting for approval is told as waiting", () => {
    const { text } = answer([
      user("delete buy milk for good"),
      ...called(
        "find_tasks",
        { text: "buy milk", include_done: true, limit: 20 },
        { total: 1, tasks: [row("m", "Buy milk")] },
      ),
      ...called(
        "delete_tasks",
        { ids: ["m"], permanent: true },
        { problem: "Not done yet. This cannot be undone.", waiting_for_approval: true },
      ),
    ]);
    expect(text).toMatch(/nothing has changed yet/i);
    expect(text).not.toMatch(/deleted/i);
  });

  it("“yes” in the chat does not stand in for the approval", () => {
    const { text, toolCalls } = answer([
      user("delete everything"),
      ...called("delete_tasks", { ids: ["m"] }, { problem: "Not done yet.", waiting_for_approval: true }),
      said("This is waiting for your approval."),
      user("yes"),
    ]);
    expect(toolCalls).toEqual([]);
    expect(text).toMatch(/approv/i);
  });

  it("a failed write is told with its reason", () => {
    const { text } = answer([
      user("add buy milk"),
      ...called("create_tasks", { tasks: [{ title: "Buy milk" }] }, { problem: "The database is busy." }),
    ]);
    expect(text).toMatch(/nothing changed.*database is busy/i);
  });

  it("a row that failed beside one that worked is told apart", () => {
    const { text } = answer([
      user("add buy milk"),
      ...called(
        "create_tasks",
        { tasks: [{ title: "Buy milk" }] },
        {
          outcomes: [
            { id: "1", title: "Buy milk", result: "created" },
            { id: "2", title: "Call mom", result: "failed", problem: "This conversation is read-only." },
          ],
        },
      ),
    ]);
    expect(text).toContain("I've added **Buy milk**");
    expect(text).toContain("**Call mom** could not be changed: This conversation is read-only.");
  });

  it("marks in a title are shown, not rendered", () => {
    const { text } = answer([
      user("show my tasks"),
      ...called(
        "find_tasks",
        { limit: 20 },
        { total: 1, tasks: [row("h", "[x](javascript:alert(1)) <img src=x> **bold**")] },
      ),
    ]);
    expect(text).not.toMatch(/(?<!\\)<img/);
    expect(text).not.toContain("[x](");
  });
});

describe("reading the moment", () => {
  it("takes the time and the zone from the instructions", () => {
    const { toolCalls } = answer([
      { role: "system", text: "…\nCurrent time: 2027-03-01T22:30:00 (Monday) in America/New_York\n…" },
      user("add call mom tomorrow"),
    ]);
    expect(toolCalls[0]?.arguments).toEqual({ tasks: [{ title: "Call mom", due: "2027-03-02" }] });
  });

  it("falls back to the workspace's own clock", () => {
    const { toolCalls } = answer([user("add call mom tomorrow")]);
    expect(toolCalls[0]?.arguments).toEqual({ tasks: [{ title: "Call mom", due: "2026-11-24" }] });
  });

  it("survives a zone that nobody knows", () => {
    const { toolCalls } = answer([
      { role: "system", text: "Current time: 2026-11-23T09:00:00 (Monday) in Nowhere/Atall" },
      user("add call mom tomorrow"),
    ]);
    expect(toolCalls[0]?.arguments).toEqual({ tasks: [{ title: "Call mom", due: "2026-11-24" }] });
  });
});
