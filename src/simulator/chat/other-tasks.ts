import { z } from "zod";
import { embedText } from "../answer/embed-text.ts";
import type { SimulatedEndpoint } from "../catalogue/endpoint.ts";
import { profileOf } from "../catalogue/family-profile.ts";
import { badRequest } from "../refusal.ts";
import { hexDigest } from "../seeded-random.ts";
import { countTokens } from "../text-tokens.ts";
import type { Call } from "../workspace-state.ts";
import { toBrainInput } from "./brain-input.ts";
import { ChatRequest } from "./chat-request.ts";
import { type JsonObject, refuseUnknown } from "./decode-body.ts";

const EmbeddingsInput = z.union([z.string().min(1), z.array(z.string().min(1)).min(1).max(150)]);

function checkFields(call: Call, body: JsonObject, endpoint: SimulatedEndpoint): void {
  if (call.state.strict) refuseUnknown(body, new Set(profileOf(endpoint.family).fields));
}

/** An embeddings endpoint's answer: one direction for each text. */
export function answerEmbeddings(call: Call, body: JsonObject, endpoint: SimulatedEndpoint): Response {
  checkFields(call, body, endpoint);
  const input = EmbeddingsInput.safeParse(body["input"]);
  if (!input.success) throw badRequest('Bad request: "input" must be a text or a list of up to 150 texts\n');
  const texts = [input.data].flat();
  const tokens = texts.reduce((sum, text) => sum + countTokens(text), 0);
  const data = texts.map((text, index) => ({ index, object: "embedding", embedding: embedText(text) }));
  return Response.json({
    id: hexDigest(call.state.seed, "embeddings", call.body).slice(0, 32),
    object: "list",
    model: endpoint.vendorModel,
    data,
    usage: { prompt_tokens: tokens, total_tokens: tokens },
  });
}

/** An agent endpoint's answer, in the form of the Responses API: no tools, no stream. */
export function answerAgent(call: Call, body: JsonObject, endpoint: SimulatedEndpoint): Response {
  checkFields(call, body, endpoint);
  if (body["stream"] === true) throw badRequest("Bad request: this agent does not stream\n");
  const request = ChatRequest.safeParse({ messages: body["input"] });
  if (!request.success) throw badRequest('Bad request: "input" must be a list of messages\n');
  const { brain, timeZone } = call.state.options;
  const input = toBrainInput(request.data, {
    manner: "plain",
    fallbackNow: call.state.clock.now(),
    ...(timeZone === undefined ? {} : { fallbackTimeZone: timeZone }),
  });
  const answer = call.state.scripts.take(endpoint.name, input) ?? brain.answer(input);
  const id = hexDigest(call.state.seed, "agent", call.body).slice(0, 32);
  return Response.json({
    id: `resp_${id}`,
    object: "response",
    output: [
      {
        type: "message",
        id: `msg_${id}`,
        role: "assistant",
        content: [{ type: "output_text", text: answer.text, annotations: [] }],
      },
    ],
  });
}
