import { expect, test } from "vitest";
import { createJsonLog, describeThrown } from "./log.ts";

test("the log is one JSON object a line, with the secrets taken out", () => {
  const lines: string[] = [];
  const log = createJsonLog({
    write: (line) => void lines.push(line),
    redact: (text) => text.replaceAll("dapi-123", "[token]"),
    clock: () => new Date("2026-11-23T09:00:00Z"),
  });
  log.info("request", { path: "/api/tasks", status: 200 });
  log.error("request-failed", { thrown: "Bearer dapi-123 was\nrefused" });
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { at: "2026-11-23T09:00:00.000Z", level: "info", event: "request", path: "/api/tasks", status: 200 },
    {
      at: "2026-11-23T09:00:00.000Z",
      level: "error",
      event: "request-failed",
      thrown: "Bearer [token] was\nrefused",
    },
  ]);
  expect(lines.every((line) => !line.includes("\n"))).toBe(true);
});

test("something thrown is told with what caused it", () => {
  const thrown = new Error("outer", { cause: new Error("inner") });
  expect(describeThrown(thrown)).toMatch(/outer[\s\S]*caused by: Error: inner/);
  expect(describeThrown("plain")).toBe("plain");
});
