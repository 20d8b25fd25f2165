import { createRoute, z } from "@hono/zod-openapi";
import { readAssumption } from "../../language/read-assumption.ts";
import { momentAt } from "../../language/moment.ts";
import { Change } from "../../shared/change.ts";
import { CaroleError } from "../../shared/errors.ts";
import { Id } from "../../shared/id.ts";
import { Due, TimeZone } from "../../shared/task.ts";
import { Assumption, Proposal } from "../../shared/what-if.ts";
import { applyMoves, suppose } from "../../tasks/suppose.ts";
import { servicesOf, userCause } from "../door.ts";
import type { Door } from "../door.ts";
import { keptAlongside } from "../idempotency.ts";
import { failure, json, jsonBody, named } from "./schemas.ts";

const WhatIfRequest = z
  .strictObject({
    /** In words: "suppose I'm away Thursday". */
    text: z.string().min(1).max(500).optional(),
    assumption: Assumption.optional(),
    /** Minutes of work of an ordinary day. */
    capacityMinutes: z.int().min(1).max(1440).optional(),
    timeZone: TimeZone.optional(),
  })
  .refine(
    ({ text, assumption }) => (text === undefined) !== (assumption === undefined),
    "Say either text or assumption.",
  );

const ApplyRequest = z.strictObject({
  /** Exactly as they were proposed. */
  moves: z
    .array(z.strictObject({ taskId: Id, version: z.int().min(1), to: Due }))
    .min(1)
    .max(500),
});

const whatIfRoute = createRoute({
  method: "post",
  path: "/api/plan/what-if",
  summary: "What slips if something is supposed, and what it would take; changes nothing",
  request: { body: jsonBody(WhatIfRequest) },
  responses: { 200: json(named(Proposal, "Proposal"), "What slips, and where it could go"), ...failure },
});
const applyRoute = createRoute({
  method: "post",
  path: "/api/plan/apply",
  summary: "Applies proposed moves, all or nothing, on the versions that were shown",
  request: { body: jsonBody(ApplyRequest) },
  responses: {
    200: json(z.object({ changes: z.array(named(Change, "Change")).readonly() }), "What was changed"),
    ...failure,
  },
});

export function whatIfRoutes({ app, deps }: Door): void {
  app.openapi(whatIfRoute, async (context) => {
    const { text, assumption, capacityMinutes, timeZone = deps.timeZone } = context.req.valid("json");
    const { tasks } = servicesOf(deps, context);
    const now = deps.clock();
    const supposed = assumption ?? (await readSaid(tasks, text ?? "", now, timeZone));
    const proposal = await suppose(tasks, supposed, {
      now,
      timeZone,
      ...(capacityMinutes === undefined ? {} : { capacityMinutes }),
    });
    return context.json(proposal, 200);
  });

  app.openapi(applyRoute, async (context) => {
    const { moves } = context.req.valid("json");
    const alongside = keptAlongside(context, deps.clock(), (changes) => ({
      status: 200,
      body: { changes },
      headers: {},
    }));
    const { tasks } = servicesOf(deps, context);
    const changes = await applyMoves(tasks, moves, userCause, { alongside });
    return context.json({ changes }, 200);
  });
}

async function readSaid(
  tasks: ReturnType<typeof servicesOf>["tasks"],
  text: string,
  now: Date,
  timeZone: string,
): Promise<Assumption> {
  const said = readAssumption(text, momentAt(now, timeZone));
  if (said === undefined) {
    throw new CaroleError("invalid_request", "text: I can't tell what to suppose.", {
      hint: "Write it as “suppose I'm away Thursday” or “what if the launch moves to Friday”.",
    });
  }
  if (said.kind !== "moved") return said;
  const words = said.reference.replace(/^(?:the|my|our)\s+/i, "");
  const [first, second] = await tasks.search(words, 5);
  const sameTitle = first?.title.toLowerCase() === words.toLowerCase();
  if (first === undefined || (second !== undefined && !sameTitle)) {
    throw new CaroleError(
      "invalid_request",
      first === undefined
        ? `There is no open task for “${words}”.`
        : `More than one task fits “${words}”: “${first.title}”, “${second?.title ?? ""}”.`,
      { hint: "Name the task by its whole title." },
    );
  }
  return { kind: "moved", taskId: first.id, due: said.due };
}
