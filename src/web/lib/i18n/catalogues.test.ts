import { afterEach, describe, expect, it } from "vitest";
import { german } from "./de.ts";
import { english } from "./en.ts";
import { setCatalogue, t, type Text, type TextKey } from "./translate.ts";

const keys = Object.keys(english) as TextKey[];
const forms = (text: Text): string[] => (typeof text === "string" ? [text] : [text.one, text.other]);
const values = (text: Text): string[] =>
  [...new Set(forms(text).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();

describe("the words of the screen", () => {
  afterEach(() => setCatalogue("en", english));

  it("are there in German for every English one, with the same values in them", () => {
    for (const key of keys) expect([key, values(german[key])]).toEqual([key, values(english[key])]);
  });

  it("count as the language does", () => {
    expect(t("step.create", { count: 1 })).toBe("Created 1 task");
    expect(t("step.create", { count: 1200 })).toMatch(/^Created 1.200 tasks$/);
    setCatalogue("de", german);
    expect(t("step.create", { count: 2 })).toBe("2 Aufgaben angelegt");
  });

  it("never put a value's own braces to work", () => {
    expect(t("tasks.created", { title: "{count}" })).toBe("Created “{count}”");
  });
});
