import { today } from "../../lib/dates.ts";

const key = "carole.kept";
/** As many are enough for a day; the server takes no more. */
const most = 50;

interface Kept {
  readonly day: string;
  readonly ids: readonly string[];
}

/** Tasks that were kept when Carole asked about them: nothing more is asked about them that day. */
export function keptToday(): readonly string[] {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "null") as Kept | null;
    return kept !== null && kept.day === today() && Array.isArray(kept.ids) ? kept.ids.slice(-most) : [];
  } catch {
    return []; // Unreadable or closed storage: it is asked once more.
  }
}

export function keepToday(id: string): readonly string[] {
  const ids = [...keptToday().filter((one) => one !== id), id].slice(-most);
  try {
    localStorage.setItem(key, JSON.stringify({ day: today(), ids } satisfies Kept));
  } catch {
    // Closed storage: kept for as long as the page is open.
  }
  return ids;
}
