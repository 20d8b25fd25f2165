// Builds the screen (dist/web) and the server with the command line (dist/server, no node_modules needed to run it).
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "vite";

const root = resolve(import.meta.dirname, "..");
rmSync(resolve(root, "dist"), { recursive: true, force: true });
await build({ configFile: resolve(root, "vite.config.ts"), logLevel: "warn" });
await build({ configFile: resolve(root, "vite.server.config.ts"), logLevel: "warn" });
