export interface StepRow {
  readonly id: string;
  readonly title: string;
}

const most = 50;

/** The tasks that a step looked at, each once, wherever they stand in what it gave: so that its count can be checked. */
export function stepRows(output: unknown): readonly StepRow[] {
  const rows = new Map<string, StepRow>();
  const visit = (value: unknown, depth: number): void => {
    if (depth > 6 || rows.size >= most) return;
    if (Array.isArray(value)) {
      for (const one of value) visit(one, depth + 1);
      return;
    }
    if (typeof value !== "object" || value === null) return;
    const { id, task_id: taskId, title } = value as Record<string, unknown>;
    const own = typeof taskId === "string" ? taskId : id;
    if (typeof own === "string" && typeof title === "string" && !rows.has(own))
      rows.set(own, { id: own, title });
    for (const one of Object.values(value)) visit(one, depth + 1);
  };
  visit(output, 0);
  return [...rows.values()];
}
