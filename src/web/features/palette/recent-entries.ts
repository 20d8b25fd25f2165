/** What was taken from the palette last, newest first: it stands first when nothing is typed yet. */
const storageKey = "carole.recent";
const most = 6;

export function recentEntries(): readonly string[] {
  try {
    return JSON.parse(localStorage.getItem(storageKey) ?? "[]") as string[];
  } catch {
    return []; // Closed storage: nothing was kept.
  }
}

export function rememberEntry(id: string): void {
  const next = [id, ...recentEntries().filter((other) => other !== id)].slice(0, most);
  try {
    localStorage.setItem(storageKey, JSON.stringify(next));
  } catch {
    // Closed or full storage: the order stays as it was.
  }
}
