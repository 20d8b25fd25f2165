import { likeness } from "./fit.ts";

const commands = [
  "remind",
  "remember",
  "create",
  "delete",
  "remove",
  "complete",
  "finish",
  "schedule",
  "reschedule",
  "postpone",
  "rename",
  "undo",
];
/** Real words that look like a command with a typo. */
const realWords = new Set([
  "created",
  "deletes",
  "removed",
  "completed",
  "finished",
  "creates",
  "reminds",
  "renamed",
  "rewind",
  "cremate",
  "compete",
  "relate",
  "pelete",
  "remand",
]);

/** A command misspelt at the start ("remnd me to …"): letters swapped, one too many or too few. */
export function mendTypos(text: string): string {
  return text.replace(
    /^((?:please |pls |can you |could you )*)(\p{L}{5,12})\b/iu,
    (whole, before: string, word: string) => {
      const said = word.toLowerCase();
      if (commands.includes(said) || realWords.has(said)) return whole;
      const meant = commands.find(
        (command) => !command.startsWith(said) && !said.startsWith(command) && likeness(said, command) === 1,
      );
      return meant === undefined ? whole : `${before}${meant}`;
    },
  );
}
