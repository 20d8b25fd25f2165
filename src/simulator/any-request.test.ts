import {
  assert,
  asyncProperty,
  constantFrom,
  type Arbitrary,
  dictionary,
  jsonValue,
  oneof,
  record,
  string,
} from "fast-check";
import { describe, expect, it } from "vitest";
import { createBrain } from "./brain/brain.ts";
import { aTool, aWorkspace } from "./testing/test-workspace.ts";

const names = aWorkspace().workspace.catalogue.map(({ name }) => name);
const fields = [
  "messages",
  "tools",
  "tool_choice",
  "max_tokens",
  "temperature",
  "stream",
  "stop",
  "thinking",
  "n",
  "response_format",
  "input",
];
const goodMessages = [
  [{ role: "user", content: "add milk" }],
  [
    { role: "user", content: "x" },
    {
      role: "assistant",
      content: null,
      tool_calls: [{ id: "a", type: "function", function: { name: "f", arguments: "{" } }],
    },
    { role: "tool", tool_call_id: "a", content: "{}" },
  ],
];
/** Bodies that are nearly right: a good request with some fields replaced by anything. */
const nearlyRight: Arbitrary<string> = record({
  messages: constantFrom(...goodMessages),
  tools: constantFrom(undefined, [aTool]),
  odd: dictionary(constantFrom(...fields), jsonValue(), { maxKeys: 2 }),
}).map(({ messages, tools, odd }) => JSON.stringify({ messages, tools, ...odd }));

describe("any request at all", () => {
  it("gets an answer or a refusal in JSON, never a failure of the simulator", async () => {
    const { post } = aWorkspace({ brain: createBrain() });
    await assert(
      asyncProperty(
        constantFrom(...names),
        oneof(
          nearlyRight,
          string(),
          jsonValue().map((value) => JSON.stringify(value)),
        ),
        async (name, body) => {
          const response = await post(`/serving-endpoints/${name}/invocations`, body);
          const text = await response.text();
          expect([200, 400, 403, 404, 503]).toContain(response.status);
          const streamed = response.headers.get("content-type") === "text/event-stream";
          expect(() => (streamed ? null : JSON.parse(text)) as unknown).not.toThrow();
        },
      ),
      { numRuns: 150 },
    );
  });

  it("gets JSON on any path", async () => {
    const { get } = aWorkspace();
    await assert(
      asyncProperty(string(), async (path) => {
        const response = await get(`/${encodeURI(path.toWellFormed())}`);
        expect(await response.json()).toBeTypeOf("object");
      }),
    );
  });
});
