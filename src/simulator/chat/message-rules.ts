import type { RefusalStyle } from "../catalogue/family-profile.ts";
import type { SimulatedEndpoint } from "../catalogue/endpoint.ts";
import { badRequest, type Refusal, vendorRefusal } from "../refusal.ts";
import type { ChatMessage } from "./chat-request.ts";

const roles = new Set(["system", "user", "assistant", "tool"]);

function checkRoles(messages: readonly ChatMessage[], style: RefusalStyle): void {
  if (messages.length === 0) throw badRequest("Bad request: messages must not be empty\n");
  for (const [position, message] of messages.entries()) {
    if (
      !roles.has(message.role) &&
      !(message.role === "developer" && style !== "databricks" && style !== "claude")
    ) {
      throw badRequest(`Bad request: messages[${position}].role: unsupported role "${message.role}"\n`);
    }
    if (message.role === "system" && position > 0 && style !== "openai" && style !== "external") {
      throw badRequest("Bad request: only one system message is allowed, and it must be the first message\n");
    }
  }
  if (!messages.some((message) => message.role === "user" || message.role === "assistant")) {
    throw vendorRefusal(style, { message: "messages: at least one message is required", param: "messages" });
  }
}

const emptyText = "messages: text content blocks must be non-empty";

/** Claude's servers turn every string into a text block and refuse an empty one; null makes no block. */
function checkEmptyText(messages: readonly ChatMessage[], style: RefusalStyle): void {
  if (style !== "claude") return;
  for (const { content } of messages) {
    const blank =
      typeof content === "string"
        ? content === ""
        : content?.some((part) => part.type === "text" && part.text === "");
    if (blank === true) throw vendorRefusal(style, { message: emptyText });
  }
}

function missingResult(style: RefusalStyle, position: number, missing: readonly string[]): Refusal {
  if (style === "claude") {
    return vendorRefusal(style, {
      message: `messages.${position}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${missing.join(", ")}. Each \`tool_use\` block must have a corresponding \`tool_result\` block in the next message.`,
    });
  }
  return vendorRefusal(style, {
    message: `An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'. The following tool_call_ids did not have response messages: ${missing.join(", ")}`,
    param: `messages.[${position}].role`,
  });
}

function strayResult(style: RefusalStyle, position: number, id: string): Refusal {
  if (style === "claude") {
    return vendorRefusal(style, {
      message: `messages.${position}.content.0: unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${id}. Each \`tool_result\` block must have a corresponding \`tool_use\` block in the previous message.`,
    });
  }
  return vendorRefusal(style, {
    message: "messages with role 'tool' must be a response to a preceding message with 'tool_calls'.",
    param: `messages.[${position}].role`,
  });
}

function twice(style: RefusalStyle, position: number, id: string): Refusal {
  return vendorRefusal(style, {
    message: `messages.${position}: each tool_use must have a single result. Found multiple \`tool_result\` blocks with id: ${id}`,
    param: `messages.[${position}].tool_call_id`,
  });
}

/** Every call is answered exactly once, right after it and before anything else, and nothing answers what was not asked. */
function checkToolResults(messages: readonly ChatMessage[], style: RefusalStyle): void {
  let open: string[] = [];
  let answered = new Set<string>();
  let askedAt = 0;
  const everAsked = new Set<string>();
  for (const [position, message] of messages.entries()) {
    if (message.role === "tool") {
      const id = message.tool_call_id ?? "";
      if (answered.has(id)) throw twice(style, position, id);
      if (!open.includes(id)) throw strayResult(style, position, id);
      open = open.filter((waiting) => waiting !== id);
      answered.add(id);
      continue;
    }
    if (open.length > 0) throw missingResult(style, askedAt, open);
    answered = new Set();
    open = (message.tool_calls ?? []).map((call) => call.id);
    askedAt = position;
    for (const id of open) {
      if (everAsked.has(id) && style === "claude") {
        throw vendorRefusal(style, { message: `messages.${position}: \`tool_use\` ids must be unique` });
      }
      everAsked.add(id);
    }
  }
  if (open.length > 0) throw missingResult(style, askedAt, open);
}

const unsigned =
  "Function call is missing a thought_signature in functionCall parts. This is required for tools to work correctly, and missing thought_signature may lead to degraded model performance.";

/** Only the calls of the running turn, those after the last words of the user, have to be signed; the first of each message. */
function checkSignatures(messages: readonly ChatMessage[]): void {
  const turnStart = messages.findLastIndex((message) => message.role === "user");
  for (const message of messages.slice(turnStart + 1)) {
    const call = message.tool_calls?.[0];
    if (call === undefined) continue;
    const signed = [call, call.function].some((holder) =>
      ["thoughtSignature", "thought_signature", "extra_content"].some((key) => key in holder),
    );
    if (!signed) throw badRequest(`${unsigned} Additional data, function call \`${call.function.name}\`.`);
  }
}

export function checkMessages(
  messages: readonly ChatMessage[],
  endpoint: SimulatedEndpoint,
  style: RefusalStyle,
): void {
  checkRoles(messages, style);
  checkEmptyText(messages, style);
  checkToolResults(messages, style);
  if (endpoint.signsToolCalls) checkSignatures(messages);
  if (endpoint.refusesPrefill && messages.at(-1)?.role === "assistant") {
    throw vendorRefusal(style, {
      message:
        "This model does not support assistant message prefill. The conversation must end with a user message.",
    });
  }
}
