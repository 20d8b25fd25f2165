import type { Config } from "../config.ts";
import { isLakebase, lakebaseConnection, openLakebaseNetwork } from "./lakebase.ts";
import type { EventBus } from "../events/event-bus.ts";
import type { TurnSignals } from "../events/turn-signals.ts";
import { createInProcessEventBus } from "../events/in-process-event-bus.ts";
import type { Log, LogFacts } from "../server/log.ts";
import { describeThrown } from "../server/log.ts";
import { CaroleError } from "../shared/errors.ts";
import type { Storage } from "../storage/storage.ts";

export interface OpenedStorage {
  readonly storage: Storage;
  readonly events: EventBus;
  /** Where further instances may use the same database. */
  readonly turnSignals?: TurnSignals;
  /** For health: which database it is, and whether it is away. Never asks it. */
  state(): string;
  close(): Promise<void>;
}

/** How often several instances look for answers that nobody writes any more. */
const recoverEveryMs = 10_000;

/** SQLite in the data folder, or the company's PostgreSQL where `DATABASE_URL` or `PGHOST` names one. Only one is loaded. */
export async function openStorage(config: Config, log: Log, clock: () => Date): Promise<OpenedStorage> {
  const note = (message: string): void => log.info("database", { message });
  const { DATABASE_URL: url, PGHOST: host } = config.environment;
  if (url === undefined && host === undefined) {
    const { openSqliteStorage } = await import("../storage/sqlite.ts");
    const storage = await openSqliteStorage({ dataFolder: config.dataFolder, clock, log: note });
    await storage.recover();
    return {
      storage,
      events: createInProcessEventBus(),
      state: () => storage.kind,
      close: () => storage.close(),
    };
  }
  if (isLakebase(config)) return openLakebase(config, log, clock);
  const connection = url === undefined ? postgresParts(config) : { connectionString: url };
  return openPostgres({ connection, clock, log });
}

async function openLakebase(config: Config, log: Log, clock: () => Date): Promise<OpenedStorage> {
  const network = openLakebaseNetwork(config);
  const opened = await openPostgres({ connection: lakebaseConnection(config, network), clock, log });
  return {
    ...opened,
    async close() {
      await opened.close();
      await network.close();
    },
  };
}

interface PostgresInput {
  readonly connection:
    | { connectionString: string }
    | ReturnType<typeof postgresParts>
    | ReturnType<typeof lakebaseConnection>;
  readonly clock: () => Date;
  readonly log: Log;
}

async function openPostgres({ connection, clock, log }: PostgresInput): Promise<OpenedStorage> {
  const [{ openPostgresStorage }, { openPostgresNotices }] = await Promise.all([
    import("../storage/postgres.ts"),
    import("../storage/postgres-notices.ts"),
  ]);
  const note = (message: string, details?: LogFacts): void => log.warn("database", { message, ...details });
  const failed = (event: string) => (thrown: unknown) => log.warn(event, { thrown: describeThrown(thrown) });
  const storage = await openPostgresStorage({ connection, clock, log: note, waitForDatabase: true });
  // Away at the start: the next round sees to it.
  await storage.recover().catch(failed("recover-failed"));
  const notices = await openPostgresNotices({
    connection,
    local: createInProcessEventBus(),
    log: (ownerId) => storage.forOwner(ownerId).changes,
    onError: failed("database-notices-failed"),
  });
  const recovering = setInterval(
    () => void storage.recover().catch(failed("recover-failed")),
    recoverEveryMs,
  );
  recovering.unref();
  return {
    storage,
    events: notices.events,
    turnSignals: notices.turnSignals,
    state: () => (storage.isAway() ? `${storage.kind}: away` : storage.kind),
    async close() {
      clearInterval(recovering);
      // Each has its own limit of time; one after the other they could take too long for whoever ends the process.
      await Promise.all([notices.close(), storage.close()]);
    },
  };
}

/** The `PG…` variables, as PostgreSQL's own tools read them. */
function postgresParts({ environment }: Config) {
  if (environment.PGHOST === undefined) {
    throw new CaroleError("configuration_invalid", "PGHOST is missing.", {
      hint: "Set DATABASE_URL or PGHOST.",
    });
  }
  return {
    host: environment.PGHOST,
    ...(environment.PGPORT === undefined ? {} : { port: environment.PGPORT }),
    ...(environment.PGDATABASE === undefined ? {} : { database: environment.PGDATABASE }),
    ...(environment.PGUSER === undefined ? {} : { user: environment.PGUSER }),
    ...(environment.PGPASSWORD === undefined ? {} : { password: environment.PGPASSWORD }),
    ...(environment.PGSSLMODE === undefined || environment.PGSSLMODE === "disable" ? {} : { ssl: true }),
  };
}
