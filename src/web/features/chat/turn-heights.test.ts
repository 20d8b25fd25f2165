import { describe, expect, it } from "vitest";
import type { Message } from "../../../shared/conversation.ts";
import { firstInSight, guessHeight } from "./turn-heights.ts";

const message = (role: "user" | "assistant", text: string): Message => ({
  id: `${role}-${text.length}`,
  conversationId: "c",
  parentId: null,
  role,
  status: "complete",
  parts: [{ type: "text", text }],
  model: null,
  simulated: false,
  usage: null,
  createdAt: "2026-11-23T09:00:00Z",
  versions: [],
});
const short = [message("user", "Hello"), message("assistant", "Yes.")];
const long = [message("user", "Tell me"), message("assistant", "A line of the plan.\n".repeat(60))];

describe("what a talk shows at once", () => {
  it("takes a long answer for higher than a short one", () => {
    expect(guessHeight(long)).toBeGreaterThan(5 * guessHeight(short));
  });

  it("is as many turns from its end as fill the frame", () => {
    expect(firstInSight([short, short, short, long], 1000)).toBe(3);
    expect(
      firstInSight(
        Array.from({ length: 100 }, () => short),
        1000,
      ),
    ).toBeGreaterThan(90);
  });

  it("is all of it where it is short", () => {
    expect(firstInSight([short, short], 1000)).toBe(0);
    expect(firstInSight([], 1000)).toBe(0);
  });
});
