import { createHash } from "node:crypto";
import type { Task } from "../shared/task.ts";
import type { Capabilities } from "./capabilities.ts";
import type { Db } from "./schema.ts";
import { searchWords } from "./search-words.ts";
import { laneOf, tagKey, trashLane } from "./task-rows.ts";

export type SearchPile = "open" | "done" | "trash";
/** What a word in the search index is kept under: the pile of a row, or the messages of chats. */
type SearchKind = SearchPile | "message";

/** A word that nobody types, which keeps one owner's open rows apart from all others in the search index. */
export function searchScope(ownerId: string, pile: SearchKind): string {
  return createHash("sha256").update(`${ownerId} ${pile}`).digest("hex").slice(0, 24);
}

function pileOf(task: Task): SearchPile {
  const lane = laneOf(task);
  if (lane === trashLane) return "trash";
  return lane === "done" ? "done" : "open";
}

interface Place {
  readonly db: Db;
  readonly capabilities: Capabilities;
  readonly ownerId: string;
  readonly rowId: number;
}

/**
 * What stands beside a row so that it is found quickly: its words, its tags, what blocks it. Written in the row's own
 * transaction, and only where the row's change touches it.
 */
export async function writeIndex(place: Place, before: Task | undefined, after: Task): Promise<void> {
  const moved = before === undefined || laneOf(before) !== laneOf(after);
  if (moved || !sameWords(before, after)) {
    await writeTaskWords(place, after);
  }
  if (moved || !sameList(before.tags, after.tags)) {
    if (before !== undefined) await removeTags(place, before);
    await insertTags(place, after);
  }
  if (moved || !sameList(before.blockedBy, after.blockedBy)) {
    if (before !== undefined) await removeBlockers(place, before);
    await insertBlockers(place, after);
  }
}

/** The words alone: what the row is found by. */
export async function writeTaskWords({ db, capabilities, ownerId, rowId }: Place, task: Task): Promise<void> {
  await capabilities.search.write(db, "task_search", {
    rowId,
    scope: searchScope(ownerId, pileOf(task)),
    title: searchWords(task.title),
    body: bodyWords(task),
  });
}

/** What a row is found by beside its title. */
export function bodyWords({
  tags,
  assignee,
  waitingFor,
  blockedReason = null,
  links,
  notes,
}: Pick<Task, "tags" | "assignee" | "waitingFor" | "links" | "notes"> &
  Partial<Pick<Task, "blockedReason">>): string[] {
  const linked = links.flatMap(({ title, url }) => [title, url.replace(/^https?:\/\//i, "")]);
  return searchWords(
    [...tags, assignee ?? "", waitingFor ?? "", blockedReason ?? "", ...linked, notes].join(" "),
  );
}

export async function removeIndex(place: Place, task: Task): Promise<void> {
  await place.capabilities.search.remove(place.db, "task_search", place.rowId);
  await removeTags(place, task);
  await removeBlockers(place, task);
}

const sameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index]);

const sameWords = (one: Task, other: Task): boolean =>
  one.title === other.title &&
  one.notes === other.notes &&
  one.assignee === other.assignee &&
  one.waitingFor === other.waitingFor &&
  one.blockedReason === other.blockedReason &&
  sameList(
    one.links.map(({ url, title }) => `${url} ${title}`),
    other.links.map(({ url, title }) => `${url} ${title}`),
  ) &&
  sameList(one.tags, other.tags);

async function insertTags({ db, ownerId, rowId }: Place, task: Task): Promise<void> {
  const keys = [...new Set(task.tags.map(tagKey))];
  if (keys.length === 0) return;
  const shared = {
    owner_id: ownerId,
    lane: laneOf(task),
    created_at: task.createdAt,
    id: task.id,
    row_id: rowId,
  };
  await db
    .insertInto("task_tags")
    .values(keys.map((tag_key) => ({ ...shared, tag_key })))
    .execute();
}

async function removeTags({ db, ownerId }: Place, task: Task): Promise<void> {
  if (task.tags.length === 0) return;
  await db
    .deleteFrom("task_tags")
    .where("owner_id", "=", ownerId)
    .where("tag_key", "in", task.tags.map(tagKey))
    .where("lane", "=", laneOf(task))
    .where("created_at", "=", task.createdAt)
    .where("id", "=", task.id)
    .execute();
}

async function insertBlockers({ db, ownerId }: Place, task: Task): Promise<void> {
  const ids = [...new Set(task.blockedBy)];
  if (ids.length === 0) return;
  const shared = { owner_id: ownerId, task_id: task.id, lane: laneOf(task) };
  await db
    .insertInto("task_blockers")
    .values(ids.map((blocker_id) => ({ ...shared, blocker_id })))
    .execute();
}

async function removeBlockers({ db, ownerId }: Place, task: Task): Promise<void> {
  if (task.blockedBy.length === 0) return;
  await db
    .deleteFrom("task_blockers")
    .where("owner_id", "=", ownerId)
    .where("blocker_id", "in", [...task.blockedBy])
    .where("task_id", "=", task.id)
    .execute();
}
