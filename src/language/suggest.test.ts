import { expect, test } from "vitest";
import { suggestPriority, suggestTags } from "./suggest.ts";

const monday = { now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" };

test("a payroll deadline is not a film night", () => {
  expect(suggestPriority({ title: "Submit payroll", due: { date: "2026-11-24" } }, monday)).toEqual({
    priority: "high",
    reason: 'due tomorrow, "payroll"',
  });
  expect(
    suggestPriority({ title: "Film night with Sam", due: { date: "2026-11-24" } }, monday)?.priority,
  ).toBe("low");
});

test("a near day raises, a far one does not", () => {
  expect(suggestPriority({ title: "Send slides", due: { date: "2026-11-24" } }, monday)).toEqual({
    priority: "high",
    reason: "due tomorrow",
  });
  expect(suggestPriority({ title: "Send slides", due: { date: "2026-12-24" } }, monday)).toBeNull();
  expect(suggestPriority({ title: "Send slides", due: null }, monday)).toBeNull();
});

test("tags follow the user's own rows, with the count as the reason", () => {
  const history = [
    ...Array.from({ length: 4 }, (_, index) => ({ title: `Review budget ${index}`, tags: ["money"] })),
    ...Array.from({ length: 12 }, (_, index) => ({ title: `Walk ${index}`, tags: ["fun"] })),
  ];
  expect(suggestTags("Review the quarterly budget", history, [])).toEqual([
    { tag: "money", reason: "like 4 others" },
  ]);
});

test("an empty history leaves a small general vocabulary, and silence where it says nothing", () => {
  expect(suggestTags("Review the quarterly budget", [], [])[0]?.tag).toBe("finance");
  expect(suggestTags("Think about things", [], [])).toEqual([]);
  expect(suggestTags("Fix the roof", [], [{ tag: "roof", count: 3 }])[0]?.tag).toBe("roof");
});
