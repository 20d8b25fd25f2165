import type { Priority } from "../../shared/task.ts";
import type { Row } from "./outputs.ts";

const up = /\b(?:raise|increase|bump(?: up)?|up|higher|elevate)\b/i;
const down = /\b(?:lower|decrease|reduce|drop|bump down)\b/i;

/** "Lower its priority" goes one step from the one that stands; a priority that is named is taken as it is. */
export function movedPriority(
  said: string,
  priority: Priority | undefined,
  row: Pick<Row, "priority">,
): Priority | undefined {
  // "Bump it to Monday" moves it in time.
  if (/\b(?:to|until|till|by|back|out)\s+\S/i.test(said) && !/\bpriority\b/i.test(said)) return priority;
  if (priority !== undefined || !/\bpriority\b|^(?:raise|lower|bump(?: up)?) (?:it|that|them)\b/i.test(said))
    return undefined;
  const step = down.test(said) ? -1 : up.test(said) ? 1 : 0;
  if (step === 0) return undefined;
  const order: readonly Priority[] = ["low", "medium", "high", "urgent"] satisfies readonly Priority[];
  const place = order.indexOf(row.priority ?? "medium") + step;
  return order[Math.min(order.length - 1, Math.max(0, place))];
}
