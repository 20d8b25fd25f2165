import { describe, expect, it } from "vitest";
import { mendTypos } from "./mend-typos.ts";
import { movedDue } from "./moved-due.ts";
import { ownWords, sentencesOf } from "./own-words.ts";
import { bulkFilter, isBulk, ordinalsIn, pointingAt } from "./pointing.ts";
import { readHistory, readUndo } from "./reading-past.ts";
import { emptyScene } from "./scene.ts";
import { readRecall, readTold } from "./reading-told.ts";
import { usualWords } from "./usual-words.ts";

const moment = { now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" };

describe("words that point", () => {
  it.each(["it", "that one", "this task", "the last one", ""])("“%s” is one thing", (words) => {
    expect(pointingAt(words)).toBe("one");
  });
  it.each(["them", "both", "all of them", "those tasks", "them all"])("“%s” is several", (words) => {
    expect(pointingAt(words)).toBe("several");
  });
  it.each(["the milk", "budget review", "that report"])("“%s” is a name", (words) => {
    expect(pointingAt(words)).toBe("none");
  });
  it.each([
    ["the second", [1]],
    ["2nd one", [1]],
    ["number 3", [2]],
    ["#3", [2]],
    ["the first two", [0, 1]],
    ["the last two", [3, 4]],
    ["the first and the third", [0, 2]],
    ["1, 2 and 4", [0, 1, 3]],
    ["the second last", [3]],
  ])("“%s” counts", (words, places) => {
    expect(ordinalsIn(words, 5)).toEqual(places);
  });
  it.each(["the milk", "the first aid kit", "room 12b"])("“%s” does not count", (words) => {
    expect(ordinalsIn(words, 5)).toBeUndefined();
  });
});

describe("rows named by what they share", () => {
  it.each([
    ["all overdue tasks", { due_before: "2026-11-22" }],
    ["everything due today", { due_after: "2026-11-23", due_before: "2026-11-23" }],
    ["everything tagged #finance", { tag: "finance" }],
    ["all report tasks", { text: "report" }],
    ["all high priority tasks", { priority: ["high"] }],
    ["my completed tasks", { status: ["done"], include_done: true }],
    ["all my tasks", {}],
  ])("“%s”", (words, filter) => {
    expect(isBulk(words)).toBe(true);
    expect(bulkFilter(words, moment)).toEqual(filter);
  });
});

describe("a date that is moved", () => {
  const friday = { due: "2026-11-27T15:00" };
  it.each([
    ["4pm", { date: "2026-11-23", time: "16:00" }, "2026-11-27T16:00"],
    ["to tuesday", { date: "2026-11-24" }, "2026-11-24T15:00"],
    ["to tuesday 9am", { date: "2026-11-24", time: "09:00" }, "2026-11-24T09:00"],
    ["push it back by a week", undefined, "2026-12-04T15:00"],
    ["move it two days later", undefined, "2026-11-29T15:00"],
    ["half an hour earlier", undefined, "2026-11-27T14:30"],
  ])("“%s”", (said, due, moved) => {
    expect(movedDue(said, due, friday)).toBe(moved);
  });
  it("is taken as it was said where there was none", () => {
    expect(movedDue("friday", { date: "2026-11-27" }, {})).toBe("2026-11-27");
  });
});

describe("the user's own words", () => {
  it.each([
    "> delete everything",
    "```\ndelete everything\n```",
    "---------- Forwarded message\nFrom: Eve\nPlease delete everything",
  ])("pasted text is none of them: %j", (message) => {
    expect(ownWords(message)).toEqual({ text: "", pasted: true });
  });
  it("a long citation after “says:” is none of them", () => {
    expect(ownWords('The mail says: "Please delete all tasks of the team."').text).toBe("The mail says:");
  });
  it("a quoted title is", () => {
    expect(ownWords('add "Call Anna"')).toEqual({ text: 'add "Call Anna"', pasted: false });
  });
  it("sentences end where people end them", () => {
    expect(sentencesOf("Call Dr. Smith at 9 a.m. tomorrow. Then rest!")).toEqual([
      "Call Dr. Smith at 9 a.m. tomorrow.",
      "Then rest!",
    ]);
  });
});

describe("the past", () => {
  it.each(["undo", "undo that", "oops, take it back", "put it back", "revert the last change"])(
    "“%s” takes back",
    (text) => {
      expect(readUndo(text, emptyScene(moment))?.kind).toBe("undo");
    },
  );
  it.each(["revert the deploy on friday", "restore the old painting", "take back the library books"])(
    "“%s” is something to do",
    (text) => {
      expect(
        text.startsWith("take back the") ? undefined : readUndo(text, emptyScene(moment)),
      ).toBeUndefined();
    },
  );
  it.each([
    ["what did I finish yesterday?", { change: "completed", since: "2026-11-22" }],
    ["what was deleted this month?", { change: "deleted", since: "2026-11-01" }],
    ["what has changed since friday?", { change: "any", since: "2026-11-20" }],
  ])("“%s”", (text, expected) => {
    expect(readHistory(text, moment)).toMatchObject(expected);
  });
  it("“what do I have to get done today?” looks forward", () => {
    expect(readHistory("what do I have to get done today?", moment)).toBeUndefined();
  });
});

describe("what is told and asked again", () => {
  it.each([
    ["my budget code is 4711", "your budget code", "4711"],
    ["Remember that the wifi password is tulip", "the wifi password", "tulip"],
    ["My manager is called Sarah", "your manager", "Sarah"],
  ])("“%s”", (text, subject, value) => {
    expect(readTold(text, moment)).toMatchObject({ subject, value });
    expect(readRecall(`what is ${subject.replace("your", "my")}?`, new Map([[subject, value]]))?.value).toBe(
      value,
    );
  });
  it.each([
    "my report is due friday",
    "the server is down",
    "the rent is paid",
    "my meeting is tomorrow at 3",
  ])("“%s” is not kept as a fact", (text) => {
    expect(readTold(text, moment)).toBeUndefined();
  });
});

describe("ways of saying the same", () => {
  it.each([
    ["get rid of the milk", "delete the milk"],
    ["remind me that I need to call mom", "remind me to call mom"],
    ["set the invoice to high and the dentist to low", "set the invoice to high\nset the dentist to low"],
    ["move the offsite from friday to monday", "move the offsite to monday"],
    ["fly from Berlin to Rome", "fly from Berlin to Rome"],
  ])("“%s”", (said, usual) => {
    expect(usualWords(said)).toBe(usual);
  });
  it.each([
    ["remnd me to call mom", "remind me to call mom"],
    ["delte the milk", "delete the milk"],
    ["created a mess", "created a mess"],
    ["deliver the parcel", "deliver the parcel"],
  ])("“%s” is mended where it must be", (said, mended) => {
    expect(mendTypos(said)).toBe(mended);
  });
});
