import { defineConfig } from "vite";

// The server and the command line as plain files that need no node_modules: what a Databricks App runs.
export default defineConfig({
  publicDir: false,
  envPrefix: "CAROLE_PUBLIC_",
  build: {
    ssr: true,
    outDir: "dist/server",
    emptyOutDir: true,
    target: "node22",
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: { carole: "src/cli/carole.ts" },
      external: ["pg-native", "cloudflare:sockets"],
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "[name]-[hash].js",
        // The text of what is loaded stays in memory: without blanks and comments, and a byte for each character where that can
        // be, it takes a third. Names stay, so that a stack can be read; the maps lie beside.
        minify: {
          compress: false,
          mangle: false,
          codegen: { removeWhitespace: true, asciiOnly: true },
        },
      },
    },
  },
  ssr: { noExternal: true, target: "node" },
});
