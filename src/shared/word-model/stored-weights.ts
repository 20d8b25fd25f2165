/**
 * How the weights of a word model are kept in a file: only the features that say most, their weights in half a byte
 * each on a scale of square roots, so that small weights keep their shape. All as base64.
 */
export interface StoredWeights {
  /** How far each kept row of the table stands behind the one before; 255 means 255 rows further and read on. */
  rows: string;
  /** Row after row, class after class: two weights a byte, each from 1 to 15, where 8 is nothing. */
  weights: string;
}

const steps = 7;
const middle = 8;
const far = 255;
/** What `unpack` gives for the largest weight. */
export const largest = steps * steps;

/** Keeps the `most` rows with the largest weights of a table that is `width` wide. */
export function packWeights(table: Float64Array, width: number, most: number): StoredWeights {
  const count = table.length / width;
  const sizes = Float64Array.from({ length: count }, (_, row) =>
    table
      .subarray(row * width, (row + 1) * width)
      .reduce((max, weight) => Math.max(max, Math.abs(weight)), 0),
  );
  const top = sizes.reduce((max, size) => Math.max(max, size), 0);
  const kept = [...sizes.keys()]
    .filter((row) => (sizes[row] ?? 0) > 0)
    .toSorted((one, other) => (sizes[other] ?? 0) - (sizes[one] ?? 0))
    .slice(0, most)
    .toSorted((one, other) => one - other);
  const halves = kept.flatMap((row) =>
    [...table.subarray(row * width, (row + 1) * width)].map((weight) => middle + stepOf(weight / top)),
  );
  const bytes = Uint8Array.from(
    { length: Math.ceil(halves.length / 2) },
    (_, index) =>
      // An odd last one stands alone.
      ((halves[2 * index] ?? middle) << 4) | (halves[2 * index + 1] ?? middle),
  );
  return { rows: base64(gapsOf(kept)), weights: base64(bytes) };
}

const stepOf = (part: number): number => Math.sign(part) * Math.round(Math.sqrt(Math.abs(part)) * steps);

function gapsOf(kept: readonly number[]): Uint8Array {
  const gaps: number[] = [];
  for (const [index, row] of kept.entries()) {
    let gap = row - (kept[index - 1] ?? 0);
    for (; gap >= far; gap -= far) gaps.push(far);
    gaps.push(gap);
  }
  return Uint8Array.from(gaps);
}

/** The whole table again, each weight from `-largest` to `largest`. */
export function unpackWeights({ rows, weights }: StoredWeights, width: number, count: number): Int8Array {
  const table = new Int8Array(width * count);
  const packed = atob(weights);
  let row = 0;
  let place = 0;
  for (const character of atob(rows)) {
    const gap = character.charCodeAt(0);
    row += gap;
    if (gap === far) continue;
    for (let index = 0; index < width; index += 1, place += 1) {
      const byte = packed.charCodeAt(place >> 1);
      const step = (place % 2 === 0 ? byte >> 4 : byte & 15) - middle;
      table[row * width + index] = step * Math.abs(step);
    }
  }
  return table;
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
