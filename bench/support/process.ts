import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

export interface Measured {
  readonly url: string;
  /** Seconds of CPU so far, user and system. */
  cpuMs(): number;
  residentMiB(): number;
  end(): Promise<void>;
}

/** Starts a program that prints its address; Linux alone tells another process's CPU and memory this way. */
export function startMeasured(
  command: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<Measured> {
  const child = spawn(command, args, {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  process.on("exit", () => child.kill("SIGKILL"));
  return new Promise((resolve, reject) => {
    let printed = "";
    child.once("exit", (code) => reject(new Error(`${args[0]} ended with ${code}\n${printed}`)));
    child.stdout.on("data", (data: Buffer) => {
      printed += data.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
      if (url === undefined) return;
      resolve({
        url,
        cpuMs: () => cpuTicks(child.pid ?? 0) * 10,
        residentMiB: () =>
          Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1]) / 1024,
        end: () => {
          child.kill("SIGTERM");
          return exited;
        },
      });
    });
  });
}

function cpuTicks(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return Number(fields[11]) + Number(fields[12]);
}
