import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../shared/id.ts";
import type { ToolOutputs, ToolProblem } from "../shared/tool-outputs.ts";
import { toolWorld, type ToolWorld } from "./testing/tool-world.ts";

let world: ToolWorld;
beforeEach(async () => {
  world = await toolWorld();
});
afterEach(() => world.close());

const outcomesOf = (output: unknown) => (output as ToolOutputs["create_tasks"]).outcomes;

describe("create_tasks", () => {
  it("makes rows with what was said, and reads dates and repeats in the user's words", async () => {
    const { output, changes } = await world.call("create_tasks", {
      tasks: [
        { title: "Review the quarterly budget", due: "friday 3pm", priority: "high", tags: ["#finance"] },
        { title: "Water the plants", repeat: "every thursday" },
        { title: "Pay rent", due: "2026-12-01", estimate_minutes: 10 },
      ],
    });
    expect(changes.map((change) => change.kind)).toEqual(["created", "created", "created"]);
    const [budget, plants, rent] = changes.map((change) => change.after!);
    expect(budget).toMatchObject({
      due: { date: "2026-11-27", time: "15:00" },
      priority: "high",
      tags: ["finance"],
    });
    expect(plants?.repeat).toBe("FREQ=WEEKLY;BYDAY=TH");
    expect(plants?.due?.date).toBe("2026-11-26");
    expect(rent).toMatchObject({ due: { date: "2026-12-01" }, estimateMinutes: 10 });
    expect(outcomesOf(output)[0]).toMatchObject({
      result: "created",
      task: { due: "2026-11-27T15:00", due_words: "Friday 27 November, 15:00" },
    });
  });

  it("makes the good rows and says what is wrong with the others", async () => {
    const { output, changes } = await world.call("create_tasks", {
      tasks: [
        { title: "Call Anna" },
        { title: "File taxes", due: "2027-02-31" },
        { title: "Sing", due: "purple" },
      ],
    });
    expect(changes).toHaveLength(1);
    expect(outcomesOf(output).map((outcome) => outcome.result)).toEqual(["created", "failed", "failed"]);
    expect(outcomesOf(output)[1]?.problem).toContain("not a day of the calendar");
    expect(outcomesOf(output)[2]?.problem).toContain("YYYY-MM-DD");
  });

  it("does not double an open task, and says which one is there", async () => {
    const [row] = await world.add("Buy milk");
    const { output, changes } = await world.call("create_tasks", { tasks: [{ title: "buy milk." }] });
    expect(changes).toEqual([]);
    expect(outcomesOf(output)[0]).toMatchObject({ id: row!.id, result: "unchanged" });
  });

  it("turns a whole prompt given as title into the to-do in it", async () => {
    const { changes } = await world.call("create_tasks", {
      tasks: [
        { title: "Create a task to review the quarterly budget" },
        { title: "remind me to call the dentist tomorrow at 9" },
        { title: "Make a cake" },
        { title: "Review March numbers" },
      ],
    });
    expect(changes.map((change) => change.after?.title)).toEqual([
      "Review the quarterly budget",
      "Call the dentist",
      "Make a cake",
      "Review March numbers",
    ]);
    expect(changes[1]?.after?.due).toEqual({ date: "2026-11-24", time: "09:00" });
  });

  it("fills priority and tags that nobody said, and keeps the reason with the change", async () => {
    for (const title of ["Check the Q1 forecast", "Send the Q2 forecast", "Discuss the forecast"]) {
      await world.add({ title, tags: ["numbers"] });
    }
    const { changes } = await world.call("create_tasks", {
      tasks: [
        { title: "Run payroll", due: "tomorrow" },
        { title: "Update the forecast" },
        { title: "Watch a film" },
      ],
    });
    const [payroll, forecast, film] = changes;
    expect(payroll).toMatchObject({
      after: { priority: "high" },
      reasons: { priority: expect.stringContaining("due tomorrow") },
    });
    expect(forecast).toMatchObject({ after: { tags: ["numbers"] }, reasons: { tags: "like 3 others" } });
    expect(film?.after?.priority).toBe("low");
  });

  it("is never louder than what was said", async () => {
    const said = await world.call("create_tasks", {
      tasks: [{ title: "Run payroll", due: "tomorrow", priority: "low", tags: [] }],
    });
    expect(said.changes[0]?.after).toMatchObject({ priority: "low", tags: [] });
    const calm = await world.call(
      "create_tasks",
      { tasks: [{ title: "Pay the invoice", due: "tomorrow" }] },
      { userText: "pay the invoice tomorrow, no rush" },
    );
    expect(calm.changes[0]?.after?.priority).toBe("medium");
  });

  it("makes a task again when the one of that name is done", async () => {
    const [row] = await world.add("Buy milk");
    await world.call("complete_tasks", { ids: [row!.id] });
    expect((await world.call("create_tasks", { tasks: [{ title: "Buy milk" }] })).changes).toHaveLength(1);
  });
});

