import { createRoute, z } from "@hono/zod-openapi";
import { Id } from "../../shared/id.ts";
import { mostRules, Rule, RuleChange, RuleCreate, RulePatch, RulePreview } from "../../shared/rule.ts";
import { servicesOf, userCause } from "../door.ts";
import type { Door } from "../door.ts";
import type { WrittenRule } from "../../rules/rule-service.ts";
import { expectedVersion } from "../entity-tag.ts";
import { keptAlongside } from "../idempotency.ts";
import { previewRule } from "../preview-rule.ts";
import { failure, IdParams, json, jsonBody, named, pageOf, queryInteger } from "./schemas.ts";

const RuleAnswer = named(Rule, "Rule");
const etag = ({ version }: Rule): { etag: string } => ({ etag: `"${version}"` });

const listRoute = createRoute({
  method: "get",
  path: "/api/rules",
  summary: `What was taught, oldest first; all of it, as there are at most ${mostRules}`,
  responses: { 200: json(pageOf(RuleAnswer), "The rules"), ...failure },
});
const createRuleRoute = createRoute({
  method: "post",
  path: "/api/rules",
  summary: "Keeps a rule; one about the very same thing is replaced",
  request: { body: jsonBody(RuleCreate) },
  responses: { 201: json(RuleAnswer, "The rule as stored"), ...failure },
});
const changesRoute = createRoute({
  method: "get",
  path: "/api/rules/changes",
  summary: "What happened to rules, newest first; POST /api/changes/undo takes them back by their ids",
  request: {
    query: z.strictObject({
      ruleId: Id.optional(),
      limit: queryInteger(1, 500).default(50),
      cursor: z.string().max(500).optional(),
    }),
  },
  responses: { 200: json(pageOf(named(RuleChange, "RuleChange")), "A page of their log"), ...failure },
});
const getRoute = createRoute({
  method: "get",
  path: "/api/rules/{id}",
  summary: "One rule",
  request: { params: IdParams },
  responses: { 200: json(RuleAnswer, "The rule"), ...failure },
});
const patchRoute = createRoute({
  method: "patch",
  path: "/api/rules/{id}",
  summary: "Changes a rule or switches it off; If-Match refuses to overwrite a newer version",
  request: { params: IdParams, body: jsonBody(RulePatch) },
  responses: { 200: json(RuleAnswer, "The rule as stored"), ...failure },
});
const deleteRoute = createRoute({
  method: "delete",
  path: "/api/rules/{id}",
  summary: "Removes a rule; its log keeps it, and the undo brings it back",
  request: { params: IdParams },
  responses: { 204: { description: "It applies no more" }, ...failure },
});
const previewRoute = createRoute({
  method: "get",
  path: "/api/rules/{id}/preview",
  summary: "Which of the newest tasks the rule would have touched; nothing is changed",
  request: { params: IdParams },
  responses: { 200: json(RulePreview, "How many, and the first of them"), ...failure },
});

export function ruleRoutes({ app, deps }: Door): void {
  app.openapi(listRoute, async (context) => {
    return context.json({ items: await servicesOf(deps, context).rules.list(), nextCursor: null }, 200);
  });

  app.openapi(createRuleRoute, async (context) => {
    const taught = ({ rule }: WrittenRule) =>
      ({
        status: 201,
        body: rule,
        headers: { ...etag(rule), location: `/api/rules/${rule.id}` },
      }) as const;
    const alongside = keptAlongside(context, deps.clock(), taught);
    const { rules } = servicesOf(deps, context);
    const { body, status, headers } = taught(
      await rules.create(context.req.valid("json"), userCause, { alongside }),
    );
    return context.json(body, status, headers);
  });

  // Before the one below, which would take its name for an id.
  app.openapi(changesRoute, async (context) => {
    return context.json(await servicesOf(deps, context).rules.history(context.req.valid("query")), 200);
  });

  app.openapi(getRoute, async (context) => {
    const rule = await servicesOf(deps, context).rules.get(context.req.valid("param").id);
    return context.json(rule, 200, etag(rule));
  });

  app.openapi(patchRoute, async (context) => {
    const edit = {
      id: context.req.valid("param").id,
      patch: context.req.valid("json"),
      expectedVersion: expectedVersion(context.req.header("if-match")),
    };
    const alongside = keptAlongside(context, deps.clock(), ({ rule: after }: WrittenRule) => ({
      status: 200,
      body: after,
      headers: etag(after),
    }));
    const { rule } = await servicesOf(deps, context).rules.update(edit, userCause, { alongside });
    return context.json(rule, 200, etag(rule));
  });

  app.openapi(deleteRoute, async (context) => {
    const gone = { status: 204, body: undefined, headers: {} };
    const alongside = keptAlongside<readonly RuleChange[]>(context, deps.clock(), () => gone);
    await servicesOf(deps, context).rules.remove([context.req.valid("param").id], userCause, { alongside });
    return context.body(null, 204);
  });

  app.openapi(previewRoute, async (context) => {
    const services = servicesOf(deps, context);
    const rule = await services.rules.get(context.req.valid("param").id);
    const moment = { now: deps.clock(), timeZone: deps.timeZone };
    return context.json(await previewRule(services, rule, moment), 200);
  });
}
