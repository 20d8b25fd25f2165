import { CaroleError } from "../shared/errors.ts";
import type { Credential } from "./credential.ts";
import { factsOfResponse } from "./error-facts.ts";
import { errorFromFacts, errorFromRedirect } from "./error-table.ts";
import { errorFromNetwork } from "./network-error.ts";
import { redact } from "./redact.ts";
import { RefreshingToken, type IssuedToken } from "./refreshing-token.ts";
import { systemTiming, type Timing } from "./timing.ts";
import type { Transport } from "./transport.ts";

export interface OAuthOptions {
  readonly host: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Scoped secrets refuse `all-apis`, so it can be narrowed. */
  readonly scope?: string | null;
  readonly transport: Transport;
  readonly timing?: Timing;
  /** For people: where the client id came from. */
  readonly source?: string;
}

/** A service principal signs in with its id and secret (OAuth machine to machine), as on Databricks Apps. */
export function oauthCredential(options: OAuthOptions): Credential {
  const timing = options.timing ?? systemTiming;
  const token = new RefreshingToken(timing, (signal) => issue(options, timing, signal));
  return {
    kind: "oauth-m2m",
    describe: `a service principal (client id from ${options.source ?? "the settings"})`,
    headers: async (signal) => ({ authorization: `Bearer ${await token.get(signal)}` }),
    expiresAt: () => token.expiresAt,
    renew: () => {
      token.forget();
      return true;
    },
  };
}

async function issue(options: OAuthOptions, timing: Timing, signal: AbortSignal): Promise<IssuedToken> {
  const endpoint = await tokenEndpoint(options, timing, signal);
  const began = timing.now();
  const body = await json(options, timing, signal, {
    method: "POST",
    url: endpoint,
    headers: {
      authorization: `Basic ${Buffer.from(`${options.clientId}:${options.clientSecret}`).toString("base64")}`,
      "content-type": "application/x-www-form-urlencoded",
    },
    body: new URLSearchParams({
      grant_type: "client_credentials",
      scope: options.scope || "all-apis",
    }).toString(),
  });
  const { access_token: token, expires_in: seconds } = body;
  if (typeof token !== "string" || token === "") {
    throw new CaroleError("token_refused", "The workspace gave the service principal no token.", {
      hint: "Check that the service principal is a member of this workspace.",
    });
  }
  return { token, expiresAt: began + (typeof seconds === "number" ? seconds : 3600) * 1000 };
}

/** Told by the workspace; the usual place where it does not tell. Never on another origin: the secret goes there. */
async function tokenEndpoint(options: OAuthOptions, timing: Timing, signal: AbortSignal): Promise<string> {
  const usual = `${options.host}/oidc/v1/token`;
  try {
    const url = `${options.host}/oidc/.well-known/oauth-authorization-server`;
    const { token_endpoint: told } = await json(options, timing, signal, { method: "GET", url, headers: {} });
    const sameOrigin = typeof told === "string" && URL.parse(told)?.origin === options.host;
    return sameOrigin ? told : usual;
  } catch (thrown) {
    // Unreachable is unreachable for the next call too, and said better now.
    if (thrown instanceof CaroleError && thrown.retryable) throw thrown;
    if (thrown instanceof CaroleError && thrown.code === "tls_failed") throw thrown;
    return usual;
  }
}

async function json(
  options: OAuthOptions,
  timing: Timing,
  signal: AbortSignal,
  request: { method: "GET" | "POST"; url: string; headers: Record<string, string>; body?: string },
): Promise<Record<string, unknown>> {
  const hostName = options.host.replace(/^https?:\/\//, "");
  let status: number;
  let headers: Readonly<Record<string, string>>;
  let text: string;
  try {
    const response = await options.transport({
      ...request,
      headers: { ...request.headers, accept: "application/json" },
      signal,
      connectMs: 10_000,
    });
    ({ status, headers } = response);
    const chunks: Uint8Array[] = [];
    for await (const chunk of response.body) chunks.push(chunk);
    text = Buffer.concat(chunks).toString("utf8");
  } catch (thrown) {
    if (signal.aborted) {
      throw new CaroleError("timeout", "The workspace did not issue a token in time.", {
        retryable: true,
        cause: thrown,
      });
    }
    throw errorFromNetwork(thrown, hostName);
  }
  const asked = { model: null, hostName };
  if (status >= 300 && status < 400) throw errorFromRedirect(headers["location"] ?? "", null, asked);
  if (status === 200 && /json/i.test(headers["content-type"] ?? "")) return parseObject(text, hostName);
  const clean = redact(text, [options.clientSecret]);
  throw refusal(clean) ?? errorFromFacts(factsOfResponse(status, headers, clean, timing.now()), asked);
}

/** The two words in which OAuth refuses, each with its own way out. */
function refusal(text: string): CaroleError | null {
  if (/invalid_client|unauthorized_client/.test(text)) {
    return new CaroleError("token_refused", "The workspace refused the client id or the client secret.", {
      hint: "Check DATABRICKS_CLIENT_ID and DATABRICKS_CLIENT_SECRET; the secret may have expired.",
    });
  }
  if (/invalid_scope|access_denied|[Ss]copes?\b/.test(text)) {
    return new CaroleError(
      "not_permitted",
      "The service principal may not have the scope that was asked for.",
      {
        hint: "Set DATABRICKS_OAUTH_SCOPE to scopes that its secret has, such as model-serving.",
      },
    );
  }
  return null;
}

function parseObject(text: string, hostName: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value as Record<string, unknown>;
  } catch {
    // Falls through: no data is no data, readable or not.
  }
  throw new CaroleError("wrong_host", `${hostName} answered something that is not the expected data.`, {
    hint: "Check that DATABRICKS_HOST is the address of a Databricks workspace.",
  });
}
