/** The value below which `share` (0 to 1) of the samples lie. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export interface Figure {
  readonly what: string;
  readonly measured: string;
  readonly goal: string;
}

/** A table that people can compare runs with. */
export function printFigures(figures: readonly Figure[]): void {
  const width = (pick: (figure: Figure) => string): number =>
    Math.max(...figures.map((figure) => pick(figure).length));
  const [what, measured] = [width((figure) => figure.what), width((figure) => figure.measured)];
  for (const figure of figures) {
    console.log(
      `${figure.what.padEnd(what)}  ${figure.measured.padStart(measured)}  ${figure.goal === "" ? "" : `goal ${figure.goal}`}`,
    );
  }
}

export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} ms`;
