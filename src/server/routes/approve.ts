import { createRoute, z } from "@hono/zod-openapi";
import { createPartFolder } from "../../agent/fold-parts.ts";
import { resumeApproval } from "../../agent/approvals.ts";
import { Change } from "../../shared/change.ts";
import { RuleChange } from "../../shared/rule.ts";
import type { Conversation, Message } from "../../shared/conversation.ts";
import { CaroleError } from "../../shared/errors.ts";
import { resolveConversationId } from "../conversation-id.ts";
import { servicesOf } from "../door.ts";
import type { Door } from "../door.ts";
import { unknownConversation } from "../turn-request.ts";
import { ChatParams } from "./chat.ts";
import { MessageAnswer } from "./message-schema.ts";
import { failure, json, jsonBody } from "./schemas.ts";

const ApproveRequest = z.strictObject({
  approvalId: z.string().min(1).max(200),
  /** The rows ticked, by the ids in the approval's list; none means no. */
  approvedIds: z.array(z.string().min(1).max(200)).max(500),
});

const approveRoute = createRoute({
  method: "post",
  path: "/api/chat/{conversationId}/approve",
  summary: "Answers an approval: exactly what was listed is done, for the rows ticked",
  request: { params: ChatParams, body: jsonBody(ApproveRequest) },
  responses: {
    200: json(
      z.object({
        message: MessageAnswer,
        changes: z.array(Change).readonly(),
        rules: z.array(RuleChange).readonly(),
      }),
      "The message that asked, with the outcome and the receipt, and what was changed",
    ),
    ...failure,
  },
});

/** How far back an open approval is looked for. */
const searchedMessages = 50;

export function approveRoutes({ app, deps, turns }: Door): void {
  app.openapi(approveRoute, async (context) => {
    const ownerId = context.get("ownerId");
    const { conversations, approvals } = servicesOf(deps, context);
    const said = context.req.valid("param").conversationId;
    const conversationId = await resolveConversationId(conversations, ownerId, said);
    const { approvalId, approvedIds } = context.req.valid("json");
    const conversation = await conversations.get(conversationId);
    if (conversation === undefined) throw unknownConversation();
    await turns.untilIdle(ownerId, conversationId);
    assertMayChange(conversation, approvedIds);
    const asking = askingMessage(await conversations.branch(conversationId, searchedMessages), approvalId);
    const { changes, rules, parts } = await resumeApproval({
      approvals,
      tools: (inside) => deps.tools(ownerId, inside),
      conversationId,
      approvalId,
      approvedIds,
      now: deps.clock(),
      timeZone: deps.timeZone,
      // What was agreed to is done, even if the reader leaves meanwhile.
      signal: new AbortController().signal,
    });
    const folder = createPartFolder(asking.parts, asking.status);
    folder.add(parts);
    await conversations.save(asking.id, { parts: folder.parts(), status: asking.status });
    deps.events.publish(ownerId, { type: "conversation-changed", conversationId, reason: "updated" });
    return context.json({ message: { ...asking, parts: folder.parts() }, changes, rules }, 200);
  });
}

function assertMayChange(conversation: Conversation, approvedIds: readonly string[]): void {
  if (conversation.readOnly && approvedIds.length > 0) {
    throw new CaroleError("read_only", "This conversation may look, not change.", {
      hint: "Let it change things again, then agree.",
    });
  }
}

function askingMessage(branch: readonly Message[], approvalId: string): Message {
  const asking = branch.findLast(({ parts }) =>
    parts.some((part) => part.type === "data-approval" && "id" in part && part.id === approvalId),
  );
  if (asking !== undefined) return asking;
  throw new CaroleError("not_found", "There is no such approval in this conversation.", {
    hint: "Ask for the change again.",
  });
}
