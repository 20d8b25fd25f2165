import { parseLine } from "../../language/parse-line.ts";
import type { Moment } from "../../language/reading.ts";
import { contentWords, fit, isExact } from "./fit.ts";
import { inOrder } from "./in-order.ts";
import type { KnownRows } from "./known-rows.ts";
import { lacks, withoutLack } from "./lacking.ts";
import type { Row } from "./outputs.ts";
import { ordinalsIn, pointingAt } from "./pointing.ts";
import { listFor, type Scene } from "./scene.ts";

/** What words mean among the rows that are known. Never a guess: words that no row meets in full mean none. */
export type Grounded =
  | { readonly kind: "rows"; readonly rows: readonly Row[] }
  /** Several rows fit where one is meant. */
  | { readonly kind: "choice"; readonly candidates: readonly Row[] }
  /** "it", "the second": found while acting, for an earlier part of the message may make what it means. */
  | { readonly kind: "pointer" }
  | { readonly kind: "none" };

export interface Ground {
  readonly scene: Scene;
  readonly known: KnownRows;
}

const none: Grounded = { kind: "none" };
const sure = (rows: readonly Row[]): Grounded => (rows.length === 0 ? none : { kind: "rows", rows });

/** A name says nothing of itself: "the gloves are ordered and call Anna" names no two rows. */
const finite =
  /\b(?:is|are|was|were|isn['’]?t|aren['’]?t|has|have|had|will|won['’]?t|can['’]?t|can|did|does|should|must)\b/i;

