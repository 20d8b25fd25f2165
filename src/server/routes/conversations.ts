import { createRoute, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { ConversationWrites } from "../../shared/alongside.ts";
import { Conversation, ConversationCreate, ConversationPatch } from "../../shared/conversation.ts";
import type { ConversationWithMessages } from "../../shared/conversation.ts";
import { Id, newId } from "../../shared/id.ts";
import type { AppEnvironment } from "../dependencies.ts";
import { servicesOf } from "../door.ts";
import type { Door } from "../door.ts";
import { writeOnce } from "../idempotency.ts";
import { withReceiptsNow, type ReceiptReading } from "../receipts-now.ts";
import { modelOfTurn } from "../turn-model.ts";
import { unknownConversation } from "../turn-request.ts";
import { ConversationFull } from "./message-schema.ts";
import { failure, IdParams, json, jsonBody, named, pageOf, queryInteger } from "./schemas.ts";

const ConversationAnswer = named(Conversation, "Conversation");
/** The newest messages of a branch that are handed out at once. */
const shownMessages = 500;

const listRoute = createRoute({
  method: "get",
  path: "/api/conversations",
  summary: "Conversations, pinned first, then newest activity first",
  request: {
    query: z.strictObject({
      q: z.string().max(500).optional(),
      limit: queryInteger(1, 500).default(50),
      cursor: z.string().max(500).optional(),
    }),
  },
  responses: { 200: json(pageOf(ConversationAnswer), "A page of conversations"), ...failure },
});
const createConversationRoute = createRoute({
  method: "post",
  path: "/api/conversations",
  summary: "Begins an empty conversation",
  request: { body: jsonBody(ConversationCreate) },
  responses: { 201: json(ConversationAnswer, "The conversation"), ...failure },
});
const getRoute = createRoute({
  method: "get",
  path: "/api/conversations/{id}",
  summary: "One conversation with the messages of the branch shown",
  request: { params: IdParams },
  responses: { 200: json(ConversationFull, "The conversation and its messages"), ...failure },
});
const patchRoute = createRoute({
  method: "patch",
  path: "/api/conversations/{id}",
  summary: "Renames, pins, switches the model, pauses the assistant's hands",
  request: { params: IdParams, body: jsonBody(ConversationPatch) },
  responses: { 200: json(ConversationAnswer, "The conversation"), ...failure },
});
const headRoute = createRoute({
  method: "put",
  path: "/api/conversations/{id}/head",
  summary: "Shows the branch through this message: another version of an edited message, or of an answer",
  request: { params: IdParams, body: jsonBody(z.strictObject({ messageId: Id })) },
  responses: { 200: json(ConversationFull, "The conversation with the messages now shown"), ...failure },
});
const deleteRoute = createRoute({
  method: "delete",
  path: "/api/conversations/{id}",
  summary: "Deletes the conversation; its tasks stay",
  request: { params: IdParams },
  responses: { 204: { description: "It is deleted" }, ...failure },
});

const gone = { status: 204, body: undefined, headers: {} } as const;

export function conversationRoutes({ app, deps, turns }: Door): void {
  app.openapi(listRoute, async (context) => {
    return context.json(await servicesOf(deps, context).conversations.list(context.req.valid("query")), 200);
  });

  app.openapi(createConversationRoute, async (context) => {
    const { title = "", model: wanted } = context.req.valid("json");
    const model = wanted === undefined ? null : await modelOfTurn(deps, wanted, null);
    const at = deps.clock().toISOString();
    const conversation: Conversation = {
      id: newId(),
      title,
      pinned: false,
      model,
      readOnly: false,
      createdAt: at,
      updatedAt: at,
    };
    const headers = { location: `/api/conversations/${conversation.id}` };
    await writeOnce(
      context,
      deps,
      ({ conversations }) => conversations.create(conversation),
      () => ({ status: 201, body: conversation, headers }),
    );
    tell(context.get("ownerId"), conversation.id, "created");
    return context.json(conversation, 201, headers);
  });

  app.openapi(getRoute, async (context) => {
    const { id } = context.req.valid("param");
    await turns.settled(context.get("ownerId"), id);
    return context.json(await shown(context, id, servicesOf(deps, context)), 200);
  });

  app.openapi(headRoute, async (context) => {
    const { id } = context.req.valid("param");
    // The branch that is being written must stay the one shown: its answer would vanish under its reader.
    await turns.untilIdle(context.get("ownerId"), id);
    const { messageId } = context.req.valid("json");
    const now = await writeOnce(
      context,
      deps,
      async (inside) => {
        await inside.conversations.setHead(id, messageId);
        const { conversations, changes, ruleLog, tasks } = inside;
        const rules = { history: ruleLog.list };
        return shown(context, id, { conversations, changes, rules, tasks });
      },
      (body) => ({ status: 200, body, headers: {} }),
    );
    tell(context.get("ownerId"), id, "updated");
    return context.json(now, 200);
  });

  app.openapi(patchRoute, async (context) => {
    const { id } = context.req.valid("param");
    const said = context.req.valid("json");
    const patch =
      said.model === undefined ? said : { ...said, model: await modelOfTurn(deps, said.model, null) };
    const conversation = await writeOnce(
      context,
      deps,
      async ({ conversations }) => {
        const written = await conversations.update(id, patch);
        if (written === undefined) throw unknownConversation();
        return written;
      },
      (body) => ({ status: 200, body, headers: {} }),
    );
    tell(context.get("ownerId"), id, "updated");
    return context.json(conversation, 200);
  });

  app.openapi(deleteRoute, async (context) => {
    const { id } = context.req.valid("param");
    const ownerId = context.get("ownerId");
    await turns.stop(ownerId, id);
    await writeOnce(
      context,
      deps,
      async ({ conversations }) => {
        if (!(await conversations.delete(id, deps.clock().toISOString()))) throw unknownConversation();
      },
      () => gone,
    );
    tell(ownerId, id, "deleted");
    return context.body(null, 204);
  });

  async function shown(
    context: Context<AppEnvironment>,
    id: string,
    reading: ReceiptReading & { readonly conversations: Pick<ConversationWrites, "get" | "branch"> },
  ): Promise<ConversationWithMessages> {
    const { conversations } = reading;
    const conversation = await conversations.get(id);
    if (conversation === undefined) throw unknownConversation();
    const messages = await conversations.branch(id, shownMessages);
    const answering = turns.isAnswering(context.get("ownerId"), id, messages);
    return { ...conversation, messages: await withReceiptsNow(messages, reading), answering };
  }

  function tell(ownerId: string, conversationId: string, reason: "created" | "updated" | "deleted"): void {
    deps.events.publish(ownerId, { type: "conversation-changed", conversationId, reason });
  }
}
