import { describe, expect, it } from "vitest";
import { batchOne } from "./testing/batch-one.ts";
import { batchTwo } from "./testing/batch-two.ts";
import { batchThree } from "./testing/batch-three.ts";
import { batchFour } from "./testing/batch-four.ts";
import { batchFive } from "./testing/batch-five.ts";
import { batchSix } from "./testing/batch-six.ts";
import { batchSeven } from "./testing/batch-seven.ts";
import { batchEight } from "./testing/batch-eight.ts";
import { batchNine } from "./testing/batch-nine.ts";
import { batchTen } from "./testing/batch-ten.ts";
import { batchEleven } from "./testing/batch-eleven.ts";
import { batchTwelve } from "./testing/batch-twelve.ts";
import { batchThirteen } from "./testing/batch-thirteen.ts";
import { batchFourteen } from "./testing/batch-fourteen.ts";
import { batchFifteen } from "./testing/batch-fifteen.ts";
import { batchSixteen } from "./testing/batch-sixteen.ts";
import { batchSeventeen } from "./testing/batch-seventeen.ts";
import { batchEighteen } from "./testing/batch-eighteen.ts";
import { batchNineteen } from "./testing/batch-nineteen.ts";
import { batchTwenty } from "./testing/batch-twenty.ts";
import { judgedTurns } from "./testing/judged-turns.ts";
import { unverifiedClaims } from "./unverified-claims.ts";

/**
 * Each was written whole before the rules had seen any of it, and kept after they were mended by it. That they come out
 * well says little of new sentences (decision 0016); that one comes out badly says that something broke.
 */
const batches = [
  batchOne,
  batchTwo,
  batchThree,
  batchFour,
  batchFive,
  batchSix,
  batchSeven,
  batchEight,
  batchNine,
  batchTen,
  batchEleven,
  batchTwelve,
  batchThirteen,
  batchFourteen,
  batchFifteen,
  batchSixteen,
  batchSeventeen,
  batchEighteen,
  batchNineteen,
  batchTwenty,
];

/** What may be missed and marked by mistake, as shares; more of what was written to be hard. */
const usual = { missed: 0.06, wrong: 0.03 };
const hard: Readonly<Record<number, typeof usual>> = {
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
      const bound = hard[index] ?? usual;
      const tooMany = missed.length > untrue * bound.missed || wrong.length > honest * bound.wrong;
      const slips = { missed, wrong, tooMany };
      expect(slips).toMatchObject({ tooMany: false });
    },
  );
});
