import type { PoolConfig } from "pg";
import type { EventBus } from "../events/event-bus.ts";
import type { TurnSignals } from "../events/turn-signals.ts";
import type { ReadLog } from "./catch-up.ts";
import { closeNoticePool, openNoticePool } from "./notice-pool.ts";
import { createPostgresEventBus } from "./postgres-event-bus.ts";
import { openPostgresLine } from "./postgres-line.ts";
import { createPostgresTurnSignals } from "./postgres-turn-signals.ts";

export interface PostgresNoticesOptions {
  readonly connection: PoolConfig;
  /** The bus within this process. */
  readonly local: EventBus;
  readonly log: ReadLog;
  readonly onError: (error: unknown) => void;
}

/** What instances on one PostgreSQL tell one another, over one connection that listens and one that tells. */
export interface PostgresNotices {
  readonly events: EventBus;
  readonly turnSignals: TurnSignals;
  close(): Promise<void>;
}

export async function openPostgresNotices(options: PostgresNoticesOptions): Promise<PostgresNotices> {
  const { connection, local, log, onError } = options;
  const pool = openNoticePool(connection, onError);
  const line = await openPostgresLine({ connection, pool, onError });
  const events = createPostgresEventBus({ line, local, log, onError });
  return {
    events,
    turnSignals: createPostgresTurnSignals(line),
    async close() {
      events.close();
      await Promise.all([line.close(), closeNoticePool(pool)]);
    },
  };
}
