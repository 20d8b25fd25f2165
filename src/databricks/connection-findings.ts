import type { Connection, ConnectionStep, StepState } from "../shared/connection.ts";
import type { CaroleError } from "../shared/errors.ts";
import type { Credential } from "./credential.ts";
import { RefusedError, type Target } from "./workspace-call.ts";

/** What a step found. A step that throws has failed. */
export interface Finding {
  readonly state: StepState;
  readonly message: string;
  readonly hint?: string;
}

/** A token that ends within this time is told of beforehand. */
const noticeMs = 7 * 24 * 3_600_000;

/** Whether there is enough to begin with. */
export function configurationFinding({ host, credential, trouble = null }: Target): Finding {
  if (trouble !== null) return failedFinding(trouble);
  if (host === null) {
    return {
      state: "failed",
      message: "No workspace is set.",
      hint: "Set DATABRICKS_HOST, or enter the address in the settings.",
    };
  }
  if (credential === null) {
    return {
      state: "failed",
      message: "No token is set.",
      hint: "Set DATABRICKS_TOKEN, or enter a token in the settings.",
    };
  }
  return { state: "ok", message: `Uses ${credential.describe}.` };
}

/** A notice before the known end of a token; null where no end is known, or where it is fetched anew by itself. */
export function expiryFinding(credential: Credential | null, now: number): Finding | null {
  const expiresAt = credential?.expiresAt?.() ?? null;
  if (credential?.renew !== undefined || expiresAt === null) return null;
  const left = expiresAt.getTime() - now;
  const day = expiresAt.toISOString().slice(0, 10);
  if (left > noticeMs) return { state: "ok", message: `The token holds until ${day}.` };
  return {
    state: "warning",
    message: left > 0 ? `The token ends on ${day}.` : `The token ended on ${day}, as far as is known.`,
    hint: "Make a new token in the workspace and enter it in the settings.",
  };
}

/** It answers, but does not know this call: an older workspace, or something that speaks only a part of the API. */
export function isNotOffered(error: CaroleError): boolean {
  return error instanceof RefusedError && error.facts.status === 404 && !error.facts.html;
}

export function failedFinding(error: CaroleError): Finding {
  const id = error.requestId === undefined ? "" : ` (request id ${error.requestId})`;
  return { state: "failed", message: error.message + id, hint: error.hint };
}

/** Who a SCIM answer is about. A service principal's user name is its id; then its display name says more. */
export function userName(body: unknown): string | null {
  if (typeof body !== "object" || body === null) return null;
  const told = (key: string) => {
    const value = (body as Record<string, unknown>)[key];
    return typeof value === "string" && value !== "" ? value : null;
  };
  const name = told("userName");
  const isId = name !== null && /^[0-9a-f-]{36}$/i.test(name);
  return (isId ? told("displayName") : null) ?? name ?? told("displayName") ?? told("id");
}

/** Clusters are an extra and who one is a courtesy: neither makes a connection worse that can chat. */
export function overallState(steps: readonly ConnectionStep[]): Connection["state"] {
  if (steps.some((step) => step.state === "failed")) return "failed";
  const counts = (step: ConnectionStep) => step.name !== "clusters" && step.name !== "identity";
  return steps.some((step) => step.state === "warning" && counts(step)) ? "degraded" : "ok";
}
