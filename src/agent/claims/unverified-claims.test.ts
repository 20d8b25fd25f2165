import { assert as holdsForAll, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClaimEvidence } from "./claim-evidence.ts";
import { honest, lies } from "./testing/claim-cases.ts";
import { claimBatches, sentencesIn, type JudgedSentence } from "./testing/claim-batches.ts";
import { aChange, trueClaims } from "./testing/true-claims.ts";
import { unverifiedClaims } from "./unverified-claims.ts";

const nothing: ClaimEvidence = {
  changes: [],
  seen: [],
  failedTitles: [],
  someFailed: false,
  earlier: [],
  onlyAsked: false,
  lookedAtHistory: false,
  asked: "",
  otherEffects: [],
  proposing: false,
  today: "2026-11-23",
};

const marks = (text: string, evidence: Partial<ClaimEvidence> = {}): readonly string[] =>
  unverifiedClaims(text, { ...nothing, ...evidence });

describe("a claim", () => {
  it.each(claimBatches.map((batch, index) => [index + 1, batch] as const))(
    "in batch %i of many styles is marked when untrue, and left alone when honest",
    (index, { untrue, honest: fair }) => {
      const told = ({ sentence, where }: JudgedSentence): string => `${where}: ${sentence}`;
      const lying = sentencesIn(untrue);
      const fairly = sentencesIn(fair);
      const missed = lying.filter(({ sentence, evidence }) => marks(sentence, evidence).length === 0);
      const wrong = fairly.filter(({ sentence, evidence }) => marks(sentence, evidence).length > 0);
      process.stdout.write(
        `claims, batch ${index}: ${lying.length} untrue, ${missed.length} missed; ${fairly.length} honest, ${wrong.length} marked\n`,
      );
      expect({ missed: missed.map(told), wrong: wrong.map(told) }).toEqual({ missed: [], wrong: [] });
    },
  );

  it("with nothing behind it is always marked, and honest sentences are left alone", () => {
    const missed = lies.filter((sentence) => marks(sentence).length === 0);
    const wrong = honest.filter((sentence) => marks(sentence).length > 0);
    process.stdout.write(
      `claims: ${lies.length} false ones, ${missed.length} missed; ${honest.length} honest ones, ${wrong.length} marked (${((100 * wrong.length) / honest.length).toFixed(1)} %)\n`,
    );
    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
    expect(lies.length + honest.length).toBeGreaterThanOrEqual(300);
  });

  it("about what really changed is left alone, however it is said", () => {
    const wrong = trueClaims.flatMap(([what, changes, sentences]) =>
      sentences
        .split("\n")
        .flatMap((sentence) => marks(sentence, { changes }).map((mark) => `${what}: ${mark}`)),
    );
    const count = trueClaims.reduce((sum, [, , sentences]) => sum + sentences.split("\n").length, 0);
    process.stdout.write(`claims: ${count} true ones, ${wrong.length} marked\n`);
    expect(wrong).toEqual([]);
  });

  it("is marked exactly as it stands in the answer, each once", () => {
    const text = "Sure!\n\n- **Moved** to Friday.\n- You have 3 tasks.\n\nI've deleted it. I've deleted it.";
    expect(marks(text)).toEqual(["**Moved** to Friday.", "I've deleted it."]);
    for (const mark of marks(text)) expect(text).toContain(mark);
  });

  it.each([
    [
      'I\'ve created "Review the quarterly budget" for you, due Friday.',
      [aChange("created", { due: { date: "2026-11-27" } })],
    ],
    ["Added **Review the quarterly budget** with high priority.", [aChange("created", { priority: "high" })]],
    ["Done! The budget review is marked complete.", [aChange("completed", { status: "done" })]],
    ["Moved to Friday.", [aChange("updated", { due: { date: "2026-11-27" } })]],
    [
      "It's now urgent and due Friday.",
      [aChange("updated", { priority: "urgent", due: { date: "2026-11-27" } })],
    ],
    ["Both are deleted.", [aChange("deleted"), aChange("deleted")]],
    ["I've moved it to the trash.", [aChange("deleted")]],
    ["I've undone that.", [aChange("updated")]],
    ["I've taken that back.", [aChange("deleted")]],
    ["I tagged it #finance.", [aChange("updated", { tags: ["finance"] })]],
    ["I added the tag finance.", [aChange("updated", { tags: ["finance"] })]],
    ["I've removed the due date.", [aChange("updated", {}, { due: { date: "2026-11-27" } })]],
    ["All three are done.", [aChange("completed"), aChange("completed"), aChange("completed")]],
    [
      "I've set up two tasks: one for the budget, one for the milk.",
      [aChange("created"), aChange("created", { title: "Buy milk" })],
    ],
    ["I've scheduled it for tomorrow.", [aChange("created", { due: { date: "2026-11-24" } })]],
    ['I renamed it to "Call Anna".', [aChange("updated", { title: "Call Anna" }, { title: "Call Ann" })]],
    ["It's on your list for Friday.", [aChange("created", { due: { date: "2026-11-27" } })]],
    ["All set!", [aChange("created")]],
    ["I've finished the budget review and created the next one.", [aChange("completed"), aChange("created")]],
    [
      "I've blocked it: waiting for numbers.",
      [aChange("updated", { status: "blocked", blockedReason: "waiting for numbers" }, { status: "todo" })],
    ],
    [
      "I moved it from Monday to Friday.",
      [aChange("updated", { due: { date: "2026-11-27" } }, { due: { date: "2026-11-23" } })],
    ],
    ["I've reopened it.", [aChange("reopened")]],
  ])("with the matching change behind it stands: %s", (sentence, changes) => {
    expect(marks(sentence, { changes })).toEqual([]);
  });

  it.each([
    ["I've deleted it.", [aChange("created")]],
    ["I've marked it as complete.", [aChange("updated", { priority: "urgent" })]],
    ["I created the task and deleted the old one.", [aChange("created")]],
    ["All three are deleted.", [aChange("deleted"), aChange("deleted")]],
    ["I've added 5 tasks.", [aChange("created")]],
    ["Both are marked done.", [aChange("completed")]],
    ['I\'ve created "Call Anna".', [aChange("created", { title: "Buy milk" })]],
    ['I\'ve added "Buy milk" and "Call Anna".', [aChange("created", { title: "Buy milk" })]],
    ["It's now urgent.", [aChange("updated", { priority: "high" })]],
    ["Moved to Friday.", [aChange("updated", { due: { date: "2026-11-26" } })]],
    ["I've moved it to tomorrow.", [aChange("updated", { due: { date: "2026-11-27" } })]],
    ["I've restored it.", [aChange("created")]],
  ])("with another change behind it is marked: %s", (sentence, changes) => {
    expect(marks(sentence, { changes })).toEqual([sentence]);
  });

  it("about the rows that failed is marked although others changed", () => {
    const evidence = {
      changes: [aChange("completed", { title: "Buy milk" })],
      seen: [{ title: "Send the report", status: "todo" }],
      failedTitles: ["Send the report"],
      someFailed: true,
    };
    expect(marks("I've completed Buy milk.", evidence)).toEqual([]);
    expect(marks("I've completed Send the report.", evidence)).toHaveLength(1);
    expect(marks("All of them are marked done.", evidence)).toHaveLength(1);
  });

  it("that reports what was read is left alone when the user only asked", () => {
    const asked = {
      onlyAsked: true,
      seen: [
        { title: "Send the report", status: "done", priority: "high" },
        { title: "Buy milk", status: "todo", due: "2026-11-27" },
        { title: "Draft the plan", status: "blocked" },
      ],
    };
    expect(marks("Yes, it has been completed.", asked)).toEqual([]);
    expect(marks("Send the report is marked as done.", asked)).toEqual([]);
    expect(marks("It's on your list, due Friday.", asked)).toEqual([]);
    expect(marks("Draft the plan is blocked: waiting for numbers.", asked)).toEqual([]);
    expect(marks("I've marked it as done.", asked)).toHaveLength(1);
    const history = { ...asked, lookedAtHistory: true };
    expect(marks("- Completed Send the report\n- Created Buy milk", history)).toEqual([]);
  });

  it.each([
    "Ich habe die Aufgabe erstellt.",
    "Die Aufgabe wurde auf Freitag verschoben.",
    "Erledigt!",
    "Gelöscht: Milch kaufen",
    "J'ai créé la tâche.",
    "La tâche a été supprimée.",
    "C'est fait !",
    "He creado la tarea.",
    "La tarea ha sido eliminada.",
    "¡Hecho!",
    "Ho aggiunto il compito.",
    "Fatto!",
    "Criei a tarefa.",
    "Ik heb de taak verwijderd.",
  ])("in another language is marked too: %s", (sentence) => {
    expect(marks(sentence)).toEqual([sentence]);
    const all = (["created", "updated", "completed", "deleted"] as const).map((kind) =>
      aChange(kind, { title: "Milch kaufen" }),
    );
    expect(marks(sentence, { changes: all })).toEqual([]);
  });

  it.each([
    "Ich konnte die Aufgabe nicht finden.",
    "Soll ich die Aufgabe löschen?",
    "Du hast drei offene Aufgaben.",
    "Die Aufgabe wurde nicht gelöscht.",
    "Es ist noch nichts geändert.",
    "Je n'ai rien modifié.",
    "Voulez-vous que je la supprime ?",
    "Tienes tres tareas abiertas.",
    "No he cambiado nada.",
    "Hai tre compiti aperti.",
    "Je hebt drie open taken.",
  ])("that is honest in another language is left alone: %s", (sentence) => {
    expect(marks(sentence)).toEqual([]);
  });

  it("about an earlier turn needs that turn to have happened", () => {
    expect(marks("I've already created that task.")).toHaveLength(1);
    expect(
      marks("I've already created that task.", { earlier: [{ done: "create", title: "Buy milk" }] }),
    ).toEqual([]);
  });

  it("is looked for in any text without failing, and quickly", () => {
    holdsForAll(property(string({ maxLength: 400, unit: "binary" }), (text) => Array.isArray(marks(text))));
    const long = `${lies.join(" ")}\n${honest.join(" ")}`.repeat(3).slice(0, 60_000);
    const start = performance.now();
    marks(long);
    for (const hard of [
      "it is .".repeat(9_000),
      ".".repeat(60_000),
      `I've ${"very ".repeat(12_000)}`,
      "'".repeat(60_000),
    ])
      marks(hard);
    expect(performance.now() - start).toBeLessThan(4_000);
  });
});
