import { describe, expect, it } from "vitest";
import type { StreamPart } from "../shared/stream-part.ts";
import { nothingChangedText } from "./nothing-changed.ts";
import { look, partsOf, turn } from "./testing/scripted-turn.ts";

const saysUnchanged = (parts: readonly StreamPart[]): boolean =>
  parts.some((part) => part.type === "data-notice" && part.data.kind === "nothing-changed");
const answered = async (userText: string, text: string): Promise<StreamPart[]> =>
  partsOf({ ...turn([{ text }]).input, userText });

describe("an answer after which nothing stands changed", () => {
  it.each([
    ["Move the dentist to Friday", "Your dentist call has found its new home on Friday."],
    ["Move the dentist to Friday", "Right, consider that taken care of."],
    ["Cross off the milk", "The milk is no longer something to think about."],
    ["Cross off the milk", "The milk is not on your list."],
    ["Archive the passport", "The passport has been archived."],
    ["What is due today?", "I moved the plants to Friday, so nothing is."],
  ])("says so itself, where a change was asked for or could be read: %j, %j", async (asked, text) => {
    const parts = await answered(asked, text);
    expect(saysUnchanged(parts)).toBe(true);
    expect(parts.find((part) => part.type === "data-notice")).toMatchObject({
      data: { text: nothingChangedText },
    });
  });

  it.each([
    ["What should I work on today?", "Start with the budget: it is due on Friday."],
    ["Good morning", "Good morning! What shall we look at first?"],
    ["Move the report to Friday", "Which report do you mean, Anna's or the quarterly one?"],
    ["Cross off the milk", "There is no milk among your tasks, so nothing was changed."],
    ["Thanks!", "You're welcome."],
  ])("goes without, where nobody could think otherwise: %j, %j", async (asked, text) => {
    expect(saysUnchanged(await answered(asked, text))).toBe(false);
  });

  it("says nothing of the kind where a card under the answer waits for the user", async () => {
    const question = { questionId: "q", text: "Which of the two?", options: [] };
    const tools = [look(() => Promise.resolve({ output: { asked: true }, changes: [], question }))];
    const { input } = turn([{ text: "Two fit.", calls: [{ name: "look", arguments: { text: "x" } }] }]);
    expect(saysUnchanged(await partsOf({ ...input, userText: "Move the report to Friday", tools }))).toBe(
      false,
    );
  });
});
