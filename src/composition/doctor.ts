import type { Config } from "../config.ts";
import { redact } from "../databricks/redact.ts";
import { surroundingSteps, type Surroundings } from "../databricks/surroundings.ts";
import { loadConnection } from "../saved-connection.ts";
import type { ConnectionStep, StepState } from "../shared/connection.ts";
import { composeWorkspace, extraCertificates, findCli } from "./workspace.ts";

const deadlineMs = 180_000;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const marks: Record<StepState, string> = {
  ok: "ok  ",
  warning: "warn",
  failed: "FAIL",
  skipped: "skip",
  pending: "…   ",
};

/** Runs the very steps of the status pill, without the server, and says the next step under each that is not well. */
export async function runDoctor(
  config: Config,
  options: { chat: boolean; write: (text: string) => void },
): Promise<number> {
  const saved = loadConnection(config.dataFolder);
  const { first, workspace, closeNetwork } = await composeWorkspace(config, saved, silent);
  const secrets = [...config.secrets, ...(saved === undefined ? [] : [saved.token])];
  try {
    const connection = await first.check(AbortSignal.timeout(deadlineMs), { chat: options.chat });
    const place = connection.simulated
      ? "simulated workspace on this machine"
      : (connection.host ?? "no host");
    options.write(`${place}${connection.user === null ? "" : `, as ${connection.user}`}\n`);
    const around = await surroundingSteps(
      surroundings(config, connection.host),
      AbortSignal.timeout(deadlineMs),
    );
    for (const step of [...connection.steps, ...around]) options.write(redact(stepLines(step), secrets));
    return connection.state === "failed" ? 1 : 0;
  } finally {
    workspace.close();
    await closeNetwork();
  }
}

function surroundings(config: Config, host: string | null): Surroundings {
  const { HTTPS_PROXY: httpsProxy = null, NO_PROXY: noProxy = null } = config.environment;
  return {
    host,
    httpsProxy,
    noProxy,
    extraCertificates: extraCertificates(config),
    cliPath: findCli(config),
  };
}

function stepLines({ name, state, ms, message, hint }: ConnectionStep): string {
  const time = ms === null ? "" : ` (${Math.round(ms)} ms)`;
  return `  ${marks[state]}  ${name.padEnd(13)} ${message}${time}\n${hint === "" ? "" : `        ${"".padEnd(13)} ${hint}\n`}`;
}
