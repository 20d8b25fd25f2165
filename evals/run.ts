import { parseArgs } from "node:util";
import { readConfig } from "../src/config.ts";
import { openHouse } from "./house.ts";
import { playAll } from "./play-all.ts";
import { comparison, explain, table } from "./report.ts";
import { themes } from "./scenarios/index.ts";

const help = `npm run eval -- --model NAME [--model OTHER …]

How well models of a workspace understand people's tasks, as a table. The workspace is the one that the environment
names (DATABRICKS_HOST, DATABRICKS_TOKEN, .env.local); without one it is the simulated workspace.

  --model NAME   a serving endpoint; several are compared. Default: every chat model of the workspace
  --theme NAME   only this theme; several are possible
  --at-once N    conversations side by side (default 1; mind the workspace's rate limits)
  --verbose      also tell what went wrong, with the conversation
  --json         the numbers and failures as JSON instead of tables
`;

const { values } = parseArgs({
  options: {
    model: { type: "string", multiple: true },
    theme: { type: "string", multiple: true },
    "at-once": { type: "string", default: "1" },
    verbose: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

if (values.help) {
  console.log(help);
} else {
  const config = readConfig({ variables: process.env, folder: process.cwd() });
  const house = await openHouse(config);
  try {
    const served = await house.modelNames();
    const names = values.model ?? served;
    const unknown = names.filter((name) => !served.includes(name));
    // A list can be forbidden or short; a name that is not on it is tried all the same, and told.
    if (unknown.length > 0) {
      console.log(
        `Not on the workspace's list: ${unknown.join(", ")}. It has: ${served.join(", ") || "none"}.`,
      );
    }
    const chosen = themes.filter(({ name }) => values.theme?.some((wanted) => name.includes(wanted)) ?? true);
    const compared = [];
    for (const [index, model] of names.entries()) {
      // Where a scenario switches models, the others of the list take over; a single one goes on with itself.
      const models = [...names.slice(index), ...names.slice(0, index)];
      const results = await playAll(house, chosen, models, {
        atOnce: Math.max(1, Number(values["at-once"])),
      });
      compared.push({ model, results });
      const failed = results
        .flatMap(({ verdicts }) => verdicts)
        .filter(
          ({ misses, wrongWrites, markedClaims, unmarkedClaims }) =>
            misses.length + wrongWrites.length + markedClaims.length + unmarkedClaims.length > 0,
        );
      if (values.json) {
        console.log(JSON.stringify({ model, failed: failed.map((verdict) => explain(verdict)) }));
        continue;
      }
      console.log(`\n${table(model, results)}\n`);
      if (values.verbose) console.log(`${failed.map(explain).join("\n\n")}\n`);
    }
    if (!values.json && compared.length > 1) console.log(`${comparison(compared)}\n`);
  } finally {
    await house.close();
  }
}
