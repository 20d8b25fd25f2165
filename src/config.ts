import { existsSync, readFileSync } from "node:fs";
import { isIP } from "node:net";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { parseEnv } from "node:util";
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { isLoopback, normaliseHost } from "./databricks/host.ts";
import { CaroleError } from "./shared/errors.ts";
import { TimeZone } from "./shared/task.ts";

/**
 * The environment, read and checked once. Real variables win over `.env.local`, that over `.env`. The mission's guide
 * writes `VITE_DATABRICKS_TOKEN` and the like: those names are taken too, and lose to the plain ones.
 */
const port = z.coerce.number().int().min(0).max(65_535);
const milliseconds = z.coerce.number().int().min(1).max(3_600_000);
const pace = z.coerce.number().int().min(0).max(60_000);
const text = z.string().min(1);
const oneLine = text.regex(/^[\x21-\x7e]+$/, "must be one word without spaces or line breaks");
const host = text.transform((value, context) => {
  const read = normaliseHost(value);
  // Which workspace is meant stays with the address, for hosts that serve several.
  if (read.ok) return read.workspaceId === null ? read.host : `${read.host}/?o=${read.workspaceId}`;
  context.addIssue({ code: "custom", message: `${read.reason} ${read.hint}`.trim() });
  return z.NEVER;
});
const postgresUrl = text.regex(/^postgres(ql)?:\/\//, "must start with postgres:// or postgresql://");

const LogLevel = z.enum(["debug", "info", "warn", "error", "silent"]);
type LogLevel = z.infer<typeof LogLevel>;

const Environment = z.object({
  DATABRICKS_HOST: host.optional(),
  DATABRICKS_TOKEN: oneLine.optional(),
  DATABRICKS_TOKEN_EXPIRES: z.iso.date("must be a day such as 2027-02-21").optional(),
  DATABRICKS_ENV: z.enum(["production", "development"]).optional(),
  DATABRICKS_CLIENT_ID: oneLine.optional(),
  DATABRICKS_CLIENT_SECRET: oneLine.optional(),
  DATABRICKS_OAUTH_SCOPE: text.optional(),
  DATABRICKS_CONFIG_PROFILE: text.optional(),
  DATABRICKS_CONFIG_FILE: text.optional(),
  DATABRICKS_AUTH_TYPE: text.optional(),
  DATABRICKS_CLI_PATH: text.optional(),
  DATABRICKS_APP_NAME: text.optional(),
  DATABRICKS_APP_PORT: port.optional(),
  DATABRICKS_WORKSPACE_ID: text.optional(),
  DATABRICKS_CHAT_PATH: text.regex(/^\/[\w./-]*$/, "must be a path such as /ai-gateway/mlflow/v1").optional(),
  DEFAULT_AI_MODEL: text.max(200).optional(),
  PORT: port.optional(),
  HOST: text.max(253).optional(),
  CAROLE_DATA_DIR: text.optional(),
  CAROLE_ALLOWED_HOSTS: text.optional(),
  CAROLE_IDENTITY_HEADER: text.regex(/^[A-Za-z][\w-]{0,99}$/, "must be a header's name").optional(),
  CAROLE_TRUSTED_PROXIES: text
    .refine(
      (value) => words(value).every(isAddressOrRange),
      "must be addresses or ranges such as 10.0.0.7 10.1.0.0/16, and not everybody",
    )
    .optional(),
  CAROLE_TIME_ZONE: TimeZone.optional(),
  CAROLE_LOG_LEVEL: LogLevel.optional(),
  CAROLE_STATIC: z.enum(["on", "off"]).default("on"),
  CAROLE_CONNECT_TIMEOUT_MS: milliseconds.default(10_000),
  CAROLE_FIRST_BYTE_TIMEOUT_MS: milliseconds.default(120_000),
  CAROLE_IDLE_TIMEOUT_MS: milliseconds.default(60_000),
  CAROLE_SIMULATOR_FIRST_TOKEN_MS: pace.default(0),
  CAROLE_SIMULATOR_TOKEN_MS: pace.default(0),
  DATABASE_URL: postgresUrl.optional(),
  LAKEBASE_ENDPOINT: text
    .regex(
      /^projects\/[^/]+\/branches\/[^/]+\/endpoints\/[^/]+$/,
      "must be projects/…/branches/…/endpoints/…",
    )
    .optional(),
  PGHOST: text.optional(),
  PGPORT: port.optional(),
  PGDATABASE: text.optional(),
  PGUSER: text.optional(),
  PGPASSWORD: text.optional(),
  PGSSLMODE: z.enum(["disable", "require", "verify-ca", "verify-full"]).optional(),
  HTTPS_PROXY: z.url().optional(),
  HTTP_PROXY: z.url().optional(),
  NO_PROXY: text.optional(),
  NODE_EXTRA_CA_CERTS: text.optional(),
  TZ: text.optional(),
});
type Environment = z.infer<typeof Environment>;

export interface Config {
  readonly environment: Readonly<Environment>;
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly timeZone: string;
  /** `CAROLE_LOG_LEVEL`; by default everything, and in a terminal only what needs a look. */
  readonly logLevel: LogLevel;
  /** Further host names that browsers may call this server by, behind a proxy of one's own. */
  readonly allowedHosts: readonly string[];
  /** `PATH`: where the databricks command may be. */
  readonly searchPath: string;
  /** Running inside Databricks Apps: its forwarded headers can be trusted there, and only there. */
  readonly databricksApp: boolean;
  /** The header in which a proxy of the company's own names who is signed in, and where that proxy may come from. */
  readonly identityProxy: { readonly header: string; readonly addresses: readonly string[] } | null;
  /** Every secret value, for redaction. */
  readonly secrets: readonly string[];
}

type Variables = Readonly<Record<string, string | undefined>>;

export interface ConfigSource {
  readonly variables: Variables;
  /** Where `.env.local` and `.env` are looked for. */
  readonly folder: string;
  readonly homeFolder?: string;
  readonly platform?: NodeJS.Platform;
  /** Whether a person reads the log as it is written. */
  readonly interactive?: boolean;
}

/** Reads and checks everything; throws one CaroleError that lists every malformed variable. */
export function readConfig(source: ConfigSource): Config {
  const merged = {
    ...readFile(source, ".env"),
    ...readFile(source, ".env.local"),
    ...filled(source.variables),
  };
  const parsed = Environment.safeParse(pick(merged));
  if (!parsed.success) throw malformed(parsed.error);
  const environment = Object.freeze(parsed.data);
  return {
    environment,
    port: environment.PORT ?? environment.DATABRICKS_APP_PORT ?? 5173,
    host: environment.HOST ?? (environment.DATABRICKS_APP_NAME === undefined ? "127.0.0.1" : "0.0.0.0"),
    dataFolder: resolve(environment.CAROLE_DATA_DIR ?? defaultDataFolder(source)),
    // Asked of the calendar: a formatter of dates would bring 7 MiB of tables into memory for this alone.
    timeZone: environment.CAROLE_TIME_ZONE ?? Temporal.Now.timeZoneId(),
    logLevel: environment.CAROLE_LOG_LEVEL ?? (source.interactive === true ? "warn" : "info"),
    allowedHosts: words(environment.CAROLE_ALLOWED_HOSTS ?? ""),
    searchPath: source.variables.PATH ?? "",
    databricksApp:
      environment.DATABRICKS_APP_NAME !== undefined && environment.DATABRICKS_APP_PORT !== undefined,
    identityProxy: identityProxyOf(environment),
    secrets: [
      environment.DATABRICKS_TOKEN,
      environment.DATABRICKS_CLIENT_SECRET,
      environment.PGPASSWORD,
      passwordOf(environment.DATABASE_URL),
    ].filter((secret): secret is string => secret !== undefined && secret !== ""),
  };
}

const words = (list: string): string[] => list.split(/[\s,]+/).filter((word) => word !== "");

/** A range of everybody trusts everybody, so it needs at least one bit. */
function isAddressOrRange(entry: string): boolean {
  const [address = "", bits, ...more] = entry.split("/");
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

const thisMachine = ["127.0.0.0/8", "::1"];

/** What would be open to forgery, or does nothing, is refused: both look as if they kept people apart. */
function identityProxyOf(environment: Environment): Config["identityProxy"] {
  const { CAROLE_IDENTITY_HEADER: header, CAROLE_TRUSTED_PROXIES: proxies, HOST: host } = environment;
  if (header === undefined) {
    if (proxies === undefined) return null;
    throw refused("CAROLE_TRUSTED_PROXIES is set, but not the header in which they name people.", {
      hint: "Set CAROLE_IDENTITY_HEADER too, or neither.",
    });
  }
  if (environment.DATABRICKS_APP_NAME !== undefined) {
    throw refused("CAROLE_IDENTITY_HEADER is set, but Databricks Apps says who is signed in.", {
      hint: "Leave CAROLE_IDENTITY_HEADER away there.",
    });
  }
  if (proxies === undefined && host !== undefined && !isLoopback(host.includes(":") ? `[${host}]` : host)) {
    throw refused(`HOST is ${host}: anybody in the network could write the header ${header} themselves.`, {
      hint: "Name the addresses that the proxy comes from in CAROLE_TRUSTED_PROXIES; all others are refused.",
    });
  }
  return { header, addresses: proxies === undefined ? thisMachine : words(proxies) };
}

const refused = (message: string, options: { readonly hint: string }): CaroleError =>
  new CaroleError("configuration_invalid", message, options);

/** The names we know, each under its plain name, else under the guide's `VITE_` one, else in lower case (proxies). */
function pick(variables: Variables): Variables {
  const names = Object.keys(Environment.shape);
  return Object.fromEntries(
    names.map((name) => [
      name,
      variables[name] ??
        variables[`VITE_${name}`] ??
        (name.endsWith("_PROXY") ? variables[name.toLowerCase()] : undefined),
    ]),
  );
}

/** An empty value counts as unset, as in Databricks' own tools. */
function filled(variables: Variables): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) =>
      value === undefined || value.trim() === "" ? [] : [[name, value.trim()]],
    ),
  );
}

function readFile(source: ConfigSource, name: string): Record<string, string> {
  const file = join(source.folder, name);
  return existsSync(file) ? filled(parseEnv(readFileSync(file, "utf8"))) : {};
}

/** Names and reasons, never values: a value may be a secret that was put under the wrong name. */
function malformed(error: z.ZodError): CaroleError {
  const lines = error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  return new CaroleError(
    "configuration_invalid",
    `The configuration can't be used.\n${lines.map((line) => `  ${line}`).join("\n")}`,
    {
      hint: "Correct these variables in the environment, .env.local or .env, and start again.",
    },
  );
}

function passwordOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return decodeURIComponent(new URL(url).password);
}

function defaultDataFolder(source: ConfigSource): string {
  const home = source.homeFolder ?? homedir();
  switch (source.platform ?? process.platform) {
    case "darwin":
      return join(home, "Library", "Application Support", "Carole");
    case "win32":
      return join(source.variables.APPDATA ?? join(home, "AppData", "Roaming"), "Carole");
    default:
      return join(source.variables.XDG_DATA_HOME ?? join(home, ".local", "share"), "carole");
  }
}
