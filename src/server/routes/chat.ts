import { createRoute, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { Id, newId } from "../../shared/id.ts";
import { ChatBodyDocument, lastUserText, readChatBody } from "../chat-body.ts";
import type { ChatBody } from "../chat-body.ts";
import { conversationIdFor, resolveConversationId } from "../conversation-id.ts";
import type { AppEnvironment } from "../dependencies.ts";
import { servicesOf } from "../door.ts";
import type { Door } from "../door.ts";
import { personalWorkspace } from "../personal-workspace.ts";
import { chatStreamHeaders } from "../sse.ts";
import { unknownConversation } from "../turn-request.ts";
import type { TurnRequest } from "../turn-request.ts";
import { failure, jsonBody } from "./schemas.ts";

const eventStream = {
  description: "The AI SDK's UI message stream, with Carole's data parts",
  content: { "text/event-stream": { schema: z.string() } },
};
/** Ours, or a chat client's own. */
export const ChatParams = z.strictObject({
  conversationId: z
    .string()
    .min(1)
    .max(200)
    .openapi({ param: { name: "conversationId", in: "path" } }),
});

const chatRoute = createRoute({
  method: "post",
  path: "/api/chat",
  summary: "Says something to Carole; the answer streams, and goes on when the reader leaves",
  request: { body: jsonBody(ChatBodyDocument) },
  responses: { 200: eventStream, ...failure },
});
const joinRoute = createRoute({
  method: "get",
  path: "/api/chat/{conversationId}/stream",
  summary: "Joins a running answer from its start, or after Last-Event-ID",
  description:
    "A Last-Event-ID that is none of this answer's is read as none: the answer comes from its start.",
  request: { params: ChatParams },
  responses: { 200: eventStream, 204: { description: "None is running" }, ...failure },
});
const stopRoute = createRoute({
  method: "post",
  path: "/api/chat/{conversationId}/stop",
  summary: "Ends the running answer; its text stays",
  request: { params: ChatParams },
  responses: { 204: { description: "Nothing is running any more" }, ...failure },
});

export function chatRoutes({ app, deps, turns }: Door): void {
  app.openapi(chatRoute, async (context) => {
    const request = await turnRequest(context, readChatBody(context.req.valid("json")));
    const turn = await turns.start(request);
    return new Response(turn.log.read(), { headers: chatStreamHeaders });
  });

  app.openapi(joinRoute, async (context) => {
    const said = context.req.valid("param").conversationId;
    const ownerId = context.get("ownerId");
    // A chat client asks about its own id before it has said anything: there is nothing to join, and nothing wrong.
    const id = Id.safeParse(said).success
      ? await knownConversation(context, said)
      : conversationIdFor(ownerId, said);
    const log = await turns.join(ownerId, id, context.get("requestId"));
    if (log === undefined) return new Response(null, { status: 204 });
    // Nobody would read the stream, nor end it.
    if (context.req.method === "HEAD") return new Response(null, { headers: chatStreamHeaders });
    return new Response(log.read(context.req.header("last-event-id")), { headers: chatStreamHeaders });
  });

  app.openapi(stopRoute, async (context) => {
    const ownerId = context.get("ownerId");
    const said = context.req.valid("param").conversationId;
    // A running answer is found without asking the database, which may be busy with another write.
    const id = turns.isBusy(ownerId, said) ? said : await knownConversation(context, said);
    await turns.stop(ownerId, id);
    return new Response(null, { status: 204 });
  });

  async function knownConversation(context: Context<AppEnvironment>, said: string): Promise<string> {
    const { conversations } = servicesOf(deps, context);
    const id = await resolveConversationId(conversations, context.get("ownerId"), said);
    const busy = turns.isBusy(context.get("ownerId"), id);
    if (!busy && (await conversations.get(id)) === undefined) throw unknownConversation();
    return id;
  }

  async function turnRequest(context: Context<AppEnvironment>, said: ChatBody): Promise<TurnRequest> {
    const ownerId = context.get("ownerId");
    const common = {
      ownerId,
      requestId: context.get("requestId"),
      answeredBy: personalWorkspace(deps, context),
      model: said.body.model,
      timeZone: said.body.timeZone ?? deps.timeZone,
    };
    if (said.form === "ours") {
      const { conversationId, message, replaces, questionId, capacityMinutes } = said.body;
      const place =
        conversationId === undefined
          ? ({ conversationId: newId(), mayCreate: "new" } as const)
          : { conversationId, mayCreate: false };
      return { ...common, ...place, text: message, replaces, questionId, capacityMinutes };
    }
    const { conversations } = servicesOf(deps, context);
    const conversationId = await resolveConversationId(conversations, ownerId, said.body.id ?? newId());
    const again = said.body.trigger === "regenerate-message";
    return {
      ...common,
      conversationId,
      mayCreate: true,
      text: lastUserText(said.body),
      replaces: again ? "last" : undefined,
    };
  }
}
