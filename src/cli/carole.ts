import { enableCompileCache } from "node:module";
import { CaroleError, toCaroleError } from "../shared/errors.ts";
import { checkArguments, wantsHelp } from "./arguments.ts";
import { commands, type Entry } from "./commands.ts";

const aliases: Readonly<Record<string, string>> = {
  "--version": "version",
  "-v": "version",
  "--help": "help",
  "-h": "help",
};

// What V8 compiled at the last start is used again: half of a start is otherwise spent on that. Where the temporary folder
// can't be written, it is compiled as ever.
enableCompileCache();

/** The command line: one word chooses the command; each is loaded only when it is asked for. */
async function run(argv: readonly string[]): Promise<number> {
  const [name = "help", ...rest] = argv;
  const wanted = aliases[name] ?? name;
  const command: Entry | undefined = Object.entries(commands).find(([known]) => known === wanted)?.[1];
  if (command === undefined) {
    throw new CaroleError("invalid_request", `There is no command "${wanted}".`, {
      hint: "Run carole help to see them all.",
    });
  }
  if (command.takes !== "own") {
    if (wantsHelp(rest)) {
      process.stdout.write((await import("./help.ts")).usageText(command));
      return 0;
    }
    checkArguments(rest, command.takes, command.usage);
  }
  return (await command.load())(rest);
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (thrown) {
  const error = toCaroleError(thrown);
  process.stderr.write(`carole: ${error.message}\n${error.hint === "" ? "" : `        ${error.hint}\n`}`);
  if (error.code === "internal")
    process.stderr.write(`${String(error.cause instanceof Error ? error.cause.stack : error.cause)}\n`);
  process.exitCode = 1;
}
