import { describe, expect, it } from "vitest";
import { Due, TaskCreate, TaskPatch } from "./task.ts";

const messageOf = (schema: typeof TaskCreate | typeof TaskPatch | typeof Due, value: unknown): string =>
  schema.safeParse(value).error?.issues[0]?.message ?? "accepted";

describe("what a task may hold", () => {
  it("refuses 31 February and 29 February outside a leap year", () => {
    expect(messageOf(Due, { date: "2026-02-31" })).toBe("There is no such day in the calendar.");
    expect(messageOf(Due, { date: "2027-02-29" })).toBe("There is no such day in the calendar.");
    expect(messageOf(Due, { date: "2028-02-29" })).toBe("accepted");
  });

  it("refuses a time of 24:00 and a zone that does not exist", () => {
    expect(messageOf(Due, { date: "2026-11-27", time: "24:00" })).toContain("HH:MM");
    expect(messageOf(Due, { date: "2026-11-27", timeZone: "Mars/Olympus" })).toContain("time zone");
  });

  it("needs a title with something in it, and trims it", () => {
    expect(messageOf(TaskCreate, { title: "   " })).toBe("A task needs a title.");
    expect(TaskCreate.parse({ title: "  Pay rent " })).toEqual({ title: "Pay rent" });
  });

  it("takes out control characters, which nobody sees, and leaves the lines of notes", () => {
    const said = {
      title: "Pay\u0000rent\n\u001b now\u0007",
      notes: "one\u0000\r\n\ttwo\u009b",
      tags: ["ho\u0000me"],
      assignee: "\u0000Ana",
      waitingFor: "Ben\u0008",
      blockedReason: "no\u0000 paint",
      links: [{ url: "https://example.com", title: "a\u0000b" }],
    };
    const kept = {
      title: "Pay rent  now",
      notes: "one\r\n\ttwo",
      tags: ["home"],
      assignee: "Ana",
      waitingFor: "Ben",
      blockedReason: "no paint",
      links: [{ url: "https://example.com", title: "a b" }],
    };
    expect(TaskCreate.parse(said)).toEqual(kept);
    expect(TaskPatch.parse(said)).toEqual(kept);
    expect(messageOf(TaskCreate, { title: "\u0000\u0001" })).toBe("A task needs a title.");
  });

  it("refuses fields that it does not know, and an empty patch", () => {
    expect(TaskCreate.safeParse({ title: "a", colour: "red" }).success).toBe(false);
    expect(messageOf(TaskPatch, {})).toBe("Say at least one field to change.");
  });

  it("takes links over http and https alone", () => {
    expect(TaskCreate.safeParse({ title: "a", links: [{ url: "https://example.com" }] }).success).toBe(true);
    expect(TaskCreate.safeParse({ title: "a", links: [{ url: "javascript:alert(1)" }] }).success).toBe(false);
  });
});
