import { CaroleError } from "../shared/errors.ts";
import { cliCredential, type RunProgram } from "./cli-credential.ts";
import { tokenCredential, type Credential } from "./credential.ts";
import { normaliseHost } from "./host.ts";
import { oauthCredential } from "./oauth-credential.ts";
import { parseProfileFile, type Profile } from "./profile-file.ts";
import type { Timing } from "./timing.ts";
import type { Transport } from "./transport.ts";

/** What one place says. An empty text counts as nothing said. */
export interface CredentialValues {
  readonly host?: string | null;
  readonly token?: string | null;
  readonly clientId?: string | null;
  readonly clientSecret?: string | null;
  readonly scopes?: string | null;
  readonly workspaceId?: string | null;
  /** `pat`, `oauth-m2m` or `databricks-cli`: forces one where several would be possible. */
  readonly authType?: string | null;
  readonly cliPath?: string | null;
}

export interface ResolveInput {
  /** Entered in the settings. */
  readonly explicit?: CredentialValues;
  readonly environment: CredentialValues;
  /** `DATABRICKS_CONFIG_PROFILE`. */
  readonly profile?: string | null;
  /** The text of `~/.databrickscfg`; null where there is none. */
  readonly profileFile?: string | null;
  /** Whether the `databricks` command is there, so that its sign-in may serve when nothing else does. */
  readonly cliAvailable?: boolean;
  /** When the token ends, where the person noted it. */
  readonly tokenExpiresAt?: Date | null;
  readonly transport: Transport;
  readonly timing?: Timing;
  readonly run?: RunProgram;
}

export interface ResolvedCredential {
  readonly host: string | null;
  readonly workspaceId: string | null;
  /** null: nothing usable is there. Tasks work; the connection says the next step. */
  readonly credential: Credential | null;
  /** What proves who asks, wherever it was found: never to be shown. */
  readonly secrets: readonly string[];
}

/** The same for a start, which needs no workspace: what is set but can't be used is told by the connection. */
export interface StartCredential extends ResolvedCredential {
  readonly trouble: CaroleError | null;
}

export function resolveForStart(input: ResolveInput): StartCredential {
  try {
    return { ...resolveCredential(input), trouble: null };
  } catch (thrown) {
    if (!(thrown instanceof CaroleError && thrown.code === "configuration_invalid")) throw thrown;
    return { host: null, workspaceId: null, credential: null, secrets: [], trouble: thrown };
  }
}

type Values = { [Key in keyof CredentialValues]: string };

/**
 * Finds host and credential in the order of the official SDKs: what was entered, the environment, the profile file. The file is
 * left alone when host or credential is there already and no profile was asked for. Throws `configuration_invalid` for what can't be meant.
 */
export function resolveCredential(input: ResolveInput): ResolvedCredential {
  const explicit = said(input.explicit ?? {});
  const environment = said(input.environment);
  // A token entered in the settings replaces what the environment says about credentials, rather than competing with it.
  const ambient = hasSecret(explicit)
    ? { host: environment.host, workspaceId: environment.workspaceId }
    : environment;
  const chosen: Values = { ...said(ambient), ...explicit };
  const wantsProfile = Boolean(input.profile?.trim());
  // What was entered in the settings is whole: a profile that has gone since must not spoil it.
  const isEntered = explicit.host !== undefined && hasSecret(explicit);
  const skipsFile = isEntered || (!wantsProfile && (chosen.host !== undefined || hasSecret(chosen)));
  const profile = skipsFile ? null : findProfile(input);
  const values: Values = { ...profile?.values, ...chosen };
  const source = hasSecret(explicit)
    ? "the settings"
    : hasSecret(environment)
      ? "the environment"
      : `the profile ${profile?.name ?? ""}`;

  const address = values.host === undefined ? null : normaliseHost(values.host);
  if (address?.ok === false) throw invalid(`The host is not usable: ${address.reason}`, address.hint);
  const host = address?.host ?? null;
  return {
    host,
    workspaceId: values.workspaceId ?? address?.workspaceId ?? null,
    credential: pickCredential(values, host, source, profile?.name ?? null, input),
    secrets: [values.token, values.clientSecret].filter((secret) => secret !== undefined),
  };
}

