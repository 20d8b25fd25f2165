import { contentWords, fit } from "../fit.ts";
import { ground } from "../grounding.ts";
import { mentionsIn } from "../mentions.ts";
import type { Row } from "../outputs.ts";
import { pointingAt } from "../pointing.ts";
import type { Scene } from "../scene.ts";

/** Which rows the words of a clause name, among those that stand, are done, or lie in the trash. */
export type Named =
  | { readonly kind: "rows"; readonly rows: readonly Row[] }
  | { readonly kind: "choice"; readonly rows: readonly Row[] }
  | { readonly kind: "pointer" }
  | { readonly kind: "none" };

const none: Named = { kind: "none" };

export function namedInClause(words: string, scene: Scene): Named {
  const bare = words
    .trim()
    .replace(/^(?:to|for|of|with|about|on)\s+/i, "")
    .replace(/['’]s$/u, "");
  if (bare !== "" && pointingAt(bare) !== "none") return { kind: "pointer" };
  if (/^(?:the )?other\b/i.test(bare)) return otherThan(bare, scene);
  const rows = everyRow(scene);
  const mentions = mentionsIn(bare.replace(/['’]s\b/gu, " "), rows, scene.moment);
  const [whole, ...others] = mentions.length === 0 ? fit(bare, rows).full : [];
  if (whole !== undefined && others.length === 0) return { kind: "rows", rows: [whole] };
  if (mentions.length === 0)
    return /^(?:it|that|this|that one|this one)\b/i.test(bare) && contentWords(bare).length < 8
      ? { kind: "pointer" }
      : none;
  const found: Row[] = [];
  for (const mention of mentions) {
    const meant = nearest(mention.rows, scene);
    if (meant.length > 1) return { kind: "choice", rows: meant };
    found.push(...meant);
  }
  return { kind: "rows", rows: [...new Map(found.map((row) => [row.id, row])).values()] };
}

/** Of several rows that words may mean, those that the last turns wrote. */
function nearest(rows: readonly Row[], { writtenTurns }: Scene): readonly Row[] {
  if (rows.length < 2) return rows;
  for (const ids of writtenTurns.toReversed()) {
    const written = rows.filter(({ id }) => ids.includes(id));
    if (written.length > 0) return written;
  }
  return rows;
}

function otherThan(words: string, scene: Scene): Named {
  const meant = ground(words, { scene, known: scene.known });
  return meant.kind === "rows"
    ? { kind: "rows", rows: meant.rows }
    : meant.kind === "choice"
      ? { kind: "choice", rows: meant.candidates }
      : none;
}

function everyRow({ known, rows, trashed }: Scene): readonly Row[] {
  const gone = new Set(trashed.map(({ id }) => id));
  const told = [...rows.values()].filter(({ id }) => !gone.has(id));
  return [...new Map([...told, ...known.open, ...trashed].map((row) => [row.id, row])).values()];
}
