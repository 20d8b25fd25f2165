import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Balancer {
  readonly url: string;
  close(): Promise<void>;
}

/** An instance that refused a connection is left alone for so long. */
const restMs = 500;

/** Hands requests round in turn, and says by whom each was answered. It repeats none of them: only the one who asks knows whether that is safe. */
export async function startBalancer(instances: readonly string[]): Promise<Balancer> {
  const restingUntil = new Map<string, number>();
  let turn = 0;

  function next(): string {
    const awake = instances.filter((url) => (restingUntil.get(url) ?? 0) < Date.now());
    const all = awake.length > 0 ? awake : instances;
    turn += 1;
    return all[turn % all.length]!;
  }

  function pass(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const instance = next();
    const { method, headers, url = "/" } = incoming;
    const onward = request(new URL(url, instance), { method, headers, agent: false }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, { ...answer.headers, "x-served-by": instance });
      answer.on("error", () => outgoing.destroy());
      answer.pipe(outgoing);
    });
    onward.on("error", () => {
      if (outgoing.destroyed) return;
      restingUntil.set(instance, Date.now() + restMs);
      if (outgoing.headersSent) outgoing.destroy();
      else outgoing.writeHead(502).end();
    });
    outgoing.on("close", () => onward.destroy());
    incoming.pipe(onward);
  }

  const server = createServer(pass);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      const closed = new Promise((resolve) => {
        server.close(resolve);
      });
      server.closeAllConnections();
      await closed;
    },
  };
}
