import { z } from "@hono/zod-openapi";
import { Conversation, messageStatuses } from "../../shared/conversation.ts";
import type { MessagePart } from "../../shared/conversation.ts";
import { Id } from "../../shared/id.ts";

const isPart = (value: unknown): value is MessagePart =>
  typeof value === "object" && value !== null && "type" in value;

/** Parts stand as they were streamed; their forms are the AI SDK's, so they are not listed a second time here. */
const Part = z.custom<MessagePart>(isPart).openapi({
  type: "object",
  description: "A part of a UIMessage of the AI SDK: text, reasoning, step-start, tool-…, data-…",
});

export const MessageAnswer = z
  .object({
    id: Id,
    conversationId: Id,
    parentId: Id.nullable(),
    role: z.enum(["user", "assistant"]),
    status: z.enum(messageStatuses),
    parts: z.array(Part).readonly(),
    model: z.string().nullable(),
    usage: z.object({ inputTokens: z.number().nullable(), outputTokens: z.number().nullable() }).nullable(),
    createdAt: z.string(),
    versions: z.array(Id).readonly(),
  })
  .openapi("Message");

export const ConversationFull = z
  .object({ ...Conversation.shape, messages: z.array(MessageAnswer).readonly(), answering: z.boolean() })
  .openapi("ConversationWithMessages");
