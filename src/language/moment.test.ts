import { expect, test } from "vitest";
import { CaroleError } from "../shared/errors.ts";
import { dueInstant, momentAt, readMoment } from "./moment.ts";

const fallback = { instant: new Date("2026-11-23T08:00:00Z"), timeZone: "Europe/Berlin" };

test("an instant is shown on the wall of its zone", () => {
  expect(momentAt(new Date("2026-07-01T22:30:00Z"), "Europe/Berlin")).toEqual({
    now: "2026-07-02T00:30:00",
    timeZone: "Europe/Berlin",
  });
});

test("now is wall-clock in the zone, or has an offset, or is the clock's", () => {
  expect(readMoment({ now: "2026-11-23T09:00:00", timeZone: "Asia/Tokyo" }, fallback)).toEqual({
    now: "2026-11-23T09:00:00",
    timeZone: "Asia/Tokyo",
  });
  expect(readMoment({ now: "2026-11-23T09:00:00Z", timeZone: "Asia/Tokyo" }, fallback).now).toBe(
    "2026-11-23T18:00:00",
  );
  expect(readMoment({ now: "2026-11-23" }, fallback).now).toBe("2026-11-23T00:00:00");
  expect(readMoment({}, fallback)).toEqual({ now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" });
});

test("a moment that does not exist, or a zone, is refused with a hint", () => {
  for (const said of [{ now: "tomorrow" }, { now: "2026-02-30T10:00:00" }, { timeZone: "Mars/Base" }]) {
    let thrown: unknown;
    try {
      readMoment(said, fallback);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(CaroleError);
    expect(thrown).toMatchObject({ code: "invalid_request", hint: expect.stringMatching(/\w+/u) });
  }
});

test("a due without a time lasts to the end of its day", () => {
  expect(dueInstant({ date: "2026-11-27" }, "Europe/Berlin").toISOString()).toBe("2026-11-27T22:59:59.999Z");
});

test("a time that a clock change skips moves on by the hour; of one that comes twice the first counts", () => {
  expect(dueInstant({ date: "2027-03-28", time: "02:30" }, "Europe/Berlin").toISOString()).toBe(
    "2027-03-28T01:30:00.000Z",
  );
  expect(dueInstant({ date: "2026-10-25", time: "02:30" }, "Europe/Berlin").toISOString()).toBe(
    "2026-10-25T00:30:00.000Z",
  );
});

test("a due with a zone of its own keeps it", () => {
  const due = { date: "2026-11-27", time: "14:00", timeZone: "America/New_York" };
  expect(dueInstant(due, "Europe/Berlin").toISOString()).toBe("2026-11-27T19:00:00.000Z");
});
