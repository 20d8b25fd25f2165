import type { House } from "./house.ts";
import { judge, type Verdict } from "./judge.ts";
import { playScenario } from "./play-scenario.ts";
import type { Theme } from "./scenario.ts";

export interface ThemeResult {
  readonly theme: string;
  readonly verdicts: readonly Verdict[];
}

/**
 * Plays all scenarios of the themes, the first model answering and the others taking over where a scenario switches.
 * `atOnce` conversations run side by side; each has an owner of its own.
 */
export async function playAll(
  house: House,
  themes: readonly Theme[],
  models: readonly string[],
  {
    atOnce = 1,
    onVerdict = () => undefined,
  }: { atOnce?: number; onVerdict?: (verdict: Verdict) => void } = {},
): Promise<ThemeResult[]> {
  const results: ThemeResult[] = [];
  for (const theme of themes) {
    const verdicts: Verdict[] = [];
    const waiting = theme.scenarios.map((scenario, index) => ({ scenario, index }));
    const worker = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const owner = `${models[0] ?? ""}/${theme.name}/${next.index}`;
        const verdict = judge(await playScenario(house, next.scenario, models, owner));
        verdicts.push(verdict);
        onVerdict(verdict);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    results.push({ theme: theme.name, verdicts });
  }
  return results;
}
