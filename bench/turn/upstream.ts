import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * The least that looks like a workspace: a model list and streams made in advance, so that what is measured is Carole and not
 * the thing behind it. The endpoint's name says what it does: `bench-CHUNKS-GAPms[-tool]`.
 */
const chunk = (delta: object, finish: string | null = null): string =>
  `data: ${JSON.stringify({ id: "b", object: "chat.completion.chunk", created: 1, model: "bench", choices: [{ index: 0, delta, finish_reason: finish }], usage: { prompt_tokens: 9, completion_tokens: 9, total_tokens: 18 } })}\n\n`;
const word = chunk({ role: "assistant", content: "token " });
/** No two answers are alike, so that nothing kept from the one before helps. */
const firstWord = (): string => chunk({ role: "assistant", content: `${(answers += 1)}: ` });
let answers = 0;
const end = `${chunk({ role: "assistant", content: "" }, "stop")}data: [DONE]\n\n`;
const toolCall = chunk({
  role: "assistant",
  content: null,
  tool_calls: [
    { index: 0, id: "call_1", type: "function", function: { name: "create_tasks", arguments: "" } },
  ],
});
const callArguments = (serial: number): string =>
  `${chunk({ role: "assistant", content: null, tool_calls: [{ index: 0, function: { arguments: JSON.stringify({ tasks: [{ title: `Bench row ${serial}` }] }) } }] })}${chunk({ role: "assistant", content: "" }, "tool_calls")}data: [DONE]\n\n`;

const endpoints = ["bench-1-0", "bench-500-0", "bench-100-20", "bench-1-0-tool"].map((name) => ({
  name,
  state: { ready: "READY", config_update: "NOT_UPDATING" },
  task: "llm/v1/chat",
}));
let serial = 0;

function streamWords(response: ServerResponse, count: number, gap: number): void {
  if (gap === 0) {
    response.write(firstWord());
    for (let sent = 1; sent < count; sent += 1) response.write(word);
    response.end(end);
    return;
  }
  let sent = 0;
  const timer = setInterval(() => {
    sent += 1;
    response.write(chunk({ role: "assistant", content: `${process.hrtime.bigint()} ` }));
    if (sent < count) return;
    clearInterval(timer);
    response.end(end);
  }, gap);
  response.on("close", () => clearInterval(timer));
}

const server = createServer((request, response) => {
  const json = (value: unknown): void => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(value));
  };
  const path = request.url ?? "";
  if (path.startsWith("/api/2.0/serving-endpoints")) return json({ endpoints });
  if (path.includes("/scim/v2/Me")) return json({ userName: "bench@example.com" });
  if (request.method === "GET") return json({});
  let body = "";
  request.on("data", (data: Buffer) => (body += data.toString()));
  request.on("end", () => {
    const [, count = "1", gap = "0", tool] =
      /bench-(\d+)-(\d+)(-tool)?/.exec(`${path} ${body.slice(0, 200)}`) ?? [];
    response.setHeader("content-type", "text/event-stream");
    if (tool !== undefined && !body.includes('"role":"tool"')) {
      response.write(toolCall);
      response.end(callArguments((serial += 1)));
    } else {
      streamWords(response, Number(count), Number(gap));
    }
  });
});
server.listen(0, "127.0.0.1", () =>
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
);
