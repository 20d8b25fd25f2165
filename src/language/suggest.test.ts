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

test("a near day raises, but no errand and nothing that comes every day", () => {
  expect(suggestPriority({ title: "Send slides", due: { date: "2026-11-24" } }, monday)).toEqual({
    priority: "high",
    reason: "due tomorrow",
  });
  expect(suggestPriority({ title: "Send slides", due: { date: "2026-11-26" } }, monday)).toBeNull();
  for (const title of ["Buy stamps", "Stretch", "Water the plants", "Text Ana"])
    for (const date of ["2026-11-23", "2026-11-24"])
      expect({ title, suggestion: suggestPriority({ title, due: { date } }, monday) }).toEqual({
        title,
        suggestion: null,
      });
  const daily = { due: { date: "2026-11-24", time: "07:00" }, repeat: "FREQ=DAILY" };
  expect(suggestPriority({ title: "Stretch", ...daily }, monday)).toBeNull();
  expect(suggestPriority({ title: "Take the medication", ...daily }, monday)).toBeNull();
});

test("words of weight raise with a near day, and not with a far one", () => {
  for (const title of [
    "File the tax return",
    "Submit payroll",
    "Study for the exam",
    "Check in for the flight",
  ])
    expect({ title, ...suggestPriority({ title, due: { date: "2026-11-24" } }, monday) }).toMatchObject({
      title,
      priority: "high",
    });
  expect(suggestPriority({ title: "Submit payroll", due: { date: "2026-12-24" } }, monday)).toBeNull();
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

test("a verb is no pastime: to book a train is not to read a book", () => {
  expect(suggestPriority({ title: "Book the train to Hamburg", due: null }, monday)).toBeNull();
  expect(suggestPriority({ title: "Read a book on sailing", due: null }, monday)?.priority).toBe("low");
});

test("work on a book or a show is no pastime", () => {
  for (const title of [
    "Close books",
    "Edit the podcast",
    "Return the library books",
    "Review the album cover",
  ])
    expect({ title, suggestion: suggestPriority({ title, due: null }, monday) }).toEqual({
      title,
      suggestion: null,
    });
  expect(suggestPriority({ title: "Close books", due: { date: "2026-11-30" } }, monday)).toBeNull();
});
