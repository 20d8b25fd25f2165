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
    "Was it the last one?",
    "Die Hard marathon",
    "add Milch kaufen",
    "super urgent",
    "Plan a trip to Durch",
  ])("“%s” is not taken for German", (said) => {
    expect(fromGerman(said)).toBeUndefined();
  });
});
