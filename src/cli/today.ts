import type { Plan } from "../shared/plan.ts";
import { readServerArguments } from "./server-client.ts";
import { printable, taskLine } from "./task-line.ts";

export async function today(args: readonly string[]): Promise<number> {
  const { client } = readServerArguments(args);
  const plan = await client.get<Plan>("/api/plan");
  if (plan.items.length === 0) process.stdout.write('Nothing is open. Add something: carole add "…"\n');
  for (const [index, { task, parts }] of plan.items.entries()) {
    const reasons = parts.map((part) => part.reason).join(", ");
    process.stdout.write(
      `${String(index + 1).padStart(2)}. ${taskLine(task)}${reasons === "" ? "" : printable(`: ${reasons}`)}\n`,
    );
  }
  return 0;
}
