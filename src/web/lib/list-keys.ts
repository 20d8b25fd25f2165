/** What a single key does to the task in hand, and the key that does it unless another was chosen. */
const defaults = {
  complete: "e",
  select: "x",
  open: "o",
  due: "t",
  tags: "l",
  status: "s",
  add: "a",
  menu: ".",
} as const;

export type ListAction = keyof typeof defaults;
export const listActions = Object.keys(defaults) as readonly ListAction[];
export type ChosenKeys = Readonly<Partial<Record<ListAction, string>>>;

/** Keys with a meaning of their own in the list or on the whole page. */
const taken = new Set("j k J K 1 2 3 4 ? / [ g q".split(" "));

export const keyOf = (action: ListAction, chosen: ChosenKeys): string => chosen[action] ?? defaults[action];

export function listActionOf(key: string, chosen: ChosenKeys): ListAction | undefined {
  return listActions.find((action) => keyOf(action, chosen) === key);
}

/** The keys with `key` chosen for `action`; null where it already means something else. */
export function choosingKey(chosen: ChosenKeys, action: ListAction, key: string): ChosenKeys | null {
  if (key.length !== 1 || key === " " || taken.has(key)) return null;
  const other = listActionOf(key, chosen);
  if (other !== undefined && other !== action) return null;
  return { ...chosen, [action]: key };
}
