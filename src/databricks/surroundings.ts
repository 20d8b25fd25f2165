import { X509Certificate } from "node:crypto";
import { connect } from "node:net";
import type { ConnectionStep, StepName, StepState } from "../shared/connection.ts";
import { runProgram, type RunProgram } from "./cli-credential.ts";
import type { Timing } from "./timing.ts";
import { systemTiming } from "./timing.ts";

/** What lies around the connection on this machine; looked at by `carole doctor`. */
export interface Surroundings {
  readonly host: string | null;
  readonly httpsProxy: string | null;
  readonly noProxy: string | null;
  /** `NODE_EXTRA_CA_CERTS`: the file's name and its text; a null text when it can't be read. */
  readonly extraCertificates: { readonly file: string; readonly text: string | null } | null;
  /** The `databricks` command, or null when it is not there. */
  readonly cliPath: string | null;
  readonly run?: RunProgram;
  readonly timing?: Timing;
}

interface Finding {
  readonly state: StepState;
  readonly message: string;
  readonly hint?: string;
}

const proxyDeadlineMs = 5_000;
const cliDeadlineMs = 10_000;

/** The steps of doctor that are about this machine rather than the workspace. */
export async function surroundingSteps(around: Surroundings, signal: AbortSignal): Promise<ConnectionStep[]> {
  const { now } = around.timing ?? systemTiming;
  const step = async (name: StepName, look: () => Promise<Finding>): Promise<ConnectionStep> => {
    const began = now();
    const { state, message, hint = "" } = await look();
    return { name, state, ms: state === "skipped" ? null : Math.round(now() - began), message, hint };
  };
  return [
    await step("proxy", () => lookAtProxy(around, signal)),
    await step("certificates", async () => lookAtCertificates(around, now())),
    await step("cli", () => lookAtCli(around, signal)),
  ];
}

async function lookAtProxy(
  { host, httpsProxy, noProxy }: Surroundings,
  signal: AbortSignal,
): Promise<Finding> {
  if (httpsProxy === null || httpsProxy === "")
    return { state: "skipped", message: "No proxy is set (HTTPS_PROXY)." };
  const name = host === null ? null : URL.parse(host)?.hostname;
  if (name && leavesOut(noProxy ?? "", name))
    return { state: "ok", message: `NO_PROXY leaves out ${name}: calls go straight.` };
  const proxy = URL.parse(httpsProxy);
  if (proxy === null) {
    return {
      state: "failed",
      message: "HTTPS_PROXY is not an address.",
      hint: "Write it like http://proxy.example.com:8080.",
    };
  }
  const place = `${proxy.hostname}:${proxy.port || (proxy.protocol === "https:" ? "443" : "80")}`;
  const reached = await canConnect(place, AbortSignal.any([signal, AbortSignal.timeout(proxyDeadlineMs)]));
  return reached
    ? { state: "ok", message: `The proxy ${place} answers.` }
    : {
        state: "failed",
        message: `The proxy ${place} does not answer.`,
        hint: "Check HTTPS_PROXY, or join the company network.",
      };
}

/** The forms that NO_PROXY has everywhere: names, names with a leading dot or star, and a star for all. */
function leavesOut(noProxy: string, name: string): boolean {
  const entries = noProxy.split(/[\s,]+/).map((entry) =>
    entry
      .toLowerCase()
      .replace(/:\d+$/, "")
      .replace(/^\*?\./, ""),
  );
  return entries.some(
    (entry) => entry === "*" || (entry !== "" && (name === entry || name.endsWith(`.${entry}`))),
  );
}

function canConnect(place: string, signal: AbortSignal): Promise<boolean> {
  const [hostname, port] = place.split(":");
  return new Promise((resolve) => {
    const socket = connect({ host: hostname!, port: Number(port), signal });
    const done = (reached: boolean) => {
      socket.destroy();
      resolve(reached);
    };
    socket.once("connect", () => done(true));
    socket.once("error", () => done(false));
  });
}

function lookAtCertificates({ extraCertificates }: Surroundings, now: number): Finding {
  if (extraCertificates === null)
    return {
      state: "skipped",
      message: "Only public certificate authorities are trusted (NODE_EXTRA_CA_CERTS is not set).",
    };
  const { file, text } = extraCertificates;
  const hint = "NODE_EXTRA_CA_CERTS names a file in PEM form with your company's certificate authority.";
  if (text === null) return { state: "failed", message: `${file} can't be read.`, hint };
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
  const certificates = blocks.map(readCertificate).filter((certificate) => certificate !== null);
  if (certificates.length === 0) return { state: "failed", message: `${file} holds no certificate.`, hint };
  // A bundle of many always holds some that have ended; it is of no use only when all have.
  if (certificates.every((certificate) => Date.parse(certificate.validTo) < now)) {
    return {
      state: "warning",
      message: `The certificates in ${file} have expired.`,
      hint: "Ask for the current file.",
    };
  }
  return {
    state: "ok",
    message: `${certificates.length} more ${certificates.length === 1 ? "authority is" : "authorities are"} trusted, from ${file}.`,
  };
}

function readCertificate(pem: string): X509Certificate | null {
  try {
    return new X509Certificate(pem);
  } catch {
    return null; // Not a certificate after all; the step tells how many there are.
  }
}

async function lookAtCli({ cliPath, run = runProgram }: Surroundings, signal: AbortSignal): Promise<Finding> {
  if (cliPath === null)
    return { state: "skipped", message: "The databricks command is not installed, and not needed." };
  let printed: string;
  try {
    printed = await run(
      cliPath,
      ["--version"],
      AbortSignal.any([signal, AbortSignal.timeout(cliDeadlineMs)]),
    );
  } catch {
    signal.throwIfAborted();
    return {
      state: "warning",
      message: "The databricks command does not start.",
      hint: "Install it again, or set DATABRICKS_TOKEN instead.",
    };
  }
  const version = /(\d+)\.(\d+)(?:\.\d+)?/.exec(printed);
  const isNew = version !== null && (Number(version[1]) > 0 || Number(version[2]) >= 100);
  return isNew
    ? { state: "ok", message: `The databricks command is there (${version[0]}).` }
    : {
        state: "warning",
        message: "The databricks command is too old to give a token.",
        hint: "Install version 0.100 or later.",
      };
}
