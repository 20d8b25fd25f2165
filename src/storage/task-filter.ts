import { sql, type RawBuilder } from "kysely";
import { priorities, type TaskQuery } from "../shared/task.ts";
import type { Capabilities } from "./capabilities.ts";
import type { Db } from "./schema.ts";
import { personKey } from "./person-key.ts";
import { queryWords } from "./search-words.ts";
import { searchScope, type SearchPile } from "./task-index.ts";
import { noDueKey, tagKey } from "./task-rows.ts";

export interface ListScope {
  readonly db: Db;
  readonly capabilities: Capabilities;
  readonly ownerId: string;
}

/** A text search inside a list looks at the newest matches only, so that a word found everywhere stays quick. */
const textMatches = 1000;

/** What a list is read from, and the conditions that belong to that. */
export interface Lead {
  readonly source: RawBuilder<unknown>;
  readonly conditions: readonly RawBuilder<unknown>[];
  /** The table whose `lane`, `created_at` and `id` are in order. */
  readonly ordered: "tasks" | "task_tags";
  /** The rows come in no order and are few: all lanes are read at once and sorted. */
  readonly few: boolean;
}

/** The narrowest way in: words, a parent or a tag name few rows among many, so they are found first. */
export function leadOf(scope: ListScope, query: TaskQuery): Lead | undefined {
  const { ownerId } = scope;
  const joined = sql`tasks.row_id = found.row_id`;
  if (query.q !== undefined && query.q.trim() !== "") {
    const matches = textMatch(scope, query.q, query.trashed);
    if (matches === undefined) return undefined;
    return {
      source: scope.capabilities.lookUpTasks(matches),
      conditions: [joined],
      ordered: "tasks",
      few: true,
    };
  }
  if (query.parent_id !== undefined) {
    const children = sql`(select row_id from tasks where owner_id = ${ownerId} and parent_id = ${query.parent_id})`;
    return {
      source: scope.capabilities.lookUpTasks(children),
      conditions: [joined],
      ordered: "tasks",
      few: true,
    };
  }
  const people = peopleOf(ownerId, query);
  if (people.length > 0) {
    return {
      source: scope.capabilities.lookUpTasks(sql`(${people[0]})`),
      conditions: [joined],
      ordered: "tasks",
      few: true,
    };
  }
  if (query.tag !== undefined) {
    return {
      source: sql`task_tags cross join tasks`,
      conditions: [
        sql`tasks.row_id = task_tags.row_id`,
        sql`task_tags.owner_id = ${ownerId}`,
        sql`task_tags.tag_key = ${tagKey(query.tag)}`,
      ],
      ordered: "task_tags",
      few: !query.sort.endsWith("created"),
    };
  }
  return { source: sql`tasks`, conditions: [sql`tasks.owner_id = ${ownerId}`], ordered: "tasks", few: false };
}

/** The rows of each person asked for; a name without letters is nobody's. */
function peopleOf(
  ownerId: string,
  { person, assignee, waiting_for }: Pick<TaskQuery, "person" | "assignee" | "waiting_for">,
): RawBuilder<unknown>[] {
  const rowsOf = (column: "assignee_key" | "waiting_key", name: string): RawBuilder<unknown> =>
    sql`select row_id from tasks where owner_id = ${ownerId} and ${sql.ref(column)} is not null
      and ${sql.ref(column)} like ${`%${personKey(name) ?? " # "}%`}`;
  return [
    ...(person === undefined
      ? []
      : [sql`${rowsOf("assignee_key", person)} union ${rowsOf("waiting_key", person)}`]),
    ...(assignee === undefined ? [] : [rowsOf("assignee_key", assignee)]),
    ...(waiting_for === undefined ? [] : [rowsOf("waiting_key", waiting_for)]),
  ];
}

function textMatch(
  { db, capabilities, ownerId }: ListScope,
  text: string,
  trashed: boolean,
): RawBuilder<unknown> | undefined {
  const words = queryWords(text);
  if (words.length === 0) return undefined;
  const piles: SearchPile[] = trashed ? ["trash"] : ["open", "done"];
  const matches = piles.map((pile) => {
    const match = { scope: searchScope(ownerId, pile), words, titleOnly: false, limit: textMatches };
    return sql`select row_id from ${capabilities.search.match(db, "task_search", match)} as ${sql.ref(`in_${pile}`)}`;
  });
  return sql`(${sql.join(matches, sql` union all `)})`;
}

/** Everything asked for that the lead does not see to. */
export function filtersOf({ ownerId }: ListScope, query: TaskQuery, lead: Lead): RawBuilder<unknown>[] {
  const filters: RawBuilder<unknown>[] = [];
  if (query.priority !== undefined) {
    const ranks = query.priority.map((priority) => priorities.indexOf(priority));
    filters.push(ranks.length === 0 ? sql`1 = 0` : sql`tasks.priority_rank in (${sql.join(ranks)})`);
  }
  if (query.due_before !== undefined) filters.push(sql`tasks.due_key <= ${`${query.due_before}U`}`);
  if (query.due_after !== undefined) {
    filters.push(sql`tasks.due_key >= ${query.due_after} and tasks.due_key < ${noDueKey}`);
  }
  if (query.parent_id !== undefined) filters.push(sql`tasks.parent_id = ${query.parent_id}`);
  for (const rows of peopleOf(ownerId, query)) filters.push(sql`tasks.row_id in (${rows})`);
  if (query.tag !== undefined && lead.ordered !== "task_tags") {
    filters.push(sql`exists (select 1 from task_tags as tagged where tagged.owner_id = ${ownerId}
      and tagged.tag_key = ${tagKey(query.tag)} and tagged.lane = tasks.lane
      and tagged.created_at = tasks.created_at and tagged.id = tasks.id)`);
  }
  return filters;
}
