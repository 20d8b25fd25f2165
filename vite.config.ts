import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const compressible = /\.(js|css|html|svg|json|webmanifest)$/;

/** Lists the files for reading offline; lays a `.br` and a `.gz` beside each, so that the server never compresses. */
function finishBuild(): Plugin {
  let folder = "";
  return {
    name: "carole-finish-build",
    apply: "build",
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    closeBundle() {
      // What the service worker keeps for days without a connection.
      const assets = readdirSync(join(folder, "assets")).map((name) => `/assets/${name}`);
      writeFileSync(join(folder, "offline.json"), JSON.stringify(assets));
      for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !compressible.test(entry.name)) continue;
        const path = join(entry.parentPath, entry.name);
        const bytes = readFileSync(path);
        const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
        writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
      }
    },
  };
}

const entry = resolve(import.meta.dirname, "src/web/app/main.tsx");
const firstPage = new Set<string>();

interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** Notes what a module imports, and what that imports; what is fetched late stays out. */
function followImports(graph: ModuleGraph, id: string): void {
  if (firstPage.has(id)) return;
  firstPage.add(id);
  for (const next of graph.getModuleInfo(id)?.importedIds ?? []) followImports(graph, next);
}

/** One file for what the first page needs; without this every shared part would be a request of its own. */
function chunkName(id: string, graph: ModuleGraph): string | null {
  followImports(graph, entry);
  return firstPage.has(id) ? "base" : null;
}

/** The screen. Its environment prefix is its own, so that no variable of the server can slip into the bundle. */
export default defineConfig({
  root: "src/web",
  envPrefix: "CAROLE_PUBLIC_",
  envDir: false,
  plugins: [react(), tailwindcss(), finishBuild()],
  server: {
    host: "127.0.0.1",
    proxy: { "/api": { target: process.env["CAROLE_API"] ?? "http://127.0.0.1:5174" } },
  },
  build: {
    outDir: "../../dist/web",
    emptyOutDir: true,
    target: ["chrome123", "edge123", "firefox126", "safari17.5"],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: chunkName, debugName: "first page" }] },
      },
    },
  },
});
