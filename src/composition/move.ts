import { parseArgs } from "node:util";
import type { Config } from "../config.ts";
import { CaroleError, toCaroleError } from "../shared/errors.ts";
import type { OpenedTables } from "../storage/capabilities.ts";
import { moveTables } from "../storage/move-tables.ts";
import { openPostgresTables } from "../storage/postgres.ts";
import { openSqliteTables } from "../storage/sqlite.ts";

/** `carole move`: from the file of this machine into a PostgreSQL, or from there into the file. */
export async function runMove(
  config: Config,
  args: readonly string[],
  write: (text: string) => void,
): Promise<number> {
  const { to, from, as } = readArguments(args);
  const file = (): Promise<OpenedTables> => openSqliteTables({ dataFolder: config.dataFolder });
  const server = (url: string): Promise<OpenedTables> =>
    openPostgresTables({ connection: { connectionString: url } });
  const source = await (from === undefined ? file() : server(from));
  try {
    const target = await (to === undefined ? file() : server(to));
    try {
      const moved = await moveTables(source, target, {
        ...(as === undefined ? {} : { rename: as }),
        progress: (owner, rows) => write(`  ${owner}: ${rows} rows\n`),
      });
      const place = to === undefined ? config.dataFolder : "the PostgreSQL";
      write(`${moved.rows} rows of ${moved.owners} owners are in ${place} now, each compared.\n`);
      write("What they were copied from is as it was.\n");
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
  return 0;
}

const hint =
  "carole move --to postgres://user:password@host/database, or --from … for the way back. " +
  "--as gives the one owner another name (as a Databricks App: databricks: and the user's id).";

function readArguments(args: readonly string[]) {
  const options = { to: { type: "string" }, from: { type: "string" }, as: { type: "string" } } as const;
  const { to, from, as } = parsed(() => parseArgs({ args: [...args], options }).values);
  const url = to ?? from;
  if ((to === undefined) === (from === undefined) || url === undefined) {
    throw new CaroleError("invalid_request", "Say where to move to, or where from.", { hint });
  }
  if (!/^postgres(ql)?:\/\//.test(url)) {
    throw new CaroleError("invalid_request", "The address must start with postgres://.", { hint });
  }
  if (as === "" || as === "*")
    throw new CaroleError("invalid_request", "No owner can be called so.", { hint });
  return { to, from, as };
}

function parsed<Values>(parse: () => Values): Values {
  try {
    return parse();
  } catch (thrown) {
    const { message } = thrown instanceof Error ? thrown : toCaroleError(thrown);
    throw new CaroleError("invalid_request", message, { hint, cause: thrown });
  }
}
