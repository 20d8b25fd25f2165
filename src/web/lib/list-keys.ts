/** What a single key does to the task in hand, and the key that does it unless another was chosen. */
const inList = {
  complete: "e",
  select: "x",
  open: "o",
  due: "t",
  tags: "l",
  status: "s",
  add: "a",
  menu: ".",
} as const;

/** The same for what works anywhere on the page. */
const onPage = { search: "/", "quick-add": "q", sidebar: "[", sheet: "?", "begin-go": "g" } as const;

const defaults = { ...inList, ...onPage };

export type ListAction = keyof typeof inList;
export type PageAction = keyof typeof onPage;
export type SingleKeyAction = ListAction | PageAction;
export const listActions = Object.keys(inList) as readonly ListAction[];
export const pageActions = Object.keys(onPage) as readonly PageAction[];
export type ChosenKeys = Readonly<Partial<Record<SingleKeyAction, string>>>;

/** Keys with a fixed meaning in the list. */
const taken = new Set("j k J K 1 2 3 4".split(" "));

export const keyOf = (action: SingleKeyAction, chosen: ChosenKeys): string =>
  chosen[action] ?? defaults[action];

export function listActionOf(key: string, chosen: ChosenKeys): ListAction | undefined {
  return listActions.find((action) => keyOf(action, chosen) === key);
}

export function pageActionOf(key: string, chosen: ChosenKeys): PageAction | undefined {
  return pageActions.find((action) => keyOf(action, chosen) === key);
}

/** The keys with `key` chosen for `action`; null where it already means something else. */
export function choosingKey(chosen: ChosenKeys, action: SingleKeyAction, key: string): ChosenKeys | null {
  if (key.length !== 1 || key === " " || taken.has(key)) return null;
  const other = listActionOf(key, chosen) ?? pageActionOf(key, chosen);
  if (other !== undefined && other !== action) return null;
  return { ...chosen, [action]: key };
}
