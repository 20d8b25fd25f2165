import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { Turns } from "./turns.ts";
import type { AppDeps, AppEnvironment, OwnerServices } from "./dependencies.ts";

/** What a file of routes gets: where to put them, and what they may use. */
export interface Door {
  readonly app: OpenAPIHono<AppEnvironment>;
  readonly deps: AppDeps;
  readonly turns: Turns;
  /** Aborted when the server begins to close. */
  readonly closing: AbortSignal;
}

export const servicesOf = (deps: AppDeps, context: Context<AppEnvironment>): OwnerServices =>
  deps.owner(context.get("ownerId"));

/** Changes made over plain HTTP are the user's own. */
export const userCause = { actor: { type: "user" } } as const;
