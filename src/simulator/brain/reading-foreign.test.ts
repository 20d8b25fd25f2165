import { describe, expect, it } from "vitest";
import { readForeign } from "./reading-foreign.ts";

describe("other languages", () => {
  it.each([
    "ajoute acheter du lait à ma liste",
    "añade comprar leche a mi lista",
    "aggiungi comprare il latte",
    "voeg melk kopen toe aan mijn lijst",
    "請新增買牛奶",
    "добавь купить молоко",
  ])("“%s” is told to be beyond the simulated model", (text) => {
    expect(readForeign(text)).toEqual({ kind: "talk", topic: "english-only" });
  });

  it.each([
    "füge Milch kaufen hinzu",
    "was muss ich heute erledigen?",
    "bitte lösche alles",
    "wie geht es dir?",
  ])("“%s” is told in German that little of it is understood", (text) => {
    expect(readForeign(text)).toEqual({ kind: "talk", topic: "german-in-part" });
  });

  it.each([
    "add 買牛奶",
    "buy crème fraîche",
    "call Müller about the Einkaufen app",
    "Jour fixe",
    "dentist appointment in Munich",
    "hand in a report on DNA",
    "rename it to Die Hard marathon",
    "lunch with María",
    "pick up the mole de olla",
    "Rent paid",
  ])("“%s” is English", (text) => {
    expect(readForeign(text)).toBeUndefined();
  });
});
