import { describe, expect, it } from "vitest";
import { aConversation } from "./testing/conversation.ts";

const rows = [
  { title: "Repair CI pipeline", status: "blocked", blocked_reason: "infra" },
  { title: "Ship the release", status: "blocked", blocked_reason: "legal" },
  "Call Ben",
] as const;

const begun = () => {
  const talk = aConversation(rows);
  talk.say("show my tasks");
  return talk;
};

describe("what held a task up is out of the way", () => {
  it.each([
    "infra sorted it",
    "infra has sorted it out",
    "good news, infra finally sorted things out",
    "infra has resolved the issue",
    "infra cleared it for us",
    "infra gave us the green light",
    "infra dealt with it",
    "infra unblocked us",
    "infra got back to me",
    "infra answered",
  ])("frees the one that waited for them: %s", (text) => {
    const talk = begun();
    talk.say(text);
    expect(talk.rows().map(({ status }) => status)).toEqual(["todo", "blocked", "todo"]);
  });

  it("asks where it may be the task itself that they did", () => {
    const talk = begun();
    expect(talk.say("infra fixed it").calls).toMatchObject([
      { name: "ask_user", arguments: { options: ["Yes", "No"] } },
    ]);
    talk.say("yes");
    expect(talk.row("Repair CI pipeline")?.status).toBe("done");
  });

  it("frees it and begins with it where both is said", () => {
    const talk = begun();
    const { calls } = talk.say("infra sorted it, start on it");
    expect(calls.flatMap(({ arguments: given }) => given["tasks"] ?? [])).toMatchObject([
      { id: "row-1", status: "todo" },
      { id: "row-1", status: "in_progress" },
    ]);
  });

  it.each(["Leo fixed it", "sales sorted the list", "infra is slow today"])(
    "changes nothing else: %s",
    (text) => {
      const talk = begun();
      talk.say(text);
      expect(talk.rows()).toMatchObject(rows.map((row) => (typeof row === "string" ? { title: row } : row)));
    },
  );
});
