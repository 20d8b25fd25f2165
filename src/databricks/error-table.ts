import { CaroleError, type ErrorCode } from "../shared/errors.ts";
import type { CredentialKind } from "./credential.ts";
import type { ErrorFacts } from "./error-facts.ts";

/** What was being asked when it failed; the same answer means different things for different questions. */
export interface Asked {
  /** The endpoint's name where a model was asked. */
  readonly model: string | null;
  /** For people: the host's name without its scheme. */
  readonly hostName: string;
  /** How the call proved who is asking; a refused proof is mended differently for each. */
  readonly credential?: CredentialKind | null;
}

const newProof: Readonly<Record<CredentialKind, string>> = {
  pat: "Make a new personal access token in the workspace (Settings, Developer) and put it in place of the old one.",
  "oauth-m2m": "Check that the service principal is a member of this workspace and that its secret holds.",
  "databricks-cli": "Sign in again with: databricks auth login",
  forwarded: "Sign out of the workspace and in again.",
};

interface Row {
  readonly when: (facts: ErrorFacts, asked: Asked) => boolean;
  readonly code: ErrorCode;
  readonly say: (facts: ErrorFacts, asked: Asked) => string;
  readonly hint: (facts: ErrorFacts, asked: Asked) => string;
  readonly retryable?: true;
}

const says = (facts: ErrorFacts, pattern: RegExp) => pattern.test(facts.message ?? "");
const quote = (facts: ErrorFacts) =>
  facts.message === null ? "" : ` It said: ${facts.message.replace(/[.\s]*$/, ".")}`;
const modelName = (asked: Asked) => (asked.model === null ? "The model" : `The model "${asked.model}"`);
const refused = (facts: ErrorFacts) => facts.status === 400 || facts.status === 422 || facts.status === 501;

const askAnAdmin = "Ask a workspace administrator, and quote the request id.";

/** From what came back to what it means, first match wins. The order goes from the telling to the general. */
const table: readonly Row[] = [
  {
    when: (facts) => says(facts, /IP ACL|source ip address\b.*\bblocked|ip access list/i),
    code: "ip_blocked",
    say: () => "The workspace refuses calls from this network address.",
    hint: () =>
      "Join the company network or VPN, or ask an administrator to add this address to the IP access list.",
  },
  {
    when: (facts) =>
      facts.html &&
      (facts.status < 400 || facts.status === 401 || facts.status === 403 || facts.status === 404),
    code: "wrong_host",
    say: (facts, asked) =>
      `${asked.hostName} answered with a web page${facts.message === null ? "" : ` ("${facts.message}")`} instead of data.`,
    hint: () =>
      "Check DATABRICKS_HOST: it is the workspace's own address, not the account console and not a page in it.",
  },
  {
    when: (facts) =>
      facts.status === 401 ||
      (facts.status === 403 && says(facts, /invalid access token|token (is|has) expir|token is expiring/i)),
    code: "token_refused",
    say: () => "The workspace refused the token: it is wrong, expired or revoked.",
    hint: (_, asked) => newProof[asked.credential ?? "pat"],
  },
  {
    when: (facts) => facts.status === 403 && says(facts, /rate limit of 0|temporarily disabled|is disabled/i),
    code: "model_unusable",
    say: (_, asked) => `${modelName(asked)} is listed, but switched off for this workspace.`,
    hint: () => "Choose another model, or ask an administrator to raise its rate limit above 0.",
  },
  {
    when: (facts) => facts.status === 403 && says(facts, /scope/i),
    code: "not_permitted",
    say: (facts) => `The token is valid but lacks a scope for this.${quote(facts)}`,
    hint: (facts) => {
      const scopes = /scopes?:\s*([\w\-., ]+)/i.exec(facts.message ?? "")?.[1]?.trim();
      return `Make a token with the ${scopes ? `scope ${scopes.replace(/[.,]+$/, "")}` : "scopes model-serving and model-serving-inference"}.`;
    },
  },
  {
    when: (facts) => facts.status === 403 || facts.errorCode === "PERMISSION_DENIED",
    code: "not_permitted",
    say: (facts, asked) =>
      `The token is valid, but you may not ${asked.model === null ? "do this" : `query "${asked.model}"`}.${quote(facts)}`,
    hint: (_, asked) =>
      asked.model === null
        ? askAnAdmin
        : "Choose another model, or ask its owner for the permission Can Query.",
  },
  {
    when: (facts) =>
      facts.errorCode === "context_length_exceeded" ||
      (refused(facts) &&
        says(
          facts,
          /context (length|limit|window)|(prompt|input) is too long|too many (input )?tokens|maximum context|(input|prompt)[^.]*tokens?[^.]*exceed|token count[^.]*exceed/i,
        )),
    code: "context_too_long",
    say: (_, asked) => `This conversation has become too long for ${asked.model ?? "the model"}.`,
    hint: () => "Start a new conversation, or choose a model with a larger context.",
  },
  {
    when: (facts) =>
      facts.errorCode === "content_filter" ||
      (refused(facts) &&
        says(
          facts,
          /content[ _-]?(policy|filter|management)|guardrail|responsible ai|flagged|safety (system|filter|policy)/i,
        )),
    code: "content_filtered",
    say: () => "The workspace's content filter stopped this message.",
    hint: () => "Say it in other words. The rules are set by your company's administrators.",
  },
  {
    when: (facts) => refused(facts) && refusesTools(facts),
    code: "tools_unsupported",
    say: (_, asked) => `${modelName(asked)} does not take tools, so it can't change tasks.`,
    hint: () => "Choose a model that does, such as a Claude model.",
  },
  {
    when: (facts) =>
      refused(facts) &&
      says(
        facts,
        /v1\/responses|responses api|not (a|support(ed)?( for| in)?)( the)? chat|does not support chat|task type/i,
      ),
    code: "model_unusable",
    say: (_, asked) => `${modelName(asked)} is not served for chat.`,
    hint: () => "Choose another model.",
  },
  {
    when: (facts, asked) =>
      asked.model !== null &&
      (/^(ENDPOINT_NOT_FOUND|RESOURCE_DOES_NOT_EXIST|NOT_FOUND|model_not_found)$/.test(
        facts.errorCode ?? "",
      ) ||
        facts.status === 404) &&
      !says(facts, /no api found/i) &&
      !isAsleep(facts),
    code: "model_missing",
    say: (_, asked) => `The workspace has no model called "${asked.model}"; it may have been retired.`,
    hint: () => "Choose another model from the list.",
  },
  {
    when: (facts) => facts.status === 404 && !isAsleep(facts),
    code: "wrong_host",
    say: (facts, asked) => `${asked.hostName} does not know this call.${quote(facts)}`,
    hint: () => "Check that DATABRICKS_HOST is the address of a Databricks workspace.",
  },
  {
    when: (facts) => facts.status === 413,
    code: "too_large",
    say: () => "The message is larger than the workspace accepts.",
    hint: () => "Start a new conversation, or shorten the text.",
  },
  {
    when: (facts) =>
      facts.status === 429 ||
      /RATE_LIMIT|REQUEST_LIMIT|RESOURCE_EXHAUSTED|QUOTA_EXCEEDED/i.test(facts.errorCode ?? ""),
    code: "upstream_rate_limited",
    say: (facts) => `The workspace's rate limit is reached.${quote(facts)}`,
    hint: () => "Wait a little and try again, or choose another model.",
    retryable: true,
  },
  {
    when: isAsleep,
    code: "model_asleep",
    say: (_, asked) => `${modelName(asked)} is asleep and is being started.`,
    hint: () => "This can take some minutes. Try again soon, or choose another model.",
    retryable: true,
  },
  {
    when: (facts) => facts.status === 408 || facts.status === 504,
    code: "upstream_failed",
    say: (facts) => `The workspace took too long to answer (${facts.status}).`,
    hint: () => "Try again, or choose another model.",
    retryable: true,
  },
  {
    when: (facts) =>
      facts.status >= 500 ||
      /TEMPORARILY_UNAVAILABLE|INTERNAL|UNAVAILABLE|overloaded|server_error/i.test(facts.errorCode ?? ""),
    code: "upstream_failed",
    say: (facts) =>
      `The workspace failed to answer${facts.status === 0 ? "" : ` (${facts.status})`}.${facts.html ? "" : quote(facts)}`,
    hint: () => "This usually passes. Try again in a moment.",
    retryable: true,
  },
  {
    when: () => true,
    code: "upstream_rejected",
    say: (facts) => `The workspace did not accept the request.${quote(facts)}`,
    hint: () => "Try another model. If it happens again, quote the request id to your administrator.",
  },
];

