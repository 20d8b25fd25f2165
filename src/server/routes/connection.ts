import { createRoute, z } from "@hono/zod-openapi";
import { connectionModes, connectionSteps } from "../../shared/connection.ts";
import type { Connection } from "../../shared/connection.ts";
import { redact } from "../../databricks/redact.ts";
import { CaroleError, toCaroleError } from "../../shared/errors.ts";
import type { Door } from "../door.ts";
import type { WorkspaceCredentials } from "../workspace.ts";
import { failure, json, jsonBody, queryBoolean } from "./schemas.ts";

const Step = z.object({
  name: z.enum([...connectionSteps, "chat", "proxy", "certificates", "cli"]),
  state: z.enum(["ok", "warning", "failed", "skipped", "pending"]),
  ms: z.number().nullable(),
  message: z.string(),
  hint: z.string(),
});
const ConnectionAnswer = z
  .object({
    mode: z.enum(connectionModes),
    host: z.string().nullable(),
    user: z.string().nullable(),
    simulated: z.boolean(),
    state: z.enum(["ok", "degraded", "failed", "checking"]),
    checkedAt: z.string().nullable(),
    steps: z.array(Step).readonly(),
  })
  .openapi("Connection");

const Credentials = z.strictObject({
  host: z.string().trim().min(1).max(300),
  token: z
    .string()
    .trim()
    .min(1)
    .max(5000)
    // A token goes into a header: whatever cannot stand there is no token.
    .regex(/^[\x21-\x7e]+$/, "A token has no spaces or line breaks; copy it again."),
});

const getRoute = createRoute({
  method: "get",
  path: "/api/connection",
  summary: "How the workspace is reached, step by step; check=true tries again",
  request: { query: z.strictObject({ check: queryBoolean.optional() }) },
  responses: { 200: json(ConnectionAnswer, "The state of the connection"), ...failure },
});
const putRoute = createRoute({
  method: "put",
  path: "/api/connection",
  summary: "Tries these credentials, then keeps them; they can't be read back",
  request: { body: jsonBody(Credentials) },
  responses: { 200: json(ConnectionAnswer, "The new connection"), ...failure },
});

export function connectionRoutes({ app, deps }: Door): void {
  const { databricks } = deps;

  app.openapi(getRoute, async (context) => {
    const again = context.req.valid("query").check === true;
    return context.json(
      again ? await databricks.check(context.req.raw.signal) : databricks.connection(),
      200,
    );
  });

  app.openapi(putRoute, async (context) => {
    // One person must not send everybody's words, and their forwarded tokens, to another workspace.
    const shared = (deps.identity?.source ?? "local") !== "local";
    if (deps.saveConnection === undefined || shared) {
      throw new CaroleError("configuration_invalid", "The connection is set by the environment here.", {
        hint: "Change DATABRICKS_HOST and DATABRICKS_TOKEN where Carole is started.",
      });
    }
    const { host, token } = context.req.valid("json");
    const connection = await tryOut({ host, token }, context.req.raw.signal);
    await deps.saveConnection(connection.host ?? host, token);
    deps.events.publish(context.get("ownerId"), { type: "connection-changed" });
    return context.json(connection, 200);
  });

  async function tryOut(credentials: WorkspaceCredentials, signal: AbortSignal): Promise<Connection> {
    try {
      const connection = await databricks.reconfigure(credentials, signal);
      if (connection.state === "failed") throw refusedConnection(connection);
      return connection;
    } catch (thrown) {
      throw withoutToken(toCaroleError(thrown), credentials.token);
    }
  }
}

/** People paste the token into the field of the host; what is said about the host must not repeat it then. */
function withoutToken(error: CaroleError, token: string): CaroleError {
  const clean = (text: string): string => redact(text, [token, token.toLowerCase()]);
  const { code, retryable, cause } = error;
  return new CaroleError(code, clean(error.message), { hint: clean(error.hint), retryable, cause });
}

/** Nothing was stored: the first step that failed says why. */
function refusedConnection({ steps }: Connection): CaroleError {
  const failed = steps.find(({ state }) => state === "failed");
  const code = failed?.name === "host" || failed?.name === "configuration" ? "wrong_host" : "token_refused";
  return new CaroleError(code, failed?.message ?? "The workspace did not accept these credentials.", {
    hint: failed?.hint ?? "Check the address and the token. The former connection stays in use.",
  });
}
