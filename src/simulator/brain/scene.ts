import type { Moment } from "../../language/reading.ts";
import type { Asked, Fact } from "./facts.ts";
import { outcomesIn, problemIn, rowsIn, type Row } from "./outputs.ts";
import { noRows, type KnownRows } from "./known-rows.ts";
import { countsFromEnd, ordinalsIn } from "./pointing.ts";
import { proposalAfter } from "./reading-plans.ts";
import { changedRules } from "./rule-outcomes.ts";
import type { Request } from "./request.ts";
import type { Turn } from "./transcript.ts";

/** What is known when a message is read: all of it from the transcript. */
export interface Scene {
  readonly moment: Moment;
  /** Every row told of so far, as last told. */
  readonly rows: ReadonlyMap<string, Row>;
  /** The user's open rows while this message is read, as far as they are known. */
  readonly known: KnownRows;
  /** What "that" and "it" mean: the rows last written, or the one last told of alone. */
  readonly focus: readonly Row[];
  /** What "it" meant before the last turn only asked about other rows. */
  readonly focusBefore: readonly Row[];
  /** What "the second" counts through: the list last put before the user. */
  readonly list: readonly Row[];
  /** The list before an answer that told of one row alone. */
  readonly listBefore: readonly Row[];
  /** The last list is one row that a question was answered with: "the second" still counts through the one before. */
  readonly toldOne: boolean;
  /** Nothing outside that list was made or changed since: "the last one" is its last. */
  readonly listStands: boolean;
  /** The last turn put that list before the user: "all" are its rows. */
  readonly listIsNew: boolean;
  /** Rows moved to the trash and not brought back, the newest last. */
  readonly trashed: readonly Row[];
  /** The rows that each turn wrote, one entry per write, of the turns that were not taken back. */
  readonly writtenTurns: readonly (readonly string[])[];
  /** Rows that the last undo touched; empty once something else was changed. */
  readonly takenBack: readonly string[];
  /** The question that waits for an answer. */
  readonly asked: Asked | undefined;
  /** The newest question that was put at all: a label of it answers it even later. */
  readonly lastAsked: Asked | undefined;
  readonly lastRequests: readonly Request[];
  /** What was last done with rows, in this turn of the talk or the one before. */
  readonly lastAct: Extract<Request, { kind: "act" }> | undefined;
  /** The last turn looked for a row in vain: naming one goes on with it. */
  readonly missed: boolean;
  /** What the user said last, as it was said. */
  readonly lastText: string;
  /** The assistant's last words, whichever model said them. */
  readonly lastSaid: string;
  /** What the user told about themselves and their world: "my budget code" is "4711". */
  readonly told: ReadonlyMap<string, string>;
  /** The last turn ended with a call that waits for the user's approval. */
  readonly waiting: boolean;
  /** The plan that was shown last and neither applied nor forgotten. */
  readonly proposal: string | undefined;
  /** Whether an earlier turn changed something that "undo" could mean. */
  readonly anythingWritten: boolean;
}

export function emptyScene(moment: Moment): Scene {
  return {
    moment,
    rows: new Map(),
    known: noRows,
    focus: [],
    focusBefore: [],
    list: [],
    listBefore: [],
    toldOne: false,
    listStands: false,
    listIsNew: false,
    trashed: [],
    writtenTurns: [],
    takenBack: [],
    asked: undefined,
    lastAsked: undefined,
    lastRequests: [],
    lastAct: undefined,
    missed: false,
    lastText: "",
    lastSaid: "",
    told: new Map(),
    waiting: false,
    proposal: undefined,
    anythingWritten: false,
  };
}

const acted = new Set(["created", "updated", "completed", "deleted", "restored"]);

/** What a turn's results leave behind: rows learned, and the rows that were written. */
function learn(scene: Scene, turn: Turn) {
  const rows = new Map(scene.rows);
  const touched = new Map<string, Row>();
  let trashed = scene.trashed;
  let takenBack = scene.takenBack;
  let wrote = false;
  for (const step of turn.steps) {
    for (const row of rowsIn(step.output)) rows.set(row.id, row);
    for (const outcome of outcomesIn(step.output)) {
      if (outcome.id === undefined || outcome.result === "failed") continue;
      const row: Row = outcome.task ?? { ...rows.get(outcome.id), id: outcome.id, title: outcome.title };
      rows.set(outcome.id, row);
      touched.delete(outcome.id);
      touched.set(outcome.id, row);
      wrote ||= acted.has(outcome.result);
      if (!acted.has(outcome.result)) continue;
      trashed = trashed.filter((other) => other.id !== row.id);
      if (outcome.result === "deleted") trashed = [...trashed, row];
    }
    const written = outcomesIn(step.output).filter(({ result }) => acted.has(result));
    if (written.length > 0)
      takenBack = step.name === "undo_changes" ? written.flatMap(({ id }) => id ?? []) : [];
  }
  return { rows, touched: [...touched.values()], wrote, trashed, takenBack };
}

