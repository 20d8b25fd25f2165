import type { Task } from "../shared/task.ts";

/** One task on one line, without control characters: a title is untrusted text and could carry terminal codes. */
export function taskLine(task: Task): string {
  const due =
    task.due === null
      ? ""
      : `, due ${task.due.date}${task.due.time === undefined ? "" : ` ${task.due.time}`}`;
  const tags = task.tags.map((tag) => ` #${tag}`).join("");
  return printable(`"${task.title}" (${task.priority}${due})${tags}`);
}

export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]/gu, (character) =>
    character === "\n" || character === "\t" ? character : "",
  );
}
