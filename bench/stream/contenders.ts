import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { streamText } from "ai";
import { Agent, request } from "undici";
import { tokenCredential } from "../../src/databricks/credential.ts";
import { DatabricksService } from "../../src/databricks/databricks-service.ts";
import { undiciTransport } from "../../src/databricks/undici-transport.ts";

/** Asks for an answer, and forwards each piece of text as a line of JSON; `first` hears of the first one. */
export type Contender = (model: string, forward: (line: string) => void) => Promise<void>;

const prompt = "What should I work on today?";
const line = (text: string) => `data: ${JSON.stringify({ type: "text-delta", id: "0", delta: text })}\n\n`;

/** The floor: one search for line ends, one JSON.parse per event, nothing checked. */
export function plain(host: string): Contender {
  const dispatcher = new Agent();
  return async (model, forward) => {
    const answer = await request(`${host}/serving-endpoints/${model}/invocations`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: "Bearer x" },
      body: JSON.stringify({ messages: [{ role: "user", content: prompt }], max_tokens: 4096, stream: true }),
      dispatcher,
    });
    const decoder = new TextDecoder();
    let rest = "";
    for await (const bytes of answer.body as AsyncIterable<Uint8Array>) {
      const lines = (rest + decoder.decode(bytes, { stream: true })).split("\n");
      rest = lines.pop()!;
      for (const one of lines) {
        if (!one.startsWith("data: ") || one === "data: [DONE]") continue;
        const chunk = JSON.parse(one.slice(6)) as { choices: { delta: { content?: string } }[] };
        const text = chunk.choices[0]?.delta.content;
        if (text) forward(line(text));
      }
    }
  };
}

export function carole(host: string): Contender {
  const service = new DatabricksService({
    mode: "production",
    host,
    credential: tokenCredential("dapi-bench"),
    transport: undiciTransport(),
    defaultModel: null,
  });
  const signal = new AbortController().signal;
  return async (model, forward) => {
    const question = { model, messages: [{ role: "user", text: prompt }], tools: [] } as const;
    for await (const batch of service.stream(question, signal)) {
      for (const part of batch) {
        if (part.type === "text-delta") forward(line(part.text));
      }
    }
  };
}

export function aiSdk(host: string): Contender {
  const provider = createOpenAICompatible({
    name: "databricks",
    baseURL: `${host}/serving-endpoints`,
    apiKey: "x",
  });
  return async (model, forward) => {
    const answer = streamText({ model: provider.chatModel(model), prompt, maxOutputTokens: 4096 });
    for await (const text of answer.textStream) forward(line(text));
  };
}
