import type { Link } from "../../shared/task.ts";
import type { Migration } from "../migrate.ts";
import { searchWords } from "../search-words.ts";
import { bodyWords, searchScope } from "../task-index.ts";
import { trashLane } from "../task-rows.ts";

/** Rows that say why they are blocked are found by it from now on. */
export const foundByReason: Migration = {
  version: 8,
  name: "rows are found by what blocks them",
  async up(db, { search }) {
    const blocked = await db
      .selectFrom("tasks")
      .select([
        "row_id",
        "owner_id",
        "lane",
        "title",
        "tags",
        "assignee",
        "waiting_for",
        "blocked_reason",
        "links",
        "notes",
      ])
      .where("blocked_reason", "is not", null)
      .execute();
    for (const row of blocked) {
      const pile = row.lane === trashLane ? "trash" : row.lane === "done" ? "done" : "open";
      await search.write(db, "task_search", {
        rowId: row.row_id,
        scope: searchScope(row.owner_id, pile),
        title: searchWords(row.title),
        body: bodyWords({
          tags: JSON.parse(row.tags) as string[],
          assignee: row.assignee,
          waitingFor: row.waiting_for,
          blockedReason: row.blocked_reason,
          links: JSON.parse(row.links) as Link[],
          notes: row.notes,
        }),
      });
    }
  },
};