describe("update_tasks", () => {
  it("blocks a row again by what is said again of it, though it was begun in between", async () => {
    const [numbers] = await world.add("Numbers");
    const [one, other] = await world.add(
      { title: "Contract", waitingFor: "Ana", status: "in_progress" },
      { title: "Report", blockedBy: [numbers!.id], status: "todo" },
    );
    const { changes } = await world.call("update_tasks", {
      tasks: [
        { id: one!.id, waiting_for: "Ana" },
        { id: other!.id, blocked_by: [numbers!.id] },
      ],
    });
    expect(changes.map(({ after }) => after?.status)).toEqual(["blocked", "blocked"]);
  });

  it("changes only what is given, clears fields, and adds and removes tags", async () => {
    const [row] = await world.add({
      title: "Budget",
      tags: ["work", "old"],
      due: { date: "2026-11-25" },
      notes: "Keep me",
      assignee: "Anna",
    });
    const { changes } = await world.call("update_tasks", {
      tasks: [
        {
          id: row!.id,
          priority: "urgent",
          add_tags: ["#Finance"],
          remove_tags: ["OLD"],
          clear: ["due", "assignee"],
        },
      ],
    });
    expect(changes[0]?.after).toMatchObject({
      priority: "urgent",
      tags: ["work", "Finance"],
      due: null,
      assignee: null,
      notes: "Keep me",
    });
  });

  it("takes the end of an id when it fits one row", async () => {
    const [row] = await world.add("Budget");
    const { changes } = await world.call("update_tasks", {
      tasks: [{ id: row!.id.slice(-8), due: "friday" }],
    });
    expect(changes[0]?.after?.due).toEqual({ date: "2026-11-27" });
  });

  it("tells the model about unknown ids, bad dates and edits that change nothing, and changes nothing", async () => {
    const [row] = await world.add("Budget");
    const { output, changes } = await world.call("update_tasks", {
      tasks: [
        { id: newId(), priority: "high" },
        { id: row!.id, due: "2026-13-01" },
        { id: row!.id, priority: "medium" },
        { id: row!.id },
      ],
    });
    expect(changes).toEqual([]);
    const problems = outcomesOf(output).map((outcome) => outcome.problem ?? "");
    expect(problems.join(" ")).toMatch(/find_tasks.*|calendar/);
    expect(
      outcomesOf(output)
        .map((outcome) => outcome.result)
        .sort(),
    ).toEqual(["failed", "failed", "unchanged", "unchanged"]);
  });

  it("blocks a task when a reason is given", async () => {
    const [row] = await world.add("Budget");
    const { changes } = await world.call("update_tasks", {
      tasks: [{ id: row!.id, blocked_reason: "no numbers yet" }],
    });
    expect(changes[0]?.after).toMatchObject({ status: "blocked", blockedReason: "no numbers yet" });
  });
});

