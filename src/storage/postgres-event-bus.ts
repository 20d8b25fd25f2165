import { Client, type ClientConfig, type Pool } from "pg";
import type { EventBus } from "../events/event-bus.ts";
import type { CaroleEvent } from "../shared/event.ts";
import { newId } from "../shared/id.ts";
import { createCatchUp, type ReadLog } from "./catch-up.ts";
import { within } from "./within.ts";

export interface PostgresEventBusOptions {
  readonly connection: ClientConfig;
  /** Where wake-ups are sent from; without it from the line that listens, so no other package need know `pg`. */
  readonly pool?: Pick<Pool, "query">;
  /** The bus within this process, which tells this process's own listeners. */
  readonly local: EventBus;
  /** One owner's change log. */
  readonly log: ReadLog;
  readonly onError?: (error: unknown) => void;
  /** How often to look into the log unasked, and to try to listen again, in milliseconds. */
  readonly pollMs?: number;
}

export interface PostgresEventBus extends EventBus {
  close(): Promise<void>;
}

/** A line that hangs must not hold up the end of the process. */
const closeMs = 2000;
const channel = "carole_events";

/** What instances tell each other: a change by its number alone, since the log holds the rest; other events whole. */
interface Notice {
  readonly from: string;
  readonly ownerId: string;
  readonly event:
    | Exclude<CaroleEvent, { type: "task-changed" }>
    | { readonly type: "task-changed"; readonly seq: number };
}

/**
 * Events across instances on one PostgreSQL. NOTIFY only wakes the others; what changed is read from the change log, in
 * its order and each change once, so a lost wake-up costs time and nothing else.
 */
export async function createPostgresEventBus(options: PostgresEventBusOptions): Promise<PostgresEventBus> {
  const { connection, pool, local, log, onError = () => {}, pollMs = 5000 } = options;
  const from = newId();
  const catchUp = createCatchUp({ log, tell: (ownerId, event) => local.publish(ownerId, event), onError });
  const listeners = new Map<string, number>();
  const waking = new Set<string>();
  let closed = false;
  let client: Client | undefined;

  function hear(payload: string | undefined): void {
    const notice = JSON.parse(payload ?? "null") as Notice | null;
    if (notice === null || notice.from === from || !listeners.has(notice.ownerId)) return;
    if (notice.event.type === "task-changed") void catchUp.run(notice.ownerId, notice.event.seq);
    else local.publish(notice.ownerId, notice.event);
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
    next.on("notification", ({ payload }) => hear(payload));
    try {
      await next.connect();
      await next.query(`listen ${channel}`);
    } catch (error) {
      await next.end().catch(onError);
      throw error;
    }
    client = next;
  }

  async function lookAgain(): Promise<void> {
    try {
      if (client === undefined && !closed) await listen();
    } catch (error) {
      onError(error);
    }
    for (const ownerId of listeners.keys()) void catchUp.run(ownerId);
  }

  function notify(notice: Notice): void {
    // While the line is broken nobody is woken: the others look into the log by themselves.
    const line = pool ?? client;
    line?.query("select pg_notify($1, $2)", [channel, JSON.stringify(notice)]).catch(onError);
  }

  /** Many changes of one commit wake the others once. */
  function wakeOthers(ownerId: string, seq: number): void {
    if (waking.has(ownerId)) return;
    waking.add(ownerId);
    queueMicrotask(() => {
      waking.delete(ownerId);
      notify({ from, ownerId, event: { type: "task-changed", seq } });
    });
  }

  // A database that is away at the start is tried again with every look.
  await lookAgain();
  const poll = setInterval(() => void lookAgain(), pollMs);
  poll.unref();

  return {
    publish(ownerId, event) {
      if (event.type !== "task-changed") {
        local.publish(ownerId, event);
        notify({ from, ownerId, event });
        return;
      }
      // Not told at once: another instance's change may have been committed just before, and comes first.
      if (listeners.has(ownerId)) void catchUp.run(ownerId, event.seq);
      wakeOthers(ownerId, event.seq);
    },

    subscribe(ownerId, listener) {
      const leave = local.subscribe(ownerId, listener);
      listeners.set(ownerId, (listeners.get(ownerId) ?? 0) + 1);
      void catchUp.begin(ownerId);
      let left = false;
      return () => {
        if (left) return;
        left = true;
        leave();
        const rest = (listeners.get(ownerId) ?? 1) - 1;
        if (rest > 0) listeners.set(ownerId, rest);
        else {
          listeners.delete(ownerId);
          catchUp.end(ownerId);
        }
      };
    },

    async close() {
      closed = true;
      clearInterval(poll);
      if (client !== undefined) await within(client.end(), closeMs);
    },
  };
}
