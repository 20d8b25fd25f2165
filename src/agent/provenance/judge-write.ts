import type { ModelMessage } from "../../shared/model.ts";
import type { EffectClass } from "../effects/effect-verbs.ts";
import type { ProposedWrite } from "../tool.ts";
import { strangeAddress } from "./addresses.ts";
import { contentWords, shareIn } from "./content-words.ts";
import { gather, type Grounds } from "./grounds.ts";
import { fieldFollowsFromOrders, strangeField } from "./judge-fields.ts";
import { judgeTeaching } from "./judge-teaching.ts";
import { isCommonVerb, namesRow, refersToRow, sameWord, sparesRow } from "./name-rows.ts";
import { isSuggested, pointsAt } from "./suggests.ts";
import { speaksUp } from "./surroundings.ts";
import {
  askedOtherwise,
  asksForNothing,
  copiedTitle,
  leftOut,
  notAsked,
  orderedBy,
  otherRow,
  otherValue,
  unsure,
} from "./reasons.ts";
import { surelyAsks, surelyTells, type RowAsked } from "./sure-reading.ts";
import type { Unit } from "./units.ts";

export type Judge = (write: ProposedWrite) => string | null;

/**
 * Judges writes of one turn: a write that does not follow from the user's own words while others' text could have
 * suggested it must be approved. `messages` is the live transcript, read at every call.
 */
export function createJudge(messages: readonly ModelMessage[], userText: string, today: string): Judge {
  let known: { readonly at: number; readonly grounds: Grounds } | undefined;
  return (write) => {
    if (known?.at !== messages.length)
      known = { at: messages.length, grounds: gather(messages, userText, today) };
    return judgeWrite(write, known.grounds);
  };
}

const permitted = {
  create: ["create"],
  update: ["create", "complete", "update", "delete", "restore"],
  complete: ["complete"],
  delete: ["delete"],
  undo: ["restore"],
  teach: [],
} as const satisfies Record<ProposedWrite["effect"], readonly EffectClass[]>;

export function judgeWrite(write: ProposedWrite, grounds: Grounds): string | null {
  if (grounds.untrusted.length === 0) return null;
  if (write.effect === "teach") return judgeTeaching(write, grounds);
  const spoken = write.titles.find((title, index) =>
    isDenied(title, write.also?.[index] ?? "", write, grounds),
  );
  if (spoken !== undefined) return askedOtherwise(spoken);
  if (grounds.asking.length === 0) return asksForNothing;
  const kindAsked = permitted[write.effect].some((effect) => grounds.effects.has(effect));
  if (write.effect === "undo")
    return kindAsked || grounds.retracts ? judgeUndo(write, grounds) : notAsked.undo;
  for (const [index, title] of write.titles.entries()) {
    const reason =
      write.effect === "create"
        ? judgeCreation(title, kindAsked, grounds)
        : judgeTarget(title, write.also?.[index] ?? "", write, grounds);
    if (reason !== null) return reason;
  }
  if (fieldFollowsFromOrders(write, grounds)) return orderedBy(grounds);
  const field = strangeField(write, grounds);
  return field === null ? null : otherValue(field);
}

/**
 * The user forbids this for the row, or tells that it is not so (yet), and nothing else in the same message asks for it:
 * "don't move it to Friday, move it to Monday" does.
 */
function isDenied(title: string, also: string, write: ProposedWrite, grounds: Grounds): boolean {
  if (write.effect === "create" || write.effect === "undo" || write.effect === "teach") return false;
  const { known, denied, units, ownUnits } = grounds;
  const effect: EffectClass = finishes(write) ? "complete" : write.effect;
  const speaks = denied.some(({ effects, onlyNames, points }) => {
    if (!effects.includes(effect)) return false;
    if (namesRow(points, title, also, known)) return true;
    return !onlyNames && (points.one || points.all) && refersToRow(points, title, known);
  });
  if (!speaks) return false;
  return !units
    .slice(0, ownUnits)
    .some(
      ({ effects, points }) =>
        (effects.size === 0 ? effect === "update" : effects.has(effect)) &&
        (namesRow(points, title, also, known) || (!points.all && refersToRow(points, title, known))),
    );
}

