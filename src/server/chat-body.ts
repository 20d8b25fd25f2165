import { z } from "@hono/zod-openapi";
import { Id } from "../shared/id.ts";
import { TimeZone } from "../shared/task.ts";
import { invalidRequest } from "./validation.ts";

/** Our own form: the new message only, as the history is the server's. */
export const ChatRequest = z.strictObject({
  conversationId: Id.optional(),
  message: z.string(),
  model: z.string().min(1).max(200).optional(),
  /** A user message of this conversation to run again with this text; its old branch stays as a version. */
  replaces: Id.optional(),
  /** The question that this message answers. */
  questionId: z.string().min(1).max(200).optional(),
  timeZone: TimeZone.optional(),
  /** Minutes of work that fit the reader's day, for plans; without it nothing is held against the day. */
  capacityMinutes: z.int().min(1).max(1440).optional(),
});
export type ChatRequest = z.infer<typeof ChatRequest>;

const UiMessagePart = z.looseObject({ type: z.string(), text: z.string().optional() });
const UiMessage = z.looseObject({
  id: z.string().max(200).optional(),
  role: z.enum(["user", "assistant", "system"]),
  parts: z.array(UiMessagePart).max(1000).optional(),
  content: z.string().optional(),
});

/** What the AI SDK's `DefaultChatTransport` sends; of its messages only the last one of the user is read. */
const UiChatRequest = z.looseObject({
  id: z.string().min(1).max(200).optional(),
  messages: z.array(UiMessage).min(1).max(10_000),
  trigger: z.enum(["submit-message", "regenerate-message"]).optional(),
  messageId: z.string().max(200).optional(),
  model: z.string().min(1).max(200).optional(),
  timeZone: TimeZone.optional(),
});
type UiChatRequest = z.infer<typeof UiChatRequest>;

export type ChatBody =
  | { readonly form: "ours"; readonly body: ChatRequest }
  | { readonly form: "ui"; readonly body: UiChatRequest };

/** The body as the API's description shows it; which of the two forms it has is found by `readChatBody`. */
export const ChatBodyDocument = z.looseObject({}).openapi({
  type: "object",
  description: "Carole's own form, or the AI SDK's { id, messages, trigger }.",
  example: { message: "Create a task to review the quarterly budget" },
});

/** Either form; what is wrong is told about the one that was meant. */
export function readChatBody(raw: Readonly<Record<string, unknown>>): ChatBody {
  if ("messages" in raw) {
    const ui = UiChatRequest.safeParse(raw);
    if (!ui.success) throw invalidRequest(ui.error, "json");
    return { form: "ui", body: ui.data };
  }
  const ours = ChatRequest.safeParse(raw);
  if (!ours.success) throw invalidRequest(ours.error, "json");
  return { form: "ours", body: ours.data };
}

/** The text of the user's newest message. */
export function lastUserText({ messages }: UiChatRequest): string {
  const last = messages.findLast(({ role }) => role === "user");
  if (last === undefined) return "";
  const texts = (last.parts ?? []).flatMap((part) => (part.type === "text" ? [part.text ?? ""] : []));
  // Each part is a paragraph of its own: two words must not grow together.
  return texts.filter((text) => text !== "").join("\n") || (last.content ?? "");
}
