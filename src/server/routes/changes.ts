import { createRoute, z } from "@hono/zod-openapi";
import { Change } from "../../shared/change.ts";
import { Id } from "../../shared/id.ts";
import { RuleChange } from "../../shared/rule.ts";
import { CaroleError } from "../../shared/errors.ts";
import type { TaskService, UndoResult } from "../../tasks/task-service.ts";
import type { OwnerServices } from "../dependencies.ts";
import { keptAlongside } from "../idempotency.ts";
import { servicesOf, userCause } from "../door.ts";
import type { Door } from "../door.ts";
import { changedSince, turnsFrom } from "../turns-from.ts";
import { failure, json, jsonBody, named, pageOf, queryInteger } from "./schemas.ts";

const ChangeAnswer = named(Change, "Change");

const ChangeListQuery = z.strictObject({
  taskId: Id.optional(),
  conversationId: Id.optional(),
  messageId: Id.optional(),
  /** Only changes after this one, oldest first. */
  afterSeq: queryInteger(0, 999_999_999).optional(),
  since: z.iso.datetime({ offset: true }).optional(),
  limit: queryInteger(1, 500).default(50),
  cursor: z.string().max(500).optional(),
});

export const UndoAnswer = z.object({
  changes: z.array(ChangeAnswer).readonly(),
  rules: z.array(RuleChange).readonly().optional(),
  conflicts: z
    .array(z.object({ changeId: Id, taskId: Id, title: z.string(), message: z.string() }))
    .readonly(),
});

const UndoRequest = z
  .strictObject({ ids: z.array(Id).min(1).max(500).optional(), messageId: Id.optional() })
  .refine(
    ({ ids, messageId }) => (ids === undefined) !== (messageId === undefined),
    "Say either ids or messageId.",
  );

const listRoute = createRoute({
  method: "get",
  path: "/api/changes",
  summary: "What was changed, by whom, newest first",
  request: { query: ChangeListQuery },
  responses: { 200: json(pageOf(ChangeAnswer), "A page of the change log"), ...failure },
});
const undoRoute = createRoute({
  method: "post",
  path: "/api/changes/undo",
  summary:
    "Takes changes back: the given ones, or those of a user message and of all messages after it in its conversation",
  request: { body: jsonBody(UndoRequest) },
  responses: { 200: json(UndoAnswer, "What was taken back, and what could not be"), ...failure },
});

export function changeRoutes({ app, deps }: Door): void {
  app.openapi(listRoute, async (context) => {
    return context.json(await servicesOf(deps, context).tasks.history(context.req.valid("query")), 200);
  });

  app.openapi(undoRoute, async (context) => {
    const { ids, messageId } = context.req.valid("json");
    const services = servicesOf(deps, context);
    const selection = ids === undefined ? await turnsSince(services, messageId ?? "") : { ids };
    const alongside = keptAlongside(context, deps.clock(), (undone: UndoResult) => ({
      status: 200,
      body: undone,
      headers: {},
    }));
    return context.json(await services.tasks.undo(selection, userCause, { alongside }), 200);
  });
}

type Selection = Parameters<TaskService["undo"]>[0];

/**
 * What a user message and all messages after it in their conversation changed. The log knows messages whose conversation is
 * gone; the conversations know those that changed nothing.
 */
async function turnsSince(services: OwnerServices, messageId: string): Promise<Selection> {
  const message = await services.conversations.message(messageId);
  if (message?.role === "user") {
    return { conversationId: message.conversationId, messageIds: await turnsFrom(services, message) };
  }
  const [ofTasks, ofRules] = [
    await services.tasks.history({ messageId, limit: 1 }),
    await services.rules.history({ messageId, limit: 1 }),
  ];
  const known = ofTasks.items[0] ?? ofRules.items[0];
  if (known === undefined) {
    throw new CaroleError("not_found", "There is no such message of yours.", {
      hint: "Name one of your own messages as its conversation lists them, or ids from GET /api/changes.",
    });
  }
  const { conversationId } = known;
  if (conversationId === undefined) return { messageId };
  return { conversationId, messageIds: await changedSince(services, conversationId, messageId) };
}
