import type { Task } from "../../../shared/task.ts";

/** `>name of a task` in a line: the task that must be done first, and where it is named. */
export interface NamedBlocker {
  readonly id: string;
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

/** Fewer letters than this name only what is called so. */
const fewestLetters = 3;
/** More words than this are no name that somebody types. */
const mostWords = 12;

/**
 * The open task that a line names after `>`: by its whole title, or by words of it that fit no other. What fits several
 * is not guessed, and stays words; so does what stands in quotes.
 */
export function findBlocker(line: string, tasks: readonly Task[]): NamedBlocker | null {
  for (const { index } of line.matchAll(/(?<![^\s])>(?=\S)/g)) {
    if (isQuoted(line, index)) continue;
    for (const end of endsOfNames(line, index + 1)) {
      const task = onlyFit(nameIn(line.slice(index + 1, end)), tasks);
      if (task !== undefined) return { id: task.id, title: task.title, start: index, end };
    }
  }
  return null;
}

/** The line with nothing where the task was named; every other word keeps its place. */
export const withoutBlocker = (line: string, { start, end }: NamedBlocker): string =>
  line.slice(0, start) + " ".repeat(end - start) + line.slice(end);

const isQuoted = (line: string, place: number): boolean => line.slice(0, place).split('"').length % 2 === 0;

/** A name in quotes ends with them; another one is the longest that fits. */
function endsOfNames(line: string, start: number): number[] {
  const quoted = /^"[^"]+"/.exec(line.slice(start));
  if (quoted !== null) return [start + quoted[0].length];
  const words = [...line.slice(start).matchAll(/\S+/g)].slice(0, mostWords);
  return words.map((word) => start + word.index + word[0].length).toReversed();
}

const nameIn = (text: string): string => text.replaceAll('"', "").replaceAll(/\s+/g, " ").toLocaleLowerCase();

function onlyFit(name: string, tasks: readonly Task[]): Task | undefined {
  const fits = tasks.filter(
    ({ title, deletedAt, status }) =>
      deletedAt === null && status !== "done" && ` ${title.toLocaleLowerCase()}`.includes(` ${name}`),
  );
  const exact = fits.filter(({ title }) => title.toLocaleLowerCase() === name);
  const [first, ...others] = exact.length > 0 || name.length < fewestLetters ? exact : fits;
  return others.length === 0 ? first : undefined;
}
