import * as fc from "fast-check";

/**
 * Property tests look at the same examples in every run, so that a red build is the doing of its change. Others are looked for
 * with `CAROLE_SEED=random`, or with the seed that a failure told.
 */
const wanted = process.env["CAROLE_SEED"] ?? "20261123";
if (wanted !== "random") fc.configureGlobal({ seed: Number(wanted) });