describe("complete_tasks and delete_tasks", () => {
  it("completes, and says plainly when it was done before", async () => {
    const [row] = await world.add("Send report");
    const first = await world.call("complete_tasks", { ids: [row!.id] });
    expect(first.changes.map((change) => change.kind)).toEqual(["completed"]);
    const second = await world.call("complete_tasks", { ids: [row!.id] });
    expect(second.changes).toEqual([]);
    expect(outcomesOf(second.output)[0]).toMatchObject({
      result: "unchanged",
      problem: expect.stringContaining("already done"),
    });
  });

  it("gives a repeating task its next occurrence and tells it", async () => {
    const [row] = await world.add({
      title: "Water plants",
      due: { date: "2026-11-23" },
      repeat: "FREQ=WEEKLY;BYDAY=MO",
    });
    const { output, changes } = await world.call("complete_tasks", { ids: [row!.id] });
    expect(changes.map((change) => change.kind).sort()).toEqual(["completed", "created"]);
    expect(
      outcomesOf(output)
        .map((outcome) => outcome.result)
        .sort(),
    ).toEqual(["completed", "created"]);
  });

  it("moves to the trash, and a trashed task is told as such", async () => {
    const [row] = await world.add("Old idea");
    expect((await world.call("delete_tasks", { ids: [row!.id] })).changes[0]?.kind).toBe("deleted");
    const again = await world.call("delete_tasks", { ids: [row!.id] });
    expect(outcomesOf(again.output)[0]?.problem).toContain("trash");
  });

  it("asks before deleting for good and before touching more than five rows, and changes nothing", async () => {
    const rows = await world.add("a1", "b2", "c3", "d4", "e5", "f6");
    const ids = rows.map((row) => row.id);
    const forGood = await world.call("delete_tasks", { ids: ids.slice(0, 1), permanent: true });
    expect(forGood.approval).toMatchObject({
      tool: "delete_tasks",
      reason: expect.stringContaining("only the history can bring it back"),
    });
    const many = await world.call("complete_tasks", { ids });
    expect(many.approval?.rows).toHaveLength(6);
    expect((many.output as ToolProblem).waiting_for_approval).toBe(true);
    expect((await world.rows()).every((row) => row.status === "todo")).toBe(true);
  });

  it("does exactly the approved rows, and none when one was changed in between", async () => {
    const rows = await world.add("a1", "b2", "c3", "d4", "e5", "f6");
    const input = { ids: rows.map((row) => row.id) };
    const { approvalVersions } = await world.call("complete_tasks", input);
    const approved = { approvedIds: input.ids.slice(0, 2), approvedVersions: approvalVersions! };
    await world.call("update_tasks", { tasks: [{ id: input.ids[1]!, priority: "low" }] });
    const outdated = await world.call("complete_tasks", input, approved);
    expect(outdated.changes).toEqual([]);
    expect((outdated.output as ToolProblem).problem).toContain("was changed after you were asked");
    const fine = await world.call("complete_tasks", input, {
      ...approved,
      approvedIds: [input.ids[0]!, input.ids[2]!],
    });
    expect(fine.changes.map((change) => change.taskId)).toEqual([input.ids[0], input.ids[2]]);
  });
});

describe("find_tasks", () => {
  it("finds by words, by most of the words, and by filters", async () => {
    await world.add(
      { title: "Review the quarterly budget", tags: ["finance"], due: { date: "2026-11-27" } },
      { title: "Call the dentist", priority: "high", due: { date: "2026-11-24" } },
      { title: "Buy milk" },
    );
    const titles = async (input: unknown): Promise<string[]> => {
      const { output } = await world.call("find_tasks", input);
      return (output as ToolOutputs["find_tasks"]).tasks.map((task) => task.title);
    };
    expect(await titles({ text: "budget" })).toEqual(["Review the quarterly budget"]);
    expect((await titles({ text: "the budget thing for Anna" }))[0]).toBe("Review the quarterly budget");
    expect(await titles({ priority: ["high"] })).toEqual(["Call the dentist"]);
    expect(await titles({ tag: "#finance" })).toEqual(["Review the quarterly budget"]);
    expect(await titles({ due_before: "tomorrow" })).toEqual(["Call the dentist"]);
    expect(await titles({})).toHaveLength(3);
  });

  it("leaves finished tasks out unless asked for", async () => {
    const [row] = await world.add("Send report");
    await world.call("complete_tasks", { ids: [row!.id] });
    expect((await world.call("find_tasks", { text: "report" })).output).toMatchObject({ total: 0 });
    expect((await world.call("find_tasks", { text: "report", include_done: true })).output).toMatchObject({
      total: 1,
    });
    expect((await world.call("find_tasks", { status: ["done"] })).output).toMatchObject({ total: 1 });
  });
});

