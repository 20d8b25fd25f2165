import { rootCertificates } from "node:tls";
import type { Config } from "../config.ts";
import type { Credential } from "../databricks/credential.ts";
import { factsOfResponse } from "../databricks/error-facts.ts";
import { errorFromFacts } from "../databricks/error-table.ts";
import { errorFromNetwork } from "../databricks/network-error.ts";
import { RefreshingToken, type IssuedToken } from "../databricks/refreshing-token.ts";
import { resolveCredential } from "../databricks/resolve-credential.ts";
import { systemTiming, type Timing } from "../databricks/timing.ts";
import type { Transport } from "../databricks/transport.ts";
import { CaroleError } from "../shared/errors.ts";
import { environmentValues, extraCertificates, openNetwork, readProfileFile } from "./workspace.ts";

const fetchMs = 30_000;
/** Where Databricks has its databases, on every cloud. */
const databricksHost = /\.(databricks\.(com|us|mil)|azuredatabricks\.net|databricks\.azure\.cn)$/i;

/** Lakebase: a PostgreSQL of the workspace, whose password is a token that holds for an hour. */
export function isLakebase({ environment }: Config): boolean {
  const { DATABASE_URL: url, PGHOST: host, PGPASSWORD: password, LAKEBASE_ENDPOINT: endpoint } = environment;
  if (url !== undefined || host === undefined || password !== undefined) return false;
  return endpoint !== undefined || databricksHost.test(host);
}

/** How `pg` reaches Lakebase: never without TLS, and with a password asked for at each login. */
export function lakebaseConnection(config: Config, transport: Transport) {
  const { environment } = config;
  const { PGHOST: host, PGUSER: name, DATABRICKS_CLIENT_ID: clientId } = environment;
  const user = name ?? clientId;
  if (user === undefined) {
    throw invalid("Nobody is named to sign in to Lakebase as.", "Set PGUSER, or DATABRICKS_CLIENT_ID.");
  }
  const found = resolveCredential({
    environment: environmentValues(config),
    profile: environment.DATABRICKS_CONFIG_PROFILE ?? null,
    profileFile: readProfileFile(config),
    transport,
  });
  if (found.host === null || found.credential === null) {
    throw invalid(
      "Lakebase takes its passwords from the workspace, and there are no credentials for it.",
      "Set DATABRICKS_HOST with DATABRICKS_CLIENT_ID and DATABRICKS_CLIENT_SECRET, or a PGPASSWORD of the database itself.",
    );
  }
  const { host: workspace, credential } = found;
  const endpoint = environment.LAKEBASE_ENDPOINT ?? null;
  const more = extraCertificates(config)?.text ?? null;
  return {
    host,
    user,
    port: environment.PGPORT ?? 5432,
    database: environment.PGDATABASE ?? "databricks_postgres",
    ssl: { rejectUnauthorized: true, ...(more === null ? {} : { ca: [...rootCertificates, more] }) },
    password: lakebasePassword({ workspace, credential, endpoint, transport }),
  };
}

/** The network that the passwords come over, for as long as the database is used. */
export const openLakebaseNetwork = openNetwork;

export interface LakebasePasswordOptions {
  readonly workspace: string;
  readonly credential: Credential;
  /** Of an Autoscaling project; null for a provisioned instance, which takes the workspace's own token. */
  readonly endpoint: string | null;
  readonly transport: Transport;
  readonly timing?: Timing;
}

/**
 * The password as of now. One is asked for minutes before the old one ends, once however many connections are made; an
 * open connection needs none, as Lakebase looks at it at the login alone.
 */
export function lakebasePassword(options: LakebasePasswordOptions): () => Promise<string> {
  const { credential, endpoint, timing = systemTiming } = options;
  if (endpoint === null) {
    return async () => {
      const { authorization = "" } = await credential.headers(AbortSignal.timeout(fetchMs));
      return authorization.replace(/^Bearer /, "");
    };
  }
  const token = new RefreshingToken(timing, (signal) => issue(options, endpoint, timing, signal));
  return () => token.get(AbortSignal.timeout(fetchMs));
}

async function issue(
  { workspace, credential, transport }: LakebasePasswordOptions,
  endpoint: string,
  timing: Timing,
  signal: AbortSignal,
): Promise<IssuedToken> {
  const hostName = workspace.replace(/^https?:\/\//, "");
  const headers = {
    ...(await credential.headers(signal)),
    accept: "application/json",
    "content-type": "application/json",
  };
  const url = `${workspace}/api/2.0/postgres/credentials`;
  const request = { method: "POST", url, headers, body: JSON.stringify({ endpoint }), signal } as const;
  try {
    const response = await transport({ ...request, connectMs: 10_000 });
    const chunks: Uint8Array[] = [];
    for await (const chunk of response.body) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString("utf8");
    if (response.status === 200) return readPassword(text, hostName);
    const facts = factsOfResponse(response.status, response.headers, text, timing.now());
    throw errorFromFacts(facts, { model: null, hostName });
  } catch (thrown) {
    throw errorFromNetwork(thrown, hostName);
  }
}

function readPassword(text: string, hostName: string): IssuedToken {
  const { token, expire_time: ends } = parseObject(text);
  const expiresAt = typeof ends === "string" ? Date.parse(ends) : Number.NaN;
  if (typeof token === "string" && token !== "" && !Number.isNaN(expiresAt)) return { token, expiresAt };
  throw new CaroleError("upstream_failed", `${hostName} gave no password for Lakebase.`, {
    hint: "Check LAKEBASE_ENDPOINT, and that the service principal may connect to this database.",
    retryable: true,
  });
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {}; // No JSON, no password: told by the one who looks for it.
  }
}

const invalid = (message: string, hint: string): CaroleError =>
  new CaroleError("configuration_invalid", message, { hint });
