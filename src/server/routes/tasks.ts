import { createRoute, z } from "@hono/zod-openapi";
import { CaroleError } from "../../shared/errors.ts";
import { toldOrigins } from "../../changes/told-origins.ts";
import { TaskOrigins } from "../../shared/origin.ts";
import { seriesScopes, Task, TaskCreate, TaskPatch } from "../../shared/task.ts";
import type { Change } from "../../shared/change.ts";
import { servicesOf, userCause } from "../door.ts";
import type { Door } from "../door.ts";
import { etagOf, expectedVersion } from "../entity-tag.ts";
import { keptAlongside } from "../idempotency.ts";
import { failure, IdParams, json, jsonBody, named, pageOf } from "./schemas.ts";
import { TaskListQuery } from "./tasks-query.ts";

const TaskAnswer = named(Task, "Task");

const listRoute = createRoute({
  method: "get",
  path: "/api/tasks",
  summary: "Tasks, newest first unless sorted otherwise",
  request: { query: TaskListQuery },
  responses: { 200: json(pageOf(TaskAnswer), "A page of tasks"), ...failure },
});
const createTaskRoute = createRoute({
  method: "post",
  path: "/api/tasks",
  summary: "Makes a task",
  description:
    "Only the title is needed. Without a status it is blocked if something holds it up (an open task in blockedBy, waitingFor, blockedReason), else todo; a status that is given stays as it is.",
  request: { body: jsonBody(TaskCreate) },
  responses: { 201: json(TaskAnswer, "The task as stored"), ...failure },
});
const getRoute = createRoute({
  method: "get",
  path: "/api/tasks/{id}",
  summary: "One task, trashed ones too",
  request: { params: IdParams },
  responses: { 200: json(TaskAnswer, "The task"), ...failure },
});
const patchRoute = createRoute({
  method: "patch",
  path: "/api/tasks/{id}",
  summary:
    "Changes the fields that are named; If-Match refuses to overwrite a newer version. For a repeating task scope says whether this one time is meant or all that follow too",
  description:
    "Without a status in the patch it follows from what holds the task up: a new blocker, person or reason makes it blocked, and with the last of them gone a blocked task is todo again. Other fields leave the status alone.",
  request: {
    params: IdParams,
    query: z.strictObject({ scope: z.enum(seriesScopes).optional() }),
    body: jsonBody(TaskPatch),
  },
  responses: { 200: json(TaskAnswer, "The task as stored"), ...failure },
});
const deleteRoute = createRoute({
  method: "delete",
  path: "/api/tasks/{id}",
  summary: "Moves the task to the trash; permanent=true removes a trashed one for good",
  request: { params: IdParams, query: z.strictObject({ permanent: z.enum(["true", "false"]).optional() }) },
  responses: { 204: { description: "It is in the trash" }, ...failure },
});
const skipRoute = createRoute({
  method: "post",
  path: "/api/tasks/{id}/skip",
  summary: "Moves a repeating task to its next time without completing it",
  request: { params: IdParams },
  responses: { 200: json(TaskAnswer, "The task at its next time"), ...failure },
});
const restoreRoute = createRoute({
  method: "post",
  path: "/api/tasks/{id}/restore",
  summary: "Takes a task out of the trash",
  request: { params: IdParams },
  responses: { 200: json(TaskAnswer, "The task as stored"), ...failure },
});

const originsRoute = createRoute({
  method: "get",
  path: "/api/tasks/{id}/origins",
  summary: "What set each field of the task, how sure that was, and why",
  request: { params: IdParams },
  responses: { 200: json(TaskOrigins, "Field by field"), ...failure },
});

/** So much of a row's history is looked through; older values are told by nobody. */
const originsLookedAt = 500;

/** The row as the first change of this id left it. */
function rowAfter(changes: readonly Change[], id?: string): Task | undefined {
  return (
    changes.find((change) => change.after !== null && (id === undefined || change.taskId === id))?.after ??
    undefined
  );
}

/** The answer to a request that made one task. */
export function madeTask(changes: readonly Change[]) {
  const task = rowAfter(changes);
  if (task === undefined) throw new CaroleError("internal", "The task was not made.");
  return {
    status: 201,
    body: task,
    headers: { etag: etagOf(task), location: `/api/tasks/${task.id}` },
  } as const;
}

