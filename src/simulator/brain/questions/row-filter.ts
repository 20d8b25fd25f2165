import { contentWords, likeness, stem } from "../fit.ts";
import { lengthInWords } from "../describe-row.ts";
import { lacks, type Lack } from "../lacking.ts";
import type { Row } from "../outputs.ts";

/** What rows are narrowed to beyond what a search can be told. */
export interface RowFilter {
  /** These rows and no others. */
  readonly ids?: readonly string[];
  /** Stand in title, tags, people or notes, in any form. */
  readonly words?: readonly string[];
  readonly lacking?: Lack;
  /** Theirs, or waiting for them. */
  readonly person?: string;
  /** Waiting for somebody or something. */
  readonly waiting?: true;
  readonly repeating?: true;
  /** How long they take, at least or at most; both bounds are left out. */
  readonly minutes?: { readonly least?: number; readonly most?: number };
}

export function holds(
  row: Row,
  { ids, words = [], lacking, person, waiting, repeating, minutes }: RowFilter,
): boolean {
  return (
    (ids === undefined || ids.includes(row.id)) &&
    (words.length === 0 || meets(row, words)) &&
    (lacking === undefined || lacks(row, lacking)) &&
    (person === undefined || isTheirs(row, person)) &&
    (waiting === undefined || row.waiting_for !== undefined) &&
    (repeating === undefined || row.repeat !== undefined) &&
    (minutes === undefined || isWithin(row.estimate_minutes, minutes))
  );
}

const isWithin = (minutes: number | undefined, { least, most }: NonNullable<RowFilter["minutes"]>): boolean =>
  minutes !== undefined &&
  (least === undefined || minutes > least) &&
  (most === undefined || minutes <= most);

export function meets(row: Row, words: readonly string[]): boolean {
  const text = [row.title, ...(row.tags ?? []), row.assignee, row.waiting_for, row.notes, row.blocked_reason];
  const own = contentWords(text.filter((part) => part !== undefined).join(" ")).map(stem);
  return words.every((word) => own.some((other) => likeness(stem(word.toLowerCase()), other) === 1));
}

function isTheirs(row: Row, person: string): boolean {
  const said = person.toLowerCase();
  return [row.assignee, row.waiting_for].some((name) => {
    const known = name?.toLowerCase();
    return known !== undefined && (known === said || known.split(/\s+/).includes(said));
  });
}

const lackWords: Readonly<Record<Lack, string>> = {
  due: "without a due date",
  tags: "without tags",
  assignee: "assigned to nobody",
  estimate: "without an estimate",
};

/** The same in words, to be told with the answer. */
export function filterInWords({
  words = [],
  lacking,
  person,
  waiting,
  repeating,
  minutes,
}: RowFilter): string {
  return [
    person === undefined ? "" : `for ${person}`,
    waiting === undefined ? "" : "waiting for others",
    repeating === undefined ? "" : "that repeat",
    minutes?.least === undefined ? "" : `longer than ${lengthInWords(minutes.least)}`,
    minutes?.most === undefined ? "" : `of ${lengthInWords(minutes.most)} at most`,
    lacking === undefined ? "" : lackWords[lacking],
    words.length === 0 ? "" : `with “${words.join(" ")}”`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}
