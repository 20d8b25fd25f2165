import { isDeepStrictEqual } from "node:util";
import { sql } from "kysely";
import { CaroleError } from "../shared/errors.ts";
import { everyOwner, type Capabilities, type OpenedTables } from "./capabilities.ts";
import { toMessage, type StoredMessage } from "./conversation-rows.ts";
import type { Db, Tables } from "./schema.ts";
import { writeMessageWords } from "./sql-conversation-store.ts";
import { writeTaskWords } from "./task-index.ts";
import { toTask, type StoredTask } from "./task-rows.ts";

type Row = Readonly<Record<string, unknown>>;
/** Pieces of running answers are not moved: nobody reads them any more. */
type MovedTable = Exclude<keyof Tables, "schema_versions" | "turn_frames">;

interface TableShape {
  readonly name: MovedTable;
  /** With the owner these tell a row from all others, and give the order in which rows are read. */
  readonly key: readonly [string, ...string[]];
  /** Worked out by the database itself. */
  readonly derived?: readonly string[];
  readonly counts?: boolean;
}

/** In the order in which rows may refer to one another. Words are not copied but made anew, as the engines keep them differently. */
const shapes: readonly TableShape[] = [
  { name: "tasks", key: ["row_id"], derived: ["priority"], counts: true },
  { name: "task_tags", key: ["tag_key", "lane", "created_at", "id"] },
  { name: "task_blockers", key: ["blocker_id", "task_id"] },
  { name: "counters", key: ["kind", "name"] },
  { name: "changes", key: ["seq"], counts: true },
  { name: "conversations", key: ["id"] },
  { name: "messages", key: ["row_id"], counts: true },
  { name: "rules", key: ["created_at", "id"] },
  { name: "rule_changes", key: ["seq"], counts: true },
  { name: "idempotency", key: ["idempotency_key"] },
  { name: "approvals", key: ["id"] },
];
const batchSize = 500;

export interface MoveOptions {
  /** A new name for the one owner that there is. */
  readonly rename?: string;
  readonly progress?: (owner: string, rows: number) => void;
}
export interface Moved {
  readonly owners: number;
  readonly rows: number;
}

/**
 * Copies everything into an empty database, owner by owner, and reads each row back to compare it. All or nothing: the target's transaction
 * is committed when all is compared. The source is only read.
 */
export function moveTables(
  source: OpenedTables,
  target: OpenedTables,
  options: MoveOptions = {},
): Promise<Moved> {
  return source.capabilities.ofOneMoment(source.db, (from) =>
    target.db.transaction().execute(async (into) => {
      await refuseFilled(into);
      const owners = await ownersIn(from);
      if (options.rename !== undefined && owners.length > 1) throw manyOwners(owners.length);
      let rows = 0;
      for (const owner of owners) {
        const move = { from, into, capabilities: target.capabilities, owner, as: options.rename ?? owner };
        const moved = await moveOwner(move);
        options.progress?.(move.as, moved);
        rows += moved;
      }
      await target.capabilities.owners.actFor(into, everyOwner);
      for (const { name, key, counts } of shapes) {
        if (counts === true) await target.capabilities.continueKeys(into, name, key[0]);
      }
      return { owners: owners.length, rows };
    }),
  );
}

interface OwnerMove {
  readonly from: Db;
  readonly into: Db;
  readonly capabilities: Capabilities;
  readonly owner: string;
  readonly as: string;
}

async function moveOwner(move: OwnerMove): Promise<number> {
  await move.capabilities.owners.actFor(move.into, move.as);
  let moved = 0;
  for (const shape of shapes) {
    let last: Row | undefined;
    for (;;) {
      const rows = await readBatch(move.from, shape, move.owner, last);
      if (rows.length === 0) break;
      const renamed = rows.map((row) => ({ ...row, owner_id: move.as }));
      await insertBatch(move, shape, renamed);
      await compare(move, shape, renamed, last);
      await writeWords(move, shape, renamed);
      last = rows.at(-1);
      moved += rows.length;
    }
  }
  return moved;
}

/** Rows after the last one, in the order of their keys. */
async function readBatch(db: Db, shape: TableShape, owner: string, last: Row | undefined): Promise<Row[]> {
  const columns = sql.join(shape.key.map((column) => sql.ref(column)));
  const behind =
    last === undefined
      ? sql``
      : sql`and (${columns}) > (${sql.join(shape.key.map((column) => last[column]))})`;
  const { rows } = await sql<Row>`select * from ${sql.table(shape.name)} where owner_id = ${owner} ${behind}
    order by ${columns} limit ${batchSize}`.execute(db);
  const derived = new Set(shape.derived);
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([column]) => !derived.has(column))),
  );
}

async function insertBatch(
  { into, capabilities }: OwnerMove,
  shape: TableShape,
  rows: readonly Row[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
  const keeping = shape.counts === true ? capabilities.keepingKeys : sql``;
  await sql`insert into ${sql.table(shape.name)} (${sql.join(columns.map((column) => sql.ref(column)))})
    ${keeping} values ${sql.join(values)}`.execute(into);
}

async function compare(
  { into, as }: OwnerMove,
  shape: TableShape,
  rows: readonly Row[],
  last: Row | undefined,
): Promise<void> {
  const written = await readBatch(into, shape, as, last);
  for (const [index, row] of rows.entries()) {
    if (isDeepStrictEqual(written[index], row)) continue;
    const key = shape.key.map((column) => String(row[column])).join(" ");
    throw new CaroleError("internal", `A row of ${shape.name} did not arrive as it was: ${key}.`, {
      hint: "Nothing was moved; the source is as it was.",
    });
  }
}

async function writeWords(
  { into, capabilities, as }: OwnerMove,
  { name }: TableShape,
  rows: readonly Row[],
): Promise<void> {
  const place = { db: into, capabilities, ownerId: as };
  for (const row of rows) {
    const rowId = Number(row["row_id"]);
    if (name === "tasks") await writeTaskWords({ ...place, rowId }, toTask(row as StoredTask));
    else if (name === "messages" && row["status"] !== "streaming") {
      await writeMessageWords(place, rowId, toMessage(row as StoredMessage, []).parts);
    }
  }
}

async function ownersIn(db: Db): Promise<string[]> {
  const all = shapes.map(({ name }) => sql`select owner_id from ${sql.table(name)}`);
  const { rows } = await sql<{ owner_id: string }>`${sql.join(all, sql` union `)} order by owner_id`.execute(
    db,
  );
  return rows.map((row) => row.owner_id);
}

async function refuseFilled(db: Db): Promise<void> {
  if ((await ownersIn(db)).length === 0) return;
  throw new CaroleError("invalid_request", "The database to move to is not empty.", {
    hint: "Name an empty one: nothing is ever mixed or overwritten.",
  });
}

const manyOwners = (count: number): CaroleError =>
  new CaroleError(
    "invalid_request",
    `There are ${count} owners, and one name can't be given to all of them.`,
    {
      hint: "Leave out --as: owners keep their names.",
    },
  );
