import { spawn } from "node:child_process";

/**
 * Becomes another program. Where Node can (22.15 and later, not on Windows) it is the same process; elsewhere a child that gets
 * every signal and whose exit code is ours.
 */
export function replaceProcess(command, args) {
  if (typeof process.execve === "function" && process.platform !== "win32") {
    process.execve(command, [command, ...args], process.env);
  }
  const child = spawn(command, args, { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 143)));
}
