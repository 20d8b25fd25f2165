import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Client } from "pg";
import type { RunningPostgres } from "../../../src/storage/testing/start-postgres.ts";
import { startWorkspace } from "./processes.ts";

export interface LakebaseWorkspace {
  readonly url: string;
  /** Every password that was given, oldest first. */
  readonly passwords: readonly string[];
  /** How long the next ones hold. */
  holdForMs: number;
  /** Gives none for now, as a workspace that is overloaded. */
  refuses: boolean;
  close(): Promise<void>;
}

const credentialsPath = "/api/2.0/postgres/credentials";

/**
 * A simulated workspace whose database is a real one: the password that it gives is the one that PostgreSQL takes from
 * then on, and takes no longer than the answer says.
 */
export async function startLakebaseWorkspace(
  postgres: RunningPostgres,
  role: string,
): Promise<LakebaseWorkspace> {
  const simulator = await startWorkspace();
  const passwords: string[] = [];
  const state = { holdForMs: 3_600_000, refuses: false };

  async function issue(answer: Response): Promise<string> {
    const { token } = (await answer.json()) as { token: string };
    const ends = new Date(Date.now() + state.holdForMs).toISOString();
    const administrator = new Client({ connectionString: postgres.connectionString });
    await administrator.connect();
    const quoted = administrator.escapeLiteral(token);
    await administrator.query(`alter role ${role} password ${quoted} valid until '${ends}'`);
    await administrator.end();
    passwords.push(token);
    return JSON.stringify({ token, expire_time: ends });
  }

  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => void pass(Buffer.concat(chunks)));
    const { url = "/", method = "GET" } = incoming;
    async function pass(sent: Buffer): Promise<void> {
      if (url === credentialsPath && state.refuses) return void outgoing.writeHead(503).end("Overloaded.");
      const { authorization = "", "content-type": type = "application/json" } = incoming.headers;
      const answer = await fetch(new URL(url, simulator.url), {
        method,
        headers: { authorization, "content-type": type },
        ...(sent.length === 0 ? {} : { body: sent.toString("utf8") }),
      });
      const asked = url === credentialsPath && answer.ok;
      const text = asked ? await issue(answer) : await answer.text();
      outgoing.writeHead(answer.status, { "content-type": "application/json" }).end(text);
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    url: `http://127.0.0.1:${port}`,
    passwords,
    async close() {
      server.closeAllConnections();
      server.close();
      await simulator.end();
    },
  });
}
