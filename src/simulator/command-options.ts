import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { z } from "zod";
import type { TokenOptions } from "./auth/token-table.ts";
import { faultKinds, FaultRule } from "./faults/fault-rule.ts";
import type { RateLimits } from "./rates/rate-account.ts";
import type { Pacing } from "./workspace-options.ts";

export const simulatorHelp = `Usage: carole simulator [options]

A simulated Databricks workspace on this machine, for development and tests. No model is behind it, nothing leaves
this machine, and it listens on 127.0.0.1 only.

  --port N               port to listen on (default 8787; 0: any free one)
  --token TOKEN          a token to accept, with details after commas:
                         TOKEN,user=ana@example.com,scopes=model-serving+clusters,expires=2026-12-01
                         may be given several times; without it every well-formed token is accepted
  --catalogue NAME       guide: the three models of the guide; full: every kind of endpoint (default)
  --fault RULE           a fault rule as JSON, or a file with one or a list of them; may be given several times
  --seed TEXT            same seed and same requests: same bytes
  --now TIME             a clock that stands at this time until it is advanced (POST /__simulator/clock)
  --pace FIRST,PER       milliseconds to the first token, and for each token after it (default: no delay)
  --rate-limits LIMITS   itpm=200000,otpm=20000,qph=360000: input and output tokens a minute, queries an hour
  --split-bytes N        cut the writes of streams into pieces of N bytes
  --lenient              take unknown fields, parameters, schemas and transcripts without complaint
  --no-gateway           a workspace without /ai-gateway
  --help                 this text

Controls, which no real workspace has: GET, POST, DELETE /__simulator/faults · GET, DELETE /__simulator/requests ·
POST /__simulator/script · POST /__simulator/clock

Kinds of faults: ${faultKinds.join(", ")}.
Example of a rule: {"nth": 1, "model": "gpt-4o", "fault": {"kind": "rate-limit", "retryAfterSeconds": 2}}
`;

export interface CommandOptions {
  readonly help: boolean;
  readonly port: number;
  readonly tokens: Readonly<Record<string, TokenOptions>> | undefined;
  readonly catalogue: "guide" | "full";
  readonly faults: readonly FaultRule[];
  readonly seed: string | undefined;
  readonly now: Date | undefined;
  readonly pacing: Pacing | undefined;
  readonly rateLimits: RateLimits | undefined;
  readonly splitBytes: number | undefined;
  readonly strict: boolean;
  readonly gateway: boolean;
}

/** A flag that cannot be understood; its message is for the person who typed it. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

function wholeNumber(flag: string, text: string, least = 0): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least)
    throw new UsageError(`--${flag} needs a whole number from ${least}.`);
  return value;
}

function readPort(text: string): number {
  const port = wholeNumber("port", text);
  if (port > 65_535) throw new UsageError("--port needs a number up to 65535.");
  return port;
}

function readDate(flag: string, text: string): Date {
  const date = new Date(text);
  if (Number.isNaN(date.getTime()))
    throw new UsageError(`--${flag} needs a time such as 2026-11-23T09:00:00Z.`);
  return date;
}

function readToken(text: string): [string, TokenOptions] {
  const [token = "", ...details] = text.split(",");
  if (token === "") throw new UsageError("--token needs a token.");
  const about = Object.fromEntries(
    details.map((detail) => detail.split("=", 2) as [string, string | undefined]),
  );
  const stranger = Object.keys(about).find((key) => !["user", "scopes", "expires"].includes(key));
  if (stranger !== undefined)
    throw new UsageError(`--token knows user, scopes and expires, not "${stranger}".`);
  const { user, scopes, expires } = about;
  return [
    token,
    {
      user: user ?? "developer@example.com",
      ...(scopes === undefined ? {} : { scopes: scopes.split("+") }),
      ...(expires === undefined ? {} : { expires: readDate("token expires", expires) }),
    },
  ];
}

async function readFault(text: string): Promise<FaultRule[]> {
  const inline = /^\s*[{[]/.test(text);
  const source = inline ? text : await readFile(text, "utf8").catch(() => null);
  if (source === null) throw new UsageError(`--fault: there is no readable file ${text}.`);
  try {
    return z.array(FaultRule).parse([JSON.parse(source)].flat());
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : "it is not JSON";
    throw new UsageError(`--fault: ${reason}`);
  }
}

function readPacing(text: string): Pacing {
  const [first = "", each = "0"] = text.split(",");
  return { firstTokenMs: wholeNumber("pace", first), perTokenMs: wholeNumber("pace", each) };
}

const limitNames = {
  itpm: "inputTokensPerMinute",
  otpm: "outputTokensPerMinute",
  qph: "queriesPerHour",
} as const;

function readLimits(text: string): RateLimits {
  const limits: { -readonly [Name in (typeof limitNames)[keyof typeof limitNames]]?: number } = {};
  for (const piece of text.split(",")) {
    const [name = "", amount = ""] = piece.split("=", 2);
    if (!(name in limitNames)) throw new UsageError(`--rate-limits knows itpm, otpm and qph, not "${name}".`);
    limits[limitNames[name as keyof typeof limitNames]] = wholeNumber("rate-limits", amount, 1);
  }
  return limits;
}

function parse(argv: readonly string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean", default: false } as const;
  const many = { type: "string", multiple: true, default: [] as string[] } as const;
  try {
    return parseArgs({
      args: [...argv],
      options: {
        port: { ...text, default: "8787" },
        token: many,
        catalogue: { ...text, default: "full" },
        fault: many,
        seed: text,
        now: text,
        pace: text,
        "rate-limits": text,
        "split-bytes": text,
        lenient: flag,
        "no-gateway": flag,
        help: flag,
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Reads the flags, or throws a UsageError. */
export async function readCommandOptions(argv: readonly string[]): Promise<CommandOptions> {
  const values = parse(argv);
  const { catalogue } = values;
  if (catalogue !== "guide" && catalogue !== "full") throw new UsageError("--catalogue is guide or full.");
  const split = values["split-bytes"];
  const limits = values["rate-limits"];
  return {
    help: values.help,
    port: readPort(values.port),
    tokens: values.token.length === 0 ? undefined : Object.fromEntries(values.token.map(readToken)),
    catalogue,
    faults: (await Promise.all(values.fault.map(readFault))).flat(),
    seed: values.seed,
    now: values.now === undefined ? undefined : readDate("now", values.now),
    pacing: values.pace === undefined ? undefined : readPacing(values.pace),
    rateLimits: limits === undefined ? undefined : readLimits(limits),
    splitBytes: split === undefined ? undefined : wholeNumber("split-bytes", split, 1),
    strict: !values.lenient,
    gateway: !values["no-gateway"],
  };
}