function pickCredential(
  values: Values,
  host: string | null,
  source: string,
  profile: string | null,
  input: ResolveInput,
): Credential | null {
  const kind = pickKind(values, host, input.cliAvailable ?? false);
  const timing = input.timing ? { timing: input.timing } : {};
  switch (kind) {
    case "pat":
      return tokenCredential(checkedToken(values.token!), source, input.tokenExpiresAt ?? null);
    case "oauth-m2m": {
      if (host === null) return null; // Nobody to sign in to yet.
      const { clientId, clientSecret, scopes } = values;
      return oauthCredential({
        host,
        clientId: clientId!,
        clientSecret: clientSecret!,
        scope: scopes?.split(/[\s,]+/).join(" ") ?? null,
        transport: input.transport,
        source,
        ...timing,
      });
    }
    case "databricks-cli":
      return cliCredential({
        host,
        profile,
        cliPath: values.cliPath ?? null,
        ...timing,
        ...(input.run ? { run: input.run } : {}),
      });
    case null:
      return null;
    default:
      return kind satisfies never;
  }
}

function pickKind(
  values: Values,
  host: string | null,
  cliAvailable: boolean,
): "pat" | "oauth-m2m" | "databricks-cli" | null {
  const pat = values.token !== undefined;
  const oauth = values.clientId !== undefined && values.clientSecret !== undefined;
  switch (values.authType) {
    case undefined:
      break;
    case "pat":
      if (pat) return "pat";
      throw invalid("DATABRICKS_AUTH_TYPE is pat, but there is no token.", "Set DATABRICKS_TOKEN.");
    case "oauth-m2m":
      if (oauth) return "oauth-m2m";
      throw invalid("DATABRICKS_AUTH_TYPE is oauth-m2m, but the client is not complete.", bothHint);
    case "databricks-cli":
      return "databricks-cli";
    default:
      throw invalid(
        `Carole does not know the authentication type "${values.authType}".`,
        "Use pat, oauth-m2m or databricks-cli.",
      );
  }
  if (pat && oauth) {
    throw invalid(
      "There is a token and a client secret, and it is not clear which one to use.",
      "Remove one of them, or set DATABRICKS_AUTH_TYPE to pat or oauth-m2m.",
    );
  }
  if (pat) return "pat";
  if (oauth) return "oauth-m2m";
  if (values.clientId !== undefined || values.clientSecret !== undefined) {
    throw invalid("Only one of client id and client secret is there.", bothHint);
  }
  return host !== null && cliAvailable ? "databricks-cli" : null;
}

const bothHint = "Set both DATABRICKS_CLIENT_ID and DATABRICKS_CLIENT_SECRET.";

function findProfile(input: ResolveInput): { name: string; values: Values } | null {
  const wanted = input.profile?.trim() || null;
  const file = parseProfileFile(input.profileFile ?? "");
  const name = wanted ?? file.defaultProfile ?? "DEFAULT";
  const profile = file.profiles.get(name);
  if (profile !== undefined) return { name, values: valuesOf(profile) };
  if (wanted === null) return null;
  const known = [...file.profiles.keys()].slice(0, 10).join(", ");
  throw invalid(
    `There is no profile "${wanted}" in ~/.databrickscfg.`,
    known === "" ? "The file has no profiles." : `It has: ${known}.`,
  );
}

function valuesOf(profile: Profile): Values {
  return said({
    host: profile["host"],
    token: profile["token"],
    clientId: profile["client_id"],
    clientSecret: profile["client_secret"],
    scopes: profile["scopes"],
    workspaceId: profile["workspace_id"],
    authType: profile["auth_type"],
    cliPath: profile["databricks_cli_path"],
  });
}

function said(values: { readonly [Key in keyof CredentialValues]: string | null | undefined }): Values {
  const entries = Object.entries(values).map(([name, value]) => [name, value?.trim()] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== ""));
}

function hasSecret(values: Values): boolean {
  return values.token !== undefined || values.clientId !== undefined || values.clientSecret !== undefined;
}

/** A line break or a space inside would be refused as a header, with an error that shows the token. */
function checkedToken(token: string): string {
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  throw invalid(
    "The token holds a space or another character that no token has.",
    "Copy it again, without quotes or line breaks.",
  );
}

function invalid(message: string, hint: string): CaroleError {
  return new CaroleError("configuration_invalid", message, { hint });
}
