import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BrainMessage } from "../brain-seam.ts";
import { createBrain } from "./brain.ts";
import { aConversation } from "./testing/conversation.ts";
import { toolNames } from "./testing/scripted-tools.ts";

const phrase = fc.constantFrom(
  "add buy milk tomorrow",
  "make that urgent, due friday",
  "I finished the budget review",
  "delete it",
  "show my tasks",
  "the second",
  "both",
  "yes",
  "no, I meant thursday",
  "undo that",
  "what should I work on today?",
  "move all overdue tasks to tomorrow and tag them #late",
  "what did I finish this week?",
  "when is the report due?",
  "no, the other one",
  "I'm blocked on legal",
  "complete everything",
);
const message = fc.oneof(
  phrase,
  fc.string({ maxLength: 60 }),
  fc.tuple(phrase, phrase).map((pair) => pair.join(" and ")),
);

const anyMessage: fc.Arbitrary<BrainMessage> = fc.oneof(
  fc.record({
    role: fc.constantFrom("user" as const, "system" as const),
    text: fc.oneof(phrase, fc.string()),
  }),
  fc.record({
    role: fc.constant("assistant" as const),
    text: fc.string(),
    toolCalls: fc.array(
      fc.record({
        id: fc.constantFrom("1", "2"),
        name: fc.constantFrom(...toolNames),
        arguments: fc.oneof(fc.json(), fc.string()),
      }),
      { maxLength: 2 },
    ),
  }),
  fc.record({
    role: fc.constant("tool" as const),
    toolCallId: fc.constantFrom("1", "2"),
    text: fc.oneof(fc.json(), fc.string()),
  }),
);

describe("whatever is said", () => {
  it("a turn ends within six answers of the model", () => {
    fc.assert(
      fc.property(fc.array(message, { minLength: 1, maxLength: 6 }), (texts) => {
        const chat = aConversation(["Budget review", "Send report to Anna", "Send report to Ben"]);
        for (const text of texts) expect(chat.say(text).rounds).toBeLessThanOrEqual(6);
      }),
      { numRuns: 150 },
    );
  });

  it("any transcript gets an answer, and the same one twice", () => {
    fc.assert(
      fc.property(fc.array(anyMessage, { maxLength: 10 }), (messages) => {
        const input = {
          messages,
          tools: toolNames.map((name) => ({ name, description: "", parameters: {} })),
          toolChoice: "auto" as const,
          manner: "llama" as const,
          fallbackNow: new Date("2026-11-23T08:00:00Z"),
        };
        const answer = createBrain().answer(input);
        expect(answer.text !== "" || answer.toolCalls.length > 0).toBe(true);
        expect(createBrain().answer(input)).toEqual(answer);
      }),
      { numRuns: 300 },
    );
  });
});
