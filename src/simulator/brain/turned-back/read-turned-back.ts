import { contentWords } from "../fit.ts";
import { ground } from "../grounding.ts";
import type { Row } from "../outputs.ts";
import { readSentences } from "../reading-sentences.ts";
import type { Request } from "../request.ts";
import type { Scene } from "../scene.ts";
import { clausesOf, type Clause } from "./clauses.ts";
import { isDone, isOfLast, lastAct, lastWritten, wasWritten } from "./last-turn.ts";
import { valueOf } from "./other-values.ts";
import type { Named } from "./named-in-clause.ts";
import { takeClause, type Turned } from "./take-clause.ts";

type Act = Extract<Request, { kind: "act" }>;

/**
 * A message whose meaning lies in the turns before: what was done is taken back, is not so, was meant of another row or
 * with another value; with reasons beside it in any order. Undefined where it says nothing of the kind, or more than is
 * understood.
 */
export function readTurnedBack(text: string, scene: Scene): readonly Request[] | undefined {
  if (scene.asked !== undefined || scene.waiting || text.length > 300 || /["“\n]/.test(text))
    return undefined;
  const clauses = clausesOf(text);
  if (clauses.length === 0 || clauses.length > 7 || clauses.some(isQuestion)) return undefined;
  if (/\brules?\b/i.test(text)) return undefined;
  const turned: Turned = {
    text,
    back: [],
    meant: [],
    wishes: [],
    notSo: [],
    topic: undefined,
    wrong: false,
    value: undefined,
  };
  for (const clause of clauses) if (!takeClause(clause, turned, scene)) return undefined;
  return requestsFor(turned, text, scene);
}

const isQuestion = ({ text, asks }: Clause): boolean =>
  asks && /^(?:what|when|which|who|where|why|how|is|are|was|were|does|do|did|has|have|any)\b/i.test(text);

function requestsFor(turned: Turned, text: string, scene: Scene): readonly Request[] | undefined {
  const last = lastWritten(scene);
  const act = lastAct(scene);
  const isAbout = (named: Named): boolean => isOfLast(named, scene);
  const wishes = turned.wishes.length === 0 ? [] : readSentences(turned.wishes.join(". "), scene);
  if (wishes.some(({ kind }) => kind === "talk" || kind === "create")) return undefined;
  const meant = turned.meant.filter(
    ({ rows }) => !wishes.some((wish) => wish.kind === "act" && rows.some((row) => names(wish, row, scene))),
  );
  const [other] = meant;
  if (other !== undefined && act !== undefined) {
    // Another value as well belongs to it in ways that are read elsewhere.
    if (meant.length > 1 || turned.value !== undefined) return undefined;
    const again = againOn(other, act, text);
    if (again === undefined) return undefined;
    const [first, ...more] = [{ kind: "redo", request: again } as const, ...wishes];
    return [first, ...more];
  }
  if (turned.value !== undefined && turned.back.length === 0 && last.length > 0) {
    const { fields, text: words } = turned.value;
    const request: Act = {
      kind: "act",
      act: "change",
      said: { kind: "update", fields, text: words },
      rows: last,
    };
    return wishes.length === 0 ? [request] : undefined;
  }
  const taken = takenBack(turned, isAbout, scene);
  if (taken === undefined) return undefined;
  if (taken.length === 0 && turned.meant.length > 0) return [{ kind: "undo" }, ...wishes];
  return taken.length === 0 ? undefined : [...taken, ...wishes];
}

const names = (wish: Act, row: Row, scene: Scene): boolean => {
  if (wish.rows !== undefined) return wish.rows.some(({ id }) => id === row.id);
  const meant = ground(wish.said.reference ?? "", { scene, known: scene.known });
  return meant.kind === "rows" && meant.rows.some(({ id }) => id === row.id);
};

/** The last act on the rows that were meant, with the value that is said of them. */
function againOn(other: Turned["meant"][number], act: Act, text: string): Act | undefined {
  const { rows: _rows, among: _among, ...again } = act;
  const reference = other.rows[0]?.title ?? "";
  if (other.fields === undefined || act.act !== "change")
    return { ...again, said: { ...again.said, reference }, rows: other.rows };
  return {
    kind: "act",
    act: "change",
    said: { kind: "update", reference, fields: other.fields, text },
    rows: other.rows,
  };
}

/** What goes back, and how: the last turn is undone, an older change is undone by its row, a done row is open again. */
function takenBack(turned: Turned, isAbout: (named: Named) => boolean, scene: Scene): Request[] | undefined {
  const act = lastAct(scene);
  const last = lastWritten(scene);
  const requests: Request[] = [];
  for (const { named, to, words } of turned.back) {
    const request = goingBack(named, to, words, isAbout(named), scene);
    if (request === undefined) return undefined;
    requests.push(request);
  }
  if (requests.length > 0) return distinct(requests);
  const done = turned.notSo
    .filter((named) => named.kind === "rows")
    .flatMap(({ rows }) => rows)
    .filter(isDone(scene));
  const [only, ...others] = done;
  if (only !== undefined) {
    const isAll = last.length === done.length && done.every((row) => last.some(({ id }) => id === row.id));
    if (isAll && act?.act === "complete") return [{ kind: "undo" }];
    return [only, ...others].map((row) => reopen(row));
  }
  const isReport = act?.act === "complete" && last.length === 1;
  const regrets = turned.wrong || turned.notSo.some(({ kind }) => kind === "pointer");
  if (isReport && regrets && turned.wishes.length === 0) return [{ kind: "undo" }];
  return turned.wrong && act !== undefined && turned.wishes.length > 0 ? [{ kind: "undo" }] : [];
}

const reopen = (row: Row): Request => ({
  kind: "act",
  act: "change",
  said: { kind: "update", reference: row.title, fields: { status: "todo" }, text: "set it back to todo" },
  rows: [row],
});

/** Several fit: which one goes back is asked. */
const amongThese = (rows: readonly Row[], reference: string): Request => ({
  kind: "act",
  act: "change",
  said: { kind: "update", reference, fields: { status: "todo" }, text: "set it back to todo" },
  among: rows,
});

const distinct = (requests: readonly Request[]): Request[] => [
  ...new Map(requests.map((request) => [JSON.stringify(request), request])).values(),
];

function goingBack(
  named: Named,
  to: string,
  words: string,
  isOfLastTurn: boolean,
  scene: Scene,
): Request | undefined {
  const act = lastAct(scene);
  const last = lastWritten(scene);
  switch (named.kind) {
    case "pointer":
      return pointedBack(to, scene);
    case "rows": {
      const [row, ...others] = named.rows;
      if (row === undefined) return undefined;
      if (scene.trashed.some(({ id }) => id === row.id)) return { kind: "restore", reference: row.title };
      const isWhole = isOfLastTurn && last.length === named.rows.length;
      const value = to === "" || to === "open" ? undefined : valueOf(to, scene);
      if (value !== undefined)
        return {
          kind: "act",
          act: "change",
          said: { kind: "update", reference: row.title, fields: value, text: `set it to ${to}` },
          rows: named.rows,
        };
      if (to === "open") {
        if (isWhole && act?.act === "complete") return { kind: "undo" };
        return others.length === 0 ? reopen(row) : undefined;
      }
      if (to !== "") return undefined;
      if (isDone(scene)(row) && !wasWritten(row, scene)) return reopen(row);
      return isWhole
        ? { kind: "undo" }
        : wasWritten(row, scene)
          ? { kind: "undo", rows: named.rows }
          : undefined;
    }
    case "none": {
      if (words.trim() === "") return pointedBack(to, scene);
      if (to !== "open" || contentWords(words).length > 5) return undefined;
      return {
        kind: "act",
        act: "change",
        said: {
          kind: "update",
          reference: words,
          fields: { status: "todo" },
          text: `set ${words} back to todo`,
        },
      };
    }
    case "choice":
      return amongThese(named.rows, words);
    default:
      return named satisfies never;
  }
}

/** "Reopen it", "put that back": the last turn is undone, or the one row that was talked of is open again. */
function pointedBack(to: string, scene: Scene): Request | undefined {
  const [row, ...others] = scene.focus;
  const act = lastAct(scene);
  const wrote = lastAct(scene) !== undefined || scene.lastRequests.at(-1)?.kind === "create";
  const value = to === "" || to === "open" ? undefined : valueOf(to, scene);
  if (value !== undefined || (to !== "" && to !== "open")) return undefined;
  const isFresh = wrote && (to === "" || act?.act === "complete" || act?.act === "delete");
  if (isFresh) return { kind: "undo" };
  if (row === undefined || others.length > 0) return scene.anythingWritten ? { kind: "undo" } : undefined;
  return to === "open" || isDone(scene)(row) ? reopen(row) : { kind: "undo" };
}
