import { createRoute } from "@hono/zod-openapi";
import { reviewRequests } from "../../language/learned/review-requests.ts";
import { readMoment } from "../../language/moment.ts";
import { parseLine } from "../../language/parse-line.ts";
import { CaroleError } from "../../shared/errors.ts";
import { linksIn, titleWithLinks, unique } from "../../shared/links-in-text.ts";
import { ParsedLine, ParseRequest } from "../../shared/parse.ts";
import { Task, TaskCreate } from "../../shared/task.ts";
import type { Context } from "hono";
import type { AppEnvironment } from "../dependencies.ts";
import { servicesOf, userCause } from "../door.ts";
import type { Door } from "../door.ts";
import { keptAlongside } from "../idempotency.ts";
import { fillPriority } from "../../tools/fill-unsaid.ts";
import { invalidRequest } from "../validation.ts";
import { failure, json, jsonBody, named } from "./schemas.ts";
import { madeTask } from "./tasks.ts";

const parseRoute = createRoute({
  method: "post",
  path: "/api/parse",
  summary: "What a line of text says; nothing is changed",
  request: { body: jsonBody(ParseRequest) },
  responses: {
    200: json(named(ParsedLine, "ParsedLine"), "The fields, where they stand, and what is asked for"),
    ...failure,
  },
});
const quickRoute = createRoute({
  method: "post",
  path: "/api/tasks/quick",
  summary: "Makes a task from one line, such as: Send report tomorrow 5pm #finance p1",
  request: { body: jsonBody(ParseRequest) },
  responses: { 201: json(named(Task, "Task"), "The task as stored"), ...failure },
});

export function parseRoutes({ app, deps }: Door): void {
  const read = async (context: Context<AppEnvironment>, { text, now, timeZone }: ParseRequest) => {
    const moment = readMoment({ now, timeZone }, { instant: deps.clock(), timeZone: deps.timeZone });
    const phrases = await servicesOf(deps, context).rules.phrases();
    return { text, moment: { ...moment, phrases } };
  };

  app.openapi(parseRoute, async (context) => {
    const { text, moment } = await read(context, context.req.valid("json"));
    return context.json(parseLine(text, { ...moment, review: reviewRequests }), 200);
  });

  app.openapi(quickRoute, async (context) => {
    const { text, moment } = await read(context, context.req.valid("json"));
    // Whatever it says, it becomes a task, with the title that the chips showed.
    const input = creationFrom(parseLine(text, moment));
    const origins = Object.fromEntries(Object.keys(input).map((field) => [field, inWords]));
    const creation = fillPriority({ input, origins }, moment, text);
    const alongside = keptAlongside(context, deps.clock(), madeTask);
    const changes = await servicesOf(deps, context).tasks.create([creation], userCause, {
      alongside,
    });
    const { body, status, headers } = madeTask(changes);
    return context.json(body, status, headers);
  });
}

const inWords = { by: "words", sure: 1 } as const;

/** The row that a line describes; what was not said is left to the service. */
function creationFrom(line: ParsedLine): TaskCreate {
  if (line.title.trim() === "") {
    throw new CaroleError("invalid_request", "text: There is no title in this line.", {
      hint: "Write what is to be done, such as: Call the dentist tomorrow at 9.",
    });
  }
  const { due, repeat, priority, tags, assignee, estimateMinutes, notes } = line;
  const { title, links: inTitle } = titleWithLinks(line.title);
  const links = unique([...inTitle, ...linksIn(notes ?? "")]);
  const said = {
    title,
    links: links.length === 0 ? null : links,
    due,
    repeat,
    priority,
    tags,
    assignee,
    estimateMinutes,
    notes,
  };
  const checked = TaskCreate.safeParse(
    Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null)),
  );
  if (!checked.success) throw invalidRequest(checked.error, "text");
  return checked.data;
}
