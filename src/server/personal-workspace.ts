import type { Context } from "hono";
import { CaroleError } from "../shared/errors.ts";
import type { AppDeps, AppEnvironment } from "./dependencies.ts";
import type { PersonalWorkspace } from "./workspace.ts";

/**
 * The workspace as the person behind this request sees it; undefined where the server asks with its own credentials.
 * The token stays within what is returned, for as long as an answer needs it: no log, no store, no other request sees it.
 */
export function personalWorkspace(
  { identity, modelFor }: AppDeps,
  context: Context<AppEnvironment>,
): PersonalWorkspace | undefined {
  if (identity?.source !== "databricks-apps" || modelFor === undefined) return undefined;
  const token = context.req.header("x-forwarded-access-token")?.trim();
  if (token === undefined || token === "") return undefined;
  // Going on with the server's own rights instead could show people what they may not see.
  if (!/^[\x21-\x7e]{1,16000}$/.test(token)) {
    throw new CaroleError("unauthorized", "The sign-in that Databricks Apps handed on can't be used.", {
      hint: "Reload the page, or sign out of the workspace and in again.",
    });
  }
  return modelFor(token);
}
