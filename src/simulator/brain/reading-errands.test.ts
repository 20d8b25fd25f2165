import { describe, expect, it } from "vitest";
import { aConversation } from "./testing/conversation.ts";

describe("what somebody else has to do", () => {
  it.each([
    ["can you email Priya?", "Email Priya"],
    ["could you please call the bank for me", "Call the bank"],
    ["text Anna that I'm late", "Text Anna that I'm late"],
    ["tell Tom I'll be 10 minutes late", "Tell Tom I'll be 10 minutes late"],
    ["let Sara know that the demo moved", "Let Sara know that the demo moved"],
    ["book me a flight", "Book a flight"],
    ["order us some pizza", "Order some pizza"],
    ["would you pay the electricity bill?", "Pay the electricity bill"],
    ["I need you to reply to Ben", "Reply to Ben"],
    ["can you book the meeting room", "Book the meeting room"],
    ["would you mind calling the plumber?", "Call the plumber"],
    ["let Tom know the tires are on sale", "Let Tom know the tires are on sale"],
  ])("is not done, and offered as a task with one button: %s", (text, title) => {
    const talk = aConversation();
    const { calls } = talk.say(text);
    expect(calls).toMatchObject([{ name: "ask_user", arguments: { options: [`Add “${title}”`] } }]);
    talk.say("yes");
    expect(talk.rows().map((row) => row.title)).toEqual([title]);
  });

  it.each([
    ["yes please add it", 1],
    ["Add “Email Priya”", 1],
    ["sure, note it down", 1],
    ["no thanks", 0],
    ["what's due today?", 0],
  ])("is kept as a task by a yes in any words, and by nothing else: %s", (answer, count) => {
    const talk = aConversation();
    talk.say("can you email Priya?");
    talk.say(answer);
    expect(talk.rows()).toHaveLength(count);
  });

  it("takes the day that comes with the yes", () => {
    const talk = aConversation();
    talk.say("can you email Priya?");
    talk.say("yes, tomorrow at 9");
    expect(talk.rows()).toMatchObject([{ title: "Email Priya", due: "2026-11-24T09:00" }]);
  });

  it("makes no double of a task that stands, and does what else is asked for", () => {
    const talk = aConversation(["Call the dentist"]);
    talk.say("show my tasks");
    expect(talk.say("can you call the dentist?").text).toContain("Call the dentist");
    talk.say("can you call the vet and add buy dog food");
    expect(talk.rows().map((row) => row.title)).toEqual(["Call the dentist", "Buy dog food"]);
  });

  it.each([
    "email Priya",
    "I need to email Priya",
    "remind me to text Anna that I'm late",
    "text Anna tomorrow",
  ])("is a task at once where it is said as one: %s", (text) => {
    const talk = aConversation();
    talk.say(text);
    expect(talk.rows()).toHaveLength(1);
  });

  it.each([
    "can you tell me what's due today?",
    "can you order my tasks by priority",
    "can you send me the list",
    "can you write a poem for me",
  ])("is not meant by words about the tasks or the world: %s", (text) => {
    const talk = aConversation(["Call the dentist"]);
    expect(talk.say(text).calls.some(({ name }) => name === "ask_user")).toBe(false);
    expect(talk.rows()).toHaveLength(1);
  });
});

describe("too much to do", () => {
  it.each([
    "hey, can you help me get organized? I have so much to do",
    "I'm so overwhelmed",
    "ugh, I have too much on my plate this week",
    "help me prioritize please",
    "I don't know where to start",
  ])("asks for the plan: %s", (text) => {
    expect(aConversation(["Call Ben"]).say(text).calls).toMatchObject([{ name: "plan_day" }]);
  });

  it.each([
    "I have so much to do today, add call mom",
    "Long day. My boss was in a mood. Add call mom please",
    "I'm so stressed. Add call mom",
  ])("around a wish asks for nothing and gets no remark: %s", (text) => {
    const talk = aConversation();
    const { text: answer } = talk.say(text);
    expect(talk.rows().map((row) => row.title)).toEqual(["Call mom"]);
    expect(answer).not.toMatch(/nothing for me|not sure/);
  });
});

describe("questions about Carole herself", () => {
  it.each([
    "who made you",
    "are you a real AI?",
    "which model are you?",
    "am I talking to a human?",
    "are you gpt-4?",
  ])("are answered honestly: %s", (text) => {
    const { text: answer, calls } = aConversation().say(text);
    expect([calls, answer]).toEqual([
      [],
      expect.stringMatching(/simulated model.*nothing leaves it.*model picker/),
    ]);
  });

  it.each(["is my data safe?", "where is my data stored?", "who can see my tasks?", "do you share my data?"])(
    "tell where words go: %s",
    (text) => {
      expect(aConversation().say(text).text).toMatch(/nothing that you write leaves it/);
    },
  );

  it("name the picker to who wants another model", () => {
    expect(aConversation().say("switch to claude").text).toMatch(/model picker/);
  });
});
