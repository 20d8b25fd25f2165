import { findFields } from "../../../language/fields/find-fields.ts";
import type { SaidFields } from "../../../language/reading.ts";
import { contentWords, metWords } from "../fit.ts";
import type { Row } from "../outputs.ts";
import { tellsSomething } from "../reading-statement.ts";
import type { Scene } from "../scene.ts";
import { isCommand, type Clause } from "./clauses.ts";
import { isDone, isOfLast, lastAct, lastWritten, wasWritten } from "./last-turn.ts";
import { exchanged, valueBeside, valueInstead } from "./other-values.ts";
import { namedInClause, type Named } from "./named-in-clause.ts";
import { saidOfEarlier, type SaidOfEarlier } from "./said-of-earlier.ts";

/** What the clauses of a message come to, taken together. */
export interface Turned {
  readonly text: string;
  /** Rows that go back, with the value they go back to where one is said. */
  readonly back: { readonly named: Named; readonly to: string; readonly words: string }[];
  readonly meant: {
    readonly rows: readonly Row[];
    readonly fields: SaidFields | undefined;
    readonly text: string;
  }[];
  readonly wishes: string[];
  readonly notSo: Named[];
  /** What a clause before named: "it" means that. */
  topic: { readonly named: Named; readonly words: string } | undefined;
  wrong: boolean;
  /** A value in the place of the one that was said. */
  value: { readonly fields: SaidFields; readonly text: string } | undefined;
}

/** Takes a clause to the others; false where it says more than is understood. */
export function takeClause(clause: Clause, turned: Turned, scene: Scene): boolean {
  const said = saidOfEarlier(clause.text);
  if (said !== undefined) return takeSaid(said, clause, turned, scene);
  const corrects = clause.corrects || turned.wrong;
  const value = corrects ? valueInstead(clause.text, scene) : undefined;
  if (value !== undefined && lastWritten(scene).length > 0) {
    turned.value = { fields: value, text: clause.text };
    return true;
  }
  if (isCommand(clause.text)) {
    turned.wishes.push(clause.text);
    return true;
  }
  const named = namedInClause(clause.text, scene);
  if (named.kind === "rows" && corrects) return takeOther(named.rows, clause.text, turned, scene);
  const isOfTalk =
    named.kind === "rows" && named.rows.every((row) => wasWritten(row, scene) || isDone(scene)(row));
  if (isOfTalk && turned.topic === undefined) turned.topic = { named, words: clause.text };
  // A thing or a time alone is no reason.
  if (
    /^(?:(?:the|my|our|just|only) )?(?:\S+ ?){1,4}$/i.test(clause.text) &&
    !tellsSomething(clause.text) &&
    (named.kind === "choice" || /^(?:the|my|our|just|only)\b/i.test(clause.text)) &&
    corrects
  )
    return false;
  const isTimed = findFields(clause.text, scene.moment).some(({ name }) => name === "due");
  if (isTimed && turned.meant.length > 0 && clause.text.split(/\s+/).length < 5) return false;
  // Anything else only tells why; an errand of its own is no reason.
  return !/^(?:i|we) (?:need|have|must|should|want|gotta)\b/i.test(clause.text);
}

function takeSaid(said: SaidOfEarlier, clause: Clause, turned: Turned, scene: Scene): boolean {
  switch (said.kind) {
    case "wrong": {
      turned.wrong = true;
      if (said.named !== "") turned.topic = { named: namedInClause(said.named, scene), words: said.named };
      return true;
    }
    case "back": {
      if (/\b(?:both|all|everything|every|last|two|three|\d+|changes)\b/i.test(said.named)) return false;
      const named = namedInClause(said.named, scene);
      if (fetches.test(clause.text) && named.kind !== "rows") return takeFetched(turned, scene);
      // "Them", with nothing named before, may be more than the last turn did.
      if (/^(?:them|those|these)$/i.test(said.named) && turned.topic === undefined) return false;
      const isPointer =
        named.kind === "pointer" || (named.kind === "none" && contentWords(said.named).length === 0);
      turned.back.push({
        ...(isPointer ? (turned.topic ?? { named, words: said.named }) : { named, words: said.named }),
        to: said.to,
      });
      return true;
    }
    case "stays": {
      const named = namedInClause(said.named, scene);
      // Of a row that was not touched it says nothing new.
      if (isOfLast(named, scene)) turned.back.push({ named, to: "", words: said.named });
      return isOfLast(named, scene) || clause.corrects;
    }
    case "not-so": {
      const named = namedInClause(said.named, scene);
      turned.wrong ||= /^(?:not|half|still|only half)\b/i.test(said.named);
      const words = subjectOf(said.named);
      if (named.kind === "none" && words === undefined) return true;
      turned.topic = { named, words: words ?? said.named };
      if (named.kind !== "none") turned.notSo.push(named);
      return true;
    }
    case "meant":
      return takeMeant(said.named, clause, turned, scene);
    default:
      return said satisfies never;
  }
}

const fetches =
  /^(?:bring|have|get|give me|can i|could i|may i|i (?:still )?(?:want|need)|we need|restore|un-?delete|recover)\b/i;

/** "Bring it back": of what went to the trash, the one last thrown away; else the last change goes back. */
function takeFetched(turned: Turned, scene: Scene): boolean {
  const gone = scene.trashed.at(-1);
  if (gone === undefined) return lastAct(scene) !== undefined && push(turned);
  const told = scene.trashed.filter((row) => metWords(turned.text, row) > 0);
  turned.back.push({
    named: { kind: "rows", rows: [told.length === 1 ? (told[0] ?? gone) : gone] },
    to: "",
    words: "it",
  });
  return true;
}

function push(turned: Turned): boolean {
  turned.back.push({ named: { kind: "pointer" }, to: "", words: "it" });
  return true;
}

/** What a clause says is not so: "the leaves aren't raked". */
const subjectOf = (clause: string): string | undefined =>
  /^((?:the|my|our) .+?) (?:is|are|was|were|has|have|had|does|do|did)(?:n['’]?t\b|\s+(?:\p{L}+ )?not\b)/iu.exec(
    clause,
  )?.[1];

function takeMeant(words: string, clause: Clause, turned: Turned, scene: Scene): boolean {
  const bare = words.replace(/,? (?:and )?not .+$/i, "").trim();
  const value = valueInstead(bare, scene);
  if (value !== undefined) {
    turned.value = { fields: value, text: clause.text };
    return true;
  }
  const named = namedInClause(bare, scene);
  if (named.kind === "rows") return takeOther(named.rows, clause.text, turned, scene);
  const fields = exchanged(bare, words, scene);
  if (fields === undefined) return false;
  turned.value = { fields, text: clause.text };
  return true;
}

/** A clause about rows: those of the last turn are spoken of beside it, others are what was meant. */
function takeOther(rows: readonly Row[], words: string, turned: Turned, scene: Scene): boolean {
  const last = lastWritten(scene);
  const isGone = (row: Row): boolean => scene.trashed.some(({ id }) => id === row.id);
  const others = rows.filter((row) => !last.some(({ id }) => id === row.id) && !isGone(row));
  if (others.length === 0) return true;
  if (lastAct(scene) === undefined) return false;
  turned.meant.push({ rows: others, fields: valueBeside(words, scene), text: words });
  return true;
}
