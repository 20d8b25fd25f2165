import { describe, expect, it } from "vitest";
import { readList } from "./reading-lists.ts";

const moment = { now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" };
const titles = (text: string): readonly (string | undefined)[] | undefined =>
  readList(text, moment)?.map((request) => (request.kind === "create" ? request.said.fields.title : ""));

describe("things to buy", () => {
  it.each([
    ["add milk and bread", ["Milk", "Bread"]],
    ["put apples and pears on the list", ["Apples", "Pears"]],
    ["add oat milk, brown bread and butter", ["Oat milk", "Brown bread", "Butter"]],
  ])("“%s” are one each", (text, expected) => {
    expect(titles(text)).toEqual(expected);
  });

  it.each([
    "add call mum and dad",
    "add dinner with Sam and Lea",
    "add tags and notes",
    "add Tom and Anna",
    "add milk",
  ])("“%s” is no list of them", (text) => {
    expect(readList(text, moment)).toBeUndefined();
  });
});
