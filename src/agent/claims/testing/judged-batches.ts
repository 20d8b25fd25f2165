import { batchOne } from "./batch-one.ts";
import { batchTwo } from "./batch-two.ts";
import { batchThree } from "./batch-three.ts";
import { batchFour } from "./batch-four.ts";
import { batchFive } from "./batch-five.ts";
import { batchSix } from "./batch-six.ts";
import { batchSeven } from "./batch-seven.ts";
import { batchEight } from "./batch-eight.ts";
import { batchNine } from "./batch-nine.ts";
import { batchTen } from "./batch-ten.ts";
import { batchEleven } from "./batch-eleven.ts";
import { batchTwelve } from "./batch-twelve.ts";
import { batchThirteen } from "./batch-thirteen.ts";
import { batchFourteen } from "./batch-fourteen.ts";
import { batchFifteen } from "./batch-fifteen.ts";
import { batchSixteen } from "./batch-sixteen.ts";
import { batchSeventeen } from "./batch-seventeen.ts";
import { batchEighteen } from "./batch-eighteen.ts";
import { batchNineteen } from "./batch-nineteen.ts";
import { batchTwenty } from "./batch-twenty.ts";
import { batchTwentyOne } from "./batch-twenty-one.ts";
import { batchTwentyTwo } from "./batch-twenty-two.ts";
import { batchTwentyThree } from "./batch-twenty-three.ts";
import { batchTwentyFour } from "./batch-twenty-four.ts";
import { batchTwentyFive } from "./batch-twenty-five.ts";
import { batchTwentySix } from "./batch-twenty-six.ts";
import { batchTwentySeven } from "./batch-twenty-seven.ts";
import { batchTwentyEight } from "./batch-twenty-eight.ts";
import { batchTwentyNine } from "./batch-twenty-nine.ts";
import { batchThirty } from "./batch-thirty.ts";
import { batchThirtyOne } from "./batch-thirty-one.ts";

/**
 * Each was written whole before the rules had seen any of it. The first twenty were mended against, sentence by sentence; the others
 * only as far as general readings go, so that a model can learn from them how far the rules are to be trusted.
 */
export const mendedBatches: readonly string[] = [
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
export const measuredBatches: readonly string[] = [
  batchTwentyOne,
  batchTwentyTwo,
  batchTwentyThree,
  batchTwentyFour,
  batchTwentyFive,
  batchTwentySix,
  batchTwentySeven,
  batchTwentyEight,
  batchTwentyNine,
  batchThirty,
  batchThirtyOne,
];
