/**
 * Makes the word models anew from the hand-written sentences: `node training/train.ts claims|intents`. The same files
 * give the same weights. Prints how well each author is judged by a model that never saw that author.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { learn } from "./learn.ts";
import { leaveOneAuthorOut } from "./measure.ts";
import { subjects } from "./subjects.ts";

const subject = subjects[process.argv[2] ?? ""];
if (subject === undefined) {
  throw new Error(`Say what to learn: ${Object.keys(subjects).join(" or ")}.`);
}
const examples = subject.examples();
for (const [author, cases] of Map.groupBy(
  leaveOneAuthorOut(examples, subject.classes, subject.how),
  (one) => one.author,
)) {
  const right = cases.filter(({ label, said }) => label === said).length;
  process.stdout.write(
    `${author.padEnd(14)} ${right} of ${cases.length}, ${((100 * right) / cases.length).toFixed(1)} %\n`,
  );
}
const model = learn(examples, subject.classes, subject.how);
const root = join(import.meta.dirname, "..");
writeFileSync(
  join(root, subject.file),
  `/** Learned by \`node training/train.ts ${process.argv[2]}\` from \`training/${process.argv[2]}\`; never edited by hand. */
import type { StoredWordModel } from "../../${subject.file.startsWith("src/agent") ? "../" : ""}shared/word-model/word-model.ts";

export const ${subject.name}: StoredWordModel = ${JSON.stringify(model, null, 2)};
`,
);
