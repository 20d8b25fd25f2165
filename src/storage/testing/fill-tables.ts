import { Client } from "pg";
import { searchScope } from "../task-index.ts";

export interface Filling {
  readonly owner: string;
  readonly tasks: number;
  /** How many more people there are, and what each of them has. */
  readonly others: number;
  readonly tasksOfOthers: number;
}

/** Very many rows, made by PostgreSQL itself: through the stores it would take minutes. Comes as the administrator. */
export async function fillTables(connectionString: string, filling: Filling): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  await client.query("begin");
  await fillTasks(client, filling.owner, filling.tasks);
  for (let index = 0; index < filling.others; index += 1) {
    await fillTasks(client, `person-${index}`, filling.tasksOfOthers);
  }
  await client.query(`insert into task_tags (owner_id, tag_key, lane, created_at, id, row_id)
    select owner_id, 'tag-' || row_id % 50, lane, created_at, id, row_id from tasks`);
  await client.query(`insert into task_blockers (owner_id, blocker_id, task_id, lane)
    select owner_id, 'blocker ' || row_id % 999, id, lane from tasks`);
  await client.query(`insert into counters (owner_id, kind, name, label, amount)
    select owner_id, 'lane', lane, lane, count(*) from tasks group by owner_id, lane`);
  await client.query(`insert into changes (owner_id, id, at, task_id, kind, after, actor_type)
    select owner_id, 'change ' || row_id, created_at, id, 'created', '{}', 'user' from tasks`);
  await client.query("commit");
  await client.query("vacuum analyze");
  await client.end();
}

async function fillTasks(client: Client, owner: string, amount: number): Promise<void> {
  await client.query(
    `with made as (
      insert into tasks (owner_id, id, title, title_key, notes, status, lane, priority_rank, tags, due_date, due_key,
        links, blocked_by, position, created_at, updated_at, version)
      select $1, gen_random_uuid(), 'Review item ' || n || ' unique' || n, 'review item ' || n, '', s, s, n % 4, '[]',
        d, coalesce(d || 'T', '~'), '[]', '[]', n, t, t, 1
      from generate_series(1, $2::int) as n,
        lateral (select (array['backlog','todo','in_progress','blocked','done','done'])[1 + n % 6] as s,
          case when n % 3 = 0 then to_char(date '2026-01-01' + n % 700, 'YYYY-MM-DD') end as d,
          to_char(timestamp '2020-01-01' + n * interval '1 minute', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as t) as told
      returning row_id, title, lane)
    insert into task_search (scope, row_id, owner_id, words)
    select case lane when 'done' then $3 else $4 end, row_id, $1,
      ('''#' || case lane when 'done' then $3 else $4 end || ''' '
        || (select string_agg('''' || word || ''':1A', ' ') from unnest(string_to_array(lower(title), ' ')) as word)
      )::tsvector
    from made`,
    [owner, amount, searchScope(owner, "done"), searchScope(owner, "open")],
  );
}
