import { OpenAPIHono } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { methodNotAllowed } from "hono/method-not-allowed";
import type { Context, MiddlewareHandler } from "hono";
import { maxProxyBody } from "../databricks/proxy.ts";
import { CaroleError, toCaroleError } from "../shared/errors.ts";
import type { AppDeps, AppEnvironment } from "./dependencies.ts";
import { errorResponse, errorStatus, fromHttpException } from "./errors.ts";
import { bodyGuard } from "./guards/body-limit.ts";
import { hostGuard } from "./guards/host.ts";
import { originGuard } from "./guards/origin.ts";
import { idempotency } from "./idempotency.ts";
import { localIdentity, type Peer } from "./identity.ts";
import { describeThrown } from "./log.ts";
import { requestContext } from "./request-context.ts";
import { allRoutes } from "./routes/index.ts";
import { securityHeaders } from "./security-headers.ts";
import { staticPages } from "./static-pages.ts";
import { Turns } from "./turns.ts";
import { invalidRequest } from "./validation.ts";

export type { AppDeps, GuardOptions, OwnerServices } from "./dependencies.ts";

/**
 * Where `Idempotency-Key` counts: all writes but streams and what the workspace answers itself. The star stands for the
 * address without anything behind it too, so each is named once.
 */
const idempotentPaths = [
  "/api/tasks/*",
  "/api/changes/*",
  "/api/conversations/*",
  "/api/rules/*",
  "/api/plan/apply",
];

/** The door as an app, and how it closes. */
export interface CaroleApp extends OpenAPIHono<AppEnvironment> {
  /** Ends event readers at once, takes no new turns and gives running answers `graceMs` to end. */
  drain(graceMs: number): Promise<void>;
}

/** The HTTP door: guards first, then who asks, then the routes. Works in memory (`app.request`) and over a socket. */
export function createApp(deps: AppDeps): CaroleApp {
  const app = new OpenAPIHono<AppEnvironment>({
    defaultHook: (result) => {
      if (!result.success) throw invalidRequest(result.error, result.target);
    },
  });
  const identity = deps.identity ?? localIdentity;
  const behindProxy = identity.source === "databricks-apps";
  const turns = new Turns(deps);
  const closing = new AbortController();
  answerFailures(app, deps);
  app.use(requestContext(deps.log), securityHeaders, hostGuard(deps.guards, behindProxy));
  app.use("/api/*", originGuard(deps.guards, behindProxy), bodyGuards(deps.guards.maxBodyBytes));
  app.use("/api/*", async function identify(context, next) {
    // Whoever watches over the process is nobody's user, and learns nothing of any.
    if (context.req.path !== "/api/health") {
      context.set(
        "ownerId",
        identity.ownerOf((name) => context.req.header(name), peerOf(context)),
      );
    }
    await next();
  });
  refuseMethods(app);
  for (const path of idempotentPaths) app.use(path, idempotency(deps));
  allRoutes({ app, deps, turns, closing: closing.signal });
  return Object.assign(app, {
    drain(graceMs: number): Promise<void> {
      closing.abort();
      return turns.drain(graceMs);
    },
  });
}

function peerOf(context: Context<AppEnvironment>): Peer {
  const incoming = context.env?.incoming;
  return {
    address: incoming?.socket.remoteAddress,
    times: (header) => {
      const names = incoming?.rawHeaders.filter((_text, index) => index % 2 === 0) ?? [];
      return names.filter((name) => name.toLowerCase() === header.toLowerCase()).length;
    },
  };
}

/** Other people's programs send whole conversations, to the workspace and as the AI SDK's body of a chat. */
function bodyGuards(maxBytes: number): MiddlewareHandler<AppEnvironment> {
  const own = bodyGuard(maxBytes);
  const conversations = bodyGuard(Math.max(maxBytes, maxProxyBody));
  return (context, next) => {
    const { path } = context.req;
    const whole = path === "/api/chat" || path.startsWith("/api/databricks/");
    return (whole ? conversations : own)(context, next);
  };
}

function answerFailures(app: OpenAPIHono<AppEnvironment>, deps: AppDeps): void {
  app.onError((thrown, context) => {
    const requestId = context.get("requestId");
    if (thrown instanceof HTTPException) {
      const { error, status } = fromHttpException(thrown);
      return errorResponse(context, error, requestId, status);
    }
    const error = toCaroleError(thrown);
    if (errorStatus(error) >= 500) {
      const facts = { requestId, path: context.req.path, code: error.code };
      // What we did not foresee needs its stack; the rest says by its code what it is.
      if (error.code === "internal")
        deps.log.error("request-failed", { ...facts, thrown: describeThrown(thrown) });
      else deps.log.warn("request-failed", { ...facts, message: error.message });
    }
    return errorResponse(context, error, requestId);
  });
  const pages = deps.staticFolder === null ? undefined : staticPages(deps.staticFolder);
  app.notFound(async (context) => {
    const page = await pages?.(context);
    if (page !== undefined) return page;
    const error = new CaroleError("not_found", "There is nothing at this address.", {
      hint: "GET /api/openapi.json lists what there is.",
    });
    return errorResponse(context, error, context.get("requestId"));
  });
}

function refuseMethods(app: OpenAPIHono<AppEnvironment>): void {
  app.use(
    "/api/*",
    methodNotAllowed({
      app,
      onMethodNotAllowed: (context, methods) => {
        const allowed = methods.join(", ");
        const error = new CaroleError("invalid_request", `${context.req.method} is not possible here.`, {
          hint: `This address takes ${allowed}.`,
        });
        const response = errorResponse(context, error, context.get("requestId"), 405);
        response.headers.set("allow", allowed);
        return response;
      },
    }),
  );
}
