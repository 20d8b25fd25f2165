import { contentStems } from "../language/word-stem.ts";
import type { Task } from "../shared/task.ts";

/** What of a task a rule looks at. */
export type Matched = Pick<Task, "title" | "tags" | "assignee" | "waitingFor">;

/** Which tasks are meant: `RuleMatch`, or what a weight of the ranking says. */
export interface Match {
  readonly words?: readonly string[] | undefined;
  readonly tag?: string | undefined;
  readonly person?: string | undefined;
}

/** Whether a rule is about this task: all that it names must fit, and one of its words is enough. */
export function isMeant(task: Matched, { words, tag, person }: Match): boolean {
  return (
    (words === undefined || words.some((phrase) => namesTask(task, phrase))) &&
    (tag === undefined || task.tags.some((one) => sameWord(one, tag.replace(/^#/, "")))) &&
    (person === undefined || isWith(task, person))
  );
}

const sameWord = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** A word stands for all its forms; of a phrase every word must be there. */
function namesTask(task: Matched, phrase: string): boolean {
  const wanted = contentStems(phrase);
  const there = new Set(contentStems(`${task.title} ${task.tags.join(" ")}`));
  return wanted.length > 0 && wanted.every((one) => there.has(one));
}

/** Who has it, who it waits for, or who its title names. */
function isWith(task: Matched, person: string): boolean {
  const name = person.replace(/^@/, "").toLowerCase();
  const called = [task.assignee, task.waitingFor].some(
    (one) => one !== null && (sameWord(one, name) || one.toLowerCase().split(/\s+/).includes(name)),
  );
  return (
    called || ` ${(task.title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `.includes(` ${name} `)
  );
}
