import { describe, expect, it } from "vitest";
import { readMessage } from "./read-message.ts";
import { emptyScene } from "./scene.ts";

const scene = emptyScene({ now: "2026-11-23T09:00", timeZone: "Europe/Berlin" });
const kindsOf = (text: string): string[] =>
  readMessage(text, scene).map((request) =>
    request.kind === "create" && request.tells === true ? "tells" : request.kind,
  );

describe("what only tells of something", () => {
  it.each([
    "the technician came by and the machine works again",
    "gloves arrived, masks not yet",
    "someone bought the couch today",
    "the waiting room is clean now btw",
  ])("“%s” makes no task", (text) => {
    expect(kindsOf(text)).toEqual(["tells"]);
  });

  it.each(["buy milk", "dentist thursday 3pm", "I have to email the teacher tonight"])(
    "“%s” is still a to-do",
    (text) => {
      expect(kindsOf(text)).toEqual(["create"]);
    },
  );

  it("a report and two commands in one sentence are three things to do", () => {
    const text = "beans are ordered, move the menu to friday and remind me to call the landlord on wednesday";
    expect(kindsOf(text)).toEqual(["act", "act", "create"]);
  });

  it("a command on “it” after news is about the row that the news touches", () => {
    const [request, ...others] = readMessage("the costume's way more important, bump it", scene);
    expect(others).toEqual([]);
    expect(request).toMatchObject({ kind: "create", tells: true, act: { kind: "act", act: "change" } });
  });

  it("a list of three makes three rows, not nine", () => {
    expect(kindsOf("new tasks: water plants, feed cat, walk dog")).toEqual(["create", "create", "create"]);
  });

  it("“asdf qwer” is a slip of the hand, not a title", () => {
    expect(kindsOf("asdf qwer")).toEqual(["talk"]);
  });
});