const shownTask = (task: Task | undefined) =>
  task === undefined ? undefined : { status: 200, body: task, headers: { etag: etagOf(task) } };

export function taskRoutes({ app, deps }: Door): void {
  app.openapi(listRoute, async (context) => {
    const page = await servicesOf(deps, context).tasks.list(context.req.valid("query"));
    return context.json(page, 200);
  });

  app.openapi(createTaskRoute, async (context) => {
    const input = context.req.valid("json");
    const alongside = keptAlongside(context, deps.clock(), madeTask);
    const changes = await servicesOf(deps, context).tasks.create([{ input }], userCause, { alongside });
    const { body, status, headers } = madeTask(changes);
    return context.json(body, status, headers);
  });

  app.openapi(getRoute, async (context) => {
    const task = await servicesOf(deps, context).tasks.get(context.req.valid("param").id);
    return context.json(task, 200, { etag: etagOf(task) });
  });

  app.openapi(originsRoute, async (context) => {
    const { id } = context.req.valid("param");
    const { tasks } = servicesOf(deps, context);
    const [task, history] = [
      await tasks.get(id),
      await tasks.history({ taskId: id, limit: originsLookedAt }),
    ];
    return context.json({ fields: toldOrigins(task, history.items) }, 200);
  });

  app.openapi(patchRoute, async (context) => {
    const { id } = context.req.valid("param");
    const { tasks } = servicesOf(deps, context);
    const { scope } = context.req.valid("query");
    const edit = {
      id,
      patch: context.req.valid("json"),
      ...versionAsked(context.req.header("if-match")),
      ...(scope === undefined ? {} : { scope }),
    };
    const alongside = keptAlongside(context, deps.clock(), (changes) => shownTask(rowAfter(changes, id)));
    const changes = await tasks.update([edit], userCause, { alongside });
    const task = rowAfter(changes, id) ?? (await tasks.get(id));
    return context.json(task, 200, { etag: etagOf(task) });
  });

  app.openapi(skipRoute, async (context) => {
    const { id } = context.req.valid("param");
    const { tasks } = servicesOf(deps, context);
    const row = { id, ...versionAsked(context.req.header("if-match")) };
    const alongside = keptAlongside(context, deps.clock(), (changes) => shownTask(rowAfter(changes, id)));
    const changes = await tasks.skip([row], userCause, { alongside });
    const task = rowAfter(changes, id) ?? (await tasks.get(id));
    return context.json(task, 200, { etag: etagOf(task) });
  });

  app.openapi(deleteRoute, async (context) => {
    const { id } = context.req.valid("param");
    const { tasks } = servicesOf(deps, context);
    const version = expectedVersion(context.req.header("if-match"));
    if (version !== undefined) await assertVersion(tasks, id, version);
    const gone = { status: 204, body: undefined, headers: {} };
    const alongside = keptAlongside(context, deps.clock(), () => gone);
    if (context.req.valid("query").permanent === "true") await tasks.purge([id], userCause, { alongside });
    else await tasks.delete([id], userCause, { alongside });
    return context.body(null, 204);
  });

  app.openapi(restoreRoute, async (context) => {
    const { id } = context.req.valid("param");
    const { tasks } = servicesOf(deps, context);
    const alongside = keptAlongside(context, deps.clock(), (changes) => shownTask(rowAfter(changes, id)));
    const changes = await tasks.restore([id], userCause, { alongside });
    const task = rowAfter(changes, id) ?? (await tasks.get(id));
    return context.json(task, 200, { etag: etagOf(task) });
  });
}

function versionAsked(ifMatch: string | undefined): { expectedVersion?: number } {
  const version = expectedVersion(ifMatch);
  return version === undefined ? {} : { expectedVersion: version };
}

async function assertVersion(
  tasks: { get(id: string): Promise<Task> },
  id: string,
  version: number,
): Promise<void> {
  if ((await tasks.get(id)).version === version) return;
  throw new CaroleError("version_conflict", "The task was changed in the meantime.", {
    hint: "Read it again, then decide.",
  });
}
