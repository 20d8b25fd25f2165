import { describe, expect, it } from "vitest";
import { aConversation } from "./testing/conversation.ts";

describe("corrections", () => {
  it("“no, I meant Thursday” mends the date", () => {
    const chat = aConversation();
    chat.say("Remind me to call the dentist on wednesday");
    chat.say("no, I meant Thursday");
    expect(chat.rows()).toHaveLength(1);
    expect(chat.row("Call the dentist")?.due).toBe("2026-11-26");
  });

  it("“sorry, 4pm” mends the time and keeps the day", () => {
    const chat = aConversation();
    chat.say("Add meet Anna friday 3pm");
    chat.say("sorry, 4pm");
    expect(chat.row("Meet Anna")?.due).toBe("2026-11-27T16:00");
  });

  it("“no, the other one” after a choice takes the first back and does the other", () => {
    const chat = aConversation(["Send report to Anna", "Send report to Ben"]);
    chat.say("I sent the report");
    chat.say("the first");
    expect(chat.row("Send report to Anna")?.status).toBe("done");
    chat.say("no, the other one");
    expect(chat.row("Send report to Anna")?.status).toBe("todo");
    expect(chat.row("Send report to Ben")?.status).toBe("done");
  });

  it("“undo that” takes the last change back", () => {
    const chat = aConversation(["Buy milk"]);
    chat.say("delete the milk task");
    const said = chat.say("undo that");
    expect(said.calls.map((call) => call.name)).toEqual(["undo_changes"]);
    expect(chat.rows()).toHaveLength(1);
  });
});

describe("plain words about rows", () => {
  it("“at 3” after a day without a time is the afternoon", () => {
    const chat = aConversation();
    chat.say("remind me to pick up the kids on friday");
    chat.say("at 3");
    expect(chat.row("Pick up the kids")?.due).toBe("2026-11-27T15:00");
  });

  it("“I'll … tomorrow” gives the row its day, under a shorter name as well", () => {
    const chat = aConversation(["Review Tom's pull request", "Buy milk"]);
    chat.say("show my tasks");
    chat.say("I'll review Tom's PR tomorrow");
    expect(chat.row("Review Tom's pull request")?.due).toBe("2026-11-24");
    expect(chat.rows()).toHaveLength(2);
  });

  it("“forget about …” drops the row, also one that is about cancelling something", () => {
    const chat = aConversation(["Cancel the gym membership", "Buy milk"]);
    chat.say("show my tasks");
    chat.say("forget about the gym thing, I'm keeping it");
    expect(chat.rows().map(({ title }) => title)).toEqual(["Buy milk"]);
  });

  it("“show my bills” are those with the tag", () => {
    const chat = aConversation([{ title: "Pay the rent", tags: ["bills"] }, "Buy milk"]);
    chat.say("show my tasks");
    expect(chat.say("show my bills").text).not.toContain("Buy milk");
  });
});

describe("one sentence, more than one row", () => {
  it("“on Tuesday and Thursday” are two tasks, each told once", () => {
    const chat = aConversation();
    const said = chat.say("gym on tuesday and thursday at 7am");
    expect(chat.rows().map(({ due }) => due)).toEqual(["2026-11-24T07:00", "2026-11-26T07:00"]);
    expect(said.text.match(/Gym/gi)).toHaveLength(2);
  });

  it("“will take 3 hours” is how long it takes and moves nothing", () => {
    const chat = aConversation([{ title: "Prepare the board meeting", due: "2026-11-26T09:00" }, "Buy milk"]);
    chat.say("show my tasks");
    chat.say("the board meeting prep will take 3 hours");
    const [row] = chat.rows();
    expect([row?.due, row?.estimate_minutes]).toEqual(["2026-11-26T09:00", 180]);
  });

  it("“never mind, delete it” deletes what was just made", () => {
    const chat = aConversation(["Buy milk"]);
    chat.say("add buy candles");
    chat.say("never mind, delete it");
    expect(chat.rows().map(({ title }) => title)).toEqual(["Buy milk"]);
  });
});

describe("pointing", () => {
  it("“the second” counts through the list that was shown", () => {
    const chat = aConversation(["Buy milk", "Call mom", "Pay the rent"]);
    chat.say("show my tasks");
    chat.say("mark the second as done");
    expect(chat.row("Call mom")?.status).toBe("done");
  });

  it("“that” stays the row that was talked about when a plan is shown in between", () => {
    const chat = aConversation(["Buy milk"]);
    chat.say("Create a task to review the quarterly budget");
    chat.say("What should I work on today?");
    chat.say("Make that urgent, due Friday");
    expect(chat.row("Review the quarterly budget")?.priority).toBe("urgent");
    expect(chat.row("Buy milk")?.priority).toBe("medium");
  });

  it("asks what “that” means when nothing was talked about", () => {
    const chat = aConversation(["Buy milk", "Call mom"]);
    const said = chat.say("mark that as done");
    expect(chat.rows().every((row) => row.status === "todo")).toBe(true);
    expect(said.text + JSON.stringify(said.calls)).toMatch(/which task|could not find/i);
  });
});

describe("answers to questions", () => {
  it("“neither” leaves everything as it is", () => {
    const chat = aConversation(["Send report to Anna", "Send report to Ben"]);
    chat.say("I sent the report");
    const said = chat.say("neither");
    expect(said.calls).toEqual([]);
    expect(said.text).toMatch(/nothing was changed/i);
  });

  it("a title for an answer picks that row", () => {
    const chat = aConversation(["Send report to Anna", "Send report to Ben"]);
    chat.say("I sent the report");
    chat.say("Send report to Ben");
    expect(chat.row("Send report to Ben")?.status).toBe("done");
  });

  it("something new instead of an answer is done as something new", () => {
    const chat = aConversation(["Send report to Anna", "Send report to Ben"]);
    chat.say("I sent the report");
    chat.say("add buy milk");
    expect(chat.row("Buy milk")).toBeDefined();
    expect(chat.row("Send report to Ben")?.status).toBe("todo");
  });
});

describe("a question that stands", () => {
  it.each(["just delete all my tasks", "please just delete everything", "I want you to delete all my tasks"])(
    "is no title for “%s”: all of them are meant, or none",
    (text) => {
      const chat = aConversation(["Buy milk", "Call mom"]);
      chat.say("remind me");
      chat.say(text);
      expect(chat.rows().filter((row) => row.title !== "Buy milk" && row.title !== "Call mom")).toEqual([]);
      expect(chat.rows()).toHaveLength(0);
    },
  );

  it("about one row is not taken for “all of them”", () => {
    const chat = aConversation(["Book the meeting room", "Buy milk"]);
    chat.say("the band is booked");
    expect(chat.say("delete all of them").calls.map((call) => call.name)).toEqual(["ask_user"]);
    expect(chat.rows()).toHaveLength(2);
  });

  it("is not answered by news of something else", () => {
    const chat = aConversation();
    chat.say("remind me");
    chat.say("and the band said yes");
    expect(chat.rows()).toEqual([]);
  });
});

describe("what was told before", () => {
  it("is known later, whichever model is asked", () => {
    const chat = aConversation();
    chat.say("my budget code is 4711");
    chat.say("add buy milk");
    expect(chat.say("what's my budget code?").text).toContain("4711");
  });

  it("makes no task", () => {
    const chat = aConversation();
    expect(chat.say("my budget code is 4711").calls).toEqual([]);
  });
});
