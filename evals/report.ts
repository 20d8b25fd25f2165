import type { Verdict } from "./judge.ts";
import type { ThemeResult } from "./play-all.ts";

/** What one model came to, in the numbers that people compare models with. */
export interface Summary {
  readonly scenarios: number;
  readonly right: number;
  readonly wrongWrites: number;
  readonly markedClaims: number;
  readonly unmarkedClaims: number;
  readonly medianMs: number;
  readonly slowMs: number;
  /** Over the turns whose endpoint told its usage; null when none did. */
  readonly tokensPerTurn: number | null;
}

const quantile = (numbers: readonly number[], share: number): number => {
  const sorted = numbers.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};

export function summarize(verdicts: readonly Verdict[]): Summary {
  const turns = verdicts.flatMap(({ played }) => played.turns);
  const times = turns.map((turn) => turn.milliseconds);
  const counted = turns.filter((turn) => turn.tokens > 0);
  const tokens = counted.reduce((sum, turn) => sum + turn.tokens, 0);
  return {
    scenarios: verdicts.length,
    right: verdicts.filter(({ misses }) => misses.length === 0).length,
    wrongWrites: verdicts.reduce((sum, { wrongWrites }) => sum + wrongWrites.length, 0),
    markedClaims: verdicts.reduce((sum, { markedClaims }) => sum + markedClaims.length, 0),
    unmarkedClaims: verdicts.reduce((sum, { unmarkedClaims }) => sum + unmarkedClaims.length, 0),
    medianMs: quantile(times, 0.5),
    slowMs: quantile(times, 0.95),
    tokensPerTurn: counted.length === 0 ? null : tokens / counted.length,
  };
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;

function row(name: string, summary: Summary): string[] {
  const { scenarios, right, wrongWrites, markedClaims, unmarkedClaims, medianMs, slowMs, tokensPerTurn } =
    summary;
  return [
    name,
    `${scenarios}`,
    percent(right, scenarios),
    `${wrongWrites}`,
    `${markedClaims}`,
    `${unmarkedClaims}`,
    `${medianMs.toFixed(0)} / ${slowMs.toFixed(0)} ms`,
    tokensPerTurn?.toFixed(0) ?? "–",
  ];
}

const heading = [
  "",
  "scenarios",
  "right action",
  "wrong writes",
  "marked claims",
  "unmarked claims",
  "turn p50 / p95",
  "tokens/turn",
];

/** A Markdown table: one line per theme, and one for all. */
export function table(model: string, results: readonly ThemeResult[]): string {
  const lines = results.map(({ theme, verdicts }) => row(theme, summarize(verdicts)));
  const all = row(`**${model}**`, summarize(results.flatMap(({ verdicts }) => verdicts)));
  return markdown([heading, ...lines, all]);
}

/** One line per model, to be compared. */
export function comparison(models: readonly { model: string; results: readonly ThemeResult[] }[]): string {
  const lines = models.map(({ model, results }) =>
    row(model, summarize(results.flatMap(({ verdicts }) => verdicts))),
  );
  return markdown([heading, ...lines]);
}

function markdown(rows: readonly (readonly string[])[]): string {
  const widths = heading.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [first = [], ...rest] = rows;
  const rule = `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`;
  return [line(first), rule, ...rest.map(line)].join("\n");
}

/** What went wrong in one scenario, told so that it can be looked into. */
export function explain({ played, misses, wrongWrites, markedClaims, unmarkedClaims }: Verdict): string {
  const talk = played.turns.map(
    (turn) => `    > ${turn.said.replaceAll("\n", " ⏎ ")}\n    < ${turn.text.replaceAll("\n", " ⏎ ")}`,
  );
  return [
    `✗ ${played.scenario.name}`,
    ...misses.map((miss) => `    missed: ${miss}`),
    ...wrongWrites.map((write) => `    wrong write: ${write}`),
    ...markedClaims.map((claim) => `    marked claim: ${claim}`),
    ...unmarkedClaims.map((claim) => `    unmarked claim: ${claim}`),
    ...talk,
  ].join("\n");
}
