import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A workspace in a process of its own, so that its work is not counted: `?chunks=` events, `&gap=` milliseconds apart. */
const words = [
  "The ",
  "quarterly ",
  "budget ",
  "review ",
  "is ",
  "due ",
  "on ",
  "Friday, ",
  "so ",
  "start ",
  "with ",
  "it. ",
];

function event(text: string, finish: string | null): string {
  const chunk = {
    model: "us.anthropic.claude-sonnet-4-6",
    choices: [{ index: 0, delta: { role: "assistant", content: text }, finish_reason: finish }],
    usage: { prompt_tokens: 498, completion_tokens: finish === null ? null : 500, total_tokens: null },
    object: "chat.completion.chunk",
    id: "msg_bdrk_01Abcdefghijklmnopqrstuv",
    created: 1_747_591_235,
  };
  return `data: ${JSON.stringify(chunk)}\n\n`;
}

const server = createServer((request, response) => {
  const named = /chunks-(\d+)-gap-(\d+)/.exec(request.url ?? "");
  let body = "";
  request.on("data", (data: Buffer) => {
    body += data.toString();
  });
  request.on("end", () => {
    const inBody = /chunks-(\d+)-gap-(\d+)/.exec(body);
    const chunks = Number((named ?? inBody)?.[1] ?? 10);
    const gap = Number((named ?? inBody)?.[2] ?? 0);
    response.writeHead(200, { "content-type": "text/event-stream", "x-request-id": "bench" });
    response.socket?.setNoDelay(true);
    void send(chunks, gap);
  });
  async function send(chunks: number, gap: number): Promise<void> {
    for (let sent = 0; sent < chunks; sent += 1) {
      response.write(event(words[sent % words.length]!, null));
      // At no gap each event is still a write of its own, as a server that does not wait would send it.
      await new Promise<void>((resolve) => {
        if (gap > 0) setTimeout(resolve, gap);
        else setImmediate(resolve);
      });
    }
    response.end(`${event("", "stop")}data: [DONE]\n\n`);
  }
});
server.listen(0, "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.on("disconnect", () => process.exit(0));
