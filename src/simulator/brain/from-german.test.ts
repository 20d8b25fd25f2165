import { describe, expect, it } from "vitest";
import { fromGerman } from "./from-german.ts";

describe("what is said in German", () => {
  it.each([
    ["Erstelle eine Aufgabe: Milch kaufen", "create a task: Milch kaufen"],
    ["Füge Brot kaufen zur Liste hinzu", "create a task: Brot kaufen"],
    ["Erinnere mich morgen um 9 an den Zahnarzt", "create a task: Zahnarzt tomorrow at 9:00"],
    ["Erinner mich bitte am Freitag daran, die Steuer zu machen", "create a task: Steuer machen friday"],
    ["Ich muss noch den Müll rausbringen", "create a task: Müll rausbringen"],
    ["Was steht heute an?", "what's due today?"],
    ["Zeig mir alle meine Aufgaben", "list my tasks"],
    ["Was ist überfällig?", "what is overdue?"],
    ["Der Zahnarzt ist erledigt", "mark Zahnarzt as done"],
    ["Ich habe die Miete bezahlt", "mark Miete as done"],
    ["Das ist erledigt", "mark it as done"],
    ["Die Miete ist noch nicht bezahlt", "leave it"],
    ["Lösche bitte den Zahnarzt", "delete Zahnarzt"],
    ["Verschiebe die Steuer auf Montag", "move Steuer to monday"],
    ["Mach das rückgängig", "undo that"],
    ["Was soll ich heute machen?", "plan my day"],
  ])("“%s” is taken as “%s”", (said, meant) => {
    expect(fromGerman(said)).toBe(meant);
  });

  it.each([
    [
      "Ich muss bis Montag das Gutachten schreiben und übermorgen den Klempner anrufen",
      "create a task: by monday das Gutachten schreiben. create a task: in 2 days den Klempner anrufen",
    ],
    [
      "Wir müssen noch den Keller aufräumen, die Fenster putzen und am Samstag den Rasen mähen",
      "create a task: Keller aufräumen. create a task: Fenster putzen. create a task: saturday den Rasen mähen",
    ],
    [
      "Erinnere mich heute an die Tabletten und am Dienstag an das Rezept",
      "create a task: Tabletten today. create a task: Rezept tuesday",
    ],
    ["Ich muss Hefe und Mehl kaufen", "create a task: Hefe und Mehl kaufen"],
  ])("“%s” is a wish for each deed, with its own day", (said, meant) => {
    expect(fromGerman(said)).toBe(meant);
  });

  it("leaves a title with two days as it was written, where it cannot be parted", () => {
    expect(fromGerman("Aufgabe: am Montag Farbe und am Dienstag Pinsel")).toBe(
      "create a task: am Montag Farbe und am Dienstag Pinsel",
    );
  });

  it.each([
    "Was it the last one?",
    "Die Hard marathon",
    "add Milch kaufen",
    "super urgent",
    "Plan a trip to Durch",
  ])("“%s” is not taken for German", (said) => {
    expect(fromGerman(said)).toBeUndefined();
  });
});
