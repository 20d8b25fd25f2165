import type { SaidRequest } from "../../language/reading.ts";
import type { Fact } from "./facts.ts";
import { refusal } from "./find-rows.ts";
import { contentWords } from "./fit.ts";
import { rowsIn, type Row } from "./outputs.ts";
import type { Thought } from "./thinking.ts";

type Notes =
  | { readonly kind: "notes"; readonly notes: ReadonlyMap<string, string> }
  | { readonly kind: "instead"; readonly facts: readonly Fact[] };

const replaces = /\b(?:replace|overwrite|change|set|make|rewrite|update)\b[^:]*\bnotes?\b/i;
/** A search that finds more rows than this tells no notes. */
const rowsWithNotes = 5;
const cut = "… (cut)";

/** A note is added below those that stand; they are read first, and where they can't be, nothing is written. */
export function* addedNotes({ fields, text }: SaidRequest, rows: readonly Row[]): Thought<Notes> {
  const notes = new Map<string, string>();
  if (fields.notes === undefined || replaces.test(text)) return { kind: "notes", notes };
  for (const row of rows) {
    const words = contentWords(row.title).slice(0, 8).join(" ");
    const find = { text: words, include_done: true, limit: rowsWithNotes };
    const now = rowsIn(yield { name: "find_tasks", arguments: find }).find((other) => other.id === row.id);
    if (now === undefined || now.notes?.endsWith(cut) === true) {
      const problem = `I could not read all the notes of “${row.title}”, so I left them as they are; nothing was changed`;
      return { kind: "instead", facts: [refusal({ problem })] };
    }
    if (now.notes !== undefined) notes.set(row.id, `${now.notes.trimEnd()}\n${fields.notes}`);
  }
  return { kind: "notes", notes };
}
