import { once } from "node:events";
import type { Brain } from "./brain-seam.ts";
import { createSteppedClock, systemClock } from "./clock.ts";
import { type CommandOptions, readCommandOptions, simulatorHelp, UsageError } from "./command-options.ts";
import { withControls } from "./control-routes.ts";
import { type Fetcher, type RunningServer, serveWorkspace } from "./http-server.ts";
import { createWorkspace, type Workspace } from "./workspace.ts";

/** Where the command writes: `process.stdout` fits. */
export interface CommandOutput {
  write(text: string): unknown;
}

/** For callers that start it within their own process. */
export interface CommandSurroundings {
  /** Stops it. */
  readonly signal?: AbortSignal;
  /** Who answers; Carole's simulated mind when absent, loaded late so that a wrong flag is told at once. */
  readonly brain?: Brain;
}

async function defaultBrain(): Promise<Brain> {
  return (await import("./brain/brain.ts")).createBrain();
}

function assemble(options: CommandOptions, brain: Brain): { workspace: Workspace; fetcher: Fetcher } {
  const { tokens, catalogue, strict, gateway, seed, now, pacing, rateLimits, splitBytes } = options;
  const stepped = now === undefined ? null : createSteppedClock(now);
  const workspace = createWorkspace({
    brain,
    clock: stepped ?? systemClock,
    catalogue,
    strict,
    gateway,
    clusters: [
      { name: "dev", state: "TERMINATED" },
      { name: "shared", state: "RUNNING" },
    ],
    ...(tokens === undefined ? {} : { tokens }),
    ...(seed === undefined ? {} : { seed }),
    ...(pacing === undefined ? {} : { pacing }),
    ...(rateLimits === undefined ? {} : { rateLimits }),
    ...(splitBytes === undefined ? {} : { splitBytes }),
  });
  for (const rule of options.faults) workspace.faults.add(rule);
  return { workspace, fetcher: withControls({ workspace, clock: stepped }) };
}

function banner(server: RunningServer, workspace: Workspace, options: CommandOptions): string {
  const tokens =
    options.tokens === undefined
      ? `any well-formed token, for example dapi${"0".repeat(32)}`
      : `${Object.keys(options.tokens).length} token(s), as given`;
  return [
    "",
    "  SIMULATED Databricks workspace. No model is behind it; answers come from code on this machine.",
    "",
    `  DATABRICKS_HOST=${server.url}`,
    `  accepts   ${tokens}`,
    `  endpoints ${workspace.catalogue.length} (${options.catalogue})`,
    `  faults    ${options.faults.length} rule(s); steer with ${server.url}/__simulator`,
    "",
    "  Stop with Ctrl+C.",
    "",
  ].join("\n");
}

/** Resolves at SIGINT, SIGTERM or when the caller says so. */
async function told(signal: AbortSignal | undefined): Promise<void> {
  const over = new AbortController();
  const waits = ["SIGINT", "SIGTERM"].map((name) => once(process, name, { signal: over.signal }));
  const stopped =
    signal === undefined
      ? []
      : [signal.aborted ? Promise.resolve() : once(signal, "abort", { signal: over.signal })];
  try {
    await Promise.race([...waits, ...stopped]);
  } finally {
    // The waits that lost reject when they are called off; that is their only way to end.
    for (const wait of [...waits, ...stopped]) wait.catch(() => undefined);
    over.abort();
  }
}

function explain(error: unknown, port: number): string | null {
  if (error instanceof UsageError) return `${error.message}\nTry: carole simulator --help\n`;
  if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
    return `Port ${port} is taken. Choose another with --port, or --port 0 for any free one.\n`;
  }
  return null;
}

/**
 * `carole simulator`: serves a simulated workspace until it is told to stop. Gives the exit code.
 */
export async function runSimulatorCommand(
  argv: readonly string[],
  output: CommandOutput,
  surroundings: CommandSurroundings = {},
): Promise<number> {
  let port = 0;
  try {
    const options = await readCommandOptions(argv);
    if (options.help) {
      output.write(simulatorHelp);
      return 0;
    }
    ({ port } = options);
    const { workspace, fetcher } = assemble(options, surroundings.brain ?? (await defaultBrain()));
    const server = await serveWorkspace(fetcher, { port });
    const stopping = told(surroundings.signal);
    output.write(banner(server, workspace, options));
    await stopping;
    await server.close();
    output.write("The simulated workspace has stopped.\n");
    return 0;
  } catch (error) {
    const message = explain(error, port);
    if (message === null) throw error;
    output.write(message);
    return 1;
  }
}
