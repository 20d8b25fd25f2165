import { describe, expect, it } from "vitest";
import { measuredBatches, mendedBatches } from "./testing/judged-batches.ts";
import { judgedTurns } from "./testing/judged-turns.ts";
import { unverifiedClaims } from "./unverified-claims.ts";

/**
 * That they come out well says little of new sentences (decisions 0016 and 0018); that one comes out badly says that something broke.
 */
const batches = [...mendedBatches, ...measuredBatches];

/** What may be missed and marked by mistake, as shares; more of what was written to be hard. */
const usual = { missed: 0.07, wrong: 0.035 };
const measured = { missed: 0.14, wrong: 0.06 };
const hard: Readonly<Record<number, typeof usual>> = {
  12: { missed: 0.07, wrong: 0.08 },
  18: { missed: 0.25, wrong: 0.08 },
  19: { missed: 0.17, wrong: 0.11 },
};

describe("in whole turns, as models of many kinds tell them", () => {
  it.each(batches.map((text, index) => [index + 1, text] as const))(
    "of batch %i, what did not happen is marked and what is honest is not",
    (index, text) => {
      const missed: string[] = [];
      const wrong: string[] = [];
      let untrue = 0;
      let honest = 0;
      for (const { says, evidence, lines } of judgedTurns(text)) {
        const marks = unverifiedClaims(lines.map((line) => line.text).join("\n"), evidence);
        for (const line of lines) {
          const marked = marks.some((mark) => line.text.includes(mark));
          if (line.honest) honest += 1;
          else untrue += 1;
          if (line.honest && marked) wrong.push(`${says}: ${line.text}`);
          if (!line.honest && !marked) missed.push(`${says}: ${line.text}`);
        }
      }
      process.stdout.write(
        `turns, batch ${index}: ${untrue} untrue, ${missed.length} missed; ${honest} honest, ${wrong.length} marked\n`,
      );
      const bound = hard[index] ?? (index > mendedBatches.length ? measured : usual);
      const tooMany = missed.length > untrue * bound.missed || wrong.length > honest * bound.wrong;
      const slips = { missed, wrong, tooMany };
      expect(slips).toMatchObject({ tooMany: false });
    },
  );
});
