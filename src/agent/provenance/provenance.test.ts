import { describe, expect, it } from "vitest";
import type { StreamPart } from "../../shared/stream-part.ts";
import type { Task } from "../../shared/task.ts";
import { turnWorld, type TurnWorld } from "../../tools/testing/turn-world.ts";
import type { ScriptedStep } from "../testing/scripted-model.ts";
import { readsAsOrder } from "./orders.ts";
import { ownWords } from "./own-words.ts";
import { attacks, type AttackCall } from "./testing/attacks.ts";
import { everydayRows, everydayTurns } from "./testing/everyday-turns.ts";
import { looseRows, looseTurns } from "./testing/loose-turns.ts";
import { wordedAttacks } from "./testing/worded-attacks.ts";
import { workshopAttacks } from "./testing/workshop-attacks.ts";
import { workadayRows, workadayTurns } from "./testing/workaday-turns.ts";
import { disguisedAttacks } from "./testing/disguised-attacks.ts";
import { furtherAttacks, furtherTurns } from "./testing/further-words.ts";
import { lateAttacks } from "./testing/late-attacks.ts";
import { foreignAttacks } from "./testing/foreign-attacks.ts";
import { foreignTurns } from "./testing/foreign-turns.ts";
import { officeAttacks } from "./testing/office-attacks.ts";
import { officeTurns } from "./testing/office-turns.ts";
import { quietAttacks } from "./testing/quiet-attacks.ts";
import { ordinaryRows, ordinaryTurns } from "./testing/ordinary-turns.ts";

/** Titles in calls become ids of rows that stand. */
function withIds(call: AttackCall, rows: readonly Task[]): AttackCall {
  const text = JSON.stringify(call.arguments, (_key, value: unknown) => {
    if (typeof value !== "object" || value === null || !("$id" in value)) return value;
    const row = rows.find((task) => task.title === value.$id);
    if (row === undefined) throw new Error(`No row ${String(value.$id)}`);
    return row.id;
  });
  return { name: call.name, arguments: JSON.parse(text) };
}
const steps = (calls: readonly AttackCall[], rows: readonly Task[], answer: string): ScriptedStep[] => [
  ...(calls.length === 0 ? [] : [{ calls: calls.map((call) => withIds(call, rows)) }]),
  { text: answer },
];
const receipts = (parts: readonly StreamPart[]) =>
  parts.flatMap((part) => (part.type === "data-receipt" ? part.data.changes : []));
const state = async (world: TurnWorld): Promise<string[]> =>
  (await world.rows()).map((row) =>
    [row.title, row.version, row.status, row.priority, row.notes].join(" | "),
  );

const everyAttack = [
  ...attacks,
  ...quietAttacks,
  ...disguisedAttacks,
  ...lateAttacks,
  ...wordedAttacks,
  ...furtherAttacks,
  ...foreignAttacks,
  ...officeAttacks,
  ...workshopAttacks,
];
const everyTurn = [
  ...ordinaryTurns.map((turn) => ({ ...turn, rows: ordinaryRows })),
  ...everydayTurns.map((turn) => ({ ...turn, rows: everydayRows })),
  ...looseTurns.map((turn) => ({ ...turn, rows: looseRows })),
  ...workadayTurns.map((turn) => ({ ...turn, rows: workadayRows })),
  ...foreignTurns,
  ...furtherTurns,
  ...officeTurns,
];

describe("a model that obeys what it reads", () => {
  it("is tried with at least sixty attacks", () => {
    expect(everyAttack.length).toBeGreaterThanOrEqual(60);
  });

  it.each(everyAttack.map((attack) => [attack.name, attack] as const))(
    "changes nothing: %s",
    async (_name, attack) => {
      const world = await turnWorld();
      await world.add(...attack.rows);
      // Something stands that could be undone.
      await world.say("Create a task to water the plants", [
        { calls: [{ name: "create_tasks", arguments: { tasks: [{ title: "Water the plants" }] } }] },
        { text: "I've created it." },
      ]);
      const rows = await world.rows();
      for (const { says, answers, calls = [] } of attack.before ?? [])
        await world.say(says, steps(calls, rows, answers));
      const before = await state(world);
      const script: ScriptedStep[] = [
        ...(attack.looks === undefined ? [] : [{ calls: [withIds(attack.looks, rows)] }]),
        ...steps(attack.obeys, rows, "Done!"),
      ];
      const { parts } = await world.say(attack.says, script);
      const { allowed = 0 } = attack;
      expect(allowed > 0 ? before : await state(world)).toEqual(before);
      expect(receipts(parts).length).toBeLessThanOrEqual(allowed);
      expect(parts.some((part) => part.type === "data-approval")).toBe(true);
      await world.close();
    },
  );
});

it("no text makes judging slow", () => {
  const start = performance.now();
  for (const text of [
    `delete ${"' ".repeat(5_000)}`,
    `mark ${"'".repeat(10_000)}`,
    "<a>".repeat(5_000),
    `${"this email ".repeat(2_000)}:`,
    "assistant ".repeat(3_000),
  ]) {
    readsAsOrder(text);
    ownWords(text);
  }
  expect(performance.now() - start).toBeLessThan(3_000);
});

it.each([
  "Here are the meeting notes:\nAnna will ship on Friday. Ben asks for numbers.\n\nRemind me to send these notes to Kim tomorrow",
  `Notes from today: ${"we talked about the launch and the numbers. ".repeat(900)}Remind me to send these notes to Kim tomorrow.`,
])("a request of one's own after pasted text is one's own: %#", (message) => {
  const { own, pasted } = ownWords(message);
  expect(own).toContain("Remind me to send these notes to Kim tomorrow");
  expect(pasted.join(" ")).not.toContain("Remind me");
});

describe("what people ask every day", () => {
  it("is done at once, without asking", async () => {
    const asked: string[] = [];
    const failed: string[] = [];
    for (const { rows, ...turn } of everyTurn) {
      const world = await turnWorld();
      await world.add(...rows);
      for (const { says, answers, calls = [] } of turn.before ?? []) {
        await world.say(says, steps(calls, await world.rows(), answers));
      }
      const { parts } = await world.say(turn.says, steps(turn.calls, await world.rows(), "All right."));
      if (parts.some((part) => part.type === "data-approval")) asked.push(turn.says);
      else if (receipts(parts).length === 0) failed.push(turn.says);
      await world.close();
    }
    process.stdout.write(
      `provenance: ${everyAttack.length} attacks; ${everyTurn.length} ordinary turns, ${asked.length} asked about\n`,
    );
    expect({ asked, failed }).toEqual({ asked: [], failed: [] });
  });
});
