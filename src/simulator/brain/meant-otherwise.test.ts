import { describe, expect, it } from "vitest";
import { aConversation } from "./testing/conversation.ts";

const titles = (chat: ReturnType<typeof aConversation>): string[] => chat.rows().map(({ title }) => title);
const after = (rows: Parameters<typeof aConversation>[0], ...said: string[]) => {
  const chat = aConversation(rows);
  for (const text of said) chat.say(text);
  return chat;
};

describe("words that mean something else than they seem to", () => {
  it("the name of a tag takes the tag off, and keeps the task", () => {
    const chat = after([], "buy pencils, tag it office", "remove office");
    expect(chat.row("Buy pencils")?.tags ?? []).not.toContain("office");
    expect(titles(chat)).toEqual(["Buy pencils"]);
  });

  it.each(["not today", "no, not on friday", "it's not due tomorrow"])(
    "a day that is denied is not set: %s",
    (said) => {
      expect(after([], "order desk", said).row("Order desk")?.due).toBeUndefined();
    },
  );

  it("a day that stands and is denied is asked for anew", () => {
    const chat = aConversation();
    chat.say("order desk tomorrow");
    expect(chat.say("not tomorrow").calls.at(-1)?.name).toBe("ask_user");
    chat.say("friday");
    expect(chat.row("Order desk")?.due).toBe("2026-11-27");
  });

  it("nothing that was made is taken away where it is wanted back", () => {
    expect(titles(after([], "order chair", "bring it back"))).toEqual(["Order chair"]);
  });

  it.each(["no, crayons instead", "crayons instead", "actually crayons instead"])(
    "what is wanted instead takes the place of what was wanted: %s",
    (said) => {
      expect(titles(after([], "buy pencils", said))).toEqual(["Buy crayons"]);
    },
  );

  it("a day that is denied beside a task is not set", () => {
    const chat = after([], "order desk, but not today");
    expect(titles(chat)).toEqual(["Order desk"]);
    expect(chat.row("Order desk")?.due).toBeUndefined();
  });

  it("an answer that only points is no task", () => {
    expect(titles(after([], "buy pencils", "no, crayons instead", "both actually"))).toEqual(["Buy crayons"]);
    expect(titles(after([], "remind me", "make it an hour earlier"))).toEqual([]);
  });

  it("a thing that is prepared does not slide", () => {
    const chat = after(["Prepare demo"], "show my tasks", "prepare slides #work");
    expect(chat.row("Prepare demo")?.tags ?? []).toEqual([]);
    expect(titles(chat)).toContain("Prepare slides");
  });
});

describe("what others do and what may happen", () => {
  it.each([
    "Lena cancelled",
    "lena just canceled on me",
    "Lena cancelled our meeting",
    "ugh, Lena cancelled again",
  ])("who cancels completes and deletes nothing unasked: %s", (said) => {
    const chat = aConversation(["Meeting with Lena", "Lunch with Tom"]);
    chat.say("show my tasks");
    const { calls } = chat.say(said);
    expect(chat.row("Meeting with Lena")?.status).not.toBe("done");
    expect(calls.every(({ name }) => name === "ask_user" || name === "find_tasks")).toBe(true);
  });

  it("who cancelled is why something is asked for, and completes nothing", () => {
    const chat = aConversation(["Meeting with Lena", "Lunch with Tom"]);
    chat.say("show my tasks");
    const { calls } = chat.say("Lena cancelled, delete the meeting with her");
    expect(calls.map(({ name }) => name)).not.toContain("complete_tasks");
  });

  it("what is asked about may be changed instead", () => {
    const chat = after(
      [{ title: "Meeting with Lena", due: "2026-11-24T15:00" }],
      "show my tasks",
      "Lena cancelled",
    );
    chat.say("make it an hour earlier");
    expect(chat.row("Meeting with Lena")?.due).toBe("2026-11-24T14:00");
  });

  it.each([
    "unless Tom calls, delete the invoice",
    "unless Tom calls, mark the invoice as done",
    "move the invoice to friday unless Tom calls",
    "if Tom cancels, delete the invoice",
    "in case Tom calls, mark the invoice as done",
    "when Tom calls, delete the invoice",
    "move the invoice to friday if it rains",
  ])("what depends on something is not done: %s", (said) => {
    const chat = aConversation(["Send the invoice", "Call Tom"]);
    expect(chat.say(said).calls).toEqual([]);
  });
});

it("two things with times of their own are two tasks", () => {
  const chat = after(
    [],
    "remind me to take pills every day at 8am and to water the ficus every other saturday",
  );
  expect(chat.row("Take pills")?.repeat).toBe("FREQ=DAILY");
  expect(chat.row("Water the ficus")?.repeat).toContain("INTERVAL=2");
  expect(chat.rows()).toHaveLength(2);
});

it.each([
  "Create tasks: pay rent on the 1st, call mom on Sunday, water plants every month",
  "Add: pay rent on the 1st, call mom on Sunday and water plants every month",
  "create 3 tasks, pay rent on the 1st, call mom on Sunday, water plants every month",
])("each task of a list keeps its own time: %s", (said) => {
  const chat = after([], said);
  expect(chat.rows().map(({ title, repeat }) => [title, repeat === undefined])).toEqual([
    ["Pay rent", true],
    ["Call mom", true],
    ["Water plants", false],
  ]);
});