describe("plan_day, task_history and undo_changes", () => {
  it("takes back as many turns as were meant, says what became of the rows, and takes an undo back again", async () => {
    const conversationId = newId();
    const turn = () => ({
      cause: { actor: { type: "assistant" as const }, conversationId, messageId: newId() },
    });
    await world.call("create_tasks", { tasks: [{ title: "Call the plumber" }] }, turn());
    await world.call("create_tasks", { tasks: [{ title: "Buy paint" }] }, turn());
    const undone = await world.call("undo_changes", { turns: 2 }, turn());
    expect(await world.rows()).toEqual([]);
    expect(outcomesOf(undone.output).map((outcome) => outcome.note)).toEqual(
      expect.arrayContaining(['Removed "Call the plumber" again.', 'Removed "Buy paint" again.']),
    );
    const ids = undone.changes.map((change) => change.id);
    await world.call("undo_changes", { change_ids: ids }, turn());
    expect((await world.rows()).map((row) => row.title)).toEqual(["Buy paint", "Call the plumber"]);
  });

  it("ranks with reasons that code gives", async () => {
    await world.add(
      { title: "Someday", priority: "low" },
      { title: "Today!", priority: "urgent", due: { date: "2026-11-23" } },
    );
    const output = (await world.call("plan_day", {})).output as ToolOutputs["plan_day"];
    expect(output.tasks[0]).toMatchObject({ title: "Today!", due_words: "today" });
    expect(output.tasks[0]?.reasons.length).toBeGreaterThan(0);
    expect(output.counts.open).toBe(2);
  });

  it("tells what changed since a day, and of one task", async () => {
    const [row] = await world.add("Budget", "Milk");
    await world.call("update_tasks", { tasks: [{ id: row!.id, priority: "high" }] });
    const all = (await world.call("task_history", { since: "today" })).output as ToolOutputs["task_history"];
    expect(all.changes.map((change) => change.kind)).toEqual(["updated", "created", "created"]);
    expect(all.changes[0]).toMatchObject({
      title: "Budget",
      what: "priority: medium → high",
      by: "assistant (scripted)",
    });
    const one = (await world.call("task_history", { id: row!.id })).output as ToolOutputs["task_history"];
    expect(one.changes).toHaveLength(2);
  });

  it("undoes what the last turn of this conversation changed, and only that", async () => {
    const conversationId = newId();
    const cause = (messageId: string) => ({
      cause: { actor: { type: "assistant" as const }, conversationId, messageId },
    });
    await world.call("create_tasks", { tasks: [{ title: "Keep me" }] }, cause(newId()));
    await world.call("create_tasks", { tasks: [{ title: "One" }, { title: "Two" }] }, cause(newId()));
    const { changes } = await world.call("undo_changes", {}, cause(newId()));
    expect(changes).toHaveLength(2);
    expect((await world.rows()).map((row) => row.title)).toEqual(["Keep me"]);
  });

  it("says so when there is nothing to undo", async () => {
    const { output, changes } = await world.call("undo_changes", {});
    expect(changes).toEqual([]);
    expect((output as ToolProblem).problem).toContain("Nothing was changed");
  });
});

describe("ask_user", () => {
  it("asks one question with options as buttons", async () => {
    const { question, changes } = await world.call("ask_user", {
      question: "Which one?",
      options: ["Budget A", "Budget B"],
    });
    expect(changes).toEqual([]);
    expect(question).toMatchObject({
      text: "Which one?",
      options: [{ label: "Budget A" }, { label: "Budget B" }],
    });
  });
});

it("a read-only conversation changes nothing, whatever is called", async () => {
  const [row] = await world.add("Budget");
  const readOnly = { readOnly: true };
  for (const [name, input] of [
    ["create_tasks", { tasks: [{ title: "New" }] }],
    ["update_tasks", { tasks: [{ id: row!.id, priority: "low" }] }],
    ["complete_tasks", { ids: [row!.id] }],
    ["delete_tasks", { ids: [row!.id] }],
    ["undo_changes", {}],
  ] as const) {
    const { output, changes } = await world.call(name, input, readOnly);
    expect(changes).toEqual([]);
    expect((output as ToolProblem).problem).toContain("read-only");
  }
});
