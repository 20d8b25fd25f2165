import { dayName } from "../language/day-names.ts";
import type { Nudge } from "../shared/blocked.ts";
import { CaroleError } from "../shared/errors.ts";
import type { Task } from "../shared/task.ts";
import { blockedSince } from "./blocked-since.ts";
import { dayIn, daysBetween } from "./days.ts";
import type { TaskService } from "./task-service.ts";

export interface NudgeOptions {
  readonly now: Date;
  readonly timeZone: string;
  /** Whom to write to; the person the task waits for or was handed to where this is left out. */
  readonly to?: string | undefined;
}

/** A friendly text about what somebody owes, from what the row and the log say. It is never sent. */
export async function draftNudge(
  tasks: Pick<TaskService, "get" | "history">,
  id: string,
  { now, timeZone, to }: NudgeOptions,
): Promise<Nudge> {
  const task = await tasks.get(id);
  const person = to ?? task.waitingFor ?? task.assignee;
  if (person === null || person === undefined) {
    throw new CaroleError("invalid_request", `“${task.title}” waits for nobody.`, {
      hint: "Say who it waits for, or to whom the text is.",
    });
  }
  const today = dayIn(now, timeZone);
  const since = dayIn(new Date(await blockedSince(tasks, task)), timeZone);
  return {
    taskId: task.id,
    to: person,
    subject: task.title,
    text: [
      greeting(person),
      "",
      waited(task, since, today),
      ...facts(task, today),
      "",
      asking,
      "",
      "Thank you!",
    ].join("\n"),
    sent: false,
  };
}

const greeting = (person: string): string => `Hi ${person.split(/\s+/)[0] ?? person},`;

const asking = "Could you tell me where it stands, or when I can count on it?";

function waited(task: Task, since: string, today: string): string {
  const days = daysBetween(since, today);
  const how =
    days <= 0
      ? ""
      : days === 1
        ? ", which I have been waiting for since yesterday"
        : `, which I have been waiting for since ${dayName(since)} (${days} days)`;
  return `a quick question about “${task.title}”${how}.`;
}

function facts(task: Task, today: string): string[] {
  const lines: string[] = [];
  if (task.due !== null) {
    const days = daysBetween(today, task.due.date);
    if (days < 0) lines.push(`It was due on ${dayName(task.due.date)}.`);
    else if (days === 0) lines.push("It is due today.");
    else lines.push(`It is due on ${dayName(task.due.date)}.`);
  }
  if (task.blockedReason !== null && task.blockedReason !== "")
    lines.push(`What is missing on my side: ${task.blockedReason}.`);
  return lines;
}
