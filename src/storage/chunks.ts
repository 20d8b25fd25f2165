/** How many values one statement takes at most, on either engine with room to spare. */
const chunkSize = 500;

/** A long list in parts that fit into one statement each. */
export function* chunks<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let start = 0; start < items.length; start += chunkSize) yield items.slice(start, start + chunkSize);
}