function writtenTurnsAfter({ writtenTurns }: Scene, turn: Turn): Scene["writtenTurns"] {
  const written = (step: Turn["steps"][number]): string[] => [
    ...outcomesIn(step.output).flatMap(({ id, result }) =>
      id !== undefined && acted.has(result) ? [id] : [],
    ),
    ...(step.name === "list_rules" ? [] : changedRules(step.output)),
  ];
  const undoes = turn.steps.filter((step) => step.name === "undo_changes" && written(step).length > 0);
  const standing = undoes.length === 0 ? writtenTurns : writtenTurns.slice(0, -1);
  const rows = turn.steps.filter((step) => step.name !== "undo_changes").flatMap(written);
  return rows.length === 0 ? standing : [...standing, rows];
}

/** The list that was put before the user in a turn, if there was one. */
function listOf(facts: readonly Fact[] | undefined, turn: Turn): readonly Row[] | undefined {
  if (facts === undefined) {
    // Another model's turn: what it looked up last is taken for what it showed.
    const seen = turn.steps.map((step) => rowsIn(step.output)).findLast((rows) => rows.length > 0);
    return seen;
  }
  for (const fact of facts.toReversed()) {
    if (fact.kind === "rows" || fact.kind === "plan") return fact.rows;
    if (fact.kind === "question" && fact.candidates.length > 0) return fact.candidates;
    if (fact.kind === "row") return [fact.row];
    if (fact.kind === "history") {
      return fact.entries.flatMap((entry) =>
        entry.task_id === undefined ? [] : [{ id: entry.task_id, title: entry.title }],
      );
    }
  }
  return undefined;
}

/** The scene after a turn. `facts` are what was said in it, if that could be thought again. */
export function afterTurn(scene: Scene, turn: Turn, facts: readonly Fact[] | undefined): Scene {
  const { rows, touched, wrote, trashed, takenBack } = learn(scene, turn);
  const shown = listOf(facts, turn);
  // Acting on rows of a list leaves the list as it was: "number 2" still counts through it.
  const isFromList = touched.every((row) => scene.list.some((other) => other.id === row.id));
  const list = shown ?? (touched.length > 1 && !isFromList ? touched : scene.list);
  const before = scene.list.length > 1 ? scene.list : scene.listBefore;
  const [only, ...others] = list;
  const isOfBefore = others.length === 0 && before.some((row) => row.id === only?.id);
  const told = facts?.some((fact) => fact.kind === "row") === true;
  const isShown = (row: Row): boolean => list.some((other) => other.id === row.id);
  const focusAfterLooking = (): readonly Row[] => {
    if (shown === undefined || shown.length === 0) return scene.focus;
    return shown.length === 1 ? shown : scene.focus.filter(isShown);
  };
  return {
    ...scene,
    rows,
    list,
    listBefore: isOfBefore ? before : [],
    toldOne: shown === undefined ? scene.toldOne && isOfBefore : told && isOfBefore,
    listStands: shown !== undefined || (isFromList ? scene.listStands : touched.length > 1),
    listIsNew: shown !== undefined && shown.length > 0,
    trashed,
    takenBack,
    writtenTurns: writtenTurnsAfter(scene, turn),
    focus: touched.length > 0 ? touched : focusAfterLooking(),
    focusBefore: touched.length > 0 ? [] : scene.focus,
    anythingWritten: scene.anythingWritten || wrote,
    missed: facts?.length === 1 && facts.some((fact) => fact.kind === "not-found"),
    lastText: turn.userText,
    lastSaid: turn.said,
    proposal: proposalAfter(scene.proposal, turn),
    waiting: turn.steps.some((step) => problemIn(step.output)?.waiting_for_approval === true),
  };
}

/** What an ordinal counts through. After an answer that told of one row it is still the list before. */
export function listFor(reference: string, { list, listBefore, toldOne }: Scene): readonly Row[] {
  if (list.length !== 1 || listBefore.length < 2) return list;
  if (toldOne) return listBefore;
  const places = countsFromEnd(reference) ? undefined : ordinalsIn(reference, listBefore.length);
  return places?.some((place) => place > 0) === true ? listBefore : list;
}
