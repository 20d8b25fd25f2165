import { describe, expect, it } from "vitest";
import { aConversation } from "./testing/conversation.ts";

const names = (calls: readonly { name: string }[]): string[] => calls.map((call) => call.name);

describe("creating", () => {
  it("“Create a task to review the quarterly budget” makes one row with the to-do as its title", () => {
    const chat = aConversation();
    const said = chat.say("Create a task to review the quarterly budget");
    expect(said.calls).toEqual([
      { name: "create_tasks", arguments: { tasks: [{ title: "Review the quarterly budget" }] } },
    ]);
    expect(said.text).toContain("**Review the quarterly budget**");
  });

  it("dates are worked out and not left in the title", () => {
    const chat = aConversation();
    chat.say("Remind me to call the dentist tomorrow at 9");
    expect(chat.row("Call the dentist")).toMatchObject({ due: "2026-11-24T09:00" });
  });

  it("priority and tags are passed on only when they are said", () => {
    const chat = aConversation();
    chat.say("Add an urgent task to pay the rent by friday #home");
    const [row] = chat.rows();
    expect(row).toMatchObject({
      title: "Pay the rent",
      priority: "urgent",
      due: "2026-11-27",
      tags: ["home"],
    });
  });

  it("several tasks of one message are one call", () => {
    const chat = aConversation();
    const said = chat.say("Add buy milk, call mom and pay the rent");
    expect(names(said.calls)).toEqual(["create_tasks"]);
    expect(chat.rows().map((row) => row.title)).toEqual(["Buy milk", "Call mom", "Pay the rent"]);
    expect(said.text).toContain("3 tasks");
  });
});

describe("completing", () => {
  it("“I finished the budget review” completes the row; it does not create one", () => {
    const chat = aConversation(["Review the quarterly budget", "Call mom"]);
    const said = chat.say("I finished the budget review");
    expect(names(said.calls)).toEqual(["find_tasks", "complete_tasks"]);
    expect(chat.row("Review the quarterly budget")?.status).toBe("done");
    expect(chat.rows()).toHaveLength(2);
  });

  it("asks which one when several fit, and takes “the second” for an answer", () => {
    const chat = aConversation(["Send report to Anna", "Send report to Ben"]);
    const asked = chat.say("I sent the report");
    expect(asked.calls.at(-1)).toMatchObject({
      name: "ask_user",
      arguments: { options: ["Send report to Anna", "Send report to Ben"] },
    });
    chat.say("the second");
    expect(chat.row("Send report to Ben")?.status).toBe("done");
    expect(chat.row("Send report to Anna")?.status).toBe("todo");
  });

  it("says plainly when there is no such task, and changes nothing", () => {
    const chat = aConversation(["Call mom"]);
    const said = chat.say("I finished the tax return");
    expect(said.text).toMatch(/could not find .*nothing changed/i);
    expect(names(said.calls)).not.toContain("complete_tasks");
  });

  it("says that it was already done", () => {
    const chat = aConversation([{ title: "Pay the rent", status: "done" }]);
    const said = chat.say("I paid the rent");
    expect(said.text).toMatch(/Nothing changed for \*\*Pay the rent\*\*: it was already done/);
  });
});

describe("changing", () => {
  it("“Make that urgent, due Friday” changes the row that was just made", () => {
    const chat = aConversation(["Call mom"]);
    chat.say("Create a task to review the quarterly budget");
    const said = chat.say("Make that urgent, due Friday");
    expect(names(said.calls)).toEqual(["update_tasks"]);
    expect(chat.row("Review the quarterly budget")).toMatchObject({ priority: "urgent", due: "2026-11-27" });
  });

  it("“and tag it #finance” adds a tag and keeps the others", () => {
    const chat = aConversation();
    chat.say("Add pay the invoice #work");
    chat.say("and tag it #finance");
    expect(chat.row("Pay the invoice")?.tags).toEqual(["work", "finance"]);
  });

  it("“move it to friday” keeps the time of day", () => {
    const chat = aConversation();
    chat.say("Add meet Anna tomorrow at 3pm");
    chat.say("move it to friday");
    expect(chat.row("Meet Anna")?.due).toBe("2026-11-27T15:00");
  });

  it("moves all overdue tasks at once", () => {
    const chat = aConversation([
      { title: "Pay the rent", due: "2026-11-20" },
      { title: "Call mom", due: "2026-11-21" },
      { title: "Plan the trip", due: "2026-12-01" },
    ]);
    chat.say("move all overdue tasks to tomorrow");
    expect(chat.rows().map((row) => row.due)).toEqual(["2026-11-24", "2026-11-24", "2026-12-01"]);
  });
});

describe("deleting", () => {
  it("deletes the row that is named", () => {
    const chat = aConversation(["Buy milk", "Call mom"]);
    chat.say("delete the milk task");
    expect(chat.rows().map((row) => row.title)).toEqual(["Call mom"]);
  });

  it("“don't delete it” deletes nothing", () => {
    const chat = aConversation(["Buy milk"]);
    const said = chat.say("don't delete the milk task");
    expect(said.calls).toEqual([]);
    expect(chat.rows()).toHaveLength(1);
  });
});

describe("several things in one message", () => {
  it("does all of them", () => {
    const chat = aConversation(["Review the quarterly budget"]);
    const said = chat.say("I finished the budget review and add a task to call Anna tomorrow");
    expect(chat.row("Review the quarterly budget")?.status).toBe("done");
    expect(chat.row("Call Anna")?.due).toBe("2026-11-24");
    expect(said.rounds).toBeLessThanOrEqual(4);
  });
});