const relative =
  /\b(that|which)(?: (?:is|are|was|were|has|have|had|should have|i have|i had|we have)(?: been)?|['’](?:s|re))\b/gi;

const exception =
  /^(.+?),?\s+(?:except(?: for)?|but not|apart from|other than|besides|excluding|minus|(?<=\b(?:all|every\w*|any\w*)\s)but)\s+(.+)$/i;

export function ground(named: string, place: Ground): Grounded {
  const words = named
    .trim()
    .replace(/^["“'‘](.+)["”'’]$/, "$1")
    .replace(/^(?:(?:and|also|both of|all of|the task|task|my task) )+/i, "")
    .replace(/[.!,;:]+$/, "");
  // "Everything that was due today" tells which; "the milk that is sour" tells of it.
  const told = /^(?:all|every|each|any|whatever|both)/i.test(words) ? words.replace(relative, "$1") : words;
  if (words === "" || (finite.test(told) && !isExact(words, place.known.open))) return none;
  // "I finished everything that …" begins a sentence and no name.
  if (/^(?:i|we|you|he|she|they)['’ ]/i.test(words)) return none;
  const [, base, without] = exception.exec(words) ?? [];
  if (base !== undefined && without !== undefined) return allBut(base, without, place);
  const other = theOther(place, words);
  if (other !== undefined) return other;
  if (pointingAt(words) !== "none") return { kind: "pointer" };
  const list = listFor(words, place.scene);
  const places = ordinalsIn(words, list.length);
  if (places !== undefined && places.every((at) => list[at] !== undefined)) return { kind: "pointer" };
  const early = place.scene.list.length === 0 ? rowsInOrder(words, place) : none;
  if (early.kind !== "none") return early;
  const kind = eitherKind(words, place) ?? rowsOfKind(words, place);
  return kind.kind === "none" ? byName(words, place.known.open) : kind;
}

/** "The first one", where no list was shown: of the rows that this conversation made or changed, in their order. */
function rowsInOrder(words: string, { scene, known }: Ground): Grounded {
  const ids = [...new Set(scene.writtenTurns.flat())];
  const places = ordinalsIn(words, ids.length);
  if (places === undefined || ids.length < 2) return none;
  // What is done or gone by now keeps its place.
  return sure(places.flatMap((at) => known.open.find((row) => row.id === ids[at]) ?? []));
}

/** "Everything overdue or due today": the rows of one kind and of the other. */
function eitherKind(words: string, place: Ground): Grounded | undefined {
  const [, start = "", left = "", right = ""] =
    /^((?:all|everything|every \p{L}+|anything)(?: (?:that|which)(?:['’]s| is| are)?)?) (.+?) (?:or|and) ((?:is |are |due |overdue|late|urgent).*)$/iu.exec(
      words,
    ) ?? [];
  if (start === "") return undefined;
  const kinds = [left, right].map((part) => rowsOfKind(`${start} ${part}`, place));
  const rows = kinds.flatMap((kind) => (kind.kind === "rows" ? kind.rows : []));
  if (!kinds.every((kind) => kind.kind === "rows")) return undefined;
  return sure([...new Map(rows.map((row) => [row.id, row])).values()]);
}

/**
 * "The other one", "the other chapter": of those shown or called so, the one that was not talked about since; undefined
 * for words that mean no other.
 */
export function theOther({ scene, known }: Ground, words: string): Grounded | undefined {
  const other = /^(?:the )?other(?: (.+))?$/i.exec(words);
  if (other === null) return undefined;
  const kind = other[1] ?? "";
  const isOpen = (row: Row): Row[] => known.open.filter(({ id }) => id === row.id);
  const others = (rows: readonly Row[]): Row[] =>
    rows.filter((row) => !scene.focus.some((focused) => focused.id === row.id)).flatMap(isOpen);
  const shown = others(scene.list);
  if (/^(?:one|task|item|thing)?$/i.test(kind)) return shown.length === 1 ? sure(shown) : none;
  const called = [shown, others(known.open)].map((rows) => fit(kind, rows).full);
  const [ofList = [], ofAll = []] = called;
  const rows = ofList.length > 0 ? ofList : ofAll;
  return rows.length === 1
    ? sure(rows)
    : rows.length > 1
      ? { kind: "choice", candidates: inOrder(rows) }
      : none;
}

function allBut(base: string, without: string, place: Ground): Grounded {
  const whole = rowsOfKind(base, place, true);
  const shown = whole.kind === "none" && shownRows.test(base) ? rowsShown(place) : whole;
  const rows = shown.kind === "none" ? byName(base, place.known.open) : shown;
  const named = byName(without.replace(/\b(?:one|ones)\b/gi, ""), place.known.open);
  const left = named.kind === "rows" ? named : (rowsCounted(without, place) ?? rowsOfKind(without, place));
  const all = rows.kind === "rows" ? rows.rows : rows.kind === "choice" ? rows.candidates : [];
  if (left.kind !== "rows" || all.length < 2) return none;
  return sure(all.filter((row) => !left.rows.some((other) => other.id === row.id)));
}

/** "Except the second one": of the list that was shown. */
function rowsCounted(words: string, { scene, known }: Ground): Grounded | undefined {
  const list = listFor(words, scene);
  const rows = ordinalsIn(words, list.length)?.map((at) => known.open.find((row) => row.id === list[at]?.id));
  return rows?.every((row) => row !== undefined) === true ? sure(rows) : undefined;
}

const shownRows = /^(?:all(?: of)? )?(?:them|these|those)$/i;
const rowsShown = ({ scene, known }: Ground): Grounded =>
  sure(scene.list.flatMap((shown) => known.open.find((row) => row.id === shown.id) ?? []));

const partsOf = (words: string): string[] =>
  words
    .replace(/^both (?=.+ and )/i, "")
    .split(/\s*,\s*(?:and\s+)?|\s+(?:and|n|&|\+|plus)\s+/i)
    .filter((part) => part !== "");
const isPlural = (words: string): boolean => /\p{L}{2,}[^s'’\P{L}]s$/iu.test(words);

function byName(words: string, open: readonly Row[]): Grounded {
  const { full } = fit(words, open);
  const parts = partsOf(words);
  if (parts.length > 1 && !isExact(words, full)) {
    const each = parts.map((part) => byName(part.replace(/^(?:also|then) /i, ""), open));
    const rows = each.flatMap((one) => (one.kind === "rows" ? one.rows : []));
    const distinct = [...new Map(rows.map((row) => [row.id, row])).values()];
    // A row that holds all the words is not it where each part names a row of its own.
    if (each.every((one) => one.kind === "rows") && (full.length !== 1 || distinct.length >= parts.length))
      return sure(distinct);
  }
  if (full.length === 1) return sure(full);
  if (full.length < 2) return none;
  const both = /^(?:the )?both /i.test(words);
  return isPlural(words) && !both ? sure(full) : { kind: "choice", candidates: inOrder(full) };
}

const quantifier =
  /^(?:(?:all|every|each|everything|any|anything|both|the (?:two|three|four|rest)|whatever)\b\s*)(?:(?:of )?(?:the|my|our|these|those) |of )?/i;
const pluralHead = /\b(?:ones|stuff|tasks|things|items|to-?dos)\b/i;
const singularHead = /\b(?:one|task|thing|item|to-?do)\b$/i;
const possessiveDay = /^(?:the |my )?(?:today|tomorrow|tonight|\p{L}+day)['’]s\b/iu;

/** "everything due friday", "the design ones", "the overdue one", "both invoices": rows that share something. */
function rowsOfKind(words: string, place: Ground, isBase = false): Grounded {
  const { known, scene } = place;
  if (!known.isComplete) return none;
  const hasQuantifier = quantifier.test(words);
  const isMany = hasQuantifier || pluralHead.test(words) || possessiveDay.test(words);
  if (!isMany && !singularHead.test(words)) return none;
  const { lacking, rest } = withoutLack(words.replace(quantifier, ""));
  const filter = filterOf(rest.replace(pluralHead, " ").replace(singularHead, " "), scene.moment);
  const isFiltered = filter.tests.length > 0 || lacking !== undefined;
  if (!isFiltered && filter.words === "" && !isBase) return none;
  // "the gym one" is a name, and so is "my to-do": only what is no name is a kind.
  if (!isMany && !isFiltered) return none;
  const kept = known.open.filter(
    (row) => filter.tests.every((test) => test(row)) && (lacking === undefined || lacks(row, lacking)),
  );
  const rows = filter.words === "" ? kept : meeting(filter.words, kept);
  // "Both to next week" with one row of next week names no two.
  if (/^both\b/i.test(words) && rows.length < 2) return none;
  if (!isMany || (/^both\b/i.test(words) && rows.length !== 2))
    return rows.length > 1 ? { kind: "choice", candidates: inOrder(rows) } : sure(rows);
  return sure(rows);
}

const meeting = (words: string, rows: readonly Row[]): readonly Row[] =>
  rows.filter((row) => fit(words, [row]).full.length === 1);

type Test = (row: Row) => boolean;

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The filters in a description, and the words that are left for titles and tags. */
function filterOf(
  words: string,
  moment: Moment,
): { readonly tests: readonly Test[]; readonly words: string } {
  const today = moment.now.slice(0, 10);
  const tests: Test[] = [];
  const day = (row: Row): string => (row.due ?? "").slice(0, 10);
  let rest = words.replace(/['’]s\b/g, "").replace(/\b(?:that|which)(?: (?:is|are|was|were))?\b/gi, " ");
  const take = (pattern: RegExp, test: (match: RegExpExecArray) => Test): void => {
    const match = pattern.exec(rest);
    if (match === null) return;
    tests.push(test(match));
    rest = rest.replace(pattern, " ");
  };
  take(/\b(?:overdue|late|past due|missed)\b/i, () => (row) => day(row) !== "" && day(row) < today);
  take(
    /\b(?:with (?:a )?)?(urgent|high|medium|low)(?:[- ]prio(?:rity)?)?\b/i,
    ([, level = ""]) =>
      (row) =>
        row.priority === level.toLowerCase(),
  );
  take(
    /\b(?:that are )?(blocked|in progress|started)\b/i,
    ([, state = ""]) =>
      (row) =>
        row.status === (/blocked/i.test(state) ? "blocked" : "in_progress"),
  );
  take(
    /\b(?:tagged(?: as| with)?|tag) #?([\p{L}\p{N}_-]+)|#([\p{L}\p{N}_-]+)/iu,
    ([, one, other]) =>
      (row) =>
        (row.tags ?? []).some((tag) => tag.toLowerCase() === (one ?? other ?? "").toLowerCase()),
  );
  take(
    /\b(?:(?:with|that have|having|has|have) (?:an? |any )?)(?:due )?(?:dates?|deadlines?)\b/i,
    () => (row) => day(row) !== "",
  );
  const toSunday = (7 - new Date(`${today}T00:00:00Z`).getUTCDay()) % 7;
  take(/\b(?:due |from |for )?(last|this|next) week\b/i, ([, said = ""]) => {
    const which = said.toLowerCase();
    const first = which === "this" ? today : dayAfter(today, which === "next" ? toSunday + 1 : toSunday - 13);
    const last = dayAfter(today, which === "this" ? toSunday : toSunday + (which === "next" ? 7 : -7));
    return (row) => day(row) >= first && day(row) <= last;
  });
  const said = parseLine(rest, moment);
  const span = said.spans.find((one) => one.field === "due");
  if (span !== undefined && said.due !== null) {
    const { date } = said.due;
    const before = /\b(before|by|until|after|since)\b/i.exec(rest.slice(0, span.end))?.[1]?.toLowerCase();
    tests.push((row) => {
      if (before === "before") return day(row) !== "" && day(row) < date;
      if (before === "by" || before === "until") return day(row) !== "" && day(row) <= date;
      return before === undefined ? day(row) === date : day(row) > date;
    });
    rest = `${rest.slice(0, span.start)} ${rest.slice(span.end)}`;
  }
  const left = rest.replace(
    /\b(?:due|that|which|is|are|i have|we have|have|on|for|from|by|before|after|until|about|with|marked|in|the|my|our|open|still|left|related|scheduled|planned)\b/gi,
    " ",
  );
  return { tests, words: contentWords(left).join(" ") };
}
