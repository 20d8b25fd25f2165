import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** The built program as its own process, as a person runs it: what a test sees is what ships. */
const root = resolve(import.meta.dirname, "../../..");
export const program = join(root, "dist/server/carole.js");
/** Several start at once on a machine that may be slow; how quick a start is, is measured elsewhere. */
const startMs = 60_000;

export interface RunningProcess {
  readonly url: string;
  readonly pid: number;
  /** Everything it printed so far, both streams. */
  output(): string;
  /** Ends it and waits until it is gone. `SIGKILL` is the power cut. */
  end(signal?: "SIGTERM" | "SIGKILL"): Promise<number | null>;
}

const running = new Set<ChildProcess>();

async function launch(
  args: readonly string[],
  environment: Record<string, string>,
  address: RegExp,
): Promise<RunningProcess> {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: tmpdir(),
    env: { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", TZ: "UTC", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  const exited = once(child, "exit").finally(() => running.delete(child));
  let printed = "";
  const url = await new Promise<string>((found, failed) => {
    const timer = setTimeout(() => failed(new Error(`No address after ${startMs} ms:\n${printed}`)), startMs);
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const match = address.exec(printed);
      if (match?.[0] === undefined) return;
      clearTimeout(timer);
      found(match[0]);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", (code) => {
      clearTimeout(timer);
      failed(new Error(`It ended with ${code}:\n${printed}`));
    });
  });
  return {
    url,
    pid: child.pid ?? -1,
    output: () => printed,
    end: async (signal = "SIGTERM") => {
      child.kill(signal);
      await exited;
      return child.exitCode;
    },
  };
}

const anyAddress = /http:\/\/127\.0\.0\.1:\d+/;

export function startCarole(
  dataFolder: string,
  environment: Record<string, string> = {},
): Promise<RunningProcess> {
  return launch(["start"], { PORT: "0", CAROLE_DATA_DIR: dataFolder, ...environment }, anyAddress);
}

export function startWorkspace(args: readonly string[] = []): Promise<RunningProcess> {
  return launch(["simulator", "--port", "0", ...args], {}, anyAddress);
}

const folders: string[] = [];

/** An empty folder that goes away with the test run. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "carole-e2e-"));
  folders.push(folder);
  return folder;
}

process.on("exit", () => {
  for (const child of running) child.kill("SIGKILL");
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