/** "Undo that" means what was changed last; more than that is taken back where more was said, or where it is named. */
function judgeUndo({ titles }: ProposedWrite, { known, units, own }: Grounds): string | null {
  const [last] = known.changed;
  if (last === undefined) return null;
  const more =
    severalSteps.test(own) || units.some(({ points }) => points.all || points.several || points.run !== null);
  const meant = more ? known.changed.flat() : last;
  const strange = titles.find(
    (title) =>
      known.titles.includes(title) &&
      !meant.includes(title) &&
      !units.some(({ points }) => namesRow(points, title, "", known)),
  );
  return strange === undefined ? null : otherRow(strange);
}
const severalSteps =
  /\d|\b(?:two|three|four|five|both|all|every\w*|steps|changes|turns|since|from|before|earlier|today|yesterday|zwei|drei|beide\w*|alles?|deux|trois|tout\w*|dos|tres|tod\w+)\b/i;

/** A change that says that the row is done. */
const finishes = ({ effect, fields }: ProposedWrite): boolean =>
  effect === "update" && /"status":"done"/.test(JSON.stringify(fields));

/** What the write does to each of its rows: a status of done finishes it, whichever tool sets it. */
const deedOf = (write: ProposedWrite): ProposedWrite["effect"] => {
  const rows = Object.values(write.fields);
  return finishes(write) && rows.every((row) => /"status":"done"/.test(JSON.stringify(row)))
    ? "complete"
    : write.effect;
};

/** The words of a new title come from the user, or were asked for and come from nobody else. */
function judgeCreation(title: string, kindAsked: boolean, grounds: Grounds): string | null {
  const all = contentWords(title);
  // "Buy gift cards" is not asked for by "buy milk".
  const words = all.length > 1 && isCommonVerb(all[0]!) ? all.slice(1) : all;
  const share = shareIn(words, grounds.words);
  if (strangeAddress(title, `${grounds.own}\n${grounds.text}`, grounds.foreign)) return copiedTitle(title);
  if (grounds.speaksUp && hasOthersWords(words, grounds)) return copiedTitle(title);
  if (kindAsked && share >= 0.5) return null;
  if (share >= (grounds.orders.length === 0 ? 0.5 : 0.8)) return null;
  if (!kindAsked) return notAsked.create;
  if (grounds.orders.length > 0) return orderedBy(grounds);
  const copied =
    words.length >= 2 && grounds.untrusted.some((text) => shareIn(words, new Set(contentWords(text))) >= 0.8);
  return copied ? copiedTitle(title) : null;
}

/** Words that the user did not say, about no row that is spoken of, and that stand in a text of somebody else. */
function hasOthersWords(words: readonly string[], { own, said, known, foreign }: Grounds): boolean {
  const meant = [...known.lastNamed, ...known.latelyNamed].filter((title) => !speaksUp(title, true));
  const spoken = contentWords([own, said, ...meant].join(" "));
  const strange = words.filter((word) => !spoken.some((each) => sameWord(word, each)));
  return strange.length > 0 && foreign.some((text) => shareIn(strange, new Set(contentWords(text))) > 0.5);
}

/**
 * Where a text could have suggested it, the row is named by a clause that asks for this, or meant by its "that" or "all of
 * them" while no order points at it. Elsewhere it is enough that the user does not speak of another row.
 */
