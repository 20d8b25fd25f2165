import { describe, expect, it } from "vitest";
import type { Request } from "./request.ts";
import { withToldBeside } from "./told-beside.ts";

type Act = Extract<Request, { kind: "act" }>;
const deletion: Act = {
  kind: "act",
  act: "delete",
  said: { kind: "delete", reference: "it", fields: {}, text: "take it off" },
};
const block = (blockedReason?: string): Act => ({
  kind: "act",
  act: "change",
  said: {
    kind: "update",
    reference: "the demo",
    fields: { status: "blocked", ...(blockedReason === undefined ? {} : { blockedReason }) },
    text: "block the demo",
  },
});

describe("what a message tells beside a wish", () => {
  it.each([
    ["The audit doesn't need a deadline any more. Please take it off.", "due"],
    ["I'm no longer waiting for Ada on the audit, so remove that from the task.", "waiting_for"],
    ["The audit no longer has a due date, drop it.", "due"],
  ])("“%s” takes a field off and never the row", (message, field) => {
    const { act, said } = withToldBeside(deletion, message);
    expect([act, said.fields]).toEqual(["change", { clear: [field] }]);
  });

  it.each(["We don't need the audit any more, please delete that task.", "The date was wrong. Delete it."])(
    "“%s” still deletes the row",
    (message) => {
      expect(withToldBeside(deletion, message).act).toBe("delete");
    },
  );

  it.each([
    ["Mark the demo as blocked. The client hasn't signed yet.", undefined, "The client hasn't signed yet"],
    [
      "The stage is flooded, so set the demo to blocked for that reason.",
      "that reason",
      "The stage is flooded",
    ],
  ])("“%s” tells why a row is blocked", (message, said, reason) => {
    expect(withToldBeside(block(said), message).said.fields.blockedReason).toBe(reason);
  });

  it("makes no reason up", () => {
    expect(withToldBeside(block(), "Please mark the demo as blocked.").said.fields).toEqual({
      status: "blocked",
    });
  });
});
