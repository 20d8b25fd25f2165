import { setImmediate } from "node:timers/promises";
import { createRoute, z } from "@hono/zod-openapi";
import type { Page, Task } from "../../shared/task.ts";
import { mostStreamed, type TaskStreamLine } from "../../shared/task-stream.ts";
import { servicesOf } from "../door.ts";
import type { Door } from "../door.ts";
import { lineStream } from "../line-stream.ts";
import { accepts } from "../static-file.ts";
import { failure } from "./schemas.ts";

const contentType = "application/x-ndjson";
const streamRoute = createRoute({
  method: "get",
  path: "/api/tasks/stream",
  summary:
    "All tasks but the trash, newest first, as lines of JSON: begin with the seq after which /api/events goes on, tasks, end",
  request: { query: z.strictObject({}) },
  responses: {
    200: { description: `Lines of JSON (${contentType}), the last one of the type "end"` },
    ...failure,
  },
});

/** Enough for a screen, at once. */
const firstRows = 100;
/** Read and written in a few milliseconds: others' requests are answered in between. */
const nextRows = 200;

type ReadPage = (limit: number, cursor?: string) => Promise<Page<Task>>;

export function taskStreamRoutes({ app, deps }: Door): void {
  app.openapi(streamRoute, async (context) => {
    const { tasks, changes } = servicesOf(deps, context);
    const readPage: ReadPage = (limit, cursor) =>
      tasks.list({ trashed: false, sort: "-created", limit, cursor });
    // In this order: what is changed from here on comes with the events, whether or not a page has it already.
    const seq = await changes.lastSeq();
    const first = await readPage(firstRows);
    const gzip = accepts(context.req.header("accept-encoding") ?? "", "gzip");
    return context.body(lineStream(taskLines(seq, first, readPage), gzip), 200, {
      "content-type": contentType,
      "cache-control": "no-cache, no-transform",
      vary: "accept-encoding",
      ...(gzip ? { "content-encoding": "gzip" } : {}),
    });
  });
}

async function* taskLines(
  seq: number,
  first: Page<Task>,
  readPage: ReadPage,
): AsyncGenerator<TaskStreamLine> {
  yield { type: "begin", seq };
  yield { type: "tasks", tasks: first.items };
  let { nextCursor } = first;
  let count = first.items.length;
  while (nextCursor !== null && count < mostStreamed) {
    await setImmediate();
    const page = await readPage(Math.min(nextRows, mostStreamed - count), nextCursor);
    yield { type: "tasks", tasks: page.items };
    count += page.items.length;
    nextCursor = page.nextCursor;
  }
  yield { type: "end", complete: nextCursor === null };
}
