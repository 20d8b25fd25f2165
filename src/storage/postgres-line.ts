import { Client, type ClientConfig, type Pool } from "pg";
import { newId } from "../shared/id.ts";
import { within } from "./within.ts";

export interface PostgresLineOptions {
  readonly connection: ClientConfig;
  /** Where notices are sent from; without it from the line that listens. */
  readonly pool?: Pick<Pool, "query">;
  readonly onError?: (error: unknown) => void;
  /** How often to try to listen again while that fails, in milliseconds. */
  readonly retryMs?: number;
}

/** Notices between instances on one PostgreSQL (LISTEN/NOTIFY): short, in order, and lost while a line is broken. */
export interface PostgresLine {
  /** Tells every other instance that listens to this channel; never throws, never waits. */
  tell(channel: Channel, notice: object): void;
  /** What another instance told; never what this one did. */
  hear(channel: Channel, listener: (notice: unknown) => void): void;
  close(): Promise<void>;
}

export type Channel = "carole_events" | "carole_turns";
const channels: readonly Channel[] = ["carole_events", "carole_turns"];
/** A line that hangs must not hold up the end of the process. */
const closeMs = 2000;

export async function openPostgresLine(options: PostgresLineOptions): Promise<PostgresLine> {
  const { connection, pool, onError = () => {}, retryMs = 5000 } = options;
  const from = newId();
  const listeners = new Map<string, ((notice: unknown) => void)[]>();
  let closed = false;
  let client: Client | undefined;
  let connecting = false;

  function told(channel: string, payload: string | undefined): void {
    const { from: sender, ...notice } = JSON.parse(payload ?? "{}") as { from?: string };
    if (sender === from) return;
    for (const listener of listeners.get(channel) ?? []) listener(notice);
  }

  async function listen(): Promise<void> {
    const next = new Client({
      connectionTimeoutMillis: 5000,
      ...connection,
      application_name: "carole events",
      keepAlive: true,
    });
    next.on("error", (error) => {
      if (client === next) client = undefined;
      onError(error);
    });
    next.on("end", () => {
      if (client === next) client = undefined;
    });
    next.on("notification", ({ channel, payload }) => told(channel, payload));
    try {
      await next.connect();
      await next.query(channels.map((channel) => `listen ${channel}`).join("; "));
    } catch (error) {
      await next.end().catch(onError);
      throw error;
    }
    client = next;
  }

  async function keepListening(): Promise<void> {
    if (client !== undefined || connecting || closed) return;
    connecting = true;
    await listen().catch(onError);
    connecting = false;
  }

  // A database that is away at the start is tried again.
  await keepListening();
  const retry = setInterval(() => void keepListening(), retryMs);
  retry.unref();

  return {
    tell(channel, notice) {
      // While the line is broken nobody is told: whoever waits looks for itself.
      const line = pool ?? client;
      line?.query("select pg_notify($1, $2)", [channel, JSON.stringify({ ...notice, from })]).catch(onError);
    },

    hear(channel, listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
    },

    async close() {
      closed = true;
      clearInterval(retry);
      if (client !== undefined) await within(client.end(), closeMs);
    },
  };
}
