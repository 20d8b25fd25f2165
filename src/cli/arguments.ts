import { parseArgs, type ParseArgsConfig } from "node:util";
import { CaroleError, toCaroleError } from "../shared/errors.ts";

/** What may stand after a command's name. */
export interface Arguments {
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  /** Whether words of one's own may follow too. */
  readonly words: boolean;
}

/** Whether the person wants to read about the command rather than run it. What stands after `--` is words. */
export function wantsHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return args.slice(0, end === -1 ? args.length : end).some((word) => word === "--help" || word === "-h");
}

/** Refuses what the command does not know: a flag that is quietly left aside looks as if it had been followed. */
export function checkArguments(args: readonly string[], { options, words }: Arguments, usage: string): void {
  try {
    parseArgs({ args: [...args], options, allowPositionals: words });
  } catch (thrown) {
    // Said by Node, and fit to read up to its advice about words that begin with a dash.
    const said = thrown instanceof TypeError ? thrown.message : toCaroleError(thrown).message;
    throw new CaroleError("invalid_request", said.split(". ", 1)[0]!.replace(/\.?$/, "."), {
      hint: `Usage: carole ${usage}`,
      cause: thrown,
    });
  }
}
