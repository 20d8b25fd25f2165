// Development: the server restarts when its files change (port 5174), the screen reloads hot (port 5173).
import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { say } from "./say.mjs";
import { pinnedNode } from "./install.mjs";

const root = resolve(import.meta.dirname, "..");
const apiPort = "5174";
const children = [
  spawn(pinnedNode(root), ["--watch", "--watch-preserve-output", "src/cli/carole.ts", "start"], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, PORT: apiPort, CAROLE_STATIC: "off" },
  }),
  spawn(
    resolve(root, "node_modules/.bin/vite"),
    ["--host", "127.0.0.1", "--port", process.env.PORT ?? "5173", "--strictPort"],
    {
      cwd: root,
      stdio: "inherit",
    },
  ),
];
say(
  `the screen is at http://127.0.0.1:${process.env.PORT ?? "5173"}, the server behind it at port ${apiPort}; Ctrl+C ends both`,
);

let ending = false;
function end(code) {
  if (ending) return;
  ending = true;
  for (const child of children) child.kill("SIGTERM");
  process.exitCode = code;
}
for (const child of children) child.on("exit", (code) => end(code ?? 0));
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => end(0));
