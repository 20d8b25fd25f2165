import { commands, type Entry } from "./commands.ts";

export async function help(): Promise<number> {
  const entries = Object.values(commands);
  const width = Math.max(...entries.map((entry) => entry.usage.length));
  process.stdout.write(
    "Carole keeps your tasks and reaches the models through your own Databricks workspace.\n\n",
  );
  for (const { usage, about } of entries) process.stdout.write(`  carole ${usage.padEnd(width)}  ${about}\n`);
  process.stdout.write(
    "\nadd, today, chat and models talk to the Carole that is running (--url to name another; default http://127.0.0.1:5173).\n",
  );
  return 0;
}

/** What `--help` after a command tells. */
export function usageText({ usage, about, more }: Entry): string {
  return `Usage: carole ${usage}\n\n  ${about}\n${more === undefined ? "" : `  ${more}\n`}`;
}
