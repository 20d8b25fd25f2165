import type { Task } from "../../../shared/task.ts";

/** A row and the place that it gets; a greater number stands higher. */
export interface Placing {
  readonly id: string;
  readonly position: number;
}

const aDay = 86_400_000;

/**
 * The places that bring `moved` right below `above` (`null`: to the top). Where two neighbours leave no room between
 * them, the rows above make some. `rows` are in their shown order, which is by place.
 */
export function placeBelow(rows: readonly Task[], moved: string, above: string | null): Placing[] {
  const others = rows.filter(({ id }) => id !== moved);
  const place = above === null ? 0 : others.findIndex(({ id }) => id === above) + 1;
  const upper = others[place - 1]?.position;
  const lower = others[place]?.position;
  if (upper === undefined) return [{ id: moved, position: (lower ?? 0) + aDay }];
  if (lower === undefined) return [{ id: moved, position: upper - aDay }];
  const middle = (upper + lower) / 2;
  if (middle < upper && middle > lower) return [{ id: moved, position: middle }];
  const higher = others.slice(0, place).map(({ id, position }) => ({ id, position: position + 1 }));
  return [{ id: moved, position: lower + 0.5 }, ...higher];
}

/** The row that `id` stands below after a step up or down; undefined where there is no further to go. */
export function neighbourAfterStep(
  ids: readonly string[],
  id: string,
  step: 1 | -1,
): string | null | undefined {
  const place = ids.indexOf(id);
  if (place < 0) return undefined;
  if (step === 1) return ids[place + 1];
  return place === 0 ? undefined : (ids[place - 2] ?? null);
}
