import { describe, expect, it } from "vitest";
import { lacksObject, withObject } from "./object-left-out.ts";
import { emptyScene } from "./scene.ts";
import { aConversation } from "./testing/conversation.ts";

const empty = emptyScene({ now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" });
const scene = { ...empty, focus: [{ id: "a", title: "Write the postmortem" }] };

describe("an order without its object", () => {
  it.each([
    ["reassign to Lee, due wed", "reassign it to Lee, due wed"],
    ["and move to Friday", "and move it to Friday"],
    ["mark as done", "mark it as done"],
    ["bump the prio", "bump the priority"],
    ["Move to Berlin next year", "Move to Berlin next year"],
    ["mark the calendar", "mark the calendar"],
  ])("“%s” is about what was talked of: “%s”", (said, meant) => {
    expect(withObject(said, scene)).toBe(meant);
  });

  it("stays as it is where nothing was talked of, and is no title", () => {
    expect(withObject("reassign to Lee", empty)).toBe("reassign to Lee");
    expect(lacksObject("Reassign to Lee")).toBe(true);
    expect(lacksObject("Assign seats")).toBe(false);
  });

  it("makes no task called “The same”", () => {
    const chat = aConversation(["Order cake"]);
    chat.say("add the same for Dec 24");
    expect(chat.rows()).toHaveLength(1);
  });
});