/** The error that a person reads, made from what came back. */
export function errorFromFacts(facts: ErrorFacts, asked: Asked): CaroleError {
  const row = table.find((candidate) => candidate.when(facts, asked))!;
  return new CaroleError(row.code, row.say(facts, asked), {
    hint: row.hint(facts, asked),
    retryable: row.retryable ?? false,
    ...(facts.retryAfterMs === null ? {} : { retryAfterMs: facts.retryAfterMs }),
    ...(facts.requestId === null ? {} : { requestId: facts.requestId }),
  });
}

/** An answer that leads elsewhere. It is never followed: the token belongs to the configured host alone. */
export function errorFromRedirect(location: string, requestId: string | null, asked: Asked): CaroleError {
  const id = requestId === null ? {} : { requestId };
  if (location.includes("private-link-validation-error")) {
    return new CaroleError(
      "ip_blocked",
      "This workspace can only be reached through its private network link.",
      {
        hint: "Join the company network or VPN, then try again.",
        ...id,
      },
    );
  }
  return new CaroleError("wrong_host", `${asked.hostName} sent the call elsewhere instead of answering.`, {
    hint: "Check DATABRICKS_HOST: it is the workspace's own address, not the account console.",
    ...id,
  });
}

function refusesTools(facts: ErrorFacts): boolean {
  // A complaint about one tool's form is not one about tools.
  if (says(facts, /json schema|keyword|\bstrict\b|tools(\[|\.)\d/i)) return false;
  return (
    says(
      facts,
      /(\btools?\b|\btool_choice\b|function[ _-]?call\w*|\bfunctions\b)[^.]*(not|n't|un)[ -]?(be )?(support|allow|available|permitted)/i,
    ) ||
    says(facts, /(not|n't) (support|allow|accept)[^.]*(\btools?\b|function[ _-]?call)/i) ||
    says(facts, /unknown field "tools"/)
  );
}

function isAsleep(facts: ErrorFacts): boolean {
  return (
    (facts.status === 404 || facts.status === 503 || facts.status === 400) &&
    says(
      facts,
      /scal(ed|ing)[^.]*(zero|up)|not (yet )?ready|waking|starting up|is starting|being (started|provisioned)|cold start/i,
    )
  );
}
