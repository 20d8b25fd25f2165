import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A workspace that writes Markdown: as many tokens and as slowly as the endpoint's name says (`screen-TOKENS-GAPms`). */
const paragraph =
  "Your week has **three** busy days, so it pays to move the _report_ forward and to leave `Friday` free for the review. ";
const section = (number: number): string =>
  `## Part ${number}\n\n${paragraph}${paragraph}\n\n- Call the **bank** about the card\n- Send the invoice to [Northwind](https://example.com)\n- Water the plants\n\n| task | day | minutes |\n|---|---|---|\n| report | Monday | 45 |\n| slides | Tuesday | 30 |\n\n\`\`\`ts\nconst plan = rank(tasks);\nfor (const task of plan) show(task);\n\`\`\`\n\n`;
/** About four characters each, as models count. */
const tokens = Array.from({ length: 8 }, (_, index) => section(index + 1))
  .join("")
  .match(/[\s\S]{1,4}/g) as string[];

const chunk = (delta: object, finish: string | null = null): string =>
  `data: ${JSON.stringify({ id: "b", object: "chat.completion.chunk", created: 1, model: "screen", choices: [{ index: 0, delta, finish_reason: finish }], usage: { prompt_tokens: 9, completion_tokens: 9, total_tokens: 18 } })}\n\n`;
const end = `${chunk({ role: "assistant", content: "" }, "stop")}data: [DONE]\n\n`;
const endpoints = ["screen-1-0", "screen-150-0", "screen-500-20"].map((name) => ({
  name,
  state: { ready: "READY", config_update: "NOT_UPDATING" },
  task: "llm/v1/chat",
}));

const server = createServer((request, response) => {
  const json = (value: unknown): void => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(value));
  };
  const path = request.url ?? "";
  if (path.startsWith("/api/2.0/serving-endpoints")) return json({ endpoints });
  if (path.includes("/scim/v2/Me")) return json({ userName: "bench@example.com" });
  if (request.method === "GET") return json({});
  request.resume();
  request.on("end", () => {
    const [, count = "1", gap = "0"] = /screen-(\d+)-(\d+)/.exec(path) ?? [];
    response.setHeader("content-type", "text/event-stream");
    let sent = 0;
    const write = (): void => {
      response.write(chunk({ role: "assistant", content: tokens[sent] ?? " more" }));
      sent += 1;
      if (sent < Number(count)) return;
      clearInterval(timer);
      response.end(end);
    };
    const timer = setInterval(write, Number(gap));
    response.on("close", () => clearInterval(timer));
  });
});
server.listen(0, "127.0.0.1", () =>
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
);
