import { describe, expect, it } from "vitest";
import { parseLine } from "../parse-line.ts";
import { germanTimes } from "./german-times.ts";

// A Monday.
const now = "2026-11-23T08:00:00";
const read = (line: string) =>
  parseLine(line, { now, timeZone: "Europe/Berlin", phrases: germanTimes(line) });

describe("a German line", () => {
  it.each([
    ["Zahnarzt anrufen morgen um 9", "Zahnarzt anrufen", "2026-11-24", "09:00"],
    ["Bericht abgeben nächsten Freitag", "Bericht abgeben", "2026-11-27", undefined],
    ["Bericht abgeben am Freitag", "Bericht abgeben", "2026-11-27", undefined],
    ["Steuer bis Donnerstag 17 Uhr", "Steuer", "2026-11-26", "17:00"],
    ["Präsentation übermorgen", "Präsentation", "2026-11-25", undefined],
    ["Mama anrufen heute Abend", "Mama anrufen", "2026-11-23", "18:00"],
    ["Freitagnachmittag Blumen kaufen", "Blumen kaufen", "2026-11-27", "15:00"],
    ["Rechnung zahlen am 24.12.", "Rechnung zahlen", "2026-12-24", undefined],
    ["Rechnung zahlen am 3. März 2027", "Rechnung zahlen", "2027-03-03", undefined],
    ["Vertrag kündigen in zwei Wochen", "Vertrag kündigen", "2026-12-07", undefined],
    ["Termin um halb zehn", "Termin", "2026-11-23", "09:30"],
    ["Kino um 8 Uhr abends", "Kino", "2026-11-23", "20:00"],
  ])("%s", (line, title, date, time) => {
    const { title: found, due } = read(line);
    expect([found, due?.date, due?.time]).toEqual([title, date, time]);
  });

  it.each([
    ["Blumen gießen jeden Montag", "FREQ=WEEKLY;BYDAY=MO"],
    ["Sport jeden Dienstag und Donnerstag", "FREQ=WEEKLY;BYDAY=TU,TH"],
    ["Tagebuch täglich", "FREQ=DAILY"],
    ["Standup jeden Werktag um 9", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"],
    ["Müll rausbringen alle 2 Wochen", "FREQ=WEEKLY;INTERVAL=2"],
    ["Putzen freitags", "FREQ=WEEKLY;BYDAY=FR"],
    ["Miete jeden Monat am 1.", "FREQ=MONTHLY;BYMONTHDAY=1"],
    ["Miete monatlich", "FREQ=MONTHLY"],
  ])("comes again: %s", (line, repeat) => {
    expect(read(line).repeat).toBe(repeat);
  });

  it("keeps the words where they stand, for chips", () => {
    const line = "Bericht senden morgen um 9 #arbeit p1 jeden Montag";
    const { title, spans } = read(line);
    expect(title).toBe("Bericht senden");
    expect(spans.map(({ field, text }) => [field, text])).toEqual([
      ["due", "morgen um 9"],
      ["tags", "#arbeit"],
      ["priority", "p1"],
      ["repeat", "jeden Montag"],
    ]);
  });

  it.each(["Guten Morgen sagen", '"morgen" im Titel', "Tagesordnung schreiben", "Notizen zu Kapitel 9"])(
    "leaves alone what is no time: %s",
    (line) => {
      const { due, repeat } = read(line);
      expect([due, repeat]).toEqual([null, null]);
    },
  );
});
