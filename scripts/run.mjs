import { spawnSync } from "node:child_process";

/** Runs a command with our own terminal; returns its exit code (127 where it can't be started). */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { stdio: "inherit", ...options });
  return result.error ? 127 : (result.status ?? 1);
}
