import type { z } from "zod";
import type { FamilyProfile } from "../catalogue/family-profile.ts";
import { badRequest, type Refusal, undecodable } from "../refusal.ts";
import { ChatRequest } from "./chat-request.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The body as a JSON object, or the decoder's own words why it is none. */
export function parseJsonObject(text: string): JsonObject {
  if (text.trim() === "") throw undecodable("EOF");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser's own words differ from one runtime to the next, so they are not passed on.
    const cut = !/[}\]]\s*$/.test(text);
    throw undecodable(cut ? "unexpected EOF" : "json: syntax error in request body");
  }
  if (!isJsonObject(value)) throw undecodable("json: cannot unmarshal request body into an object");
  return value;
}

const messageFields = new Set(["role", "content", "tool_calls", "tool_call_id", "name"]);
const callFields = new Set(["id", "type", "function", "index"]);
const functionFields = new Set(["name", "arguments"]);
const signatureFields = new Set(["thoughtSignature", "thought_signature", "extra_content"]);

function unknownField(name: string): Refusal {
  return undecodable(`json: unknown field "${name}"`);
}

/** A key counts as sent whatever its value, null too. */
export function refuseUnknown(object: JsonObject, known: ReadonlySet<string>): void {
  const stranger = Object.keys(object).find((key) => !known.has(key));
  if (stranger !== undefined) throw unknownField(stranger);
}

function refuseUnknownInside(request: ChatRequest, profile: FamilyProfile, signed: boolean): void {
  const looseMessages = profile.refusals === "openai" || profile.refusals === "external";
  const known = looseMessages
    ? new Set([...messageFields, "refusal", "annotations", "audio"])
    : messageFields;
  const calls = signed ? new Set([...callFields, ...signatureFields]) : callFields;
  for (const message of request.messages) {
    refuseUnknown(message, known);
    for (const call of message.tool_calls ?? []) {
      refuseUnknown(call, calls);
      refuseUnknown(
        call.function,
        signed ? new Set([...functionFields, ...signatureFields]) : functionFields,
      );
    }
  }
  for (const tool of request.tools ?? []) {
    if (!profile.takesStrictTools && "strict" in tool.function) throw unknownField("strict");
  }
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "boolean" ? "bool" : typeof value;
}

function mismatch(body: JsonObject, issue: z.core.$ZodIssue): Refusal {
  const path = issue.path.filter((step) => typeof step === "string").join(".");
  let value: unknown = body;
  for (const step of issue.path)
    value = isJsonObject(value) || Array.isArray(value) ? Reflect.get(value, step) : undefined;
  if (value === undefined) {
    return badRequest(`Bad request: missing required field "${issue.path.join(".")}"\n`);
  }
  return undecodable(`json: cannot unmarshal ${typeName(value)} into field ChatCompletionRequest.${path}`);
}

/** The chat request, decoded as strictly as this family's servers do it. */
export function decodeChatBody(
  body: JsonObject,
  profile: FamilyProfile,
  options: { readonly strict: boolean; readonly signed: boolean },
): ChatRequest {
  if (options.strict) refuseUnknown(body, new Set(profile.fields));
  const parsed = ChatRequest.safeParse(body);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw issue === undefined ? badRequest("Bad request") : mismatch(body, issue);
  }
  if (options.strict) refuseUnknownInside(parsed.data, profile, options.signed);
  return parsed.data;
}
