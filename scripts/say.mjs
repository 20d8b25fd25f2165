// What the scripts tell a person: one line for each thing done, and one clear sentence when something can't be had.

export function say(text) {
  process.stdout.write(`carole: ${text}\n`);
}

/** Ends the script with a sentence and the next step, never with a stack trace. */
export function giveUp(sentence, hint) {
  process.stderr.write(`\ncarole: ${sentence}\n${hint ? `        ${hint}\n` : ""}`);
  process.exit(1);
}
