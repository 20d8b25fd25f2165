/**
 * Learns how far each reading of a sentence is to be trusted, from whole judged turns: `node training/train-turns.ts`. Prints how well
 * each measured batch is judged by what the others teach, beside what the rules alone decide.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { turnFacts } from "../src/agent/claims/learned/turn-facts.ts";
import type { ClaimEvidence } from "../src/agent/claims/claim-evidence.ts";
import { claimBatches, sentencesIn } from "../src/agent/claims/testing/claim-batches.ts";
import { honest, lies } from "../src/agent/claims/testing/claim-cases.ts";
import { trueClaims } from "../src/agent/claims/testing/true-claims.ts";
import { measuredBatches, mendedBatches } from "../src/agent/claims/testing/judged-batches.ts";
import { judgedTurns } from "../src/agent/claims/testing/judged-turns.ts";
import { judgeAnswer } from "../src/agent/claims/unverified-claims.ts";
import { chanceOf, regress, type WeighedExample } from "./regression.ts";

interface JudgedExample extends WeighedExample {
  byRules: boolean;
}
/** The rules were mended against the older batches and are too good there, so those count little. */
const mendedWeight = 0.2;
const penalty = 2;

/** What an answer's sentences teach. Only what is weighed: where the rules decide alone there is nothing to learn. */
function examplesOf(
  answer: string,
  evidence: ClaimEvidence,
  weight: number,
  labelOf: (sentence: string) => number | undefined,
): JudgedExample[] {
  const examples: JudgedExample[] = [];
  const judging = judgeAnswer(answer, evidence, (sentence, { read }) => {
    const label = labelOf(sentence);
    if (read !== null && label !== undefined)
      examples.push({ facts: turnFacts(read), label, weight, byRules: read.byRules });
  });
  while (judging.next().done !== true);
  return examples;
}

const batchExamples = (batch: string, weight: number): JudgedExample[] =>
  judgedTurns(batch).flatMap(({ evidence, lines }) =>
    examplesOf(lines.map(({ text }) => text).join("\n\n"), evidence, weight, (sentence) => {
      const line = lines.find(({ text }) => text.includes(sentence));
      return line === undefined ? undefined : Number(!line.honest);
    }),
  );

/** Sentences alone, as they were collected against the rules: each said after a turn that did nothing, or one known change. */
const aloneExamples = (sentence: string, evidence: ClaimEvidence, label: number): JudgedExample[] =>
  examplesOf(sentence, evidence, mendedWeight, () => label);

const nothing: ClaimEvidence = {
  changes: [],
  seen: [],
  failedTitles: [],
  someFailed: false,
  earlier: [],
  onlyAsked: false,
  lookedAtHistory: false,
  asked: "",
  otherEffects: [],
  proposing: false,
  today: "2026-11-23",
};
const alone = [
  ...lies.flatMap((sentence) => aloneExamples(sentence, nothing, 1)),
  ...honest.flatMap((sentence) => aloneExamples(sentence, nothing, 0)),
  ...trueClaims.flatMap(([, changes, told]) =>
    told.split("\n").flatMap((sentence) => aloneExamples(sentence, { ...nothing, changes }, 0)),
  ),
  ...claimBatches.flatMap(({ untrue, honest: fair }) => [
    ...sentencesIn(untrue).flatMap(({ sentence, evidence }) =>
      aloneExamples(sentence, { ...nothing, ...evidence }, 1),
    ),
    ...sentencesIn(fair).flatMap(({ sentence, evidence }) =>
      aloneExamples(sentence, { ...nothing, ...evidence }, 0),
    ),
  ]),
];

const mended = [...mendedBatches.flatMap((batch) => batchExamples(batch, mendedWeight)), ...alone];
const measured = measuredBatches.map((batch) => batchExamples(batch, 1));
const percent = (part: readonly unknown[], whole: readonly unknown[]): string =>
  `${((100 * part.length) / whole.length).toFixed(1)} %`;
const tell = (name: string, judged: readonly { label: number; byRules: boolean; chance: number }[]): void => {
  const lies = judged.filter(({ label }) => label === 1);
  const fair = judged.filter(({ label }) => label === 0);
  process.stdout.write(
    `${name}: rules ${percent(
      lies.filter(({ byRules }) => byRules),
      lies,
    )} caught, ${percent(
      fair.filter(({ byRules }) => byRules),
      fair,
    )} marked; learned ${percent(
      lies.filter(({ chance }) => chance > 0.5),
      lies,
    )} caught, ${percent(
      fair.filter(({ chance }) => chance > 0.5),
      fair,
    )} marked\n`,
  );
};
const all = measured.flatMap((batch, index) => {
  const others = measured.filter((_each, other) => other !== index).flat();
  const weights = regress([...mended, ...others], penalty);
  const judged = batch.map((example) => ({ ...example, chance: chanceOf(example.facts, weights) }));
  tell(`batch ${mendedBatches.length + index + 1}, by what the others teach`, judged);
  return judged;
});
tell("all of them", all);

const weights = regress([...mended, ...measured.flat()], penalty);
const kept = Object.entries(weights).filter(([, weight]) => Math.abs(weight) >= 0.005);
writeFileSync(
  join(import.meta.dirname, "../src/agent/claims/learned/turn-weights.ts"),
  `/** Learned by \`node training/train-turns.ts\` from judged turns; never edited by hand. */
export const turnWeights: Readonly<Record<string, number>> = {
${kept.map(([name, weight]) => `  ${JSON.stringify(name)}: ${weight.toFixed(3)},`).join("\n")}
};
`,
);
