/**
 * The parts of undici that are used. The whole of it (another fetch, caches, mocks, sockets) would be evaluated at every start
 * and take 4 MiB of memory for as long as the server runs.
 */
declare module "undici/lib/dispatcher/env-http-proxy-agent.js" {
  export { EnvHttpProxyAgent as default } from "undici";
}

declare module "undici/lib/dispatcher/dispatcher.js" {
  export { Dispatcher as default } from "undici";
}

declare module "undici/lib/api/index.js" {
  import type { Dispatcher } from "undici";
  const calls: Pick<Dispatcher, "request" | "stream" | "pipeline" | "connect" | "upgrade">;
  export default calls;
}
