import { isRecord, type Step, type Turn } from "./transcript.ts";
import type { Fact } from "./facts.ts";

export interface Call {
  readonly name: string;
  readonly arguments: Record<string, unknown>;
}

/**
 * One request of the user, thought through: it gives calls, gets their outputs, and ends with what there is to say.
 * It is run again from the start each time; what the transcript already answers is not asked twice.
 */
export type Thought<Result = readonly Fact[]> = Generator<Call, Result, unknown>;

/** What is true when all is thought: the next calls, or the facts to say. */
export type Conclusion =
  | {
      readonly kind: "calls";
      readonly calls: readonly Call[];
      /** What is already sure, to be said beside a question that ends the turn. */
      readonly sofar: readonly Fact[];
    }
  | { readonly kind: "facts"; readonly facts: readonly Fact[] };

/** Writes of one name in one round are one call, so that a bulk of rows is seen, asked and undone as one. */
const rowLists: Readonly<Record<string, string>> = {
  create_tasks: "tasks",
  update_tasks: "tasks",
  complete_tasks: "ids",
  delete_tasks: "ids",
  edit_repeating: "ids",
};
const maxRowsOfCall = 25;
/** A turn that called tools this often ends in words. */
const maxRounds = 5;

const listOf = (call: Call): readonly unknown[] => {
  const list = call.arguments[rowLists[call.name] ?? ""];
  return Array.isArray(list) ? list : [];
};

