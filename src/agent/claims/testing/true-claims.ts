import type { Change } from "../../../shared/change.ts";
import { newId } from "../../../shared/id.ts";
import type { Task } from "../../../shared/task.ts";

export function aTask(given: Partial<Task>): Task {
  return {
    id: newId(),
    title: "Review the quarterly budget",
    notes: "",
    status: "todo",
    priority: "medium",
    tags: [],
    due: null,
    repeat: null,
    estimateMinutes: null,
    assignee: null,
    links: [],
    blockedBy: [],
    blockedReason: null,
    waitingFor: null,
    parentId: null,
    position: 1,
    createdAt: "2026-11-23T08:00:00.000Z",
    updatedAt: "2026-11-23T08:00:00.000Z",
    completedAt: null,
    deletedAt: null,
    version: 1,
    ...given,
  };
}

export function aChange(
  kind: Change["kind"],
  given: Partial<Task> = {},
  before: Partial<Task> = {},
  actor: Change["actor"]["type"] = "assistant",
): Change {
  const after = aTask(given);
  return {
    id: newId(),
    seq: 1,
    at: "2026-11-23T08:00:00.000Z",
    taskId: after.id,
    kind,
    before: kind === "created" ? null : { ...after, ...before },
    after: kind === "purged" ? null : after,
    actor: { type: actor },
  };
}

/** What was done, and what may truly be said of it. */
export const trueClaims: readonly (readonly [what: string, changes: readonly Change[], sentences: string])[] =
  [
    [
      "create",
      [
        aChange("created", {
          due: { date: "2026-11-27", time: "15:00" },
          priority: "high",
          tags: ["finance"],
        }),
      ],
      `I've created the task "Review the quarterly budget" for Friday at 3 pm.
Created **Review the quarterly budget** — due Friday, high priority, #finance.
Done! "Review the quarterly budget" is on your list for Friday 27 November, 15:00.
I added "Review the quarterly budget" to your list. It's due Friday at 15:00 and has high priority.
I've put the quarterly budget review on your list.
The budget review is on your list now, due Friday at 3pm.
I set the priority to high because it is due this week, and tagged it finance.
I've set it to high priority since it's due soon.
Priority: high. Tag: finance.
It's tagged #finance, like your other budget tasks.
All set: review the quarterly budget, Friday 3 PM.
Your task has been added with high priority.
I gave it high priority and the tag #finance.
Added! It's due on Friday.
✅ Created "Review the quarterly budget" (high, due Friday 15:00, #finance)
One task created: Review the quarterly budget.
I scheduled it for Friday afternoon.
Got it — I've added a task to review the quarterly budget.
Okay, I've made a task for that.
There's now a task "Review the quarterly budget" on your list, due Friday.
I've noted it as a task for Friday.
Here's your new task: Review the quarterly budget.
It's on your list for Friday.`,
    ],
    [
      "complete",
      [aChange("completed", { status: "done" })],
      `I've marked "Review the quarterly budget" as done.
Nice work! The quarterly budget review is complete.
Done — "Review the quarterly budget" is marked complete.
I checked off the budget review.
The budget review is done. You have two tasks left today.
I've completed it. Next up is payroll, due tomorrow.
Completed: Review the quarterly budget.
Marked as done!
That's one off your list.
Congratulations, it's crossed off your list.
Your budget review has been marked as completed.
It's done now.
One task completed, three still open.
Great job finishing the budget review – I've closed it.`,
    ],
    [
      "update",
      [
        aChange(
          "updated",
          { priority: "urgent", due: { date: "2026-11-27" } },
          { priority: "medium", due: { date: "2026-11-24" } },
        ),
      ],
      `It's now urgent and due Friday.
I've changed the priority to urgent and moved it to Friday, 27 November.
Updated "Review the quarterly budget": urgent, due Friday.
The budget review is now urgent; it was medium before.
The due date was Tuesday and is now Friday.
Moved from tomorrow to Friday.
I moved it from Tuesday to Friday.
Priority: medium → urgent
Due: tomorrow → Friday
I've bumped it to urgent.
The priority has been raised from medium to urgent.
Okay! Urgent it is, and the deadline moved to Friday.
I've made that urgent.
Done. It's urgent now.
Rescheduled to Friday and marked urgent.
I set the due date to 2026-11-27.
I have updated the task.`,
    ],
    [
      "delete",
      [aChange("deleted"), aChange("deleted", { title: "Buy milk" })],
      `I've deleted both tasks.
Both are in the trash now; you can restore them.
I moved "Review the quarterly budget" and "Buy milk" to the trash.
Two tasks deleted.
They're gone. You can undo this.
Removed both from your list.
The milk task and the budget review have been deleted.
Deleted: Review the quarterly budget, Buy milk.
I got rid of both of them.
- Deleted "Buy milk"
- Deleted "Review the quarterly budget"
Your list no longer has them.
The two are no longer on your list.`,
    ],
    [
      "undo",
      [aChange("deleted", {}, {}, "undo")],
      `I've undone that; the task is no longer on your list.
Undone.
I took that back.
The last change has been reverted.
I've reverted it: the task I created is gone again.
It's back to how it was.
I rolled back my last change.
Done, that's undone.`,
    ],
    [
      "several",
      [
        aChange("created", { title: "Call Anna", due: { date: "2026-11-24" } }),
        aChange("completed", { title: "Buy milk", status: "done" }),
        aChange("updated", { title: "Run payroll", priority: "urgent" }, { priority: "high" }),
      ],
      `I've added "Call Anna" for tomorrow, marked "Buy milk" as done and made "Run payroll" urgent.
Call Anna is on your list for tomorrow.
Buy milk is done.
Payroll is now urgent.
Three things done: one added, one completed, one updated.
All three changes are made.
I made three changes:
- Created "Call Anna" (due tomorrow)
- Completed "Buy milk"
- Run payroll is now urgent
I've done all three.
Everything you asked for is done.
All done! Call Anna is due tomorrow.
I created one task, completed one and updated another.`,
    ],
    [
      "repeat",
      [
        aChange("completed", {
          title: "Water the plants",
          status: "done",
          repeat: "FREQ=WEEKLY",
          due: { date: "2026-11-23" },
        }),
        aChange("created", { title: "Water the plants", repeat: "FREQ=WEEKLY", due: { date: "2026-11-30" } }),
      ],
      `"Water the plants" is done; the next one is due Monday 30 November.
I've marked it as done, and the next one has been created for next Monday.
Done. It comes back next Monday.
Water the plants is complete. It repeats weekly, so the next is on your list for next Monday.`,
    ],
    [
      "block",
      [
        aChange(
          "updated",
          {
            title: "Send the report",
            status: "blocked",
            blockedReason: "waiting for Ben's numbers",
            assignee: "Ben",
            tags: ["work"],
            estimateMinutes: 30,
            notes: "Call first",
          },
          { status: "todo", blockedReason: null, assignee: null, tags: [], estimateMinutes: null, notes: "" },
        ),
      ],
      `I've marked it as blocked: waiting for Ben's numbers.
"Send the report" is now blocked, waiting for Ben's numbers.
I've set its status to blocked.
I assigned it to Ben.
I've added the tag #work.
I've tagged it with work and estimated 30 minutes.
I put "Call first" into the notes.
The note has been added.
Added a note.
Set to blocked.
The status is now "blocked".`,
    ],
  ];
