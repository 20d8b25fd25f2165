// Development: the server restarts when its files change (port 5174), the screen reloads hot (port 5173).
import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { say } from "./say.mjs";
import { pinnedNode } from "./install.mjs";

const root = resolve(import.meta.dirname, "..");
const apiPort = "5174";
const screenPort = process.env.PORT ?? "5173";
// The browser asks by the screen's address, and the server answers only to names that it knows.
const allowedHosts = [
  `127.0.0.1:${screenPort}`,
  `localhost:${screenPort}`,
  process.env.CAROLE_ALLOWED_HOSTS ?? "",
];
const children = [
  spawn(pinnedNode(root), ["--watch", "--watch-preserve-output", "src/cli/carole.ts", "start"], {
    cwd: root,
    stdio: "inherit",
    env: {
      ...process.env,
      PORT: apiPort,
      CAROLE_STATIC: "off",
      CAROLE_ALLOWED_HOSTS: allowedHosts.join(" "),
    },
  }),
  spawn(
    resolve(root, "node_modules/.bin/vite"),
    ["--host", "127.0.0.1", "--port", screenPort, "--strictPort"],
    {
      cwd: root,
      stdio: "inherit",
    },
  ),
];
say(
  `the screen is at http://127.0.0.1:${screenPort}, the server behind it at port ${apiPort}; Ctrl+C ends both`,
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
