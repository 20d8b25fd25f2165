import type { Row } from "./outputs.ts";

const dayNames = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

/** Another rhythm that has the row's own day too leaves it there: "every weekday" for what is due on a Tuesday. */
export function keepsDay(repeat: string | undefined, { due }: Pick<Row, "due">): boolean {
  if (repeat === undefined || due === undefined) return false;
  const days = /BYDAY=([^;]+)/.exec(repeat)?.[1]?.split(",");
  if (days === undefined) return !repeat.includes("BYMONTHDAY");
  return days.includes(dayNames[new Date(`${due.slice(0, 10)}T00:00:00Z`).getUTCDay()] ?? "");
}
