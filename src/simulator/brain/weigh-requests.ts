import type { SaidRequest } from "../../language/reading.ts";
import { readRequests } from "../../language/read-requests.ts";
import { contentWords } from "./fit.ts";
import { rowsSpokenOf } from "./mentions.ts";
import { isOwnVerb } from "./own-verbs.ts";
import { ratherAct } from "./rather-act.ts";
import { pointingAt } from "./pointing.ts";
import type { Scene } from "./scene.ts";

/**
 * What the rules read, weighed with what the words make likely. A guess counts where it has something to act with;
 * a command with a verb of its own stays one, though it looked unlikely.
 */
export function readWeighed(text: string, { moment, known, focus }: Scene): readonly SaidRequest[] {
  const judged = readRequests(text, moment);
  const { review: _review, ...plain } = moment;
  const ruled = readRequests(text, plain);
  const isNone = (all: readonly SaidRequest[]): boolean => all.every(({ kind }) => kind === "none");
  if (isNone(judged) && !isNone(ruled)) {
    const [first = ""] = (ruled[0]?.fields.title ?? "").toLowerCase().split(/\s+/);
    const [only] = ruled;
    const mayBeMeant = only?.kind === "create" && ratherAct(only).rather !== undefined;
    const isOrdered = only?.kind === "create" && orders.test(text.trim());
    return isOwnVerb(first) || mayBeMeant || isOrdered ? ruled : judged;
  }
  const cleaned = judged.map(withoutTeller);
  if (cleaned.some((said) => isEmptyGuess(said, { focus, known, moment }))) return ruled;
  // "He called back, so that's off the list" tells that it is over; nobody asks to have it taken off.
  const isOver = ({ guessed, text: said }: SaidRequest): boolean =>
    guessed === true && /\b(?:that|it|this)['’]s (?:now )?off (?:my|the) (?:list|plate)\b/i.test(said);
  return cleaned.map((said) => (isOver(said) ? { ...said, kind: "complete" as const } : said));
}

/** Whoever says so wants it kept, whatever it is. */
const orders =
  /^(?:(?:please|pls|can you|could you|would you|also|and|then|ok(?:ay)?|hey)[,\s]+)*(?:add|create|new task|(?:write|note|jot|put) down|remind me (?:to|about|of)|put .+ on (?:my|the) list)\b/i;

/** A guess without what it would act with: a row that is named clearly or was just talked of, and a value. */
function isEmptyGuess(
  { kind, fields, guessed, text, reference = "" }: SaidRequest,
  { focus, known, moment }: Pick<Scene, "focus" | "known" | "moment">,
): boolean {
  if (guessed !== true) return false;
  if (kind === "create") return /^(?:i|we|he|she|they|it|that|there|this)\b/i.test(fields.title ?? "");
  if (kind !== "complete" && kind !== "delete" && kind !== "update") return false;
  if (kind === "update" && Object.keys(fields).length === 0) return true;
  const isPointing = contentWords(reference).length === 0 || pointingAt(reference) !== "none";
  return !(isPointing && focus.length > 0) && rowsSpokenOf(text, known.open, moment) === undefined;
}

/** "I've got choir" is to be kept as "Choir". */
function withoutTeller(said: SaidRequest): SaidRequest {
  if (said.guessed !== true || said.kind !== "create") return said;
  const bare = (said.fields.title ?? "").replace(
    /^(?:(?:i|we)(?:['’]ve got| have got| have|['’]ve| got) (?:an? |the |my )?(?!to\b)|there['’]s (?:an? |the )?)/i,
    "",
  );
  const title = `${bare.charAt(0).toUpperCase()}${bare.slice(1)}`;
  return bare === said.fields.title ? said : { ...said, fields: { ...said.fields, title } };
}
