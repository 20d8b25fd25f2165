import { execFile } from "node:child_process";
import { CaroleError } from "../shared/errors.ts";
import type { Credential } from "./credential.ts";
import { redact } from "./redact.ts";
import { RefreshingToken, type IssuedToken } from "./refreshing-token.ts";
import { systemTiming, type Timing } from "./timing.ts";

/** Runs a program and gives what it printed; rejects with an error that has `code` and `stderr`. */
export type RunProgram = (
  file: string,
  parameters: readonly string[],
  signal: AbortSignal,
) => Promise<string>;

export interface CliOptions {
  /** A path, or the bare name that is looked for on PATH. */
  readonly cliPath?: string | null;
  /** A profile wins over the host, as it does in the CLI itself. */
  readonly profile?: string | null;
  readonly host?: string | null;
  readonly run?: RunProgram;
  readonly timing?: Timing;
}

/** Uses the sign-in of the `databricks` command (`databricks auth login`), which keeps the refresh token to itself. */
export function cliCredential(options: CliOptions): Credential {
  const token = new RefreshingToken(options.timing ?? systemTiming, (signal) => askCli(options, signal));
  return {
    kind: "databricks-cli",
    describe: `the sign-in of the databricks command${options.profile ? ` (profile ${options.profile})` : ""}`,
    headers: async (signal) => ({ authorization: `Bearer ${await token.get(signal)}` }),
    expiresAt: () => token.expiresAt,
    renew: () => {
      token.forget();
      return true;
    },
  };
}

async function askCli(options: CliOptions, signal: AbortSignal): Promise<IssuedToken> {
  const file = options.cliPath || "databricks";
  const which = options.profile ? ["--profile", options.profile] : ["--host", options.host ?? ""];
  let printed: string;
  try {
    printed = await (options.run ?? runProgram)(file, ["auth", "token", ...which], signal);
  } catch (thrown) {
    throw cliError(thrown, options);
  }
  const issued = readToken(printed);
  if (issued !== null) return issued;
  throw new CaroleError("token_refused", "The databricks command printed no token.", {
    hint: "Carole needs the newer databricks command, version 0.100 or later.",
  });
}

function readToken(printed: string): IssuedToken | null {
  let value: unknown;
  try {
    value = JSON.parse(printed);
  } catch {
    return null; // The older command prints something else; the caller says what to do.
  }
  if (typeof value !== "object" || value === null || !("access_token" in value)) return null;
  const { access_token: token } = value;
  if (typeof token !== "string" || token === "") return null;
  const expiry =
    "expiry" in value && typeof value.expiry === "string" ? Date.parse(value.expiry) : Number.NaN;
  return { token, expiresAt: Number.isNaN(expiry) ? Date.now() + 3_600_000 : expiry };
}

function cliError(thrown: unknown, options: CliOptions): CaroleError {
  const login = options.profile
    ? `databricks auth login --profile ${options.profile}`
    : `databricks auth login --host ${options.host ?? "YOUR-HOST"}`;
  if (thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT") {
    return new CaroleError("not_configured", "The databricks command is not installed.", {
      hint: "Install it, or set DATABRICKS_TOKEN instead.",
    });
  }
  const told = thrown instanceof Error && "stderr" in thrown ? String(thrown.stderr) : "";
  const line = redact(told.trim().split("\n", 1)[0] ?? "", []).slice(0, 200);
  return new CaroleError(
    "token_refused",
    `The databricks command gave no token.${line === "" ? "" : ` It said: ${line}`}`,
    {
      hint: `Sign in with: ${login}`,
    },
  );
}

/** Without a shell, so that nothing in a profile's name is ever read as a command. */
export const runProgram: RunProgram = (file, parameters, signal) =>
  new Promise((resolve, reject) => {
    execFile(
      file,
      [...parameters],
      { signal, timeout: 30_000, windowsHide: true },
      (error, stdout, stderr) => {
        if (error) reject(Object.assign(error, { stderr }));
        else resolve(stdout);
      },
    );
  });
