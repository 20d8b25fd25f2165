import { readConfig } from "./config.ts";
import packageJson from "../package.json" with { type: "json" };

/** The composition root: what the commands `start`, `doctor`, `simulator` and `version` do. Each loads only what it needs. */
const configuration = () =>
  readConfig({ variables: process.env, folder: process.cwd(), interactive: process.stderr.isTTY });

/** Serves until it is told to stop; then lets running answers end. */
export async function start(): Promise<number> {
  const config = configuration();
  const { composeCarole } = await import("./composition/carole.ts");
  const { serve } = await import("./server/serve.ts");
  const carole = await composeCarole(config, packageJson.version);
  const stopped = Promise.withResolvers<void>();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stopped.resolve());
  try {
    const served = await serve(carole.app, { host: config.host, port: config.port });
    process.stdout.write(`Carole is at ${served.url}\n`);
    carole.watch();
    await stopped.promise;
    await served.close();
  } finally {
    await carole.close();
  }
  // A line to a database that hangs, and says neither yes nor no, would keep the process for as long as it does.
  setTimeout(() => process.exit(0), 500).unref();
  return 0;
}

/** The checks behind the status pill, printed step by step. The exit code says whether answers can come. */
export async function doctor(args: readonly string[]): Promise<number> {
  const { runDoctor } = await import("./composition/doctor.ts");
  return runDoctor(configuration(), {
    chat: args.includes("--chat"),
    write: (text) => process.stdout.write(text),
  });
}

/** Everything into another database, compared row by row. */
export async function move(args: readonly string[]): Promise<number> {
  const { runMove } = await import("./composition/move.ts");
  return runMove(configuration(), args, (text) => process.stdout.write(text));
}

export async function simulator(args: readonly string[]): Promise<number> {
  const { runSimulatorCommand } = await import("./simulator/command.ts");
  return runSimulatorCommand(args, process.stdout);
}

export async function version(): Promise<number> {
  process.stdout.write(`carole ${packageJson.version}, Node ${process.versions.node}\n`);
  return 0;
}