function judgeTarget(title: string, also: string, write: ProposedWrite, grounds: Grounds): string | null {
  const { known, orders } = grounds;
  const deed = deedOf(write);
  const wanted = permitted[deed];
  if (
    grounds.speaksUp &&
    !isSurelyAsked(write, deed, { title, also, known, together: write.titles }, grounds)
  )
    return unsure(title);
  const values = valueWords(write);
  const names = ({ points }: Unit): boolean => namesRow(points, title, also, known);
  const refers = ({ points }: Unit): boolean => refersToRow(points, title, known, values);
  if (grounds.units.some(({ points }) => sparesRow(points, title)) && !grounds.units.some(names))
    return leftOut(title);
  // A row that nothing told of was hit blindly, unless the user's words mean it or all of them.
  if (
    !grounds.wasRead(title) &&
    !sharesWord(title, grounds) &&
    !grounds.units.some(({ points }) => points.all)
  )
    return otherRow(title);
  if (!isSuggested(title, wanted, grounds)) {
    const meaning = grounds.units.filter((unit) => names(unit) || refers(unit));
    // However freely it was put, who moves a task has not finished it and does not want it gone.
    const fits = ({ effects, past, state, value }: Unit): boolean =>
      (effects.size === 0 && !(value && deedOf(write) === "complete" && !past)) ||
      wanted.some((effect) => effects.has(effect)) ||
      (deedOf(write) === "complete" && (past || state));
    if (meaning.some(fits)) {
      const meansOne = meaning.every(
        (unit) => !names(unit) && unit.points.one && !unit.points.all && !unit.points.several,
      );
      return meansOne && !grounds.looksUp && write.titles.length > 1 ? otherRow(title) : null;
    }
    if (meaning.length > 0) return notAsked[deedOf(write)];
    const namesAnother = grounds.units.some((unit) =>
      known.titles.some((other) => other !== title && namesRow(unit.points, other, "", known)),
    );
    // "Find the caterer and tick it off" means that one, though it stands in another clause.
    const meansAnother =
      known.lastNamed.length > 0 &&
      grounds.units.every(({ points }) => points.one && points.names.length === 0) &&
      !known.latelyNamed.includes(title);
    return write.effect === "delete" || namesAnother || meansAnother ? otherRow(title) : null;
  }
  const asks = ({ effects }: Unit): boolean =>
    effects.size === 0 ? write.effect !== "delete" : wanted.some((effect) => effects.has(effect));
  const units = grounds.units.filter(asks);
  if (units.some(names)) return null;
  if (grounds.ordersPasted) return orderedBy(grounds);
  const pointedAt = orders.find((order) => pointsAt(order, title));
  const referring = units.filter(refers);
  if (referring.length > 0) {
    if (pointedAt !== undefined) return orderedBy(grounds, pointedAt);
    const meansOne = referring.every(({ points }) => !points.all && !points.several);
    return orders.length > 0 && meansOne && write.titles.length > 1 ? orderedBy(grounds) : null;
  }
  if (pointedAt !== undefined) return orderedBy(grounds, pointedAt);
  return units.length === 0 ? notAsked[write.effect] : otherRow(title);
}

/** Read strictly, as there are texts around that could have put it into a model's mind. */
function isSurelyAsked(
  write: ProposedWrite,
  deed: ProposedWrite["effect"],
  row: RowAsked,
  { asking, ownUnits, units, mends }: Grounds,
): boolean {
  const own = asking.slice(0, ownUnits);
  if (deed === "complete" || deed === "delete" ? surelyAsks(own, deed, row) : surelyTells(own, write, row))
    return true;
  // What was asked for before, or offered, and is agreed to now.
  return units
    .slice(mends ? 0 : ownUnits)
    .some(
      ({ effects, points }) =>
        permitted[deed].some((effect) => effects.has(effect)) &&
        (namesRow(points, row.title, row.also, row.known) || refersToRow(points, row.title, row.known)),
    );
}

/** The user says some telling word of the title, however shortened or mistyped. */
function sharesWord(title: string, { said, own }: Grounds): boolean {
  const words = contentWords(title);
  const [opener] = contentWords(/[\p{L}\p{N}]+/u.exec(title)?.[0] ?? "");
  const telling = words.filter((word) => words.length === 1 || word !== opener || !isCommonVerb(word));
  const spoken = contentWords(`${said} ${own}`);
  return telling.some((word) => spoken.some((each) => sameWord(word, each)));
}

/** The words that the write puts into a field of free text. */
function valueWords({ effect, fields }: ProposedWrite): string[] {
  if (effect !== "update") return [];
  return contentWords(JSON.stringify(fields).replaceAll(/"[\w_]+":|\\n/g, " "));
}
