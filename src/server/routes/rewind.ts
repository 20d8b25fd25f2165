import { createRoute, z } from "@hono/zod-openapi";
import { Id } from "../../shared/id.ts";
import { servicesOf } from "../door.ts";
import type { Door } from "../door.ts";
import { keptAlongside } from "../idempotency.ts";
import { rewind, type RewindResult } from "../rewind.ts";
import { unknownConversation } from "../turn-request.ts";
import { UndoAnswer } from "./changes.ts";
import { failure, IdParams, json, jsonBody } from "./schemas.ts";

const RewindRequest = z.strictObject({
  messageId: Id,
  tasks: z.boolean().default(true),
  preview: z.boolean().default(false),
});

const rewindRoute = createRoute({
  method: "post",
  path: "/api/conversations/{id}/rewind",
  summary: "Takes a message and all after it back, with the changes of tasks if asked; preview only computes",
  request: { params: IdParams, body: jsonBody(RewindRequest) },
  responses: {
    200: json(UndoAnswer.extend({ messageIds: z.array(Id).readonly() }), "What was, or would be, taken back"),
    ...failure,
  },
});

export function rewindRoutes({ app, deps, turns }: Door): void {
  app.openapi(rewindRoute, async (context) => {
    const ownerId = context.get("ownerId");
    const { id } = context.req.valid("param");
    const services = servicesOf(deps, context);
    if ((await services.conversations.get(id)) === undefined) throw unknownConversation();
    const request = { ...context.req.valid("json"), conversationId: id };
    if (!request.preview) await turns.untilIdle(ownerId, id);
    const keep = keptAlongside(context, deps.clock(), (body: RewindResult) => ({
      status: 200,
      body,
      headers: {},
    }));
    const result = await rewind(services, request, keep);
    if (!request.preview) {
      deps.events.publish(ownerId, { type: "conversation-changed", conversationId: id, reason: "updated" });
    }
    return context.json(result, 200);
  });
}
