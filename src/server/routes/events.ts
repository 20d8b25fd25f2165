import { createRoute, z } from "@hono/zod-openapi";
import { servicesOf } from "../door.ts";
import type { Door } from "../door.ts";
import { eventStream } from "../event-stream.ts";
import { sseHeaders } from "../sse.ts";
import { failure, queryInteger } from "./schemas.ts";

const eventsRoute = createRoute({
  method: "get",
  path: "/api/events",
  summary: "What happens, as it happens; Last-Event-ID gives what was missed",
  description:
    "Without Last-Event-ID it begins now. With one that is no number of this log the reader is told `reset` first: to read everything again.",
  request: {
    // For readers that can't set the header on their first request.
    query: z.strictObject({ lastEventId: queryInteger(0, 999_999_999).optional() }),
  },
  responses: {
    200: { description: "Server-sent events", content: { "text/event-stream": { schema: z.string() } } },
    ...failure,
  },
});

export function eventRoutes({ app, deps, closing }: Door): void {
  app.openapi(eventsRoute, async (context) => {
    // Nobody would read the stream, nor end it.
    if (context.req.method === "HEAD") return new Response(null, { headers: sseHeaders });
    const header = context.req.header("last-event-id");
    const said = header === undefined || header === "" ? undefined : placeIn(header);
    const stream = eventStream({
      deps,
      services: servicesOf(deps, context),
      ownerId: context.get("ownerId"),
      lastSeq: said ?? context.req.valid("query").lastEventId,
      closing,
    });
    // Whoever sees the stream begin reads the rows then: what is committed after that must come.
    await deps.events.ready?.(context.get("ownerId"));
    return new Response(stream, { headers: sseHeaders });
  });
}

/**
 * Who names no place in this log saw something, but nobody knows what. A refusal would end a browser's stream for good, so it
 * counts as a place beyond the end, whose reader is told to read everything again.
 */
const placeIn = (header: string): number =>
  /^\d{1,15}$/.test(header) ? Number(header) : Number.MAX_SAFE_INTEGER;
