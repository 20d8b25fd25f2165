import type { Config } from "../config.ts";
import type { EventBus } from "../events/event-bus.ts";
import { createInProcessEventBus } from "../events/in-process-event-bus.ts";
import type { Log } from "../server/log.ts";
import { describeThrown } from "../server/log.ts";
import { CaroleError } from "../shared/errors.ts";
import type { Storage } from "../storage/storage.ts";

export interface OpenedStorage {
  readonly storage: Storage;
  readonly events: EventBus;
  close(): Promise<void>;
}

/** How often several instances look for answers that nobody writes any more. */
const recoverEveryMs = 60_000;

/** SQLite in the data folder, or the company's PostgreSQL where `DATABASE_URL` or `PGHOST` names one. Only one is loaded. */
export async function openStorage(config: Config, log: Log, clock: () => Date): Promise<OpenedStorage> {
  const note = (message: string): void => log.info("database", { message });
  const { DATABASE_URL: url, PGHOST: host } = config.environment;
  if (url === undefined && host === undefined) {
    const { openSqliteStorage } = await import("../storage/sqlite.ts");
    const storage = await openSqliteStorage({ dataFolder: config.dataFolder, clock, log: note });
    await storage.recover();
    return { storage, events: createInProcessEventBus(), close: () => storage.close() };
  }
  const connection = url === undefined ? postgresParts(config) : { connectionString: url };
  return openPostgres({ connection, clock, note, log });
}

interface PostgresInput {
  readonly connection: { connectionString: string } | ReturnType<typeof postgresParts>;
  readonly clock: () => Date;
  readonly note: (message: string) => void;
  readonly log: Log;
}

async function openPostgres({ connection, clock, note, log }: PostgresInput): Promise<OpenedStorage> {
  const [{ openPostgresStorage }, { createPostgresEventBus }, { openNoticePool }] = await Promise.all([
    import("../storage/postgres.ts"),
    import("../storage/postgres-event-bus.ts"),
    import("../storage/notice-pool.ts"),
  ]);
  const storage = await openPostgresStorage({ connection, clock, log: note });
  await storage.recover();
  const failed = (event: string) => (thrown: unknown) => log.warn(event, { thrown: describeThrown(thrown) });
  const notices = openNoticePool(connection, failed("database-notices-ended"));
  const events = await createPostgresEventBus({
    connection,
    pool: notices,
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
    events,
    async close() {
      clearInterval(recovering);
      await events.close();
      await notices.end();
      await storage.close();
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
