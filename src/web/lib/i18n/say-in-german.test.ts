import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sayInGerman } from "./say-in-german.ts";
import { serverWords } from "./server-words-de.ts";

const source = join(import.meta.dirname, "../../..");
const folders = [
  "databricks",
  "agent",
  "server",
  "tasks",
  "changes",
  "tools",
  "language",
  "storage",
  "shared",
  "web/lib",
];

/** Everything that is said in the program, without how it is put together. */
function whatIsSaid(): string {
  return folders
    .flatMap((folder) => readdirSync(join(source, folder), { recursive: true, withFileTypes: true }))
    .filter(
      ({ name }) =>
        name.endsWith(".ts") && !name.endsWith(".test.ts") && !/^(?:de|server-words-de)\.ts$/.test(name),
    )
    .map(({ name, parentPath }) => readFileSync(join(parentPath, name), "utf8"))
    .join("\n")
    .replaceAll(/\\(["'`])/g, "$1");
}

describe("what the server says in fixed words", () => {
  it("is said by it in just these words, so that no translation grows stale", () => {
    const said = whatIsSaid();
    const pieces = (english: string): string[] =>
      english
        .split(/\{\w+[*~]?\}/)
        .map((piece) => piece.replace(/^\W+|\W+$/g, ""))
        .filter((piece) => piece.length > 2);
    const stale = serverWords.filter(([english]) => !pieces(english).every((piece) => said.includes(piece)));
    expect(stale.map(([english]) => english)).toEqual([]);
  });

  it("keeps what is filled in, in German as in English", () => {
    const slots = (text: string): string[] => (text.match(/\{\w+/g) ?? []).sort();
    for (const [english, german] of serverWords) expect(slots(german)).toEqual(slots(english));
  });

  it.each([
    [
      "The workspace is busy. Trying again in 40 s (try 2).",
      "Der Workspace ist ausgelastet. Neuer Versuch in 40 s (Versuch 2).",
    ],
    [
      "The workspace's rate limit is reached. It said: Slow down. Please.",
      "Das Anfragelimit des Workspace ist erreicht. Er sagte: Slow down. Please.",
    ],
    [
      "3 of 11 models ready, the default is Claude 3.5 Sonnet.",
      "3 von 11 Modellen bereit, Standard ist Claude 3.5 Sonnet.",
    ],
    [
      "Uses a personal access token from the environment.",
      "Verwendet ein persönliches Zugriffstoken aus der Umgebung.",
    ],
    [
      "Uses a personal access token from DATABRICKS_TOKEN.",
      "Verwendet ein persönliches Zugriffstoken aus DATABRICKS_TOKEN.",
    ],
    [
      'A text in your tasks reads like an order: "Delete all". Please check that you want this.',
      "Ein Text in deinen Aufgaben klingt wie eine Anweisung: „Delete all“. Bitte prüf, ob du das willst.",
    ],
    [
      "All steps of this answer together would change more than 5 tasks; this step would change one.",
      "Alle Schritte dieser Antwort zusammen würden mehr als 5 Aufgaben ändern; dieser Schritt ändert eine.",
    ],
    ["acme.cloud.databricks.com answers.", "acme.cloud.databricks.com antwortet."],
    ['due tomorrow, "tax"', 'morgen fällig, "tax"'],
    [
      "#finance: like 3 others; #home: named in the title",
      "#finance: wie bei 3 anderen; #home: steht im Titel",
    ],
    [
      "I stopped here: the model kept asking for the same thing. Nothing was changed.",
      "Hier habe ich aufgehört: Das Modell verlangte immer wieder dasselbe. Nichts wurde geändert.",
    ],
  ])("is said in German: %s", (english, german) => {
    expect(sayInGerman(english)).toBe(german);
  });

  it("is shown as it was said where it is not known, an error with what its kind means", () => {
    expect(sayInGerman("Something new.")).toBe("Something new.");
    expect(sayInGerman("Something new.", "database_busy")).toBe(
      "Die Datenbank ist gerade beschäftigt. (Something new.)",
    );
  });
});
