import { afterEach, expect, test } from "vitest";
import { scriptedModel } from "../agent/testing/scripted-model.ts";
import { openTestDoor, partsIn, startOf, textOf } from "./testing/test-door.ts";
import type { TestDoor } from "./testing/test-door.ts";

const token = `dapi${"f".repeat(32)}`;
let door: TestDoor;
afterEach(() => door.close());

test("the token that Carole uses, said in a message, is neither kept nor sent to a model, and the person is told", async () => {
  const model = scriptedModel([
    { calls: [{ name: "create_tasks", arguments: { tasks: [{ title: `Rotate ${token}` }] } }] },
    { text: `Your token is ${token}, I added a task.` },
  ]);
  const secrets: string[] = [];
  door = await openTestDoor(model, { secrets: () => secrets });
  secrets.push(token); // Entered in the settings while the server runs.
  const response = await door.send("POST", "/api/chat", { message: `${token} is my token, rotate ${token}` });
  const stream = await response.text();
  const parts = partsIn(stream);
  expect(parts.find((part) => part.type === "data-notice")).toMatchObject({
    data: { kind: "secret-removed" },
  });
  expect(textOf(parts)).toBe("Your token is [token removed], I added a task.");
  const { conversationId } = startOf(parts);
  const kept = await Promise.all(
    [`/api/conversations/${conversationId}`, "/api/conversations", "/api/tasks", "/api/changes"].map(
      async (path) => (await door.request(path)).text(),
    ),
  );
  expect(kept[0]).toContain("[token removed] is my token, rotate [token removed]");
  expect(kept[2]).toContain("Rotate [token removed]");
  expect([stream, ...kept, JSON.stringify(model.requests)].join("\n")).not.toContain(token);
});

test("a message without it is kept as it was said, and nothing is told", async () => {
  door = await openTestDoor(scriptedModel([{ text: "Fine." }]), { secrets: () => [token] });
  const response = await door.send("POST", "/api/chat", { message: "dapi is how tokens begin" });
  const parts = partsIn(await response.text());
  expect(parts.some((part) => part.type === "data-notice")).toBe(false);
  const kept = await door.request(`/api/conversations/${startOf(parts).conversationId}`);
  expect(await kept.text()).toContain("dapi is how tokens begin");
});