/** The outputs of a turn, each given out once: to the same call, or for a write to the same name. */
class Answers {
  readonly #open: Step[];
  constructor(turn: Turn) {
    this.#open = turn.steps.filter((step) => step.output !== undefined);
  }
  take(call: Call): { output: unknown } | undefined {
    const wanted = JSON.stringify(call.arguments);
    const same = this.#open.findIndex(
      (step) => step.name === call.name && JSON.stringify(step.arguments) === wanted,
    );
    const sameName = this.#open.findIndex((step) => step.name === call.name && call.name in rowLists);
    const index = same === -1 ? sameName : same;
    if (index === -1) return undefined;
    // A look may be taken twice; a write answers once.
    const once = call.name in rowLists || call.name === "undo_changes" || call.name === "ask_user";
    return { output: (once ? this.#open.splice(index, 1)[0] : this.#open[index])?.output };
  }
}

interface Wish {
  readonly index: number;
  readonly call: Call;
}
interface Batch {
  readonly call: Call;
  readonly wishes: readonly Wish[];
}

function intoBatches(wishes: readonly Wish[]): Batch[] {
  const batches: { call: Call; wishes: Wish[] }[] = [];
  for (const wish of wishes) {
    const key = rowLists[wish.call.name];
    const last = batches.findLast((batch) => batch.call.name === wish.call.name);
    const rows = last === undefined ? [] : [...listOf(last.call), ...listOf(wish.call)];
    const rest = (call: Call): string =>
      JSON.stringify(Object.entries(call.arguments).filter(([name]) => name !== key));
    if (
      key !== undefined &&
      last !== undefined &&
      rows.length <= maxRowsOfCall &&
      rest(last.call) === rest(wish.call)
    ) {
      last.call = { name: last.call.name, arguments: { ...last.call.arguments, [key]: rows } };
      last.wishes.push(wish);
    } else if (
      !batches.some((batch) => JSON.stringify(batch.call) === JSON.stringify(wish.call)) ||
      key !== undefined
    ) {
      batches.push({ call: wish.call, wishes: [wish] });
    } else {
      batches.find((batch) => JSON.stringify(batch.call) === JSON.stringify(wish.call))?.wishes.push(wish);
    }
  }
  return batches;
}

const idOf = (value: unknown): unknown => (isRecord(value) ? value["id"] : value);

/** The part of a batch's output that belongs to one wish: outcomes by id, or by title for rows that are new. */
function shareOf(batch: Batch, wish: Wish, output: unknown): unknown {
  if (batch.wishes.length === 1 || !isRecord(output) || !Array.isArray(output["outcomes"])) return output;
  const outcomes: unknown[] = output["outcomes"];
  if (wish.call.name !== "create_tasks") {
    const ids = new Set(listOf(wish.call).map(idOf));
    return { ...output, outcomes: outcomes.filter((outcome) => ids.has(idOf(outcome))) };
  }
  const isOf = (other: Wish, outcome: unknown): boolean =>
    listOf(other.call).some((row) => sameTitle(titleOf(row), titleOf(outcome)));
  // The gym on Tuesday and the gym on Thursday share a title: each wish has the outcome that stands in its place.
  const ownerOf = (outcome: unknown, place: number): Wish | undefined => {
    const owners = batch.wishes.filter((other) => isOf(other, outcome));
    const before = outcomes.slice(0, place).filter((other) => sameTitle(titleOf(other), titleOf(outcome)));
    return owners[Math.min(before.length, owners.length - 1)];
  };
  const owned = outcomes.map((outcome, place) => ({ outcome, owner: ownerOf(outcome, place) }));
  const mine = owned.filter(({ owner }) => owner === wish).map(({ outcome }) => outcome);
  const nobodys = owned.filter(({ owner }) => owner === undefined).map(({ outcome }) => outcome);
  return { ...output, outcomes: wish === batch.wishes[0] ? [...mine, ...nobodys] : mine };
}

const titleOf = (value: unknown): unknown => (isRecord(value) ? value["title"] : undefined);
const sameTitle = (left: unknown, right: unknown): boolean =>
  typeof left === "string" && typeof right === "string" && left.toLowerCase() === right.toLowerCase();

/** A request, and whether it must wait for the ones before it ("add X and mark it urgent"). */
export interface Task {
  readonly afterOthers: boolean;
  begin(soFar: readonly Fact[]): Thought;
}

interface Running {
  readonly task: Task;
  thought: Thought | undefined;
  state: IteratorResult<Call, readonly Fact[]> | undefined;
}

const isDone = (running: Running): boolean => running.state?.done === true;
const factsOf = (list: readonly Running[]): Fact[] =>
  list.flatMap((running) => (running.state?.done === true ? running.state.value : []));

/** A question ends the turn, so it waits until all else is done; and there is one at a time. */
function turnToAsk(wishes: readonly Wish[]): readonly Wish[] {
  const others = wishes.filter((wish) => wish.call.name !== "ask_user");
  return others.length > 0 ? others : wishes.slice(0, 1);
}

/** Starts what may start: the first, and the rest unless one must wait for an unfinished one before it. */
function start(list: readonly Running[]): void {
  for (const [index, running] of list.entries()) {
    const before = list.slice(0, index);
    if (running.thought !== undefined) continue;
    if (running.task.afterOthers && !before.every(isDone)) return;
    running.thought = running.task.begin(factsOf(before));
    running.state = running.thought.next();
  }
}

/** Thinks the turn through from its start, all requests side by side, as far as the transcript has answers. */
export function conclude(tasks: readonly Task[], turn: Turn, offered: ReadonlySet<string>): Conclusion {
  const answers = new Answers(turn);
  const list: Running[] = tasks.map((task) => ({ task, thought: undefined, state: undefined }));
  const stopAt = turn.rounds >= maxRounds;
  for (let round = 0; round < 20; round += 1) {
    start(list);
    const wishes = list.flatMap((running, index) =>
      running.state?.done === false ? [{ index, call: running.state.value }] : [],
    );
    if (wishes.length === 0) return { kind: "facts", facts: factsOf(list) };
    const missing: Call[] = [];
    for (const batch of intoBatches(turnToAsk(wishes))) {
      const answer = offered.has(batch.call.name) ? answers.take(batch.call) : { output: notOffered };
      if (answer === undefined && !stopAt) {
        missing.push(batch.call);
        continue;
      }
      for (const wish of batch.wishes) {
        const running = list[wish.index]!;
        running.state = running.thought!.next(
          answer === undefined ? tooManySteps : shareOf(batch, wish, answer.output),
        );
      }
    }
    if (missing.length > 0) return { kind: "calls", calls: missing, sofar: factsOf(list) };
  }
  return { kind: "facts", facts: factsOf(list) };
}

const notOffered = {
  problem: "I have no tool for that in this conversation, so nothing was changed.",
};
const tooManySteps = { problem: "That took too many steps, so I stopped before doing this part." };
